// @ts-check
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} path relative to the root of the project, or absolute */
export const fromRoot = (path) => resolve(root, path);
