import { FilterTooComplex } from "../errors";

/** Through how many relations and `and`, `or`, `not` a filter may nest. */
export const DEEPEST = 10;

/** How many conditions a filter may have, on all levels. A list of filters for readers has a dozen. */
export const MOST_CONDITIONS = 200;

/** How far the reading of a filter has come: what is left of what it may ask for, and what it takes besides the model. */
export class Reading {
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly #depth: number;
  readonly #spent: { conditions: number };

  constructor(today: () => string, depth = 1, spent = { conditions: 0 }) {
    this.today = today;
    this.#depth = depth;
    this.#spent = spent;
  }

  /** The same reading, a level further in. */
  deeper(): Reading {
    return new Reading(this.today, this.#depth + 1, this.#spent);
  }

  /** Takes in one condition more. @throws FilterTooComplex */
  spend(): void {
    this.#spent.conditions += 1;
    if (this.#spent.conditions > MOST_CONDITIONS)
      throw new FilterTooComplex(
        `A filter may have at most ${MOST_CONDITIONS} conditions.`,
      );
    if (this.#depth > DEEPEST)
      throw new FilterTooComplex(
        `A filter may be nested at most ${DEEPEST} levels deep.`,
      );
  }
}
