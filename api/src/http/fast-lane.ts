import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import {
  INVALID_JSON,
  type PublicError,
  errorBody,
  internalError,
  publicErrorOf,
} from "./errors";
import type { Answered, Asked } from "./exchange";
import type { CountRequest } from "./metrics";

export interface FastLaneOptions {
  readonly path: string;
  readonly respond: (asked: Asked) => Answered | Promise<Answered>;
  readonly count: CountRequest;
  readonly log: FastifyBaseLogger;
}

/** Says whether it takes a request; what it does not take, it has not touched. */
export type Lane = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean;

/** Larger bodies are rare, and take the way on which they are measured while they arrive. */
const LARGEST_BODY = 64 * 1024;

const JSON_TYPES: ReadonlySet<string | undefined> = new Set([
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=UTF-8",
]);

const hasPlainBody = ({ headers }: IncomingMessage): boolean => {
  const length = Number(headers["content-length"]);
  return (
    JSON_TYPES.has(headers["content-type"]) &&
    headers["content-encoding"] === undefined &&
    length > 0 &&
    length <= LARGEST_BODY
  );
};

const read = (request: IncomingMessage, done: (text: string) => void): void => {
  let first: Buffer | null = null;
  let rest: Buffer[] | null = null;
  request.on("data", (chunk: Buffer) => {
    if (first) (rest ??= []).push(chunk);
    else first = chunk;
  });
  request.on("end", () => {
    if (first)
      done((rest ? Buffer.concat([first, ...rest]) : first).toString());
  });
};

const errorAnswered = (error: PublicError, id: string): Answered => ({
  status: error.status,
  headers: {
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
    "x-request-id": id,
  },
  body: JSON.stringify(errorBody(error)),
});

/**
 * Answers the most frequent requests without everything that the others need: a router, hooks, a logger for each request. What it
 * answers is decided by `respond`, the same as on the long way; here are only reading and writing.
 */
export const fastLane = ({
  path,
  respond,
  count,
  log,
}: FastLaneOptions): Lane => {
  const write = (
    response: ServerResponse,
    method: string,
    startedAt: number,
    { status, headers, body }: Answered,
  ): void => {
    response
      .writeHead(
        status,
        status === 304
          ? headers
          : { ...headers, "content-length": Buffer.byteLength(body) },
      )
      .end(body);
    count(path, method, status, (performance.now() - startedAt) / 1000);
  };

  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    text: string | null,
  ): void => {
    const startedAt = performance.now();
    const { method = "GET", headers } = request;
    const id = randomUUID();
    const requestLog = {
      error: (details: object, message: string): void =>
        log.error({ reqId: id, ...details }, message),
    };
    const send = (answered: Answered): void =>
      write(response, method, startedAt, answered);
    const fail = (error: unknown): void => {
      const known = publicErrorOf(error);
      if (!known) requestLog.error({ err: error }, "request failed");
      send(errorAnswered(known ?? internalError(id), id));
    };
    let body: unknown;
    try {
      body = text === null ? undefined : JSON.parse(text);
    } catch {
      send(errorAnswered(INVALID_JSON, id));
      return;
    }
    try {
      const answered = respond({
        method,
        search,
        headers,
        body,
        id,
        log: requestLog,
      });
      if (answered instanceof Promise) answered.then(send).catch(fail);
      else send(answered);
    } catch (error) {
      fail(error);
    }
  };

  return (request, response) => {
    const { method, url = "" } = request;
    if (method === "POST" && url === path && hasPlainBody(request)) {
      read(request, (text) => answer(request, response, "", text));
      return true;
    }
    const search = url.slice(path.length);
    // Browsers that look for a page are shown one.
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    if (
      method === "GET" &&
      url.startsWith(path) &&
      search[0] === "?" &&
      !isPage
    ) {
      answer(request, response, search, null);
      return true;
    }
    return false;
  };
};
