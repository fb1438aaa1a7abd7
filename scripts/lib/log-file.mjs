// @ts-check
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";

const first = 10;
const last = 25;

/** How much of either end is read for an excerpt; a run may have logged gigabytes. */
const endBytes = 16 * 1024;

/** A larger log is renamed when the next run begins. */
const maxBytes = 10 * 1024 * 1024;

/**
 * @typedef {object} Log
 * @property {number} descriptor
 * @property {() => void} close our end of it, not that of a child which has it too
 * @property {() => string} excerpt
 */

/**
 * Opens a log for another run. Earlier runs stay in it: the reason why a service failed is in the log of the failed run.
 *
 * @param {string} file
 * @returns {Log}
 */
export function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxBytes) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, "a");
  writeSync(descriptor, `── ${new Date().toISOString()} ──\n`);
  const start = fstatSync(descriptor).size;
  return {
    descriptor,
    close: () => closeSync(descriptor),
    excerpt: () => excerpt(file, start),
  };
}

/**
 * Both ends of what a run has logged: most tools say at the end what went wrong, npm says it first and goes on to explain
 * itself.
 *
 * @param {string} file
 * @param {number} start
 */
function excerpt(file, start) {
  const descriptor = openSync(file, "r");
  try {
    const { size } = fstatSync(descriptor);
    if (size - start <= 2 * endBytes) {
      const lines = linesOf(descriptor, start, size);
      if (lines.length <= first + last) return lines.join("\n");
      return shortened(lines, lines);
    }
    return shortened(
      linesOf(descriptor, start, start + endBytes),
      linesOf(descriptor, size - endBytes, size),
    );
  } finally {
    closeSync(descriptor);
  }
}

/**
 * @param {readonly string[]} beginning
 * @param {readonly string[]} end
 */
const shortened = (beginning, end) =>
  [...beginning.slice(0, first), "…", ...end.slice(-last)].join("\n");

/**
 * @param {number} descriptor
 * @param {number} from
 * @param {number} to
 */
function linesOf(descriptor, from, to) {
  const buffer = Buffer.alloc(to - from);
  const bytes = readSync(descriptor, buffer, 0, buffer.length, from);
  return buffer.toString("utf8", 0, bytes).trimEnd().split("\n");
}
