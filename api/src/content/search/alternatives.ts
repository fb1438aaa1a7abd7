import { fold } from "../fold";
import type { Work } from "../work";
import type { Term } from "./lexicon";
import { stemKey } from "./rewriting";
import type { SearchIndex } from "./search-index";
import { stemsOf } from "./stems";

/** A term that a word of a query may stand for, and how much less it counts than the word itself. */
export interface Alternative {
  readonly term: Term;
  readonly weight: number;
}

/** What one word of a query may stand for. */
export interface Alternatives {
  readonly words: readonly Alternative[];
  readonly stems: readonly Alternative[];
}

/** The word as it is, another form of it, a word that it begins, a word that it may be a slip of. */
const EXACT = 1;
const STEM = 0.9;
/** The more of the word is there, the nearer to the most. */
const BEGINNING = { least: 0.4, most: 0.8 };
const SLIP = 0.3;

/** A single letter begins too many words to say anything. */
const SHORTEST_BEGINNING = 2;

/** How many mistakes a word may have: short words that differ by a letter are other words. */
const mostSlips = ({ length }: string): number =>
  length < 4 ? 0 : length < 8 ? 1 : 2;

/** What it takes to find out how far a word of the index is from another. */
const NEARNESS = 3;

/** @param locales the languages that the indexed entries are written in */
export const alternativesOf = (
  word: string,
  { words, stems }: Pick<SearchIndex, "words" | "stems">,
  locales: readonly string[],
  work: Work,
): Alternatives => {
  const plain = fold(word);
  const exact = words.find(plain);
  const inWords: Alternative[] = exact ? [{ term: exact, weight: EXACT }] : [];
  const inStems: Alternative[] = [];
  for (const locale of locales)
    for (const stem of stemsOf(word, locale)) {
      const form = stem === plain ? null : words.find(stem);
      if (form) inWords.push({ term: form, weight: STEM });
      const key = stems.find(stemKey(stem, locale));
      if (key) inStems.push({ term: key, weight: STEM });
    }
  // A word that is known is not taken for a slip of another.
  const isKnown = inWords.length > 0 || inStems.length > 0;
  if (!isKnown) work.spend(NEARNESS * words.size);
  const slips = isKnown ? [] : words.near(plain, mostSlips(plain));
  if (plain.length >= SHORTEST_BEGINNING)
    for (const term of words.continuing(plain))
      inWords.push({
        term,
        weight:
          BEGINNING.least +
          ((BEGINNING.most - BEGINNING.least) * plain.length) /
            term.word.length,
      });
  for (const { term, distance } of slips)
    inWords.push({ term, weight: SLIP / distance });
  return { words: inWords, stems: inStems };
};
