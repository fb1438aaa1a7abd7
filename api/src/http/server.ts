import type { Socket } from "node:net";
import cors from "@fastify/cors";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from "fastify";
import { type Caller, type CallerOf, callerByAddress } from "./caller";
import { REQUEST_TIMEOUT_MS, refuseUnreadable } from "./client-error";
import { compressReplies } from "./compression/compress-replies";
import { type DrainLimits, DrainingServer } from "./draining-server";
import {
  BAD_REQUEST,
  NOT_FOUND,
  errorBody,
  internalError,
  publicErrorOf,
} from "./errors";
import type { Lane } from "./fast-lane";
import { COMMON_HEADERS, UNCACHED } from "./headers";
import { refuseUnknownRoutes } from "./known-routes";
import { nextRequestId } from "./request-id";
import { refusalOfRequest } from "./request-refusal";
import { UnsentBytes, type UnsentLimits, responseThatTells } from "./unsent";

/** Far above any real query; a larger body is refused before it is read. */
const LARGEST_BODY = 256 * 1024;

const TIMEOUTS = {
  headersTimeout: REQUEST_TIMEOUT_MS,
  requestTimeout: REQUEST_TIMEOUT_MS,
  /** How often is looked for such requests; Node's own half a minute would be added to the above. */
  connectionsCheckingInterval: 1_000,
  /** Longer than the minute for which proxies keep a connection, so that it is not closed under a request. */
  keepAliveTimeout: 72_000,
};

/** A slug may have 160 characters. */
const ROUTER_OPTIONS = { ignoreTrailingSlash: true, maxParamLength: 200 };

/** Browsers ask once a day before they send JSON from a page of another site; some only keep an answer for two hours. */
const PREFLIGHT_SECONDS = 86_400;

/** For so long after a request, others count as asking. */
const ASKED_FOR_MS = 1_000;

declare module "fastify" {
  interface FastifyRequest {
    readonly caller: Caller;
  }
}

export interface ServerLimits extends UnsentLimits, DrainLimits {}

export interface ServerOptions {
  readonly log: FastifyBaseLogger;
  readonly limits: ServerLimits;
  readonly callerOf?: CallerOf;
  /** Is asked first; what it takes never reaches a route. */
  readonly lane?: () => Lane | null;
}

export interface HttpServer {
  readonly app: FastifyInstance;
  /** What it holds for clients that do not read. */
  readonly unsent: UnsentBytes;
  /** Whether a request came just now: whoever has long work to do leaves time for others. */
  readonly isAsked: () => boolean;
}

/** The bare HTTP server: limits, headers and the one mapping of errors that all routes share. */
export const createServer = async ({
  log,
  limits,
  callerOf = callerByAddress(0),
  lane = () => null,
}: ServerOptions): Promise<HttpServer> => {
  const unsent = new UnsentBytes(limits);
  let askedAt = -Infinity;
  let server: DrainingServer;
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    serverFactory(handler) {
      server = new DrainingServer(
        {
          ...TIMEOUTS,
          // A request without one is refused in the form that all errors have.
          requireHostHeader: false,
          ServerResponse: responseThatTells(unsent),
        },
        (request, response) => {
          askedAt = performance.now();
          if (!lane()?.(request, response)) handler(request, response);
        },
        limits,
      );
      return server.on("timeout", (socket: Socket) => unsent.timedOut(socket));
    },
    clientErrorHandler(error, socket) {
      refuseUnreadable(error, socket, server.isAnswering(socket));
    },
    // While it closes, the server answers what still comes on connections that are open, and ends them itself.
    return503OnClosing: false,
    forceCloseConnections: false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    genReqId: nextRequestId,
    // An address that cannot be read does not get as far as the error handler.
    frameworkErrors: (_error, { id }, reply: FastifyReply) => {
      void reply
        .status(BAD_REQUEST.status)
        .headers({ ...COMMON_HEADERS, ...UNCACHED, "x-request-id": id })
        .send(errorBody(BAD_REQUEST));
    },
    routerOptions: ROUTER_OPTIONS,
  });

  app.decorateRequest("caller", {
    getter() {
      return callerOf(this.raw);
    },
  });
  app.addHook("onRequest", ({ id }, reply, done) => {
    void reply.headers(COMMON_HEADERS).header("x-request-id", id);
    done();
  });
  compressReplies(app);
  refuseUnknownRoutes(app, ROUTER_OPTIONS);
  app.addHook("onRequest", ({ raw }, _reply, done) => {
    done(refusalOfRequest(raw) ?? undefined);
  });
  // Nothing here takes text; without a parser, it is refused as every other type that is not JSON.
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler((error, request, reply) => {
    const known = publicErrorOf(error);
    if (!known) request.log.error({ err: error }, "request failed");
    const shown = known ?? internalError(request.id);
    return reply.status(shown.status).headers(UNCACHED).send(errorBody(shown));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.status(NOT_FOUND.status).headers(UNCACHED).send(errorBody(NOT_FOUND)),
  );
  // After the error handler: the route that it adds would not have it.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "POST"],
    maxAge: PREFLIGHT_SECONDS,
  });

  return {
    app,
    unsent,
    isAsked: () => performance.now() - askedAt < ASKED_FOR_MS,
  };
};
