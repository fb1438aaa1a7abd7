import { fold } from "../fold";
import type { Entry } from "../types";
import type { Work } from "../work";
import type { Alternatives } from "./alternatives";
import { stemKey } from "./rewriting";
import { textsOf } from "./searched";
import { stemsOf } from "./stems";
import { eachWord } from "./words";

/** A piece of a text, and whether it is what was searched for. Plain text. */
export interface HighlightPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text of an entry in which something was found. */
export interface Highlight {
  /** The name of the field. */
  readonly field: string;
  readonly parts: readonly HighlightPart[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Texts up to this length are shown whole. */
const WHOLE = 160;

/** Of longer texts, so much is shown on either side of what was found, in characters. */
const AROUND = 50;

/** What it takes to look for words in a text, for each character. */
const READING = 0.2;

/** Of longer texts, so many places are shown. */
const MOST_PLACES = 3;

const ELLIPSIS = "…";

/** Whether a word of a text is what was searched for. */
export type Matcher = (word: string, locale: string) => boolean;

/** Texts are made of the same words: each is looked at once for all that was found. */
export const matcherOf = (alternatives: readonly Alternatives[]): Matcher => {
  const keysOf = (part: "words" | "stems"): ReadonlySet<string> =>
    new Set(
      alternatives.flatMap((each) => each[part].map(({ term }) => term.word)),
    );
  const words = keysOf("words");
  const stems = keysOf("stems");
  const known = new Map<string, Map<string, boolean>>();
  return (word, locale) => {
    let inLocale = known.get(locale);
    if (!inLocale) {
      inLocale = new Map();
      known.set(locale, inLocale);
    }
    let isMatch = inLocale.get(word);
    if (isMatch === undefined) {
      isMatch =
        words.has(fold(word)) ||
        stemsOf(word, locale).some((stem) => stems.has(stemKey(stem, locale)));
      inLocale.set(word, isMatch);
    }
    return isMatch;
  };
};

/** The beginning of the word in which a place is, or the end. */
const outOfWord = (text: string, place: number, step: 1 | -1): number => {
  let at = place;
  const isInside = (): boolean =>
    at > 0 && at < text.length && !/\s/.test(text.slice(at - 1, at + 1));
  while (isInside()) at += step;
  return at;
};

/** The parts of a text that are shown: all of it, or what is around the first matches. */
const shownOf = (text: string, matches: readonly Span[]): readonly Span[] => {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const shown: Span[] = [];
  for (const match of matches) {
    const start = outOfWord(text, Math.max(0, match.start - AROUND), -1);
    const end = outOfWord(text, Math.min(text.length, match.end + AROUND), 1);
    const last = shown.at(-1);
    if (last && start <= last.end)
      shown[shown.length - 1] = { start: last.start, end };
    else if (shown.length < MOST_PLACES) shown.push({ start, end });
    else break;
  }
  return shown;
};

const partsOf = (
  text: string,
  matches: readonly Span[],
): readonly HighlightPart[] => {
  const parts: HighlightPart[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last && !last.isMatch && !isMatch)
      parts[parts.length - 1] = { text: last.text + piece, isMatch };
    else parts.push({ text: piece, isMatch });
  };
  const shown = shownOf(text, matches);
  for (const { start, end } of shown) {
    if (start > 0) add(parts.length === 0 ? ELLIPSIS : ` ${ELLIPSIS} `, false);
    let at = start;
    for (const match of matches) {
      if (match.start < start || match.end > end) continue;
      add(text.slice(at, match.start), false);
      add(text.slice(match.start, match.end), true);
      at = match.end;
    }
    add(text.slice(at, end), false);
  }
  if ((shown.at(-1)?.end ?? 0) < text.length) add(ELLIPSIS, false);
  return parts;
};

/** The texts of an entry in which anything was found, in the order of the content model. */
export const highlightsOf = (
  entry: Entry,
  isMatch: Matcher,
  work: Work,
): readonly Highlight[] =>
  textsOf(entry).flatMap(({ name, text }) => {
    work.spend(text.length * READING);
    const matches: Span[] = [];
    eachWord(text, (word, start) => {
      if (isMatch(word, entry.locale))
        matches.push({ start, end: start + word.length });
    });
    return matches.length === 0
      ? []
      : [{ field: name, parts: partsOf(text, matches) }];
  });
