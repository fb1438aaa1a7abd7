// @ts-check
import { timing } from "./timing.mjs";

/**
 * Exponential backoff with jitter: between half and all of a pause that doubles with each failure, so that services which
 * failed together do not come back together.
 *
 * @param {number} failures in a row, from 1
 * @param {number} [chance] from 0 to 1
 * @returns {number} milliseconds
 */
export function pauseAfter(failures, chance = Math.random()) {
  const whole = Math.min(
    timing.longestPause,
    timing.firstPause * 2 ** (failures - 1),
  );
  return Math.round(whole * (0.5 + chance / 2));
}
