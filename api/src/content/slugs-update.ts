import { CopyOnWrite } from "./copy-on-write";

/** The slugs of one type, while some of its entries are written. */
export class SlugsUpdate {
  readonly #slugs: CopyOnWrite<string, string>;

  constructor(slugs: ReadonlyMap<string, string>) {
    this.#slugs = new CopyOnWrite(slugs);
  }

  release(slug: string, id: string): void {
    if (this.#slugs.get(slug) === id) this.#slugs.delete(slug);
  }

  claim(slug: string, id: string): void {
    if (this.#slugs.get(slug) !== id) this.#slugs.set(slug, id);
  }

  get map(): ReadonlyMap<string, string> {
    return this.#slugs.map;
  }
}
