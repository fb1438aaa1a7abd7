import { writeFileSync } from "node:fs";
import path from "node:path";
import { BENCH } from "../paths";
import { say } from "../say";
import { measureHeavy } from "./heavy";
import { measureLive } from "./measure";
import { livePlot } from "./plot";
import { liveDocument } from "./report";

/** Measures live connections, and writes LIVE.md and live.svg unless it is only a look. */
export const live = async (
  isQuick: boolean,
  at: string,
  commit: string,
): Promise<void> => {
  const lived = await measureLive({
    equal: 250,
    different: 230,
    silent: 20,
    changesPerSecond: 5,
    seconds: isQuick ? 120 : 210,
  });
  const heavy = await measureHeavy();
  const document = liveDocument(lived, heavy, at, commit);
  say(`\n${document}`);
  if (isQuick) return;
  writeFileSync(path.join(BENCH, "LIVE.md"), document);
  writeFileSync(path.join(BENCH, "live.svg"), livePlot(lived));
};
