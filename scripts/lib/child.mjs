// @ts-check
import { spawn } from "node:child_process";
import { openLog } from "./log-file.mjs";
import { timing } from "./timing.mjs";

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Record<string, string | undefined>} env
 * @property {string} logFile
 */

/**
 * @typedef {object} Exit
 * @property {boolean} ok
 * @property {string} how
 * @property {string} excerpt of what it has logged; nothing when it ended well
 */

const isWindows = process.platform === "win32";

/**
 * Starts a process that adds to its own log and stops when the signal says so: politely first, then not.
 *
 * @param {Command} command
 * @param {AbortSignal} signal
 * @returns {Promise<Exit>} how it ended; rejects only where its log cannot be opened
 */
export async function runChild({ command, args, cwd, env, logFile }, signal) {
  const log = openLog(logFile);
  const child = spawn(command, args, {
    cwd,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    stdio: ["ignore", log.descriptor, log.descriptor],
    // A group of its own: a Ctrl-C in the terminal reaches only us, who stop things in order, and what the child
    // started (npm runs a shell, a bundler its workers) can be stopped along with it.
    detached: !isWindows,
    // npm is a .cmd file there, which only a shell can start.
    shell: isWindows && command === "npm",
  });
  log.close();

  /** @type {Promise<Omit<Exit, "excerpt">>} */
  const exited = new Promise((resolve) => {
    child.once("error", (error) => resolve({ ok: false, how: error.message }));
    child.once("exit", (code, killedBy) =>
      resolve({
        ok: code === 0,
        how: killedBy ? `killed by ${killedBy}` : `exit code ${code}`,
      }),
    );
  });

  const stop = () => {
    kill(child, "SIGTERM");
    const force = setTimeout(() => kill(child, "SIGKILL"), timing.grace);
    void exited.then(() => clearTimeout(force));
  };
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  const exit = await exited;
  signal.removeEventListener("abort", stop);
  // What it started and left behind, when it did not get to stop that itself.
  kill(child, "SIGKILL");
  return { ...exit, excerpt: exit.ok ? "" : log.excerpt() };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    // EPERM is what macOS says about a group of which nobody is alive.
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
