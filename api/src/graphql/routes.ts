import type { FastifyPluginCallback } from "fastify";
import type { GraphQLService } from "./service";

/** `/graphql`, by POST or by GET, for all requests that do not come by the fast lane. */
export const graphqlRoutes =
  (service: GraphQLService): FastifyPluginCallback =>
  (app, _options, done) => {
    app.route({
      url: "/graphql",
      method: ["GET", "POST"],
      async handler({ method, url, headers, body, id, log }, reply) {
        const query = url.indexOf("?");
        const answered = await service.respond({
          method,
          search: query === -1 ? "" : url.slice(query),
          headers,
          text: null,
          body,
          id,
          log,
        });
        return reply
          .code(answered.status)
          .headers(answered.headers)
          .send(answered.body);
      },
    });
    done();
  };
