import { fold } from "../fold";
import type { Entry } from "../types";
import { Rewritten } from "./postings";
import { type Part, textsOf } from "./searched";
import { stemsOf } from "./stems";
import { eachWord } from "./words";

/** A stem is only good among the words of its language. */
export const stemKey = (stem: string, locale: string): string =>
  `${locale} ${stem}`;

/** Words whose postings change, while the texts that they stand in are gone through. */
export class Rewriting {
  readonly words = new Map<string, Rewritten>();
  readonly stems = new Map<string, Rewritten>();
  /** By language and word as it is written: most words of a text have been seen in another. */
  readonly #seen = new Map<string, Map<string, readonly Rewritten[]>>();

  remove(entry: number, before: Entry): void {
    for (const { text } of textsOf(before))
      eachWord(text, (word) => {
        for (const change of this.#changesOf(word, before.locale))
          change.remove(entry);
      });
  }

  /** @returns how many words the entry has in each part */
  add(entry: number, after: Entry): Record<Part, number> {
    const counts = { name: 0, text: 0 };
    for (const { part, text } of textsOf(after))
      eachWord(text, (word) => {
        counts[part] += 1;
        for (const change of this.#changesOf(word, after.locale))
          change.add(entry, part);
      });
    return counts;
  }

  #changesOf(word: string, locale: string): readonly Rewritten[] {
    let seen = this.#seen.get(locale);
    if (!seen) {
      seen = new Map();
      this.#seen.set(locale, seen);
    }
    let changes = seen.get(word);
    if (!changes) {
      const plain = fold(word);
      // A stem that is the word itself is found among the words.
      const stems = stemsOf(word, locale).filter((stem) => stem !== plain);
      changes = [
        changeOf(this.words, plain),
        ...stems.map((stem) => changeOf(this.stems, stemKey(stem, locale))),
      ];
      seen.set(word, changes);
    }
    return changes;
  }
}

const changeOf = (changes: Map<string, Rewritten>, key: string): Rewritten => {
  let change = changes.get(key);
  if (!change) {
    change = new Rewritten();
    changes.set(key, change);
  }
  return change;
};
