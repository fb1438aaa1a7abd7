// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./root.mjs";

const ignoredFolders = [
  "node_modules",
  "dist",
  "coverage",
  ".cache",
  ".strapi",
  "__tests__",
];
const testFile = /\.test\.[cm]?[jt]sx?$/;

/**
 * One hash over the names and contents of all files, and over the facts. Contents rather than times: a fresh checkout,
 * a restored cache or a switch of branches and back changes times only.
 *
 * @param {readonly string[]} inputs files, folders, or a `*` pattern in the last part of the path; from the root
 * @param {readonly string[]} facts what else decides the result
 */
export function fingerprint(inputs, facts) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const path of inputs.flatMap(expandPattern).flatMap(listFiles)) {
    const content = readFileSync(join(root, path));
    // The length keeps the end of one file apart from the beginning of the next.
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} input
 * @returns {string[]}
 */
function expandPattern(input) {
  if (!input.includes("*")) return [input];
  const folder = dirname(input);
  const [before = "", after = ""] = basename(input).split("*");
  return sortedNames(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => join(folder, name));
}

/**
 * @param {string} path
 * @returns {string[]} nothing for a path that does not exist: adding it later changes the hash
 */
function listFiles(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || testFile.test(path)) return [];
  if (stats.isFile()) return [path];
  if (!stats.isDirectory() || ignoredFolders.includes(basename(path)))
    return [];
  return sortedNames(path).flatMap((name) => listFiles(join(path, name)));
}

/** @param {string} folder */
function sortedNames(folder) {
  return existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).sort()
    : [];
}
