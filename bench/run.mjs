// @ts-check
// `npm run bench`: installs and builds what is missing, then measures. `npm run bench -- --help` says what can be chosen.
import { spawnSync } from "node:child_process";
import { installIn } from "./install.mjs";
import { fromRoot } from "../scripts/lib/root.mjs";

const NO_BUILD = "--no-build";

const words = process.argv.slice(2);

installIn("bench");
if (!words.includes(NO_BUILD))
  run(process.execPath, [fromRoot("scripts/build.mjs")], fromRoot("."));
run(
  fromRoot("bench/node_modules/.bin/tsx"),
  ["src/main.ts", ...words.filter((word) => word !== NO_BUILD)],
  fromRoot("bench"),
);

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
