// @ts-check
import { spawn } from "node:child_process";
import { fromRoot, root } from "./root.mjs";

/**
 * Runs a tool of ours as if the person had typed it: same terminal, same environment. Its file is run by this Node
 * rather than by its link in `.bin`, which is a shell script on some systems.
 *
 * @param {string} file from the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runInTerminal(file, args) {
  const child = spawn(process.execPath, [fromRoot(file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  // A Ctrl-C reaches the tool through the terminal; a signal sent to us alone would not.
  const forward = () => child.kill("SIGTERM");
  process.on("SIGTERM", forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("SIGTERM", forward);
      resolve(code === null ? 1 : code);
    });
  });
}
