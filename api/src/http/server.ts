import { randomUUID } from "node:crypto";
import { createServer as createHttpServer } from "node:http";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from "fastify";
import {
  BAD_REQUEST,
  NOT_FOUND,
  errorBody,
  internalError,
  publicErrorOf,
} from "./errors";
import type { Lane } from "./fast-lane";
import { ANSWER_HEADERS, UNCACHED } from "./headers";

/** Far above any real query; a larger body is refused before it is read. */
const LARGEST_BODY = 256 * 1024;

const TIMEOUTS = {
  /** A request that dribbles in for longer is cut off. */
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  /** How often is looked for such requests; Node's own half a minute would be added to the above. */
  connectionsCheckingInterval: 1_000,
  /** Longer than the minute for which proxies keep a connection, so that it is not closed under a request. */
  keepAliveTimeout: 72_000,
};

/**
 * The bare HTTP server: limits, headers and the one mapping of errors that all routes share.
 *
 * @param lane is asked first; what it takes never reaches a route
 */
export const createServer = async (
  logger: FastifyBaseLogger,
  lane: () => Lane | null,
): Promise<FastifyInstance> => {
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    serverFactory(handler) {
      const server = createHttpServer(TIMEOUTS, (request, response) => {
        if (!lane()?.(request, response)) handler(request, response);
        // A server that closes lets nobody wait on an open connection.
        else if (!server.listening) response.shouldKeepAlive = false;
      });
      return server;
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    // An address that cannot be read does not get as far as the error handler.
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      void reply
        .status(BAD_REQUEST.status)
        .headers(UNCACHED)
        .send(errorBody(BAD_REQUEST));
    },
    // A slug may have 160 characters.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // CodeMirror, inside the explorer, sets styles from script.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Read by pages of any origin; nothing here depends on who asks.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    crossOriginOpenerPolicy: false,
    // The gateway also runs without TLS in front; whoever terminates TLS decides this.
    strictTransportSecurity: false,
  });
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "POST"],
    exposedHeaders: ANSWER_HEADERS["access-control-expose-headers"],
  });

  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });

  app.setErrorHandler((error, request, reply) => {
    const known = publicErrorOf(error);
    if (!known) request.log.error({ err: error }, "request failed");
    const shown = known ?? internalError(request.id);
    return reply.status(shown.status).headers(UNCACHED).send(errorBody(shown));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.status(NOT_FOUND.status).headers(UNCACHED).send(errorBody(NOT_FOUND)),
  );
  return app;
};
