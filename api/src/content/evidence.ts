import {
  type ContentTypeName,
  type EnumerationAttribute,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { type Countable, facetsOf } from "./facets";
import type { Related } from "./filter/predicate";
import { orderBy, ownOrderOf, sorted } from "./order";
import { page } from "./page";
import { rankOf } from "./rank";
import type {
  Connection,
  Edge,
  Entry,
  EvidenceArgs,
  Excluded,
  FilterInput,
} from "./types";
import { type Work, sortSteps } from "./work";

type Indication = Entry<"indication">;

/** What it takes to find the counterpart of an indication, and to put it there. */
const GROUPING = 5;

interface Lookup {
  /** The technique or condition at the other end of an indication. */
  readonly counterpart: (indication: Indication) => Entry | undefined;
  /** Those of some entries that match. */
  readonly matching: (
    entries: readonly Entry[],
    filter: FilterInput | null | undefined,
  ) => readonly Entry[];
  /** What speaks against an entry in the conditions that a person has. */
  readonly against: (entry: Entry) => readonly Entry<"contraindication">[];
  readonly every: Countable["every"];
  readonly related: Related;
  readonly work: Work;
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
  readonly excluded: readonly Excluded[];
};

/** Best evidence first, within a counterpart too. */
const groupsOf = (
  indications: readonly Indication[],
  { minCertainty, direction }: EvidenceArgs,
  { counterpart, work }: Lookup,
): ReadonlyMap<Entry, Indication[]> => {
  work.spend(GROUPING * indications.length + sortSteps(indications.length));
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
    if (!entry) continue;
    const group = groups.get(entry);
    if (group) group.push(indication);
    else groups.set(entry, [indication]);
  }
  return groups;
};

/**
 * Groups indications by their counterpart: best evidence first. Several indications of one pair (of different scope) make one
 * edge.
 */
export const groupByCounterpart = (
  to: ContentTypeName,
  indications: readonly Indication[],
  args: EvidenceArgs,
  lookup: Lookup,
): GroupedConnection => {
  const { filter } = args;
  const { against, related, work, locale } = lookup;
  const groups = groupsOf(indications, args, lookup);
  const groupOf = (entry: Entry): readonly Indication[] =>
    groups.get(entry) ?? [];
  const isFor = (entry: Entry): boolean => against(entry).length === 0;
  const counterparts = [...groups.keys()];
  const matching = (wanted: FilterInput | null | undefined): readonly Entry[] =>
    lookup.matching(counterparts, wanted);

  const bestFirst = orderBy(
    to,
    "by evidence",
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
  const found = matching(filter);
  const entries = sorted(found.filter(isFor), bestFirst, work);
  const connection = page(
    {
      order: bestFirst,
      totalCount: entries.length,
      sorted: () => entries,
      entryOf: (id) => entries.find((entry) => entry.documentId === id) ?? null,
      distanceKm: null,
      countedBy: (fields, includeZeros) =>
        facetsOf(
          {
            type: to,
            locale,
            every: lookup.every,
            filter,
            entries: (wanted) => matching(wanted).filter(isFor),
            related,
            work,
          },
          fields,
          includeZeros,
        ),
    },
    args,
  );
  const excluded = sorted(
    found.filter((entry) => !isFor(entry)),
    ownOrderOf(to, locale),
    work,
  );
  return {
    totalCount: connection.totalCount,
    nodes: connection.nodes,
    pageInfo: connection.pageInfo,
    countedBy: (fields, includeZeros) =>
      connection.countedBy(fields, includeZeros),
    edges: connection.edges.map((edge) => ({
      node: edge.node,
      distanceKm: null,
      get cursor() {
        return edge.cursor;
      },
      indications: groupOf(edge.node),
    })),
    excluded: excluded.map((technique) => ({
      technique: technique as Entry<"technique">,
      contraindications: against(technique),
    })),
  };
};
