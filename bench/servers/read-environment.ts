/** What the runner tells a server it has started. */
export const environment = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
};

export const port = (): number => Number(environment("PORT"));
