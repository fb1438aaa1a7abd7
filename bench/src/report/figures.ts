import type { Throughput } from "../parts/throughput";
import { type QueryName, largeQueryNames, queryNames } from "../queries";
import type { KeptResults } from "../results";
import { percentile, spreadOf } from "../statistics";
import { costRatio } from "./cost-ratio";
import { mebibytes, milliseconds, whole } from "./numbers";
import { table } from "./table";
import { newAgainstKnown, p99, requestsPerSecond } from "./throughput";

interface Figure {
  readonly what: string;
  readonly target: string;
  /** Null where it was not measured. */
  readonly measured: string | null;
  readonly isMet: boolean;
}

const SMALLEST = 1_000;
const LARGEST = 100_000;

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

/** The gateway's requests per second against another's, query by query. */
const ratios = (
  results: readonly Throughput[] | undefined,
  against: string,
): ReadonlyMap<QueryName, number> => {
  const found = new Map<QueryName, number>();
  for (const query of queryNames) {
    const [own, other] = ["bodywork", against].map((name) =>
      results?.find((row) => row.peer === name && row.query === query),
    );
    if (own && other)
      found.set(
        query,
        requestsPerSecond(own).median / requestsPerSecond(other).median,
      );
  }
  return found;
};

const eachQuery = (found: ReadonlyMap<QueryName, number>): string | null =>
  found.size === 0
    ? null
    : [...found].map(([query, ratio]) => `${query} ${times(ratio)}`).join(", ");

const against = (
  what: string,
  results: readonly Throughput[] | undefined,
  peer: string,
  least: number,
): Figure => {
  const found = ratios(results, peer);
  return {
    what,
    target: `≥ ${least} ×`,
    measured: eachQuery(found),
    isMet: [...found.values()].every((ratio) => ratio >= least),
  };
};

const againstStrapi = (results: readonly Throughput[] | undefined): Figure => {
  const what =
    "cold, against Strapi’s GraphQL plugin, the condition query: requests/s; p99";
  const target = "≥ 100 ×; ≤ 1/50";
  const [own, strapi] = ["bodywork", "strapi"].map((name) =>
    results?.find((row) => row.peer === name && row.query === "condition"),
  );
  if (!own || !strapi) return { what, target, measured: null, isMet: false };
  const faster =
    requestsPerSecond(own).median / requestsPerSecond(strapi).median;
  const shorter = p99(strapi).median / p99(own).median;
  return {
    what,
    target,
    measured: `${times(faster)}; 1/${shorter.toFixed(0)}`,
    isMet: faster >= 100 && shorter >= 50,
  };
};

const growthFigures = ({ growth }: KeptResults): readonly Figure[] => {
  const sized = (size: number) =>
    growth?.result.find(({ wanted }) => wanted === size);
  const [small, large] = [sized(SMALLEST), sized(LARGEST)];
  const slower = new Map<QueryName, number>();
  if (small && large)
    for (const query of queryNames) {
      const [before, after] = [small, large].map(
        ({ cold }) => spreadOf(cold[query].map(({ p50 }) => p50)).median,
      );
      if (before !== undefined && after !== undefined)
        slower.set(query, after / before);
    }
  const start = large && spreadOf(large.starts).median;
  const searches =
    large &&
    largeQueryNames.map((query) => ({
      query,
      p50: spreadOf(large.cold[query].map(({ p50 }) => p50)).median,
    }));
  return [
    {
      what: "cold p50 at 100 thousand documents, against 1 thousand",
      target: "≤ 1.5 ×",
      measured: eachQuery(slower),
      isMet: [...slower.values()].every((ratio) => ratio <= 1.5),
    },
    {
      what: "cold p50 of filters, searches and near at 100 thousand documents",
      target: "≤ 5 ms",
      measured:
        searches
          ?.map(({ query, p50 }) => `${query} ${milliseconds(p50)} ms`)
          .join(", ") ?? null,
      isMet: searches?.every(({ p50 }) => p50 <= 5) ?? false,
    },
    {
      what: "gateway memory (RSS) at 100 thousand documents, after the run",
      target: "≤ 1,024 MiB",
      measured: large ? `${mebibytes(large.residentAfterRun)} MiB` : null,
      isMet: large !== undefined && large.residentAfterRun <= 2 ** 30,
    },
    {
      what: "start from the disk to ready, 100 thousand documents",
      target: "≤ 5,000 ms",
      measured: start === undefined ? null : `${whole(start)} ms`,
      isMet: start !== undefined && start <= 5_000,
    },
  ];
};

const MOST_MS = 250;

const boundFigures = ({ bounds }: KeptResults): readonly Figure[] => {
  const longest = bounds?.result.map(({ worst }) =>
    Math.max(worst.first?.first ?? 0, worst.again?.again ?? 0),
  );
  return [
    {
      what: "processor time of the longest request that is accepted, at 1, 10, 100 thousand documents",
      target: `≤ ${MOST_MS} ms`,
      measured:
        longest?.map((time) => `${milliseconds(time / 1000)} ms`).join(", ") ??
        null,
      isMet: longest?.every((time) => time <= MOST_MS * 1000) ?? false,
    },
  ];
};

const cmsFigures = ({
  publish,
  cost,
  start,
}: KeptResults): readonly Figure[] => {
  const visible = publish && percentile(publish.result.visible, 0.99);
  const started = start && spreadOf(start.result).median;
  const costs = cost?.result
    .filter(({ write }) => write.includes("publish"))
    .map(costRatio);
  return [
    {
      what: "publish to visible, CMS on SQLite, p99",
      target: "≤ 250 ms",
      measured: visible === undefined ? null : `${whole(visible)} ms`,
      isMet: visible !== undefined && visible <= 250,
    },
    {
      what: "start from the disk to ready, starter content",
      target: "≤ 1,000 ms",
      measured: started === undefined ? null : `${whole(started)} ms`,
      isMet: started !== undefined && started <= 1_000,
    },
    {
      what: "cost in the CMS of one publish, with the plugin against without it",
      target: "≤ 1.5 ×",
      measured: costs
        ? `${times(Math.min(...costs))} to ${times(Math.max(...costs))}`
        : null,
      isMet: costs?.every((ratio) => ratio <= 1.5) ?? false,
    },
  ];
};

const MOST_TIMES = 8;

const textFigures = ({ texts }: KeptResults): readonly Figure[] => {
  const found = new Map<QueryName, number>();
  for (const query of queryNames) {
    const ratio = texts && newAgainstKnown(texts.result, query);
    if (ratio !== undefined) found.set(query, ratio);
  }
  const fresh = texts?.result.filter(({ heat }) => heat === "new");
  return [
    {
      what: "processor time of a text never seen before, against a known one with a new variable",
      target: `≤ ${MOST_TIMES} ×`,
      measured: eachQuery(found),
      isMet: [...found.values()].every((ratio) => ratio <= MOST_TIMES),
    },
    against("new texts, against Mercurius", fresh, "mercurius", 1),
    against("new texts, against GraphQL Yoga", fresh, "yoga", 1),
  ];
};

/** What the gateway has to reach, and whether it does; of several queries, all have to. */
export const figuresTable = (kept: KeptResults): string => {
  const { hot, cold } = kept;
  const figures = [
    against(
      "hot, against the bare floor sending the same bytes",
      hot?.result,
      "floor",
      0.7,
    ),
    againstStrapi(cold?.result),
    against(
      "cold, against Mercurius with JIT on the same data in memory",
      cold?.result,
      "mercurius",
      0.75,
    ),
    against(
      "cold, against PostGraphile on PostgreSQL with the same rows",
      cold?.result,
      "postgraphile",
      8,
    ),
    ...textFigures(kept),
    ...growthFigures(kept),
    ...boundFigures(kept),
    ...cmsFigures(kept),
  ];
  return table(
    ["what", "must reach", "measured", "met"],
    figures.map(({ what, target, measured, isMet }) => [
      what,
      target,
      measured ?? "not measured",
      measured === null ? "" : isMet ? "yes" : "no",
    ]),
  );
};
