interface Kind {
  /** Of an answer that is nothing but this error; one that stands beside data comes with 200. */
  readonly status: number;
  readonly fault: "caller" | "ours";
}

const refusal = { status: 400, fault: "caller" } as const;
const unauthorized = { status: 401, fault: "caller" } as const;

/** Every code of the gateway, on all its routes. `docs/errors.md` explains each; a test holds the two against each other. */
export const ERROR_CODES = {
  // Arguments that fit the schema and mean nothing: see `content/errors.ts`.
  FILTER_TOO_COMPLEX: refusal,
  INVALID_ARGUMENT: refusal,
  INVALID_CURSOR: refusal,
  PAGE_SIZE_OUT_OF_RANGE: refusal,
  UNKNOWN_LOCALE: refusal,
  // What GraphQL itself finds; the names are Apollo's.
  BAD_REQUEST: refusal,
  BAD_USER_INPUT: refusal,
  GRAPHQL_PARSE_FAILED: refusal,
  GRAPHQL_VALIDATION_FAILED: refusal,
  OPERATION_RESOLUTION_FAILURE: refusal,
  PERSISTED_QUERY_NOT_FOUND: { status: 200, fault: "caller" },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, fault: "caller" },
  QUERY_NOT_IN_SAFELIST: { status: 403, fault: "caller" },
  // Limits: see `graphql/limits`.
  QUERY_TOO_LONG: refusal,
  QUERY_TOO_MANY_TOKENS: refusal,
  QUERY_TOO_DEEP: refusal,
  QUERY_TOO_MANY_FIELDS: refusal,
  QUERY_TOO_MANY_DUPLICATES: refusal,
  QUERY_TOO_MANY_ALIASES: refusal,
  QUERY_TOO_MANY_DIRECTIVES: refusal,
  QUERY_TOO_MANY_OPERATIONS: refusal,
  QUERY_TOO_MANY_FRAGMENTS: refusal,
  QUERY_TOO_NESTED: refusal,
  QUERY_TOO_COSTLY: refusal,
  INPUT_TOO_DEEP: refusal,
  INPUT_TOO_LARGE: refusal,
  INTROSPECTION_TOO_DEEP: refusal,
  INTROSPECTION_DISABLED: refusal,
  // What an operation came to while it was executed: see `content/errors.ts`.
  QUERY_TOO_MUCH_WORK: refusal,
  ANSWER_TOO_LARGE: refusal,
  SEARCH_NOT_READY: { status: 503, fault: "caller" },
  // Previews: see `preview`.
  PREVIEW_TOKEN_MISSING: unauthorized,
  PREVIEW_TOKEN_INVALID: unauthorized,
  PREVIEW_TOKEN_EXPIRED: unauthorized,
  // Live queries: see `graphql/live`. The first comes inside a stream of events.
  LIVE_READER_TOO_SLOW: { status: 200, fault: "caller" },
  LIVE_TOO_COSTLY: { status: 429, fault: "caller" },
  LIVE_TOO_MANY_CONNECTIONS: { status: 429, fault: "caller" },
  // What HTTP finds.
  HEADERS_TOO_LARGE: { status: 431, fault: "caller" },
  METHOD_NOT_ALLOWED: { status: 405, fault: "caller" },
  NOT_ACCEPTABLE: { status: 406, fault: "caller" },
  NOT_FOUND: { status: 404, fault: "caller" },
  PAYLOAD_TOO_LARGE: { status: 413, fault: "caller" },
  REQUEST_TIMEOUT: { status: 408, fault: "caller" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, fault: "caller" },
  // Ours.
  LIVE_CONNECTIONS_EXHAUSTED: { status: 503, fault: "ours" },
  NOT_READY: { status: 503, fault: "ours" },
  INTERNAL_SERVER_ERROR: { status: 500, fault: "ours" },
} as const satisfies Readonly<Record<string, Kind>>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a code names a fault of the caller, whose message explains it. */
export const isCallersFault = (code: unknown): code is ErrorCode =>
  typeof code === "string" &&
  Object.hasOwn(ERROR_CODES, code) &&
  ERROR_CODES[code as ErrorCode].fault === "caller";
