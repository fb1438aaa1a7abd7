import type { Entry } from "../types";
import { Lexicon } from "./lexicon";
import type { Part } from "./searched";

/** How long the entries are in a part. */
export interface Lengths {
  /** By number, how many words an entry has there. */
  readonly words: Uint16Array;
  /** How many words an entry has there on average. */
  readonly average: number;
}

/**
 * Which words stand in which entries of a view. Never changed; `SearchIndexUpdate` makes the next one of it, which shares the
 * postings of all words that did not change, and finds what one finds that is made anew.
 */
export interface SearchIndex {
  /** By number; null where there was an entry once. */
  readonly entries: readonly (Entry | null)[];
  /** By number, the place of the entry’s type among those that are searched. */
  readonly types: Uint8Array;
  readonly lengths: Readonly<Record<Part, Lengths>>;
  /** How many entries there are. */
  readonly count: number;
  readonly words: Lexicon;
  /** By `stemKey`. */
  readonly stems: Lexicon;
}

export const lengthsOf = (words: Uint16Array, count: number): Lengths => {
  let sum = 0;
  for (let number = 0; number < words.length; number += 1)
    sum += words[number] as number;
  return { words, average: sum / count };
};

const NO_LENGTHS = lengthsOf(new Uint16Array(0), 0);

export const EMPTY_INDEX: SearchIndex = {
  entries: [],
  types: new Uint8Array(0),
  lengths: { name: NO_LENGTHS, text: NO_LENGTHS },
  count: 0,
  words: new Lexicon(),
  stems: new Lexicon(),
};
