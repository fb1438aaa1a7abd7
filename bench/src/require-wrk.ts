import { spawnSync } from "node:child_process";
import { findOnPath } from "./find-on-path";

const aptGet = (...words: string[]): void => {
  spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"] });
};

/**
 * The load generator. One written in JavaScript asks more slowly than the fastest servers here answer.
 *
 * @throws when it is missing and cannot be installed
 */
export const requireWrk = (): void => {
  if (findOnPath("wrk")) return;
  const mayInstall = process.getuid?.() === 0 && findOnPath("apt-get");
  if (mayInstall) {
    aptGet("update", "-qq");
    aptGet("install", "-y", "-qq", "wrk");
  }
  if (!findOnPath("wrk"))
    throw new Error(
      "wrk is needed and not on the PATH. Debian and Ubuntu have it: apt-get install wrk",
    );
};
