// @ts-check
import { readFileSync } from "node:fs";

/**
 * @param {string} logFile
 * @param {number} [lines]
 */
export function logTail(logFile, lines = 30) {
  return readFileSync(logFile, "utf8")
    .trimEnd()
    .split("\n")
    .slice(-lines)
    .join("\n");
}
