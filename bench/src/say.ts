/** Tells whoever waits what is going on. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
