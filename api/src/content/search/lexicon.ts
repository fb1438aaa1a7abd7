import type { Postings, Rewritten } from "./postings";

export interface Term {
  readonly word: string;
  readonly postings: Postings;
}

/** A term, and how many letters lie between its word and the one that was asked for. */
export interface NearTerm {
  readonly term: Term;
  readonly distance: number;
}

const inOrder = (a: Term, b: Term): number => (a.word < b.word ? -1 : 1);

/** All words of an index with their postings, in order. Never changed; `after` makes the next one of it. */
export class Lexicon {
  readonly #terms: readonly Term[];

  constructor(terms: readonly Term[] = []) {
    this.#terms = terms;
  }

  get size(): number {
    return this.#terms.length;
  }

  find(word: string): Term | null {
    const term = this.#terms[this.#placeOf(word)];
    return term?.word === word ? term : null;
  }

  /** The words that go on after a prefix. */
  continuing(prefix: string): readonly Term[] {
    const found: Term[] = [];
    for (let at = this.#placeOf(prefix); at < this.#terms.length; at += 1) {
      const term = this.#terms[at] as Term;
      if (!term.word.startsWith(prefix)) break;
      if (term.word !== prefix) found.push(term);
    }
    return found;
  }

  /**
   * Other words from which a word differs by no more than so many mistakes: a letter too many, too few, wrong, or two exchanged.
   *
   * The rows of the table of distances that belong to the beginning which two words have in common are worked out once, and words
   * whose beginning is too far away are leapt over together.
   */
  near(word: string, most: number): readonly NearTerm[] {
    const found: NearTerm[] = [];
    const width = word.length + 1;
    const rows: number[][] = [Array.from({ length: width }, (_, at) => at)];
    let last = "";
    for (let at = 0; at < this.#terms.length;) {
      const term = this.#terms[at] as Term;
      const candidate = term.word;
      let depth = sharedLength(last, candidate);
      last = candidate;
      let isNear = true;
      while (isNear && depth < candidate.length) {
        depth += 1;
        rows[depth] = nextRow(rows, depth, candidate, word);
        isNear = canBeNear(rows, depth, most);
      }
      if (isNear) {
        const distance = rows[depth]?.at(-1) ?? 0;
        if (distance > 0 && distance <= most) found.push({ term, distance });
        at += 1;
      } else {
        last = candidate.slice(0, depth);
        at = this.#placeAfter(last, at);
      }
    }
    return found;
  }

  after(rewritten: ReadonlyMap<string, Rewritten>): Lexicon {
    const terms = [...this.#terms];
    const added: Term[] = [];
    let isEmptied = false;
    for (const [word, change] of rewritten) {
      const at = this.#placeOf(word);
      const before = this.#terms[at];
      const isKnown = before?.word === word;
      const postings = change.after(isKnown ? before.postings : undefined);
      if (isKnown) terms[at] = { word, postings };
      else if (postings.length > 0) added.push({ word, postings });
      if (isKnown && postings.length === 0) isEmptied = true;
    }
    const kept = isEmptied
      ? terms.filter(({ postings }) => postings.length > 0)
      : terms;
    // Two sorted runs, which a merge sort makes one of without comparing each with each.
    return new Lexicon(
      added.length === 0
        ? kept
        : [...kept, ...added.sort(inOrder)].sort(inOrder),
    );
  }

  /** The place of the first word that does not stand before this one. */
  #placeOf(word: string): number {
    return this.#search(0, (each) => each < word);
  }

  /** The place of the first word, from one on that has it, without a prefix. */
  #placeAfter(prefix: string, from: number): number {
    return this.#search(from, (each) => each.startsWith(prefix));
  }

  #search(from: number, isBefore: (word: string) => boolean): number {
    let low = from;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore((this.#terms[middle] as Term).word)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The distances of the first `depth` letters of a candidate from each beginning of a word. */
const nextRow = (
  rows: readonly (readonly number[])[],
  depth: number,
  candidate: string,
  word: string,
): number[] => {
  const above = rows[depth - 1] as readonly number[];
  const before = rows[depth - 2];
  const letter = candidate[depth - 1];
  const row = [depth];
  for (let at = 1; at <= word.length; at += 1) {
    const isSame = word[at - 1] === letter;
    let distance = Math.min(
      (above[at] as number) + 1,
      (row[at - 1] as number) + 1,
      (above[at - 1] as number) + (isSame ? 0 : 1),
    );
    const isExchanged =
      at > 1 &&
      word[at - 2] === letter &&
      word[at - 1] === candidate[depth - 2];
    if (before && isExchanged)
      distance = Math.min(distance, (before[at - 2] as number) + 1);
    row.push(distance);
  }
  return row;
};

/** Distances only grow, but for two letters exchanged, which are counted from the row before. */
const canBeNear = (
  rows: readonly (readonly number[])[],
  depth: number,
  most: number,
): boolean =>
  Math.min(...(rows[depth] as readonly number[])) <= most ||
  Math.min(...(rows[depth - 1] as readonly number[])) < most;
