// @ts-check
import "./lib/require-node.mjs";
import { prepareDataDir } from "./lib/data-dir.mjs";
import { runInTerminal } from "./lib/run-in-terminal.mjs";
import { runSteps } from "./lib/run-steps.mjs";
import { run } from "./lib/run.mjs";
import { readSettings, withThrowawaySecrets } from "./lib/settings.mjs";

void run(async (end) => {
  const settings = withThrowawaySecrets(readSettings());
  prepareDataDir(settings.dataDir);
  await runSteps(settings, end.signal);

  // With the environment as it was given: a test that depended on somebody's .env would pass on one machine only.
  process.exitCode = await runInTerminal(
    "node_modules/jest/bin/jest.js",
    process.argv.slice(2),
  );
});
