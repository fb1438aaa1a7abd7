import type {
  Certainty,
  CertaintyBasis,
  ContentWords,
  Direction,
  Hedged,
} from "./words";

const HEDGE: Readonly<Record<Certainty, keyof Hedged>> = {
  HIGH: "sure",
  MODERATE: "probable",
  LOW: "possible",
  VERY_LOW: "possible",
  NOT_GRADED: "possible",
};

/** What a finding says, as plainly as its certainty allows. */
export const hedgedFinding = (
  words: Pick<ContentWords, "finding">,
  direction: Direction,
  certainty: Certainty,
): string => words.finding[direction][HEDGE[certainty]];

/** Where nobody has graded there is no published grade to speak of; that the reading is ours is said all the same. */
export const basisOf = (
  words: Pick<ContentWords, "basis">,
  certainty: Certainty,
  basis: CertaintyBasis,
): string | null =>
  certainty === "NOT_GRADED" && basis === "PUBLISHED"
    ? null
    : words.basis[basis];
