import { EMPTY_DIGEST, toggled } from "strapi-plugin-bodywork/contracts";

/** What is held at the head of the feed is not what the feed holds there. */
export class Diverged extends Error {
  override readonly name = "Diverged";

  constructor(position: number) {
    super(`The content differs from the feed at position ${position}.`);
  }
}

interface Stand {
  readonly position: number;
  readonly digest: string;
}

/** Compares what is held with the head of the feed, wherever both stand at the same position. */
export class DivergenceCheck {
  /** One that outlives a new snapshot is a mistake of the CMS, which its next comparison mends; snapshots would not. */
  #known = EMPTY_DIGEST;

  /** @throws Diverged when a difference is seen for the first time */
  check(
    held: Stand,
    head: { readonly position: number; readonly digest: string | null },
  ): void {
    if (head.digest === null || head.position !== held.position) return;
    const difference = toggled(held.digest, head.digest);
    if (difference === this.#known) return;
    this.#known = difference;
    if (difference !== EMPTY_DIGEST) throw new Diverged(held.position);
  }
}
