/** An error as the gateway answers with it. */
export interface GraphQLAnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly {
    readonly line: number;
    readonly column: number;
  }[];
  readonly extensions?: { readonly code?: string } & Readonly<
    Record<string, unknown>
  >;
}

interface Details {
  readonly status?: number | undefined;
  readonly errors?: readonly GraphQLAnswerError[];
  readonly data?: unknown;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Of servers that may well answer the same request a moment later. */
const TRANSIENT = [408, 429, 502, 503, 504];

/** Why an operation has no data, or not all of it. */
export class BodyworkError extends Error {
  override readonly name = "BodyworkError";

  /**
   * Stable, for programs: a code of the gateway (docs/errors.md), or one of this client: `NETWORK_ERROR` (no answer),
   * `TIMEOUT` (none in time), `UNEXPECTED_ANSWER` (one that the gateway does not give).
   */
  readonly code: string;

  /** Of the HTTP answer; undefined when there was none. */
  readonly status: number | undefined;

  /** All errors of the answer, as the gateway sent them. */
  readonly errors: readonly GraphQLAnswerError[];

  /** What could be answered beside the errors. */
  readonly data: unknown;

  /** By which the log of the gateway has this request. */
  readonly requestId: string | undefined;

  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(code: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.errors = details.errors ?? [];
    this.data = details.data;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
  }

  /** Whether the same request may succeed a moment later; the client has tried again already. */
  get isTransient(): boolean {
    return this.status === undefined || TRANSIENT.includes(this.status);
  }
}
