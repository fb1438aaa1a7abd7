import type { FoundContraindication, SearchData } from "../data/types";

/** What was found besides conditions and techniques. */
export interface FoundElsewhere {
  readonly contraindications: readonly FoundContraindication[];
  /** Whether there are more than these. */
  readonly lacksContraindications: boolean;
  /** How many entries there are of other types, named as the graph names them. */
  readonly counts: readonly {
    readonly label: string;
    readonly count: number;
  }[];
}

export const NOTHING_ELSEWHERE: FoundElsewhere = {
  contraindications: [],
  lacksContraindications: false,
  counts: [],
};

/** They are the suggestions. */
const SUGGESTED: readonly string[] = ["CONDITION", "TECHNIQUE"];

export const foundElsewhere = ({
  search,
  contraindications,
}: SearchData): FoundElsewhere => ({
  contraindications: contraindications.nodes.filter(
    (node) => node.__typename === "Contraindication",
  ),
  lacksContraindications:
    contraindications.nodes.length < contraindications.totalCount,
  counts: search.facets
    .flatMap(({ values }) => values)
    .filter(({ value }) => !SUGGESTED.includes(value))
    .map(({ value, label, count }) => ({ label: label ?? value, count })),
});
