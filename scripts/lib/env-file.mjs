// @ts-check
import { appendFileSync, chmodSync, existsSync, readFileSync } from "node:fs";
import util from "node:util";
import { Failure } from "./failure.mjs";

/**
 * @param {string} file
 * @returns {Record<string, string>} nothing when there is no such file
 */
export function readEnvFile(file) {
  if (!existsSync(file)) return {};
  try {
    return /** @type {Record<string, string>} */ (
      util.parseEnv(readFileSync(file, "utf8"))
    );
  } catch (error) {
    throw new Failure(
      `Cannot read ${file}: ${/** @type {Error} */ (error).message}`,
    );
  }
}

/**
 * Adds lines at the end and changes none: the file belongs to the person who edits it. An empty `NAME=` further up
 * does no harm, the last line with a name wins.
 *
 * @param {string} file
 * @param {Readonly<Record<string, string>>} values
 * @param {string} comment
 */
export function appendToEnvFile(file, values, comment) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const gap = before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const lines = Object.entries(values).map(
    ([name, value]) => `${name}=${value}\n`,
  );
  try {
    appendFileSync(file, `${gap}# ${comment}\n${lines.join("")}`, {
      mode: 0o600,
    });
    // A file that was there before keeps its mode, and now holds secrets.
    chmodSync(file, 0o600);
  } catch (error) {
    throw new Failure(
      `Cannot write the generated secrets to ${file}: ${/** @type {Error} */ (error).message}`,
    );
  }
}
