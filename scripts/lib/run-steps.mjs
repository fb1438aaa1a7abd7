// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { runChild } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { startProgress } from "./progress.mjs";
import { fromRoot, root } from "./root.mjs";
import { steps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Step} Step */
/** @typedef {import("./settings.mjs").Settings} Settings */

/**
 * Brings everything up to date and does no more than that takes.
 *
 * @param {Settings} settings
 * @param {AbortSignal} signal
 */
export async function runSteps(settings, signal) {
  /** @type {Record<string, string>} */
  const fingerprints = {};
  for (const step of steps) {
    signal.throwIfAborted();
    // Before the run, so that what is edited during it counts as changed the next time.
    const current = stepFingerprint(step, settings, fingerprints);
    fingerprints[step.name] = current;
    if (isUpToDate(step, current)) continue;

    // A step that fails half-way has already replaced the output that the old stamp vouched for.
    rmSync(stampFile(step), { force: true });
    await runStep(step, settings, signal);
    writeStamp(step, current);
  }
}

/**
 * @param {Step} step
 * @param {Settings} settings
 * @param {Readonly<Record<string, string>>} fingerprints of the steps before
 */
function stepFingerprint({ npm, inputs, needs, facts }, { env }, fingerprints) {
  const needed = needs.map((name) => String(fingerprints[name]));
  return fingerprint(inputs, [...npm, ...needed, ...(facts ? facts(env) : [])]);
}

/**
 * @param {Step} step
 * @param {string} current
 */
function isUpToDate(step, current) {
  if (!step.outputs.every((output) => existsSync(fromRoot(output))))
    return false;
  if (existsSync(stampFile(step)))
    return readFileSync(stampFile(step), "utf8") === current;
  const alreadyDone = step.isAlreadyDone !== undefined && step.isAlreadyDone();
  if (alreadyDone) writeStamp(step, current);
  return alreadyDone;
}

/**
 * @param {Step} step
 * @param {Settings} settings
 * @param {AbortSignal} signal
 */
async function runStep({ name, title, npm, env, outputs }, settings, signal) {
  const logFile = join(settings.dataDir, "logs", `${name}.log`);
  const finish = startProgress(title, signal);
  const exit = await runChild(
    {
      command: "npm",
      args: npm,
      cwd: root,
      env: { ...settings.env, ...env },
      logFile,
    },
    signal,
  );
  signal.throwIfAborted();
  finish(exit.ok ? "done" : "failed");
  if (!exit.ok) {
    throw new Failure(
      `${title} failed (${exit.how}). The whole log: ${logFile}`,
      exit.excerpt,
    );
  }
  const missing = outputs.find((output) => !existsSync(fromRoot(output)));
  if (missing !== undefined) {
    throw new Failure(`${title} left no ${missing}. The whole log: ${logFile}`);
  }
}

// Inside node_modules: a fresh clone has none, and a new installation takes them away with everything else.
const stampFile = (/** @type {Step} */ { name }) =>
  fromRoot(`node_modules/.cache/bodywork/${name}`);

/**
 * @param {Step} step
 * @param {string} current
 */
function writeStamp(step, current) {
  mkdirSync(dirname(stampFile(step)), { recursive: true });
  writeFileSync(stampFile(step), current);
}
