import { FilterTooComplex } from "../errors";

/** How many values `in` takes. */
export const MOST_VALUES = 500;

/** Through how many relations and `and`, `or`, `not` a filter may nest. */
export const DEEPEST = 10;

/** How many conditions a filter may have, on all levels. A list of filters for readers has a dozen. */
export const MOST_CONDITIONS = 200;

/** What is left of what a filter may ask for, while it is read. */
export class Budget {
  #left = MOST_CONDITIONS;

  /** @throws FilterTooComplex */
  spend(depth: number): void {
    this.#left -= 1;
    if (this.#left < 0)
      throw new FilterTooComplex(
        `A filter may have at most ${MOST_CONDITIONS} conditions.`,
      );
    if (depth > DEEPEST)
      throw new FilterTooComplex(
        `A filter may be nested at most ${DEEPEST} levels deep.`,
      );
  }
}
