import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { eventually } from "../../../test/support/eventually";
import { SERVERS } from "../compile-servers";
import { DATA, ROOT } from "../paths";
import { gatewayUrl, startGateway } from "../peers/bodywork";
import { ourQueries } from "../queries";
import { starterEnvironment } from "../starter";
import { runLoad } from "../wrk";
import { settingsWith } from "./growth";

/** A function, and the share of the samples that were taken in it itself. */
export interface SelfTime {
  readonly where: string;
  readonly share: number;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly hitCount?: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
}

const PROFILE = path.join(DATA, "profile", "cold-condition.cpuprofile");

/** Where the gateway's time goes while it answers the first query cold. The whole profile stays in `bench/.data/profile`. */
export const measureProfile = async (
  seconds: number,
): Promise<readonly SelfTime[]> => {
  const { DATA_DIR = "" } = await starterEnvironment();
  const settings = { ...(await settingsWith(DATA_DIR)), PROFILE };
  mkdirSync(path.dirname(PROFILE), { recursive: true });
  rmSync(PROFILE, { force: true });
  const gateway = startGateway(settings, [
    `--require=${path.join(SERVERS, "profile-hook.js")}`,
  ]);
  try {
    await gateway.ready(gatewayUrl(settings, "/ready"));
    const load = {
      ...ourQueries.condition,
      url: gatewayUrl(settings, "/graphql"),
      heat: "cold",
      seconds,
      connections: 32,
    } as const;
    await runLoad(load);
    gateway.signal("SIGUSR2");
    await runLoad(load);
    gateway.signal("SIGUSR2");
    await eventually(() => Promise.resolve(existsSync(PROFILE)), Boolean);
  } finally {
    await gateway.stop();
  }
  return selfTimes(JSON.parse(readFileSync(PROFILE, "utf8")) as CpuProfile);
};

const selfTimes = ({ nodes }: CpuProfile): readonly SelfTime[] => {
  const hits = new Map<string, number>();
  let all = 0;
  for (const { hitCount = 0, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame;
    // The time in which there was nothing to do is nobody's.
    if (functionName === "(idle)") continue;
    const file = url.replace("file://", "").replace(`${ROOT}/`, "");
    const place = file === "" ? "" : ` ${file}:${lineNumber + 1}`;
    const where = `${functionName || "(anonymous)"}${place}`;
    hits.set(where, (hits.get(where) ?? 0) + hitCount);
    all += hitCount;
  }
  return [...hits]
    .map(([where, count]) => ({ where, share: count / all }))
    .toSorted((a, b) => b.share - a.share);
};
