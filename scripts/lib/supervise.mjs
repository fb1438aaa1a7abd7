// @ts-check
import { once } from "node:events";
import { promisify } from "node:util";
import { runChild } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { logExcerpt } from "./log-excerpt.mjs";
import { startProgress } from "./progress.mjs";

/** @typedef {import("./services.mjs").Service} Service */

const sleep = promisify(setTimeout);

// The first start imports the starter content, on whatever machine this is.
const patienceMilliseconds = 600_000;

/**
 * Starts one service after the other and keeps them together: they end with the first of them, or with the signal.
 *
 * @param {readonly Service[]} services
 * @param {AbortController} end
 * @param {() => void} onReady
 */
export async function supervise(services, end, onReady) {
  /** @type {Promise<void>[]} */
  const running = [];
  try {
    for (const service of services) {
      running.push(runToItsEnd(service, end));
      await waitUntilReady(service, end.signal);
    }
    onReady();
    if (!end.signal.aborted) await once(end.signal, "abort");
  } catch (error) {
    end.abort(error);
  }
  await Promise.all(running);
  end.signal.throwIfAborted();
}

/**
 * @param {Service} service
 * @param {AbortController} end
 */
async function runToItsEnd({ title, command }, end) {
  const exit = await runChild(command, end.signal);
  if (end.signal.aborted) return;
  end.abort(
    new Failure(
      `${capitalised(title)} stopped unexpectedly (${exit.how}). The whole log: ${command.logFile}`,
      logExcerpt(command.logFile),
    ),
  );
}

/**
 * @param {Service} service
 * @param {AbortSignal} signal
 */
async function waitUntilReady({ title, ready, command }, signal) {
  const finish = startProgress(`Starting ${title}`, signal);
  const deadline = Date.now() + patienceMilliseconds;
  while (!signal.aborted && Date.now() < deadline) {
    if (await answers(ready)) return finish("done");
    await sleep(200);
  }
  signal.throwIfAborted();
  finish("failed");
  throw new Failure(
    `${capitalised(title)} did not answer ${ready.url} with ${ready.status}. The whole log: ${command.logFile}`,
    logExcerpt(command.logFile),
  );
}

/** @param {Service["ready"]} ready */
async function answers({ url, status }) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status === status;
  } catch {
    return false;
  }
}

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
