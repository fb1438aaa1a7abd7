// @ts-check
import { once } from "node:events";
import { keepRunning } from "./keep-running.mjs";

/** @typedef {import("./services.mjs").Service} Service */

/**
 * Starts one service after the other and keeps each of them running, independently of the others. All of them end with the
 * signal, or when one of them could not be started at all.
 *
 * @param {readonly Service[]} services
 * @param {AbortController} end
 * @param {() => void} onReady
 */
export async function supervise(services, end, onReady) {
  /** @type {Promise<void>[]} */
  const running = [];
  for (const service of services) {
    if (end.signal.aborted) break;
    await new Promise((resolve) => {
      const kept = keepRunning(service, end.signal, () => resolve(undefined));
      running.push(kept.catch((error) => end.abort(error)));
      end.signal.addEventListener("abort", () => resolve(undefined));
    });
  }
  if (!end.signal.aborted) {
    onReady();
    await once(end.signal, "abort");
  }
  await Promise.all(running);
  end.signal.throwIfAborted();
}
