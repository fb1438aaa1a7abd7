import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyPluginAsync } from "fastify";
import type { GraphQLSchema } from "graphql";
import Negotiator from "negotiator";
import { sendTagged, tagged } from "../http/tagged";
import { renderReference } from "./render";

const zip = promisify(gzip);

/** `/reference`: the schema explained. Made once; it changes with the program only. */
export const referenceRoutes =
  (schema: GraphQLSchema): FastifyPluginAsync =>
  async (app) => {
    const page = renderReference(schema);
    const plain = tagged(page);
    // A page of many hundred kilobytes, an eighth of that when it is packed.
    const zipped = tagged(await zip(page));

    app.get("/reference", (request, reply) => {
      const takesZip =
        new Negotiator(request).encoding(["gzip", "identity"]) === "gzip";
      if (takesZip) void reply.header("content-encoding", "gzip");
      return sendTagged(
        request,
        reply.type("text/html; charset=utf-8").headers({
          "cache-control": "public, max-age=300",
          vary: "accept-encoding",
        }),
        takesZip ? zipped : plain,
      );
    });
  };
