// @ts-check
// `npm run test:deep`: the random tests, with as much as an hour and a half allows. Each prints its seed.
import { spawnSync } from "node:child_process";
import { fromRoot, root } from "./lib/root.mjs";

const RANDOM = [
  "convergence",
  "differential",
  "execution",
  "faults",
  "fuzz",
  "work",
];

const { status } = spawnSync(
  process.execPath,
  [
    fromRoot("scripts/test.mjs"),
    "--selectProjects",
    "stories",
    "gateway",
    "--testPathPatterns",
    ...RANDOM,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TEST_DEEP: "true" },
  },
);
process.exit(status ?? 1);
