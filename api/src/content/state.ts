import type { PublishedContent } from "./published-content";

/**
 * How far the content is what the editors have published. `loading`: there is
 * none yet. `live`: the CMS answers. `stale`: it does not; the last content goes
 * on being served. `stopped`: nothing more will come.
 */
export type ContentState =
  | { readonly phase: "loading" }
  | {
      readonly phase: "live" | "stale" | "stopped";
      readonly content: PublishedContent;
      readonly changedAt: Date;
    };

/** How far the content may be behind what the editors have published. */
export interface Lag {
  /** Changes that are known of and not taken in yet. */
  readonly changes: number;
  /** For how long the CMS has been silent; 0 while it is followed. Rather too high than too low. */
  readonly seconds: number;
}
