import type { FastifyError } from "fastify";
import { CallerError } from "../content/errors";
import { ERROR_CODES, type ErrorCode, isCallersFault } from "./error-codes";
import type { Answered } from "./exchange";
import { ANSWER_HEADERS, UNCACHED } from "./headers";

/** An error as every face of the gateway shows it, in GraphQL's form. */
export interface PublicError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Libraries put what they were sent into their messages, however long it is. */
const LONGEST_MESSAGE = 300;

export const shortened = (message: string): string =>
  message.length > LONGEST_MESSAGE
    ? `${message.slice(0, LONGEST_MESSAGE)}…`
    : message;

export const publicError = (code: ErrorCode, message: string): PublicError => ({
  status: ERROR_CODES[code].status,
  code,
  message: shortened(message),
});

export const INVALID_JSON = publicError(
  "BAD_REQUEST",
  "The body is not valid JSON.",
);

/** What Fastify refuses before a route is reached, in our words. */
const FASTIFY_ERRORS: Readonly<Record<string, PublicError>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: INVALID_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: publicError("BAD_REQUEST", "The body is empty."),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: publicError(
    "BAD_REQUEST",
    "The body does not have the announced length.",
  ),
  FST_ERR_CTP_BODY_TOO_LARGE: publicError(
    "PAYLOAD_TOO_LARGE",
    "The body is too large.",
  ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: publicError(
    "UNSUPPORTED_MEDIA_TYPE",
    "Send the body as application/json.",
  ),
};

export const BAD_REQUEST = publicError(
  "BAD_REQUEST",
  "The request cannot be understood.",
);

/** Null when the fault is ours and nothing may be said about it; so is a code that nobody has registered. */
export const publicErrorOf = (error: unknown): PublicError | null => {
  if (error instanceof CallerError)
    return isCallersFault(error.code)
      ? publicError(error.code, error.message)
      : null;
  const { code, statusCode } = (error ?? {}) as Partial<FastifyError>;
  const known = FASTIFY_ERRORS[code ?? ""];
  if (known) return known;
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? { ...BAD_REQUEST, status: statusCode }
    : null;
};

export const internalError = (requestId: string): PublicError =>
  publicError(
    "INTERNAL_SERVER_ERROR",
    `Something went wrong on our side. Please quote the request id ${requestId}.`,
  );

export const NOT_READY = publicError(
  "NOT_READY",
  "The content is still being loaded. Try again in a moment.",
);

export const NOT_ACCEPTABLE = publicError(
  "NOT_ACCEPTABLE",
  "The “accept-encoding” of the request excludes every encoding that there is. Allow identity, gzip or br.",
);

export const NOT_FOUND = publicError(
  "NOT_FOUND",
  "There is nothing at this address.",
);

export const errorBody = ({ code, message }: PublicError) => ({
  errors: [{ message, extensions: { code } }],
});

export const answeredWithError = (error: PublicError, id: string): Answered => {
  const body = JSON.stringify(errorBody(error));
  return {
    status: error.status,
    headers: {
      ...ANSWER_HEADERS,
      ...UNCACHED,
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "x-request-id": id,
    },
    body,
  };
};
