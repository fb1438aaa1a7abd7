import path from "node:path";
import type { FastifyInstance } from "fastify";
import { PAGE_HEADERS } from "./security-headers";
import { addStaticFile, readStaticFiles } from "./static-files";
import { sendTagged } from "./tagged";

/** Built from `api/explorer` into `api/dist/explorer`; compiled or not, this file lies two folders below `api`. */
const DIRECTORY = path.resolve(__dirname, "../../dist/explorer");

const PAGE = "index.html";

const wantsHtml = (accept = ""): boolean =>
  accept.split(",").some((type) => type.trim().startsWith("text/html"));

/** A browser that opens `/graphql` gets GraphiQL, served from here: it works without the internet. A link to a query shows that query. */
export const addExplorer = async (app: FastifyInstance): Promise<void> => {
  const files = await readStaticFiles(DIRECTORY);
  const page = files.find(({ name }) => name === PAGE);
  if (!page) throw new Error(`The explorer is not built: ${DIRECTORY}.`);
  for (const file of files)
    addStaticFile(app, `/explorer/${file.name}`, file, "public, max-age=3600");
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
    return sendTagged(
      request,
      reply.type(page.type).headers({
        ...PAGE_HEADERS,
        "cache-control": "no-cache",
        vary: "accept, accept-encoding",
      }),
      page,
    );
  });
};
