/** A CMS that sends less than this is given up, however steadily it sends. */
const LEAST_BYTES_PER_SECOND = 16 * 1024;

/** Gives up on a connection that is open and says nothing, or hardly anything. */
export class SilenceGuard {
  readonly #gaveUp = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #since = performance.now();

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

  /** Passes on what is said; each piece begins the time anew. @throws Error when it is too little for the time it took */
  async *listen(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      this.#timer.refresh();
      bytes += chunk.length;
      const elapsed = performance.now() - this.#since;
      if (
        elapsed >
        this.milliseconds + (1_000 * bytes) / LEAST_BYTES_PER_SECOND
      )
        throw new Error(
          `The CMS has sent only ${bytes} bytes in ${Math.round(elapsed / 100) / 10} s.`,
        );
      yield chunk;
    }
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
