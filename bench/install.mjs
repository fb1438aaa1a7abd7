// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../scripts/lib/fingerprint.mjs";
import { fromRoot } from "../scripts/lib/root.mjs";

/**
 * Installs what a folder's lock file says, unless that has been done.
 *
 * @param {string} folder from the root
 */
export function installIn(folder) {
  const stamp = fromRoot(join(folder, "node_modules/.installed"));
  const current = fingerprint([join(folder, "package-lock.json")], []);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return;
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    cwd: fromRoot(folder),
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}.`);
  writeFileSync(stamp, current);
}
