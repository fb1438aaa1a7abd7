import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Built from `api/explorer` into `api/dist/explorer`; compiled or not, this file lies two folders below `api`. */
const DIRECTORY = path.resolve(__dirname, "../../dist/explorer");

const wantsHtml = (accept: string | undefined, hasQuery: boolean): boolean =>
  !hasQuery &&
  (accept ?? "").split(",").some((type) => type.trim().startsWith("text/html"));

/** A browser that opens `/graphql` gets GraphiQL, served from here: it works without the internet. */
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
    const asksForData = query !== undefined || extensions !== undefined;
    if (isExplorer && wantsHtml(request.headers.accept, asksForData)) {
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    }
    return undefined;
  });
};
