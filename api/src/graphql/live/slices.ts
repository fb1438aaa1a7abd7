const SLICE_MS = 5;

/** Of the time, while others ask. */
const SHARE = 0.2;

/**
 * Work that is long in sum and short in each step, done some milliseconds at a time. While others ask, it takes no more than a share of
 * the time: after each slice it waits for as long as they are due. Several works take turns, so that a short one does not wait for
 * the end of a long one.
 */
export class Slices {
  readonly #isAsked: () => boolean;
  readonly #work: Iterator<unknown>[] = [];
  #isDue = false;
  #timer: NodeJS.Timeout | null = null;
  #immediate: NodeJS.Immediate | null = null;

  /** @param isAsked whether others ask just now */
  constructor(isAsked: () => boolean) {
    this.#isAsked = isAsked;
  }

  /** @param work a step at a time; it must not throw */
  add(work: Iterator<unknown>): void {
    this.#work.push(work);
    this.#soon();
  }

  /** Leaves undone what is left. */
  stop(): void {
    this.#work.length = 0;
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#immediate) clearImmediate(this.#immediate);
    this.#isDue = false;
  }

  #soon(): void {
    if (this.#isDue || this.#work.length === 0) return;
    this.#isDue = true;
    this.#immediate = setImmediate(() => {
      const tookMs = this.#slice();
      if (this.#isAsked()) this.#rest(tookMs);
      else this.#goOn();
    });
  }

  #goOn(): void {
    this.#isDue = false;
    this.#soon();
  }

  /** Also when all is done: many short works are to take no more than a long one. */
  #rest(tookMs: number): void {
    this.#timer = setTimeout(() => this.#goOn(), tookMs * (1 / SHARE - 1));
  }

  /** @returns how many milliseconds it took */
  #slice(): number {
    const begun = performance.now();
    let tookMs = 0;
    for (let work = this.#work.shift(); work; work = this.#work.shift()) {
      let isDone = false;
      while (!isDone && tookMs < SLICE_MS) {
        isDone = work.next().done === true;
        tookMs = performance.now() - begun;
      }
      if (!isDone) this.#work.push(work);
      if (tookMs >= SLICE_MS) break;
    }
    return tookMs;
  }
}
