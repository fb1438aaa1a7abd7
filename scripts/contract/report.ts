import type { Change, Comparison } from "./compare";

const MARKS: Readonly<Record<Change["criticality"], string>> = {
  breaking: "✗",
  dangerous: "!",
  safe: "·",
};

const ORDER: readonly Change["criticality"][] = [
  "breaking",
  "dangerous",
  "safe",
];

/** Descriptions in it may have several lines. */
const lineOf = ({ criticality, change, message }: Change): string =>
  `${MARKS[criticality]} ${criticality.padEnd(9)} ${change}: ${message.replaceAll(/\s+/g, " ")}`;

const countsOf = ({ changes }: Comparison): string =>
  ORDER.map(
    (criticality) =>
      `${changes.filter((change) => change.criticality === criticality).length} ${criticality}`,
  ).join(", ");

/** Every change, the worst first, and what has to be done about them. */
export const reportOf = (comparison: Comparison): string => {
  const { changes, undeclared, stale } = comparison;
  const listed = ORDER.flatMap((criticality) =>
    changes.filter((change) => change.criticality === criticality),
  );
  return [
    ...listed.map(lineOf),
    `Since the last release: ${countsOf(comparison)}.`,
    ...undeclared.map(
      ({ path, change }) =>
        `✗ Not declared: { "path": "${path}", "change": "${change}", "reason": "…" }`,
    ),
    ...stale.map(
      ({ path, change }) =>
        `✗ Declared, but there is no such breaking change: ${change} at ${path}`,
    ),
  ].join("\n");
};

/** Whether what was promised is kept, or broken as declared. */
export const isKept = ({ undeclared, stale }: Comparison): boolean =>
  undeclared.length === 0 && stale.length === 0;
