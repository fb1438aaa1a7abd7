import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import {
  type Alternative,
  type Alternatives,
  alternativesOf,
} from "./alternatives";
import { entryOf, timesInName, timesInText } from "./postings";
import type { Work } from "../work";
import type { SearchIndex } from "./search-index";
import { type Scored, scoredAt } from "./scored";
import { searchedTypes } from "./searched";

/** How much more it says that a word stands in a name than in a text. */
const NAME = 3;

/** Of BM25: how soon it makes no difference how often a word stands in a text, and how much long texts are to blame for it. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** What it takes to score an entry by one word. */
const SCORING = 1;

/** A word that stands in more entries than this share of them tells none from another. */
const COMMON = 0.5;

/** What an index knows about a query. */
export interface Hits {
  /** Good until the next search. */
  readonly found: Scored;
  readonly alternatives: readonly Alternatives[];
}

/** @param relativeLength of the text; 1 is average */
const saturated = (times: number, relativeLength: number): number =>
  (times * (SATURATION + 1)) /
  (times + SATURATION * (1 - LENGTH + LENGTH * relativeLength));

/** Takes in the entries that have a term; the best of the terms counts, not how many of them an entry has. */
const raiseAll = (
  { term, weight }: Alternative,
  { lengths }: SearchIndex,
  matches: Scored,
  work: Work,
): void => {
  const { name, text } = lengths;
  const { postings } = term;
  work.spend(SCORING * postings.length);
  for (let at = 0; at < postings.length; at += 1) {
    const posting = postings[at] as number;
    const number = entryOf(posting);
    const inName = timesInName(posting);
    const inText = timesInText(posting);
    let match = 0;
    if (inName > 0)
      match +=
        NAME * saturated(inName, (name.words[number] as number) / name.average);
    if (inText > 0)
      match += saturated(inText, (text.words[number] as number) / text.average);
    matches.raise(number, weight * match);
  }
};

/** How much it says that a word is there: the fewer entries have it, the more (BM25). */
const rarity = (count: number, total: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5));

/**
 * The entries in which all words of a query stand; where there are none, those in which any does. Words that are in most entries
 * add to the score, but need not be there if another word is.
 *
 * The time grows with how many entries have one of the words, and for a word that nobody has written with how many other words
 * there are.
 *
 * @param locales the languages that the indexed entries are written in
 */
export const hitsOf = (
  words: readonly string[],
  index: SearchIndex,
  locales: readonly string[],
  work: Work,
): Hits => {
  const room = index.entries.length;
  const alternatives = words.map((word) =>
    alternativesOf(word, index, locales, work),
  );
  const byWord = alternatives.map((each, at) => {
    const matches = scoredAt(at + 1, room);
    for (const alternative of [...each.words, ...each.stems])
      raiseAll(alternative, index, matches, work);
    return matches;
  });
  const telling = byWord.filter(({ size }) => size <= index.count * COMMON);
  const asked = [...(telling.length > 0 ? telling : byWord)].sort(
    (a, b) => a.size - b.size,
  );
  const weights = byWord.map(({ size }) => rarity(size, index.count));
  const found = scoredAt(0, room);
  const add = (number: number): void => {
    let score = 0;
    for (let at = 0; at < byWord.length; at += 1)
      score += (weights[at] as number) * (byWord[at] as Scored).score(number);
    found.raise(number, score);
  };
  const [rarest, ...others] = asked;
  work.spend(byWord.length * (rarest?.size ?? 0));
  rarest?.each((number) => {
    if (others.every((other) => other.has(number))) add(number);
  });
  if (found.size === 0)
    for (const matches of asked) {
      work.spend(byWord.length * matches.size);
      matches.each(add);
    }
  return { found, alternatives };
};

/** How many entries are of each type, in the order of the searched types. */
export const countsByType = (
  found: Scored,
  { types }: SearchIndex,
): ReadonlyMap<ContentTypeName, number> => {
  const counts = new Uint32Array(searchedTypes.length);
  found.each((number) => {
    const at = types[number] as number;
    counts[at] = (counts[at] as number) + 1;
  });
  return new Map(searchedTypes.map((type, at) => [type, counts[at] ?? 0]));
};
