// @ts-check
import { setTimeout as sleep } from "node:timers/promises";
import { pauseAfter } from "./backoff.mjs";
import { Failure } from "./failure.mjs";
import { startProgress } from "./progress.mjs";
import { runService } from "./run-service.mjs";
import { FIRST_TRIES, timing } from "./timing.mjs";

/** @typedef {import("./services.mjs").Service} Service */
/** @typedef {import("./run-service.mjs").Run} Run */

/**
 * Runs a service until the signal, and starts it again whenever it ends.
 *
 * @param {Service} service
 * @param {AbortSignal} signal
 * @param {() => void} onReady called once, at the first answer
 * @throws {Failure} when it has never been ready: waiting would not help
 */
export async function keepRunning(service, signal, onReady) {
  const name = capitalised(service.title);
  const log = `The whole log: ${service.command.logFile}`;
  let wasReady = false;
  let failures = 0;

  while (!signal.aborted) {
    const finish = wasReady
      ? undefined
      : startProgress(`Starting ${service.title}`, signal);
    const run = await runService(service, signal, () => {
      finish?.("done");
      if (wasReady) console.log(`✓ ${name} is back.`);
      else onReady();
      wasReady = true;
    });
    if (signal.aborted) return;

    failures = isSteady(run) ? 1 : failures + 1;
    if (!wasReady) {
      finish?.("failed");
      if (failures === FIRST_TRIES)
        throw new Failure(
          `${name} did not start in ${failures} tries (${run.how}). ${log}`,
          run.excerpt,
        );
    }
    const pause = pauseAfter(failures);
    console.error(
      `✗ ${whatHappened(name, run, failures)}. It is started again in ${(pause / 1_000).toFixed(1)} s. ${log}`,
    );
    // Later failures in a row have the same reason.
    if (run.excerpt && failures <= FIRST_TRIES)
      console.error(`\n${run.excerpt}\n`);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** @param {Run} run */
const isSteady = ({ readyFor }) =>
  readyFor !== null && readyFor >= timing.steady;

/**
 * @param {string} name
 * @param {Run} run
 * @param {number} failures
 */
const whatHappened = (name, { how, readyFor }, failures) =>
  readyFor === null
    ? `${name} did not start (${how}), failure ${failures} in a row`
    : `${name} stopped unexpectedly (${how})`;

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
