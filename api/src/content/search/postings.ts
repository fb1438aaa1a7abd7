import type { Part } from "./searched";

/**
 * Where a word stands: of each entry that has it, the entry’s number and how often it stands in either part, packed into 32 bits.
 * In ascending order of the numbers.
 */
export type Postings = Uint32Array;

/** So many entries can be told apart in 24 bits. */
export const MOST_ENTRIES = 2 ** 24;

const NO_POSTINGS: Postings = new Uint32Array(0);

/** A posting of the last entry that there could be. */
const NOWHERE = 2 ** 32 - 1;

const ENTRY = 2 ** 8;
const ONCE: Readonly<Record<Part, number>> = { name: 2 ** 4, text: 1 };
/** Four bits for each part; whether a word stands there fifteen times or oftener makes no difference. */
const MOST_TIMES = 15;

export const entryOf = (posting: number): number => posting >>> 8;
export const timesInName = (posting: number): number =>
  (posting >>> 4) & MOST_TIMES;
export const timesInText = (posting: number): number => posting & MOST_TIMES;

/** What became of one word in some entries: a posting for each, one without a count where it does not stand any more. */
export class Rewritten {
  readonly #postings: number[] = [];

  /** Entries come in the order of their numbers. */
  remove(entry: number): void {
    this.#postings[this.#of(entry)] = entry * ENTRY;
  }

  add(entry: number, part: Part): void {
    const at = this.#of(entry);
    const posting = this.#postings[at] as number;
    const times = part === "name" ? timesInName(posting) : timesInText(posting);
    if (times < MOST_TIMES) this.#postings[at] = posting + ONCE[part];
  }

  /** @returns the postings after what was written */
  after(before: Postings = NO_POSTINGS): Postings {
    // A text that is changed keeps most of its words, and lists of common ones are long.
    if (this.#postings.every((posting) => isIn(before, posting))) return before;
    const merged = new Uint32Array(before.length + this.#postings.length);
    let length = 0;
    let read = 0;
    const keepUntil = (place: number): void => {
      merged.set(before.subarray(read, place), length);
      length += place - read;
      read = place;
    };
    for (let at = 0; at < this.#postings.length; at += 1) {
      const posting = this.#postings[at] as number;
      const entry = entryOf(posting);
      if (read < before.length) {
        keepUntil(placeOf(before, entry, read));
        if (entryOf(before[read] ?? NOWHERE) === entry) read += 1;
      }
      if (posting % ENTRY === 0) continue;
      merged[length] = posting;
      length += 1;
    }
    keepUntil(before.length);
    return length === merged.length ? merged : merged.slice(0, length);
  }

  #of(entry: number): number {
    const last = this.#postings.length - 1;
    if (last >= 0 && entryOf(this.#postings[last] as number) === entry)
      return last;
    this.#postings.push(entry * ENTRY);
    return last + 1;
  }
}

const isIn = (postings: Postings, posting: number): boolean =>
  postings[placeOf(postings, entryOf(posting), 0)] === posting;

/** The place of the first posting, from one on, that belongs to an entry or one after it. */
const placeOf = (postings: Postings, entry: number, from: number): number => {
  let low = from;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entryOf(postings[middle] as number) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
};
