import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import type { EntryChange } from "../indexes";
import type { Entry } from "../types";
import { MOST_ENTRIES } from "./postings";
import { Rewriting } from "./rewriting";
import { type SearchIndex, lengthsOf } from "./search-index";
import { type Part, parts, searchedTypes, textsOf } from "./searched";

const MOST_WORDS = 2 ** 16 - 1;

const isSearched: ReadonlySet<ContentTypeName> = new Set(searchedTypes);

/** Many changes are of what nobody searches by; and what is not translated reads the same in either view. */
const haveSameTexts = ({ before, after }: EntryChange): boolean => {
  if (before?.locale !== after?.locale || !before || !after) return false;
  const texts = textsOf(before);
  const others = textsOf(after);
  return (
    texts.length === others.length &&
    texts.every(
      ({ name, text }, at) =>
        others[at]?.name === name && others[at].text === text,
    )
  );
};

interface Placed {
  readonly number: number;
  readonly change: EntryChange;
}

/**
 * Puts the entries in their places among the numbered ones: what stays keeps its number, what is new takes one that is free.
 *
 * @returns the changes in the order of the numbers
 */
const placesFor = (
  changes: readonly EntryChange[],
  entries: (Entry | null)[],
): readonly Placed[] => {
  const sought = new Set(changes.map(({ before }) => before));
  const numbers = new Map<Entry, number>();
  const free: number[] = [];
  for (let number = 0; number < entries.length; number += 1) {
    const entry = entries[number] as Entry | null;
    if (!entry) free.push(number);
    else if (sought.has(entry)) numbers.set(entry, number);
  }
  const placed = changes.map((change) => {
    const { before, after } = change;
    const number =
      (before && numbers.get(before)) ?? free.pop() ?? entries.length;
    if (number >= MOST_ENTRIES)
      throw new Error(`The search holds at most ${MOST_ENTRIES} entries.`);
    entries[number] = after;
    if (after && sought.has(after)) numbers.set(after, number);
    return { number, change };
  });
  return placed.sort((a, b) => a.number - b.number);
};

/** What is at hand while an index is made of the one before. */
class Work {
  readonly #before: SearchIndex;
  readonly #placed: readonly Placed[];
  readonly #entries: (Entry | null)[];
  readonly #types: Uint8Array;
  readonly #words: Readonly<Record<Part, Uint16Array>>;
  readonly #rewriting = new Rewriting();
  #count: number;
  #next = 0;

  constructor(before: SearchIndex, changes: readonly EntryChange[]) {
    this.#before = before;
    this.#count = before.count;
    this.#entries = [...before.entries];
    this.#placed = placesFor(
      changes.filter(({ before: was, after }) =>
        isSearched.has((was ?? after)?.type as ContentTypeName),
      ),
      this.#entries,
    );
    const size = this.#entries.length;
    this.#types = new Uint8Array(size);
    this.#words = { name: new Uint16Array(size), text: new Uint16Array(size) };
    this.#types.set(before.types);
    for (const part of parts) this.#words[part].set(before.lengths[part].words);
  }

  /** @param most changes to take in. @returns the index, when all are in */
  run(most: number): SearchIndex | null {
    const stop = Math.min(this.#next + most, this.#placed.length);
    for (const placed of this.#placed.slice(this.#next, stop))
      this.#take(placed);
    this.#next = stop;
    return stop === this.#placed.length ? this.#finished() : null;
  }

  #take({ number, change }: Placed): void {
    const { before, after } = change;
    if (before) this.#count -= 1;
    if (after) this.#count += 1;
    if (haveSameTexts(change)) return;
    if (before) this.#rewriting.remove(number, before);
    const counts = after && this.#rewriting.add(number, after);
    for (const part of parts)
      this.#words[part][number] = Math.min(counts?.[part] ?? 0, MOST_WORDS);
    if (after) this.#types[number] = searchedTypes.indexOf(after.type);
  }

  #finished(): SearchIndex {
    if (this.#placed.length === 0) return this.#before;
    return {
      entries: this.#entries,
      types: this.#types,
      lengths: {
        name: lengthsOf(this.#words.name, this.#count),
        text: lengthsOf(this.#words.text, this.#count),
      },
      count: this.#count,
      words: this.#before.words.after(this.#rewriting.words),
      stems: this.#before.stems.after(this.#rewriting.stems),
    };
  }
}

/** The way from one index to the next. It may be gone in several runs, for a long one takes more time than anybody has to wait. */
export class SearchIndexUpdate {
  #at: Work | SearchIndex;

  constructor(before: SearchIndex, changes: readonly EntryChange[]) {
    this.#at = new Work(before, changes);
  }

  /** @param most changes to take in now. @returns the index, when it is there */
  run(most: number): SearchIndex | null {
    if (!(this.#at instanceof Work)) return this.#at;
    const index = this.#at.run(most);
    if (index) this.#at = index;
    return index;
  }
}
