import type { Throughput } from "../parts/throughput";
import { peers } from "../peers";
import { queryNames, queryTitles } from "../queries";
import { type Spread, spreadOf } from "../statistics";
import { milliseconds, whole, withSpread } from "./numbers";
import { table } from "./table";

export const requestsPerSecond = ({ rounds }: Throughput): Spread =>
  spreadOf(rounds.map((round) => round.requestsPerSecond));

const titleOf = (name: string): string =>
  peers.find((peer) => peer.name === name)?.title ?? name;

/** One table for each query and heat; the ratio is the gateway's against the row's. */
export const throughputTables = (results: readonly Throughput[]): string =>
  (["hot", "cold"] as const)
    .flatMap((heat) =>
      queryNames.map((query) => {
        const rows = results.filter(
          (result) => result.heat === heat && result.query === query,
        );
        if (rows.length === 0) return "";
        const own = rows.find(({ peer }) => peer === "bodywork");
        return `### ${heat}: ${queryTitles[query]}\n\n${tableOf(rows, own)}\n`;
      }),
    )
    .filter((text) => text !== "")
    .join("\n");

const tableOf = (
  rows: readonly Throughput[],
  own: Throughput | undefined,
): string =>
  table(
    ["server", "requests/s", "gateway ÷ this", "p50 ms", "p99 ms"],
    rows
      .toSorted(
        (a, b) => requestsPerSecond(b).median - requestsPerSecond(a).median,
      )
      .map((row) => [
        titleOf(row.peer),
        withSpread(requestsPerSecond(row), whole),
        own
          ? (
              requestsPerSecond(own).median / requestsPerSecond(row).median
            ).toFixed(2)
          : "",
        withSpread(spreadOf(row.rounds.map(({ p50 }) => p50)), milliseconds),
        withSpread(spreadOf(row.rounds.map(({ p99 }) => p99)), milliseconds),
      ]),
  );
