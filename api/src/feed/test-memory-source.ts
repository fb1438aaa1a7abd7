import {
  CONTRACT_VERSION,
  type Change,
  type ChangesPage,
  type DocumentKey,
  type FeedDocument,
} from "strapi-plugin-bodywork/contracts";
import { digestOf } from "./digest";
import { type ChangeSource, CursorGone, type Snapshot } from "./source";

const nameOf = ({ type, documentId, locale }: DocumentKey): string =>
  [type, documentId, locale].join(" ");

const keyOf = ({ type, documentId, locale }: DocumentKey): DocumentKey => ({
  type,
  documentId,
  locale,
});

/** A change feed without a CMS: what tests publish is in it. */
export class MemoryFeed {
  feed = "feed-1";
  locales: readonly string[] = ["en", "es"];
  pageSize = 100;
  position = 0;
  /** The highest position of a tombstone that is forgotten. */
  #floor = 0;
  /** What the feed says of itself, if it is mistaken or silent. */
  promisedDigest: string | null | undefined;
  drift = 0;
  readonly #documents = new Map<string, FeedDocument>();
  /** The last change of every entry, in ascending position. */
  readonly #changes = new Map<string, Change>();
  readonly #waiting = new Set<() => void>();

  /** How many requests wait for a change. */
  get waiting(): number {
    return this.#waiting.size;
  }

  publish(...documents: readonly FeedDocument[]): void {
    for (const document of documents) {
      this.#documents.set(nameOf(document), document);
      this.#record(document, (position) => ({
        kind: "published",
        position,
        document,
      }));
    }
    this.wake();
  }

  remove(kind: "unpublished" | "deleted", document: DocumentKey): void {
    this.#documents.delete(nameOf(document));
    this.#record(document, (position) => ({
      kind,
      position,
      key: keyOf(document),
    }));
    this.wake();
  }

  /** Another database takes the place of this one: the same content, another feed. */
  replace(feed: string): void {
    this.feed = feed;
    this.position = 0;
    this.#changes.clear();
    this.publish(...this.#documents.values());
  }

  /** Forgets every tombstone. */
  prune(): void {
    for (const [name, { kind, position }] of this.#changes) {
      if (kind === "published") continue;
      this.#changes.delete(name);
      this.#floor = Math.max(this.#floor, position);
    }
  }

  /** Lets waiting requests look again. */
  wake(): void {
    for (const look of this.#waiting) look();
  }

  snapshot(): Snapshot {
    const { feed, position, locales } = this;
    const documents = [...this.#documents.values()];
    const digest = digestOf(documents);
    const promisedDigest = this.#promised();
    return { feed, position, locales, documents, digest, promisedDigest };
  }

  /** @throws CursorGone */
  changes(feed: string, after: number): ChangesPage {
    if (feed !== this.feed || after > this.position || after < this.#floor)
      throw new CursorGone();
    const later = [...this.#changes.values()].filter(
      ({ position }) => position > after,
    );
    const changes = later.slice(0, this.pageSize);
    return {
      contract: CONTRACT_VERSION,
      feed,
      locales: [...this.locales],
      changes,
      position: changes.at(-1)?.position ?? after,
      more: later.length > changes.length,
      head: { position: this.position, digest: this.#promised() },
      drift: this.drift,
    };
  }

  /** Whether a reader who knows these languages has nothing to hear. */
  hasNoNews(
    { changes, locales }: ChangesPage,
    known: readonly string[] = locales,
  ): boolean {
    return changes.length === 0 && locales.join() === known.join();
  }

  /** Comes back at the next change, or when nobody waits any more. */
  nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener("abort", done, { once: true });
      if (signal.aborted) done();
    });
  }

  #promised(): string | null {
    return this.promisedDigest === undefined
      ? digestOf(this.#documents.values())
      : this.promisedDigest;
  }

  #record(document: DocumentKey, change: (position: number) => Change): void {
    this.position += 1;
    const name = nameOf(document);
    this.#changes.delete(name);
    this.#changes.set(name, change(this.position));
  }
}

/** Follows a feed within the process. */
export const memorySource = (memory: MemoryFeed): ChangeSource => ({
  // eslint-disable-next-line @typescript-eslint/require-await -- a source answers with promises
  async snapshot(signal) {
    signal.throwIfAborted();
    return memory.snapshot();
  },

  async changes(feed, after, signal, { wait = true, locales } = {}) {
    signal.throwIfAborted();
    const page = memory.changes(feed, after);
    if (!memory.hasNoNews(page, locales) || !wait) return page;
    await memory.nextChange(signal);
    signal.throwIfAborted();
    return memory.changes(feed, after);
  },
});
