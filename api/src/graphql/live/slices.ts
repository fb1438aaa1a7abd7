const SLICE_MS = 5;

/**
 * Work that is long in sum and short in each step, done some milliseconds at a time: requests that have arrived meanwhile are
 * answered between two slices. What was added first is done first.
 */
export class Slices {
  readonly #work: Iterator<unknown>[] = [];
  #next: NodeJS.Immediate | null = null;

  /** @param work a step at a time; it must not throw */
  add(work: Iterator<unknown>): void {
    this.#work.push(work);
    this.#go();
  }

  /** Leaves undone what is left. */
  stop(): void {
    this.#work.length = 0;
    if (this.#next) clearImmediate(this.#next);
    this.#next = null;
  }

  #go(): void {
    if (this.#work.length === 0) return;
    this.#next ??= setImmediate(() => {
      this.#next = null;
      this.#slice();
      this.#go();
    });
  }

  #slice(): void {
    const end = performance.now() + SLICE_MS;
    do {
      if (this.#work[0]?.next().done === true) this.#work.shift();
    } while (this.#work.length > 0 && performance.now() < end);
  }
}
