import type {
  ChangesPage,
  FeedDocument,
} from "strapi-plugin-bodywork/contracts";

/** All content of a feed at one position. */
export interface Snapshot {
  readonly feed: string;
  readonly position: number;
  /** The languages of the CMS, the default one first. */
  readonly locales: readonly string[];
  readonly documents: readonly FeedDocument[];
  /** Of the documents, as they came. */
  readonly digest: string;
  /** What the digest is by the word of the feed; null when it gives none. */
  readonly promisedDigest: string | null;
}

/** The feed no longer knows this position, or is another feed: start again from a snapshot. */
export class CursorGone extends Error {
  override readonly name = "CursorGone";

  constructor() {
    super("The feed has moved on.");
  }
}

/**
 * Where content comes from. An implementation parses what it receives and throws on anything that does not fit the contract;
 * it need not retry, wait between calls or remember anything.
 */
export interface ChangeSource {
  snapshot(signal: AbortSignal): Promise<Snapshot>;
  /**
   * The changes after a position. Where there is none, it may wait for one, and return none in the end; without `wait`, or when the
   * languages are others than `locales`, it answers at once.
   *
   * @throws CursorGone
   */
  changes(
    feed: string,
    after: number,
    signal: AbortSignal,
    options?: {
      readonly wait?: boolean;
      readonly locales?: readonly string[];
    },
  ): Promise<ChangesPage>;
}
