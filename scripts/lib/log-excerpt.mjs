// @ts-check
import { readFileSync } from "node:fs";

const first = 10;
const last = 25;

/**
 * Both ends of a log: most tools say at the end what went wrong, npm says it first and goes on to explain itself.
 *
 * @param {string} logFile
 */
export function logExcerpt(logFile) {
  const lines = readFileSync(logFile, "utf8").trimEnd().split("\n");
  if (lines.length <= first + last) return lines.join("\n");
  return [...lines.slice(0, first), "…", ...lines.slice(-last)].join("\n");
}
