import type {
  ChangesPage,
  FeedDocument,
} from "strapi-plugin-bodywork/contracts";

/** All published content at one position of the feed. */
export interface Snapshot {
  readonly feed: string;
  readonly position: number;
  /** The languages of the CMS, the default one first. */
  readonly locales: readonly string[];
  readonly documents: readonly FeedDocument[];
}

/** The feed no longer knows this position, or is another feed: start again from a snapshot. */
export class CursorGone extends Error {
  override readonly name = "CursorGone";
}

/**
 * Where content comes from. An implementation parses what it receives and throws on anything that does not fit the contract;
 * it need not retry, wait between calls or remember anything.
 */
export interface ChangeSource {
  snapshot(signal: AbortSignal): Promise<Snapshot>;
  /**
   * The changes after a position; may wait for one to appear and return none.
   *
   * @throws CursorGone
   */
  changes(
    feed: string,
    after: number,
    signal: AbortSignal,
  ): Promise<ChangesPage>;
}
