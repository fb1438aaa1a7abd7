import type { Accepted, Bounded, Worst } from "../parts/bounds";
import { whole } from "./numbers";
import { table } from "./table";

const LONGEST_TEXT = 400;

const ms = (microseconds: number): string =>
  `${(microseconds / 1000).toFixed(1)} ms`;

const shown: readonly (readonly [string, keyof Worst])[] = [
  ["most processor time for a point", "perPoint"],
  ["most steps for a point", "stepsPerPoint"],
  ["longest for the first time", "first"],
  ["longest again", "again"],
  ["largest answer", "bytes"],
];

const rowOf = (
  wanted: number,
  what: string,
  worst: Accepted | undefined,
): readonly string[] =>
  worst
    ? [
        whole(wanted),
        what,
        whole(worst.cost),
        ms(worst.first),
        ms(worst.again),
        `${(worst.again / worst.cost).toFixed(1)} µs`,
        (worst.steps / worst.cost).toFixed(1),
        whole(worst.bytes),
      ]
    : [];

/** The worst that was accepted, and the operations themselves below. */
export const boundsTables = (results: readonly Bounded[]): string => {
  const worst = table(
    [
      "documents",
      "which",
      "cost",
      "first",
      "again",
      "time ÷ cost",
      "steps ÷ cost",
      "bytes",
    ],
    results.flatMap(({ wanted, worst: found }) =>
      shown.map(([what, name]) => rowOf(wanted, what, found[name])),
    ),
  );
  const memory = table(
    [
      "documents",
      "accepted",
      "refused",
      "heap after them all",
      "heap after 200,000 texts that came once",
      "after 40 texts of 50 operations",
    ],
    results.map(({ wanted, accepted, refused, heapGrowth, texts }) => [
      whole(wanted),
      whole(accepted),
      whole(refused),
      ...[heapGrowth, texts.unique, texts.operations].map(
        (bytes) => `${bytes > 0 ? "+" : ""}${(bytes / 2 ** 20).toFixed(1)} MiB`,
      ),
    ]),
  );
  const longest = results.map(
    ({ wanted, worst: { first } }) =>
      `The longest with ${whole(wanted)} documents:\n\n\`\`\`graphql\n${first?.text.slice(0, LONGEST_TEXT) ?? ""} …\n\`\`\``,
  );
  return [worst, memory, ...longest].join("\n\n");
};
