import { TooMuchWork } from "./errors";

/**
 * Counts what an operation has taken so far, in steps: to compare a value, to look at an entry, to follow a link. A step is about a
 * tenth of a microsecond. It is a net below the estimate that is made before an operation is executed: however the content is made,
 * none takes longer than the limit allows.
 */
export class Work {
  readonly #limit: number;
  #spent = 0;
  #prepared = 0;

  /** @param limit in steps; without one, nothing is too much */
  constructor(limit = Infinity) {
    this.#limit = limit;
  }

  /** In steps. */
  get spent(): number {
    return this.#spent;
  }

  /** The part of it that was spent on what is kept for others. */
  get prepared(): number {
    return this.#prepared;
  }

  /** The same for what is made once, and kept for whoever asks next. @throws TooMuchWork */
  prepare(steps: number): void {
    this.#prepared += steps;
    this.spend(steps);
  }

  /** @throws TooMuchWork */
  spend(steps: number): void {
    this.#spent += steps;
    if (this.#spent > this.#limit) throw new TooMuchWork(this.#limit);
  }
}

/** Of putting so many into an order. */
export const sortSteps = (count: number): number =>
  count < 2 ? 0 : Math.ceil(2 * count * Math.log2(count));
