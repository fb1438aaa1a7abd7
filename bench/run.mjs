// @ts-check
// `npm run bench`: installs and builds what is missing, then measures. `npm run bench -- --help` says what can be chosen.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../scripts/lib/fingerprint.mjs";
import { fromRoot } from "../scripts/lib/root.mjs";

const NO_BUILD = "--no-build";

const words = process.argv.slice(2);

/** What stands in a folder inside `bench` is a package of its own, outside the default installation. */
for (const folder of ["bench"]) install(folder);
if (!words.includes(NO_BUILD))
  run(process.execPath, [fromRoot("scripts/build.mjs")], fromRoot("."));
run(
  fromRoot("bench/node_modules/.bin/tsx"),
  ["src/main.ts", ...words.filter((word) => word !== NO_BUILD)],
  fromRoot("bench"),
);

/** @param {string} folder from the root */
function install(folder) {
  const stamp = fromRoot(join(folder, "node_modules/.installed"));
  const current = fingerprint([join(folder, "package-lock.json")], []);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === current) return;
  run("npm", ["ci", "--loglevel=error"], fromRoot(folder));
  writeFileSync(stamp, current);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
