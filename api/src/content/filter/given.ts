import type { FilterInput } from "../types";

/** What an input object says. Null is the same as leaving out. */
export const given = (input: FilterInput): [string, unknown][] => {
  const parts: [string, unknown][] = [];
  // Own names only, whatever the prototype: input objects are made of the fields of their types.
  for (const name of Object.keys(input)) {
    const value = input[name];
    if (value !== null && value !== undefined) parts.push([name, value]);
  }
  return parts;
};
