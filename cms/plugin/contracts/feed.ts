import { z } from "zod";
import { documentKey, feedDocument } from "./document";

/**
 * The change feed: what crosses the wire from the CMS to a gateway.
 *
 * A snapshot is newline-delimited JSON: one header, one line per document, one trailer; without the trailer it is cut off and
 * must not be used. Changes come in pages after a cursor. The feed keeps the last state of every entry and a tombstone for each
 * that is gone, so changes may be applied again and in whole pages only; a `feed` id that differs from the one a gateway
 * started with means another database, and asks for a new snapshot.
 */

/** Raised whenever an older gateway could misread what a newer CMS sends. */
export const CONTRACT_VERSION = 1;

const position = z.number().int().min(0);

/** The languages that editors have set up, the default one first. */
const locales = z.array(z.string()).min(1);

export const snapshotHeader = z.strictObject({
  kind: z.literal("snapshot"),
  contract: z.literal(CONTRACT_VERSION),
  feed: z.string().min(1),
  position,
  locales,
});

export const snapshotTrailer = z.strictObject({
  kind: z.literal("end"),
  documents: z.number().int().min(0),
});

export const change = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("published"),
    position,
    document: feedDocument,
  }),
  z.strictObject({
    kind: z.literal("unpublished"),
    position,
    key: documentKey,
  }),
  z.strictObject({ kind: z.literal("deleted"), position, key: documentKey }),
]);

export const changesPage = z.strictObject({
  contract: z.literal(CONTRACT_VERSION),
  feed: z.string().min(1),
  locales,
  /** In ascending position. */
  changes: z.array(change),
  /** Where to go on from. */
  position,
  /** Whether later changes were left for the next page. */
  more: z.boolean(),
});

export type SnapshotHeader = z.infer<typeof snapshotHeader>;
export type SnapshotTrailer = z.infer<typeof snapshotTrailer>;
export type Change = z.infer<typeof change>;
export type ChangesPage = z.infer<typeof changesPage>;

/** Routes of the feed, below the CMS address. */
export const FEED_ROUTES = {
  snapshot: "/api/bodywork/feed/snapshot",
  changes: "/api/bodywork/feed/changes",
} as const;
