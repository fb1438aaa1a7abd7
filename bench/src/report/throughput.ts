import type { Throughput } from "../parts/throughput";
import { peers } from "../peers";
import { queryNames, queryTitles } from "../queries";
import { type Spread, spreadOf } from "../statistics";
import { milliseconds, tenths, whole, withSpread } from "./numbers";
import { table } from "./table";

export const requestsPerSecond = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.requestsPerSecond));

export const p99 = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.p99));

const cpuPerRequest = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.cpuPerRequest));

export const titleOf = (name: string): string =>
  peers.find((peer) => peer.name === name)?.title ?? name;

/** A table for each query, the fastest server first. */
export const throughputTables = (results: readonly Throughput[]): string =>
  queryNames
    .map((query) => {
      const rows = results.filter((result) => result.query === query);
      return `### ${queryTitles[query]}\n\n${tableOf(rows)}`;
    })
    .join("\n\n");

const tableOf = (rows: readonly Throughput[]): string => {
  const own = rows.find(({ peer }) => peer === "bodywork");
  return table(
    [
      "server",
      "requests/s",
      "gateway ÷ this",
      "p50 ms",
      "p99 ms",
      "CPU µs/request",
    ],
    rows
      .toSorted(
        (a, b) => requestsPerSecond(b).median - requestsPerSecond(a).median,
      )
      .map((row) => [
        titleOf(row.peer),
        withSpread(requestsPerSecond(row), whole),
        own
          ? `${(requestsPerSecond(own).median / requestsPerSecond(row).median).toFixed(2)} ×`
          : "",
        withSpread(spreadOf(row.rounds.map(({ p50 }) => p50)), milliseconds),
        withSpread(p99(row), milliseconds),
        withSpread(cpuPerRequest(row), tenths),
      ]),
  );
};
