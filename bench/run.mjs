// @ts-check
// `npm run bench`: installs and builds what is missing, then measures. README.md says what can be chosen.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fromRoot } from "../scripts/lib/root.mjs";
import { installIn } from "./install.mjs";

const NO_BUILD = "--no-build";

const words = process.argv.slice(2);

// Live connections are measured without peers.
if (!words.join(" ").includes("--only live")) installIn("bench");
if (!words.includes(NO_BUILD))
  run(process.execPath, [fromRoot("scripts/build.mjs")], fromRoot("."));

// Every server gets a folder of its own with a copy of its data; all of them go in the end.
const temporary = fromRoot("bench/.data/tmp");
rmSync(temporary, { recursive: true, force: true });
mkdirSync(temporary, { recursive: true });
run(
  fromRoot("node_modules/.bin/tsx"),
  ["src/main.ts", ...words.filter((word) => word !== NO_BUILD)],
  fromRoot("bench"),
  { TMPDIR: temporary },
);
rmSync(temporary, { recursive: true, force: true });

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} [env] besides what is set anyway
 */
function run(command, args, cwd, env) {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
