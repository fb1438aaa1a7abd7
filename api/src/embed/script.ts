import { readFile } from "node:fs/promises";
import { type Tagged, keptTagged } from "../http/tagged";

const isMissing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "ENOENT";

/** The built script that partner pages load; null when it has not been built. */
export const readScript = async (path: string): Promise<Tagged | null> => {
  try {
    return keptTagged(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};
