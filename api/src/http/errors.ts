import type { FastifyError } from "fastify";
import { CallerError } from "../content/errors";
import type { Answered } from "./exchange";
import { ANSWER_HEADERS, UNCACHED } from "./headers";

/** An error as every face of the gateway shows it, in GraphQL's form. Codes are documented in `docs/errors.md`. */
export interface PublicError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export const INVALID_JSON: PublicError = {
  status: 400,
  code: "BAD_REQUEST",
  message: "The body is not valid JSON.",
};

/** What Fastify refuses before a route is reached, in our words. */
const FASTIFY_ERRORS: Readonly<Record<string, PublicError>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: INVALID_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: "BAD_REQUEST",
    message: "The body is empty.",
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: "BAD_REQUEST",
    message: "The body does not have the announced length.",
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: "PAYLOAD_TOO_LARGE",
    message: "The body is too large.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "Send the body as application/json.",
  },
};

export const BAD_REQUEST: PublicError = {
  status: 400,
  code: "BAD_REQUEST",
  message: "The request cannot be understood.",
};

/** Null when the fault is ours and nothing may be said about it. */
export const publicErrorOf = (error: unknown): PublicError | null => {
  if (error instanceof CallerError)
    return { status: 400, code: error.code, message: error.message };
  const { code, statusCode } = (error ?? {}) as Partial<FastifyError>;
  const known = FASTIFY_ERRORS[code ?? ""];
  if (known) return known;
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? { ...BAD_REQUEST, status: statusCode }
    : null;
};

export const internalError = (requestId: string) => ({
  status: 500,
  code: "INTERNAL_SERVER_ERROR",
  message: `Something went wrong on our side. Please quote the request id ${requestId}.`,
});

export const NOT_READY: PublicError = {
  status: 503,
  code: "NOT_READY",
  message: "The content is still being loaded. Try again in a moment.",
};

export const NOT_FOUND: PublicError = {
  status: 404,
  code: "NOT_FOUND",
  message: "There is nothing at this address.",
};

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
