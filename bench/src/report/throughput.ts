import type { Throughput } from "../parts/throughput";
import { peers } from "../peers";
import { type QueryName, queryNames, queryTitles } from "../queries";
import { type Spread, spreadOf } from "../statistics";
import { milliseconds, tenths, whole, withSpread } from "./numbers";
import { table } from "./table";

export const requestsPerSecond = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.requestsPerSecond));

export const p99 = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.p99));

export const cpuPerRequest = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.cpuPerRequest));

export const titleOf = (name: string): string =>
  peers.find((peer) => peer.name === name)?.title ?? name;

/** How many times the processor time of a known text a new one takes; undefined where both were not measured. */
export const newAgainstKnown = (
  results: readonly Throughput[],
  query: QueryName,
): number | undefined => {
  const [known, fresh] = (["cold", "new"] as const).map((heat) =>
    results.find(
      (row) =>
        row.peer === "bodywork" && row.query === query && row.heat === heat,
    ),
  );
  return known && fresh
    ? cpuPerRequest(fresh).median / cpuPerRequest(known).median
    : undefined;
};

/** The same for texts never seen before, and how much more of them takes than of known ones. */
export const textTables = (results: readonly Throughput[]): string =>
  queryNames
    .map((query) => {
      const rows = results.filter(
        (result) => result.query === query && result.heat === "new",
      );
      const known = results.find(
        (result) => result.query === query && result.heat === "cold",
      );
      const ratio = newAgainstKnown(results, query);
      const beside =
        known && ratio !== undefined
          ? `\n\nThe gateway takes ${tenths(cpuPerRequest(known).median)} µs of processor time for the same query with a new variable: a new text takes ${ratio.toFixed(1)} × as much.`
          : "";
      return `### ${queryTitles[query]}\n\n${tableOf(rows)}${beside}`;
    })
    .join("\n\n");

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
