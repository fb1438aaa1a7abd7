import type { FastifyPluginCallback } from "fastify";
import type { GraphQLSchema } from "graphql";
import { PAGE_HEADERS } from "../http/security-headers";
import { keptTagged, sendTagged } from "../http/tagged";
import { renderReference } from "./render";

/** `/reference`: the schema explained. Made once; it changes with the program only. */
export const referenceRoutes =
  (schema: GraphQLSchema): FastifyPluginCallback =>
  (app, _options, done) => {
    const page = keptTagged(renderReference(schema));
    app.get("/reference", (request, reply) =>
      sendTagged(
        request,
        reply
          .type("text/html; charset=utf-8")
          .headers({ ...PAGE_HEADERS, "cache-control": "public, max-age=300" }),
        page,
      ),
    );
    done();
  };
