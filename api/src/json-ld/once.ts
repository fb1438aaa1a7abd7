type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same document, in which what was described before, and has an `@id`, is referred to by that. */
export const once = (document: object): object => {
  const said = new Set<object>();
  const shorten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shorten);
    if (!isObject(value)) return value;
    const { "@id": id } = value;
    if (typeof id === "string") {
      if (said.has(value)) return { "@id": id };
      said.add(value);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, shorten(part)]),
    );
  };
  return shorten(document) as object;
};
