import {
  type Kept,
  type KeptResults,
  type PartName,
  type Results,
  partNames,
} from "../results";
import type { Cost, WriteFigures } from "../parts/cost";
import { percentile, spreadOf } from "../statistics";
import { costRatio } from "./cost-ratio";
import { boundsTables } from "./bounds";
import { growthTable } from "./growth";
import { milliseconds, whole, withSpread } from "./numbers";
import { table } from "./table";
import { textTables, throughputTables } from "./throughput";

interface Section<T> {
  readonly title: string;
  readonly about: string;
  readonly show: (result: T) => string;
}

const MOST_FUNCTIONS = 25;

const spreadRow = (
  title: string,
  values: readonly number[],
): readonly string[] => [
  title,
  ...[0.5, 0.95, 0.99, 1].map((share) =>
    milliseconds(percentile(values, share)),
  ),
];

const medians = (
  cost: Cost,
  valuesOf: (figures: WriteFigures) => readonly number[],
  format: (value: number) => string,
): string =>
  [cost.with, cost.without]
    .map((figures) => format(spreadOf(valuesOf(figures)).median))
    .join(", ");

const sections: { readonly [P in PartName]: Section<Results[P]> } = {
  hot: {
    title: "Hot: the same request again and again",
    about:
      "32 connections, a closed loop. Median of the rounds, with the least and the greatest.",
    show: throughputTables,
  },
  cold: {
    title: "Cold: every request has a variable never seen before",
    about:
      "32 connections, a closed loop. Median of the rounds, with the least and the greatest.",
    show: throughputTables,
  },
  texts: {
    title: "New: every request has a text never seen before",
    about:
      "32 connections, a closed loop. Median of the rounds, with the least and the greatest. Cold, a known text with a new variable, stands beside.",
    show: textTables,
  },
  growth: {
    title: "Growth: more and more documents",
    about:
      "Synthetic documents of a fixed seed, shaped like the starter content, a fifth of the entries in Spanish too. Cold with 4 connections, filters, searches and near with one, hot with 32. " +
      "The answers are as long at every size.",
    show: growthTable,
  },
  bounds: {
    title: "Bounds: the worst that is accepted",
    about:
      "Random operations that are as expensive as they can be: aliases, long lists, filters, orders, facets, searches, places, rich texts, JSON-LD. Times are of the processor. " +
      "Very short operations are measured too coarsely for their time ÷ cost to mean much.",
    show: boundsTables,
  },
  publish: {
    title: "Publish to visible",
    about:
      "A real CMS on SQLite with the starter content. Visible: from the CMS’s confirmation to the first GraphQL answer that shows it.",
    show: ({ publishing, visible }) =>
      table(
        [`ms, ${visible.length} runs`, "p50", "p95", "p99", "worst"],
        [
          spreadRow("save and publish in the CMS", publishing),
          spreadRow("publish to visible", visible),
        ],
      ),
  },
  cost: {
    title: "What the plugin costs the CMS",
    about:
      "Writes with the plugin’s middleware and without, in turns, each with a text of its own, in one Strapi on SQLite. Medians. Done: until the last query of the write, which may come after the answer; the ratio is that of these times.",
    show: (costs) =>
      table(
        [
          "write",
          "done with, ms",
          "done without, ms",
          "ratio",
          "answered with, without, ms",
          "queries with, without",
        ],
        costs.map((cost) => [
          cost.write,
          withSpread(spreadOf(cost.with.done), milliseconds),
          withSpread(spreadOf(cost.without.done), milliseconds),
          `${costRatio(cost).toFixed(2)} ×`,
          medians(cost, ({ answered }) => answered, milliseconds),
          medians(cost, ({ queries }) => queries, whole),
        ]),
      ),
  },
  start: {
    title: "Start with the starter content",
    about: "From the start of the process to ready, from the disk.",
    show: (starts) =>
      table(
        ["starts", "ms"],
        [[String(starts.length), withSpread(spreadOf(starts), whole)]],
      ),
  },
  profile: {
    title: "Profile of the cold condition query",
    about: "Share of the time that the gateway spends in a function itself.",
    show: (functions) =>
      table(
        ["function", "self time"],
        functions
          .slice(0, MOST_FUNCTIONS)
          .map(({ where, share }) => [where, `${(share * 100).toFixed(1)} %`]),
      ),
  },
};

const sectionOf = <P extends PartName>(
  part: P,
  { at, commit, result }: Kept<Results[P]>,
): string => {
  const { title, about, show } = sections[part];
  return `## ${title}\n\n${about} Measured at ${at}, commit ${commit}.\n\n${show(result)}`;
};

/** Everything that was found, part by part. */
export const sectionsOf = (kept: KeptResults): string =>
  partNames
    .map((part) => {
      const found = kept[part];
      return found ? sectionOf(part, found as Kept<never>) : null;
    })
    .filter((section) => section !== null)
    .join("\n\n");
