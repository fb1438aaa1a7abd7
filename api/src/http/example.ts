import path from "node:path";
import type { FastifyInstance } from "fastify";
import { addStaticFile, readStaticFiles } from "./static-files";

/** Built by the workspace of that name; compiled or not, this file lies three folders below the root. */
const BUILT = path.resolve(
  __dirname,
  "../../../examples/condition-explorer/dist",
);

const PATH = "/examples/condition-explorer/";

const PAGE = "index.html";

/** The names of these files change with what is in them. */
const isHashed = (name: string): boolean => name.startsWith("assets/");

/**
 * The example front end. It is what any front end could be: static files, and a page that asks `/graphql`.
 *
 * @returns whether it is served
 */
export const addExample = async (
  app: FastifyInstance,
  folder = BUILT,
): Promise<boolean> => {
  const files = await readStaticFiles(folder);
  const page = files.find(({ name }) => name === PAGE);
  if (!page) {
    app.log.error(
      { folder },
      `The example is not built: nothing is found at ${PATH}. Run “npm run build”.`,
    );
    return false;
  }
  addStaticFile(app, PATH, page, "no-cache");
  for (const file of files)
    addStaticFile(
      app,
      `${PATH}${file.name}`,
      file,
      isHashed(file.name) ? "public, max-age=31536000, immutable" : "no-cache",
    );
  return true;
};
