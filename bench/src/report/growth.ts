import type { Grown } from "../parts/growth";
import { growthQueryNames, growthQueryTitles, queryTitles } from "../queries";
import { spreadOf } from "../statistics";
import { mebibytes, milliseconds, whole, withSpread } from "./numbers";
import { table } from "./table";

const head = (results: readonly Grown[]): readonly string[] => [
  "",
  ...results.map(({ wanted }) => `${whole(wanted)} documents`),
];

/** A column for each size. */
export const growthTable = (results: readonly Grown[]): string =>
  table(head(results), [
    row(results, "start to ready, ms", ({ starts }) =>
      withSpread(spreadOf(starts), whole),
    ),
    row(results, "snapshot on the disk, MiB", ({ snapshotBytes }) =>
      mebibytes(snapshotBytes),
    ),
    row(results, "memory (RSS) after loading, MiB", (grown) =>
      mebibytes(grown.residentAfterLoading),
    ),
    row(results, "memory (RSS) after the run, MiB", (grown) =>
      mebibytes(grown.residentAfterRun),
    ),
    ...growthQueryNames.flatMap((query) => [
      row(results, `cold p50, ms: ${growthQueryTitles[query]}`, ({ cold }) =>
        withSpread(spreadOf(cold[query].map(({ p50 }) => p50)), milliseconds),
      ),
      row(results, `cold p99, ms: ${growthQueryTitles[query]}`, ({ cold }) =>
        withSpread(spreadOf(cold[query].map(({ p99 }) => p99)), milliseconds),
      ),
    ]),
    row(results, `hot requests/s: ${queryTitles.condition}`, ({ hot }) =>
      withSpread(
        spreadOf(hot.map((sample) => sample.requestsPerSecond)),
        whole,
      ),
    ),
  ]);

const row = (
  results: readonly Grown[],
  title: string,
  cell: (grown: Grown) => string,
): readonly string[] => [title, ...results.map(cell)];
