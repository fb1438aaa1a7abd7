import { type Encoding, compress } from "./encodings";

/** A body that is sent again and again. Each encoding of it is made when it is first asked for, and kept. */
export class KeptBody {
  readonly #body: Buffer;
  readonly #onGrown: (bytes: number) => void;
  readonly #encoded = new Map<Encoding, Buffer | Promise<Buffer>>();

  /** @param onGrown is told how many bytes an encoding takes that is kept from now on */
  constructor(
    body: Buffer,
    onGrown: (bytes: number) => void = () => undefined,
  ) {
    this.#body = body;
    this.#onGrown = onGrown;
  }

  encoded(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = compress(this.#body, encoding, "kept");
    if (!(made instanceof Promise)) return this.#keep(encoding, made);
    const making = made.then(
      (bytes) => this.#keep(encoding, bytes),
      (error: unknown) => {
        this.#encoded.delete(encoding);
        throw error;
      },
    );
    this.#encoded.set(encoding, making);
    return making;
  }

  #keep(encoding: Encoding, bytes: Buffer): Buffer {
    this.#encoded.set(encoding, bytes);
    this.#onGrown(bytes.length);
    return bytes;
  }
}
