// @ts-check
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { runChild } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { requireFreePort } from "./ports.mjs";
import { timing } from "./timing.mjs";

/** @typedef {import("./services.mjs").Service} Service */

/**
 * How one run of a service ended.
 *
 * @typedef {object} Run
 * @property {string} how
 * @property {string} excerpt of its log; nothing when it did not get so far
 * @property {number | null} readyFor milliseconds since its first answer, if there was one
 */

const lookEvery = 200;

/**
 * Runs a service once, until it ends or the signal ends it. One that does not answer in time is stopped.
 *
 * @param {Service} service
 * @param {AbortSignal} signal
 * @param {() => void} onReady
 * @returns {Promise<Run>} never rejects
 */
export async function runService({ command, port, ready }, signal, onReady) {
  try {
    // A program that has taken it meanwhile would answer in place of the service.
    await requireFreePort(port.setting, port.number);
  } catch (error) {
    return { how: messageOf(error), excerpt: "", readyFor: null };
  }

  const late = new AbortController();
  const ended = new AbortController();
  const exit = runChild(command, AbortSignal.any([signal, late.signal]))
    // Its log cannot be written, for example.
    .catch((error) => ({ how: messageOf(error), excerpt: "" }))
    .finally(() => ended.abort());

  const isReady = await answersInTime(ready, ended.signal);
  const readySince = performance.now();
  if (isReady) onReady();
  else if (!ended.signal.aborted)
    late.abort(
      new Failure(
        `no answer ${ready.status} from ${ready.url} in ${timing.patience / 1_000} s`,
      ),
    );

  const { how, excerpt } = await exit;
  return {
    how: late.signal.aborted ? messageOf(late.signal.reason) : how,
    excerpt,
    readyFor: isReady ? performance.now() - readySince : null,
  };
}

/**
 * @param {Service["ready"]} ready
 * @param {AbortSignal} ended
 */
async function answersInTime(ready, ended) {
  const deadline = performance.now() + timing.patience;
  while (!ended.aborted && performance.now() < deadline) {
    if (await answers(ready, ended)) return true;
    await sleep(lookEvery, undefined, { signal: ended }).catch(() => undefined);
  }
  return false;
}

/**
 * @param {Service["ready"]} ready
 * @param {AbortSignal} ended
 */
async function answers({ url, status }, ended) {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([ended, AbortSignal.timeout(5_000)]),
    });
    await response.arrayBuffer();
    return response.status === status;
  } catch {
    return false;
  }
}

/** @param {unknown} error */
const messageOf = (error) =>
  error instanceof Error ? error.message : String(error);
