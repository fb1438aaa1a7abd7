import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Built from `api/explorer` into `api/dist/explorer`; compiled or not, this file lies two folders below `api`. */
const DIRECTORY = path.resolve(__dirname, "../../dist/explorer");

const wantsHtml = (accept = ""): boolean =>
  accept.split(",").some((type) => type.trim().startsWith("text/html"));

/** A browser that opens `/graphql` gets GraphiQL, served from here: it works without the internet. A link to a query shows that query. */
export const addExplorer = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifyStatic, {
    root: DIRECTORY,
    prefix: "/explorer/",
    index: false,
    cacheControl: true,
    maxAge: "1h",
  });
  app.addHook("onRequest", async (request, reply) => {
    const isExplorer =
      request.method === "GET" && request.url.split("?")[0] === "/graphql";
    const { query, extensions } = request.query as Readonly<
      Record<string, unknown>
    >;
    // Of a document that is known by its hash, there is no text to show.
    const hasOnlyHash = query === undefined && extensions !== undefined;
    if (!isExplorer || hasOnlyHash || !wantsHtml(request.headers.accept))
      return undefined;
    return reply
      .headers({ "cache-control": "no-cache", vary: "accept" })
      .sendFile("index.html");
  });
};
