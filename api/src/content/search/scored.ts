/**
 * Entries by number, each with a score above 0. It is emptied and used again, for to make one with room for all entries of an index
 * takes longer than most searches do.
 */
export class Scored {
  /** By number; 0 for what is not in it. */
  scores = new Float64Array(0);
  /** The first `size` of them are in it. */
  numbers = new Uint32Array(0);
  size = 0;

  /** Keeps the better score of a number that is in it already. */
  raise(number: number, score: number): void {
    const known = this.scores[number] as number;
    if (known === 0) {
      this.numbers[this.size] = number;
      this.size += 1;
    }
    if (score > known) this.scores[number] = score;
  }

  has(number: number): boolean {
    return (this.scores[number] as number) > 0;
  }

  score(number: number): number {
    return this.scores[number] as number;
  }

  keep(test: (number: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.size; at += 1) {
      const number = this.numbers[at] as number;
      if (test(number)) {
        this.numbers[kept] = number;
        kept += 1;
      } else this.scores[number] = 0;
    }
    this.size = kept;
  }

  each(visit: (number: number) => void): void {
    for (let at = 0; at < this.size; at += 1) visit(this.numbers[at] as number);
  }

  /** The numbers that come first, in order. Takes time in proportion to how many there are; to sort all takes more. */
  first(
    most: number,
    compare: (a: number, b: number) => number,
  ): readonly number[] {
    const chosen: number[] = [];
    if (most === 0) return chosen;
    this.each((number) => {
      if (chosen.length === most) {
        if (compare(number, chosen[most - 1] as number) > 0) return;
        chosen.pop();
      }
      let low = 0;
      let high = chosen.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(chosen[middle] as number, number) < 0) low = middle + 1;
        else high = middle;
      }
      chosen.splice(low, 0, number);
    });
    return chosen;
  }

  /** Empties it. @param room how many numbers there are */
  clear(room: number): void {
    if (this.numbers.length < room) {
      this.scores = new Float64Array(room);
      this.numbers = new Uint32Array(room);
    } else this.each((number) => (this.scores[number] = 0));
    this.size = 0;
  }
}

const sets: Scored[] = [];

/** The empty set of a place; whoever has one that was taken for the same place before has no use for it any more. */
export const scoredAt = (place: number, room: number): Scored => {
  const set = (sets[place] ??= new Scored());
  set.clear(room);
  return set;
};
