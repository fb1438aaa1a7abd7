// @ts-check
import "./lib/require-node.mjs";
import { prepareDataDir } from "./lib/data-dir.mjs";
import { runSteps } from "./lib/run-steps.mjs";
import { run } from "./lib/run.mjs";
import { readSettings, withThrowawaySecrets } from "./lib/settings.mjs";

void run(async (end) => {
  const settings = withThrowawaySecrets(readSettings());
  prepareDataDir(settings.dataDir);
  await runSteps(settings, end.signal);
});
