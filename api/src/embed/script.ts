import { readFile } from "node:fs/promises";
import { entityTag } from "../http/entity-tag";

export interface Script {
  readonly body: Buffer;
  readonly etag: string;
}

const isMissing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "ENOENT";

/** The built script that partner pages load; null when it has not been built. */
export const readScript = async (path: string): Promise<Script | null> => {
  try {
    const body = await readFile(path);
    return { body, etag: entityTag(body) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};
