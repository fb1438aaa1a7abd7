import type { FilterInput } from "../types";

/** Null is the same as leaving out. */
const isGiven = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== undefined;

export const given = (input: FilterInput): [string, unknown][] =>
  Object.entries(input).filter(isGiven);
