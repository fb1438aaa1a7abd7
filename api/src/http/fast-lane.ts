import type {
  IncomingHttpHeaders,
  IncomingMessage,
  ServerResponse,
} from "node:http";
import type { FastifyBaseLogger } from "fastify";
import type { Caller, CallerOf } from "./caller";
import { encodeResponse } from "./compression/encode-response";
import {
  INVALID_JSON,
  answeredWithError,
  internalError,
  publicErrorOf,
} from "./errors";
import { prefersEvents } from "./event-stream";
import type { Answered, Asked } from "./exchange";
import { ANSWER_HEADERS, COMMON_HEADERS } from "./headers";
import type { CountRequest } from "./metrics";
import { nextRequestId } from "./request-id";
import { refusalOfRequest } from "./request-refusal";

export interface FastLaneOptions {
  readonly path: string;
  readonly respond: (asked: Asked) => Answered | Promise<Answered>;
  readonly callerOf: CallerOf;
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
    length > 0 &&
    length <= LARGEST_BODY
  );
};

/** What an answer of the service does not say itself. */
const COMMON = Object.entries(COMMON_HEADERS)
  .filter(([name]) => !(name in ANSWER_HEADERS))
  .flat();

/** Headers of answers that are sent again and again: names and values in turn, which Node takes as they are. */
const writtenBefore = new WeakMap<Answered, readonly (string | number)[]>();

const writtenAnew = (answered: Answered): (string | number)[] => {
  const { headers, kept } = answered;
  const all: (string | number)[] = [...COMMON];
  for (const name in headers) all.push(name, headers[name] ?? "");
  if (kept) writtenBefore.set(answered, [...all]);
  return all;
};

/** @param asked whose id is not in an answer that was kept */
const written = (answered: Answered, asked: Asked) => {
  const before = writtenBefore.get(answered);
  const all = before ? [...before] : writtenAnew(answered);
  if (!("x-request-id" in answered.headers)) all.push("x-request-id", asked.id);
  return all;
};

/** Browsers that look for a page are shown one. */
const looksForPage = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes("text/html") ?? false;

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

/** The parts that few answers need are made when they are asked for. */
class LaneRequest implements Asked {
  readonly method: string;
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string | null;
  readonly #request: IncomingMessage;
  readonly #options: FastLaneOptions;
  #id: string | null = null;

  constructor(
    request: IncomingMessage,
    search: string,
    text: string | null,
    options: FastLaneOptions,
  ) {
    this.method = request.method ?? "GET";
    this.search = search;
    this.headers = request.headers;
    this.text = text;
    this.#request = request;
    this.#options = options;
  }

  get caller(): Caller {
    return this.#options.callerOf(this.#request);
  }

  get id(): string {
    return (this.#id ??= nextRequestId());
  }

  get body(): unknown {
    return this.text === null ? undefined : (JSON.parse(this.text) as unknown);
  }

  get log(): Asked["log"] {
    return this.#options.log.child({ reqId: this.id });
  }
}

/** What is answered when the answer fails. */
const failure = (error: unknown, { id, log }: LaneRequest): Answered => {
  if (error instanceof SyntaxError) return answeredWithError(INVALID_JSON, id);
  const known = publicErrorOf(error);
  if (!known) log.error({ err: error }, "request failed");
  return answeredWithError(known ?? internalError(id), id);
};

/**
 * Answers the most frequent requests without everything that the others need: a router, hooks, a logger for each request. What it
 * answers is decided by `respond`, the same as on the long way; here are only reading and writing.
 */
export const fastLane = (options: FastLaneOptions): Lane => {
  const { path, respond, count } = options;
  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    text: string | null,
  ): void => {
    const startedAt = performance.now();
    const asked = new LaneRequest(request, search, text, options);
    const send = (answered: Answered): void => {
      const { status, body } = answered;
      response.writeHead(status, written(answered, asked)).end(body);
      count(path, asked.method, status, (performance.now() - startedAt) / 1000);
    };
    const fail = (error: unknown): void => send(failure(error, asked));
    const encode = (answered: Answered) => encodeResponse(answered, asked);
    try {
      const answered = respond(asked);
      const encoded =
        answered instanceof Promise ? answered.then(encode) : encode(answered);
      if (encoded instanceof Promise) encoded.then(send).catch(fail);
      else send(encoded);
    } catch (error) {
      fail(error);
    }
  };

  return (request, response) => {
    const { method, url = "", headers } = request;
    if (prefersEvents(headers)) return false;
    if (
      method === "POST" &&
      url === path &&
      hasPlainBody(request) &&
      !refusalOfRequest(request)
    ) {
      read(request, (text) => answer(request, response, "", text));
      return true;
    }
    const search = url.slice(path.length);
    if (
      method !== "GET" ||
      !url.startsWith(path) ||
      search[0] !== "?" ||
      looksForPage(request) ||
      refusalOfRequest(request)
    )
      return false;
    answer(request, response, search, null);
    return true;
  };
};
