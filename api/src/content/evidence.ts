import {
  type ContentTypeName,
  type EnumerationAttribute,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import type { Predicate } from "./filter";
import { orderBy, sorted } from "./order";
import { page } from "./page";
import { rankOf } from "./rank";
import type { Connection, Edge, Entry, EvidenceArgs } from "./types";

type Indication = Entry<"indication">;

interface Lookup {
  /** The technique or condition at the other end of an indication. */
  readonly counterpart: (indication: Indication) => Entry | undefined;
  readonly matches: Predicate;
  /** Whose alphabet texts stand in. */
  readonly locale: string;
}

const certainty: EnumerationAttribute =
  contentTypes.indication.public.certainty;

/** What is not graded stands below the lowest grade. */
const rank = (indication: Indication): number =>
  rankOf(certainty, indication.certainty) ?? -1;

/** An edge with the indications that lead to its entry. */
type GroupedConnection = Omit<Connection, "edges"> & {
  readonly edges: readonly (Edge & {
    readonly indications: readonly Indication[];
  })[];
};

/**
 * Groups indications by their counterpart: best evidence first, within a counterpart too. Several indications of one pair (of
 * different scope) make one edge.
 */
export const groupByCounterpart = (
  to: ContentTypeName,
  indications: readonly Indication[],
  { minCertainty, direction, ...window }: EvidenceArgs,
  { counterpart, matches, locale }: Lookup,
): GroupedConnection => {
  const lowest =
    minCertainty == null ? -1 : (rankOf(certainty, minCertainty) ?? -1);
  const chosen = indications
    .filter((indication) => rank(indication) >= lowest)
    .filter(
      (indication) => direction == null || indication.direction === direction,
    )
    .sort((a, b) => rank(b) - rank(a) || (a.slug < b.slug ? -1 : 1));

  const groups = new Map<Entry, Indication[]>();
  for (const indication of chosen) {
    const entry = counterpart(indication);
    if (!entry || !matches(entry)) continue;
    const group = groups.get(entry);
    if (group) group.push(indication);
    else groups.set(entry, [indication]);
  }

  const groupOf = (entry: Entry): readonly Indication[] =>
    groups.get(entry) ?? [];
  const bestFirst = orderBy(
    to,
    `${to} by evidence`,
    [
      {
        type: "number",
        keyOf: (entry) => Math.max(...groupOf(entry).map(rank)),
        descending: true,
      },
      { type: "string", keyOf: ({ slug }) => slug, descending: false },
    ],
    locale,
  );
  const entries = sorted([...groups.keys()], bestFirst);
  const found = page(
    {
      order: bestFirst,
      totalCount: entries.length,
      sorted: () => entries,
    },
    window,
  );
  return {
    totalCount: found.totalCount,
    nodes: found.nodes,
    pageInfo: found.pageInfo,
    edges: found.edges.map((edge) => ({
      ...edge,
      indications: groupOf(edge.node),
    })),
  };
};
