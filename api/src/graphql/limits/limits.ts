import type { ErrorCode } from "../../http/error-codes";

interface Definition {
  /** In the environment. */
  readonly setting: string;
  readonly byDefault: number;
  /** Beyond it, one request could hold up all others whatever else is set. */
  readonly highest: number;
  readonly code: ErrorCode;
  /** What is counted, in the plural. */
  readonly of: string;
}

/**
 * Everything that is bounded about one request to the graph. Why each has the default that it has is in `docs/limits.md`, which a
 * test holds against this.
 */
export const LIMITS = {
  characters: {
    setting: "MAX_QUERY_CHARACTERS",
    byDefault: 50_000,
    highest: 250_000,
    code: "QUERY_TOO_LONG",
    of: "characters",
  },
  tokens: {
    setting: "MAX_QUERY_TOKENS",
    byDefault: 2_000,
    highest: 20_000,
    code: "QUERY_TOO_MANY_TOKENS",
    of: "tokens",
  },
  depth: {
    setting: "MAX_QUERY_DEPTH",
    byDefault: 16,
    highest: 100,
    code: "QUERY_TOO_DEEP",
    of: "levels of fields",
  },
  fields: {
    setting: "MAX_QUERY_FIELDS",
    byDefault: 1_000,
    highest: 100_000,
    code: "QUERY_TOO_MANY_FIELDS",
    of: "fields",
  },
  duplicates: {
    setting: "MAX_QUERY_DUPLICATES",
    byDefault: 100,
    highest: 10_000,
    code: "QUERY_TOO_MANY_DUPLICATES",
    of: "fields that are selected again",
  },
  aliases: {
    setting: "MAX_QUERY_ALIASES",
    byDefault: 50,
    highest: 10_000,
    code: "QUERY_TOO_MANY_ALIASES",
    of: "aliases",
  },
  directives: {
    setting: "MAX_QUERY_DIRECTIVES",
    byDefault: 50,
    highest: 10_000,
    code: "QUERY_TOO_MANY_DIRECTIVES",
    of: "directives",
  },
  operations: {
    setting: "MAX_QUERY_OPERATIONS",
    byDefault: 50,
    highest: 1_000,
    code: "QUERY_TOO_MANY_OPERATIONS",
    of: "operations",
  },
  fragments: {
    setting: "MAX_QUERY_FRAGMENTS",
    byDefault: 100,
    highest: 1_000,
    code: "QUERY_TOO_MANY_FRAGMENTS",
    of: "fragments",
  },
  nesting: {
    setting: "MAX_FRAGMENT_NESTING",
    byDefault: 12,
    highest: 100,
    code: "QUERY_TOO_NESTED",
    of: "fragments inside one another without a field between",
  },
  introspectionLists: {
    setting: "MAX_INTROSPECTION_LISTS",
    byDefault: 1,
    highest: 2,
    code: "INTROSPECTION_TOO_DEEP",
    of: "lists of fields, interfaces or types inside one another",
  },
  inputDepth: {
    setting: "MAX_INPUT_DEPTH",
    byDefault: 20,
    highest: 100,
    code: "INPUT_TOO_DEEP",
    of: "levels of lists and objects in an argument or a variable",
  },
  inputValues: {
    setting: "MAX_INPUT_VALUES",
    byDefault: 1_000,
    highest: 100_000,
    code: "INPUT_TOO_LARGE",
    of: "values in its variables",
  },
  cost: {
    setting: "MAX_COST",
    byDefault: 50_000,
    highest: 1_000_000_000,
    code: "QUERY_TOO_COSTLY",
    of: "points of cost",
  },
  work: {
    setting: "MAX_WORK",
    byDefault: 2_500_000,
    highest: 1_000_000_000,
    code: "QUERY_TOO_MUCH_WORK",
    of: "steps of work",
  },
  answerBytes: {
    setting: "MAX_ANSWER_BYTES",
    byDefault: 5_000_000,
    highest: 500_000_000,
    code: "ANSWER_TOO_LARGE",
    of: "bytes in the answer",
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type LimitName = keyof typeof LIMITS;

export type LimitSetting = (typeof LIMITS)[LimitName]["setting"];

/** How much of each is allowed. */
export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(LIMITS) as readonly LimitName[];

/** @param valueOf the value of a setting */
export const limitsFrom = (
  valueOf: (setting: LimitSetting) => number,
): Limits =>
  Object.fromEntries(
    limitNames.map((name) => [name, valueOf(LIMITS[name].setting)]),
  ) as Limits;
