import { cpSync, statSync } from "node:fs";
import path from "node:path";
import { environment } from "../../../test/support/environment";
import { freePort } from "../../../test/support/ports";
import { answerOf, checkAnswer } from "../ask";
import { bodywork, gatewayUrl, startGateway } from "../peers/bodywork";
import type { RunningPeer } from "../peers/peer";
import {
  type GrowthQueryName,
  growthQueries,
  growthQueryNames,
  isLarge,
  queryNames,
} from "../queries";
import { say } from "../say";
import type { Environment } from "../starter";
import { datasetOf } from "../dataset";
import { type Heat, type Sample, runLoad } from "../wrk";

/** Few, so that a request seldom waits for another: what is measured is the work for one. */
const COLD_CONNECTIONS = 4;
/** These take milliseconds: with more than one, most would wait. */
const LARGE_CONNECTIONS = 1;
const HOT_CONNECTIONS = 32;

export interface Grown {
  readonly wanted: number;
  readonly snapshotBytes: number;
  /** From the start of the process to the first good answer of `/ready`; milliseconds. */
  readonly starts: readonly number[];
  readonly residentAfterLoading: number;
  readonly residentAfterRun: number;
  readonly cold: Readonly<Record<GrowthQueryName, readonly Sample[]>>;
  readonly hot: readonly Sample[];
}

export interface GrowthOptions {
  readonly sizes: readonly number[];
  readonly starts: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** Settings of a gateway that finds a dataset on its disk, and no CMS. */
export const settingsWith = async (dataset: string): Promise<Environment> => {
  const settings = await environment({
    LOG_LEVEL: "fatal",
    CMS_URL: `http://127.0.0.1:${await freePort()}`,
  });
  cpSync(dataset, settings["DATA_DIR"] ?? "", { recursive: true });
  return settings;
};

export const timeStarts = async (
  settings: Environment,
  times: number,
): Promise<readonly number[]> => {
  const starts: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const gateway = startGateway(settings);
    starts.push(await gateway.ready(gatewayUrl(settings, "/ready")));
    await gateway.stop();
  }
  return starts;
};

interface Growing {
  readonly wanted: number;
  readonly settings: Environment;
  readonly starts: readonly number[];
  readonly running: RunningPeer;
  readonly residentAfterLoading: number;
  readonly cold: Record<GrowthQueryName, Sample[]>;
  readonly hot: Sample[];
}

/** Gateways with more and more documents, all running at once, asked in turns. */
export const measureGrowth = async (
  options: GrowthOptions,
): Promise<readonly Grown[]> => {
  const all: Growing[] = [];
  try {
    for (const wanted of options.sizes)
      all.push(await grow(wanted, options.starts));
    await requireSameAnswers(all);
    for (const query of growthQueryNames)
      await inTurn(all, query, "cold", options, ({ cold }) => cold[query]);
    await inTurn(all, "condition", "hot", options, ({ hot }) => hot);
    return all.map(({ settings, running, ...figures }) => ({
      ...figures,
      snapshotBytes: statSync(
        path.join(settings["DATA_DIR"] ?? "", "gateway/content.snapshot"),
      ).size,
      residentAfterRun: running.process.residentBytes(),
    }));
  } finally {
    for (const { running } of all) await running.process.stop();
  }
};

const grow = async (wanted: number, times: number): Promise<Growing> => {
  say(`Preparing ${wanted} documents`);
  const settings = await settingsWith(await datasetOf(wanted));
  const starts = await timeStarts(settings, times);
  const gateway = startGateway(settings);
  await gateway.ready(gatewayUrl(settings, "/ready"));
  return {
    wanted,
    settings,
    starts,
    running: {
      process: gateway,
      url: () => gatewayUrl(settings, "/graphql"),
    },
    residentAfterLoading: gateway.residentBytes(),
    cold: Object.fromEntries(
      growthQueryNames.map((name): [string, Sample[]] => [name, []]),
    ) as Record<GrowthQueryName, Sample[]>,
    hot: [],
  };
};

/** Where the size shows in an answer, times cannot be compared. A page of all techniques is as long, but has others on it. */
const requireSameAnswers = async (all: readonly Growing[]): Promise<void> => {
  for (const name of queryNames) {
    if (name === "technique-list") continue;
    const [first, ...others] = all as [Growing, ...Growing[]];
    const expected = await answerOf(bodywork, first.running, name);
    for (const { running } of others)
      await checkAnswer(bodywork, running, name, bodywork, expected);
  }
};

const connectionsOf = (query: GrowthQueryName, heat: Heat): number => {
  if (heat === "hot") return HOT_CONNECTIONS;
  return isLarge(query) ? LARGE_CONNECTIONS : COLD_CONNECTIONS;
};

const inTurn = async (
  all: readonly Growing[],
  query: GrowthQueryName,
  heat: Heat,
  { rounds, seconds, warmUpSeconds }: GrowthOptions,
  samplesOf: (growing: Growing) => Sample[],
): Promise<void> => {
  for (let round = 0; round <= rounds; round += 1)
    for (const growing of all) {
      const sample = await runLoad({
        ...growthQueries[query],
        url: gatewayUrl(growing.settings, "/graphql"),
        heat,
        seconds: round === 0 ? warmUpSeconds : seconds,
        connections: connectionsOf(query, heat),
      });
      if (round === 0) continue;
      samplesOf(growing).push(sample);
      say(
        `${growing.wanted} documents, ${heat} ${query}, round ${round}: ` +
          `${sample.requestsPerSecond.toFixed(0)}/s, p50 ${sample.p50.toFixed(2)} ms, p99 ${sample.p99.toFixed(2)} ms`,
      );
    }
};
