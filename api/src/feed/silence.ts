/** Gives up on a connection that is open and says nothing. */
export class SilenceGuard {
  readonly #gaveUp = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(readonly milliseconds: number) {
    this.#timer = setTimeout(() => {
      this.#gaveUp.abort(
        new Error(`The CMS has been silent for ${milliseconds / 1000} s.`),
      );
    }, milliseconds);
  }

  /** Aborted when it has been silent for too long. */
  get signal(): AbortSignal {
    return this.#gaveUp.signal;
  }

  /** Passes on what is said; each piece begins the time anew. */
  async *listen(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#timer.refresh();
      yield chunk;
    }
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
