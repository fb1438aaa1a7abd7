import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Built by the workspace of that name; compiled or not, this file lies three folders below the root. */
const BUILT = path.resolve(
  __dirname,
  "../../../examples/condition-explorer/dist",
);

const PATH = "/examples/condition-explorer/";

/** The names of these files change with what is in them. */
const isHashed = (file: string): boolean =>
  path.basename(path.dirname(file)) === "assets";

/**
 * The example front end. It is what any front end could be: static files, and a page that asks `/graphql`.
 *
 * @returns whether it is served
 */
export const addExample = async (
  app: FastifyInstance,
  folder = BUILT,
): Promise<boolean> => {
  if (!existsSync(path.join(folder, "index.html"))) {
    app.log.error(
      { folder },
      `The example is not built: nothing is found at ${PATH}. Run “npm run build”.`,
    );
    return false;
  }
  await app.register(fastifyStatic, {
    root: folder,
    prefix: PATH,
    // A route for each file; a pattern would not match the folder itself where slashes at the end are ignored.
    wildcard: false,
    // Beside each file its build has left a smaller one for browsers that take it.
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders(response, file) {
      void response.setHeader("vary", "accept-encoding");
      void response.setHeader(
        "cache-control",
        isHashed(file) ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  return true;
};
