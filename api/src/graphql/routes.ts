import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { FastifyPluginCallback, FastifyReply } from "fastify";
import { EVENT_STREAM_TYPE, prefersEvents } from "../http/event-stream";
import { UNCACHED } from "../http/headers";
import { send } from "../http/send";
import type { LiveQueries } from "./live/live-queries";
import type { GraphQLService } from "./service";

const STREAM_HEADERS = {
  "content-type": EVENT_STREAM_TYPE,
  // Proxies such as nginx would collect events until a buffer is full.
  "x-accel-buffering": "no",
};

const beginStream = (reply: FastifyReply): ServerResponse => {
  const cached = reply.getHeader("cache-control") ?? UNCACHED["cache-control"];
  const { raw } = reply
    .headers(STREAM_HEADERS)
    // Proxies that compress would collect events until there are enough of them.
    .header("cache-control", `${String(cached)}, no-transform`)
    .hijack();
  // Nothing comes after a stream, and a gateway that stops need not wait for it.
  raw.shouldKeepAlive = false;
  raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  return raw;
};

/**
 * `/graphql`, by POST or by GET, for all requests that do not come by the fast lane.
 *
 * @param live answers who asks for a stream of events
 */
export const graphqlRoutes =
  (service: GraphQLService, live?: LiveQueries): FastifyPluginCallback =>
  (app, _options, done) => {
    if (live) app.addHook("preClose", () => live.stop());
    app.route({
      url: "/graphql",
      method: ["GET", "POST"],
      async handler(request, reply) {
        const { method, url, headers, caller, body, id, log } = request;
        const query = url.indexOf("?");
        const asked = {
          method,
          search: query === -1 ? "" : url.slice(query),
          headers,
          caller,
          text: null,
          body,
          id,
          log,
        };
        const answered =
          live && method !== "HEAD" && prefersEvents(headers)
            ? await live.open(asked, () => beginStream(reply))
            : await service.respond(asked);
        if (!answered) return reply;
        return send(request, reply, answered);
      },
    });
    done();
  };
