import { rm } from "node:fs/promises";
import { environment, memoryFolder } from "../support/environment";
import { type KillReport, KilledCms } from "./killed-cms";

/** While one CMS starts, another one can publish. */
const AT_ONCE = 2;

const killOne = async (
  kills: number,
  tell: (line: string) => void,
): Promise<KillReport> => {
  const folder = memoryFolder();
  const settings = await environment({
    STARTER_CONTENT: "false",
    LOG_LEVEL: "error",
    DATA_DIR: folder,
  });
  const report = await new KilledCms(settings).run(kills, tell);
  await rm(folder, { recursive: true });
  return report;
};

export const killCms = async (
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<KillReport> => {
  const reports = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) =>
      killOne(Math.ceil((kills - index) / AT_ONCE), tell),
    ),
  );
  const sum = (of: (report: KillReport) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  return {
    kills: sum((report) => report.kills),
    confirmed: sum((report) => report.confirmed),
    kept: sum((report) => report.kept),
    changes: sum((report) => report.changes),
    losses: reports.flatMap(({ losses }) => losses),
  };
};

const main = async (): Promise<void> => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const { kills, confirmed, kept, changes, losses } = await killCms(
    Number(process.argv[2] ?? 20),
    say,
  );
  for (const loss of losses) say(`LOST: ${loss}`);
  say(
    `${kills} kills, ${confirmed} confirmed publishes, ${kept} kept unconfirmed, ${changes} changes: ${losses.length} losses`,
  );
  process.exitCode = losses.length === 0 ? 0 : 1;
};

if (require.main === module) void main();
