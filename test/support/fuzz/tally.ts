const SLOWEST = 5;
const SLOW_MS = 250;

/** What became of the operations, and how long the slowest of them took. */
export class Tally {
  readonly #outcomes = new Map<string, number>();
  readonly #started = process.cpuUsage();
  #slowest: readonly { readonly ms: number; readonly what: string }[] = [];
  #slow = 0;
  #count = 0;

  count(outcome: string): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  time(ms: number, what: string): void {
    this.#count += 1;
    if (ms > SLOW_MS) this.#slow += 1;
    if (ms > (this.#slowest.at(-1)?.ms ?? 0) || this.#count <= SLOWEST)
      this.#slowest = [...this.#slowest, { ms, what }]
        .sort((a, b) => b.ms - a.ms)
        .slice(0, SLOWEST);
  }

  get outcomes(): readonly string[] {
    return [...this.#outcomes.keys()];
  }

  toString(): string {
    const { user, system } = process.cpuUsage(this.#started);
    const outcomes = [...this.#outcomes]
      .sort(([, a], [, b]) => b - a)
      .map(([outcome, times]) => `${String(times).padStart(7)} ${outcome}`);
    if (this.#count === 0) return [...outcomes, ""].join("\n");
    const slowest = this.#slowest.map(
      ({ ms, what }) => `${ms.toFixed(1).padStart(7)} ms ${what.slice(0, 200)}`,
    );
    const cpuMs = (user + system) / 1000 / Math.max(this.#count, 1);
    return [
      ...outcomes,
      `${cpuMs.toFixed(2)} ms of CPU each, with all that is checked; ${this.#slow} took more than ${SLOW_MS} ms; the slowest:`,
      ...slowest,
      "",
    ].join("\n");
  }
}
