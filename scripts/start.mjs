// @ts-check
import "./lib/require-node.mjs";
import { addresses } from "./lib/addresses.mjs";
import { prepareDataDir } from "./lib/data-dir.mjs";
import { requireFreePort } from "./lib/ports.mjs";
import { runSteps } from "./lib/run-steps.mjs";
import { run } from "./lib/run.mjs";
import { services } from "./lib/services.mjs";
import { readSettings, withKeptSecrets } from "./lib/settings.mjs";
import { supervise } from "./lib/supervise.mjs";

void run(
  async (end) => {
    const given = readSettings();
    // All that can be wrong is said before minutes are spent on installing and building.
    prepareDataDir(given.dataDir);
    await requireFreePort("CMS_PORT", given.cmsPort);
    await requireFreePort("API_PORT", given.apiPort);

    const settings = withKeptSecrets(given);
    await runSteps(settings, end.signal);
    await supervise(services(settings), end, () =>
      console.log(addresses(settings)),
    );
  },
  { exitCodeWhenStopped: 0 },
);
