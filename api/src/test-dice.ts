import fc from "fast-check";

/**
 * Random choices for generators that are easier to write down step by step than as arbitraries. They are fast-check's: a run can be
 * repeated by its seed, and a failing one is made shorter, towards the first of every list and the least of every number.
 */
export class Dice {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** From 0 to `max`, both included. */
  upTo(max: number): number {
    return max === 0 ? 0 : this.#draw(fc.nat, { max });
  }

  between(min: number, max: number): number {
    return min + this.upTo(max - min);
  }

  /** Whether something happens that does so in `percent` of all cases. */
  chance(percent: number): boolean {
    return this.upTo(99) >= 100 - percent;
  }

  oneOf<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("There is nothing to choose from.");
    return list[this.upTo(list.length - 1)] as T;
  }

  /** So many different ones, or all where there are not so many; in any order. */
  someOf<T>(list: readonly T[], count: number): readonly T[] {
    const left = [...list];
    const chosen: T[] = [];
    while (chosen.length < count && left.length > 0)
      chosen.push(...left.splice(this.upTo(left.length - 1), 1));
    return chosen;
  }

  times<T>(count: number, make: () => T): readonly T[] {
    return Array.from({ length: count }, make);
  }
}

/** Runs a property with dice, so often. */
export const rolled = (
  property: (dice: Dice) => void,
): fc.IProperty<[fc.GeneratorValue]> =>
  fc.property(fc.gen(), (draw) => property(new Dice(draw)));
