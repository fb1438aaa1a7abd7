import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { PAGE_HEADERS } from "./security-headers";
import { type Tagged, keptTagged, sendTagged } from "./tagged";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticFile extends Tagged {
  /** Inside its folder, with slashes. */
  readonly name: string;
  readonly type: string;
}

/** All files of a folder that a build has left; they are few, and stay in memory. Empty when there is no such folder. */
export const readStaticFiles = async (
  folder: string,
): Promise<readonly StaticFile[]> => {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return {
          ...keptTagged(await readFile(file)),
          name: path.relative(folder, file).split(path.sep).join("/"),
          type: TYPES[path.extname(file)] ?? "application/octet-stream",
        };
      }),
  );
};

/** A route for a file. */
export const addStaticFile = (
  app: FastifyInstance,
  url: string,
  file: StaticFile,
  cacheControl: string,
): void => {
  app.get(url, (request, reply) =>
    sendTagged(
      request,
      reply.type(file.type).headers({
        ...(file.name.endsWith(".html") && PAGE_HEADERS),
        "cache-control": cacheControl,
      }),
      file,
    ),
  );
};
