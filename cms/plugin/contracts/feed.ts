import { z } from "zod";
import { documentKey, feedDocument } from "./document";

/**
 * The change feed: what crosses the wire from the CMS to a gateway. There are two, alike in everything: one of what is published
 * and one of the drafts, each with its own id and its own positions.
 *
 * A snapshot is newline-delimited JSON: one header, one line per document, one trailer; without the trailer it is cut off and
 * must not be used. Changes come in pages after a cursor. The feed keeps the last state of every entry and a tombstone for each
 * that is gone, so changes may be applied again and in whole pages only; a `feed` id that differs from the one a gateway
 * started with means another database, and asks for a new snapshot. So does a cursor from before the oldest tombstones.
 */

/** Raised whenever an older gateway could misread what a newer CMS sends. */
export const CONTRACT_VERSION = 3;

/**
 * What a feed is of. In the feed of drafts, a change of kind `published` says what the draft is now, and `unpublished` that there
 * is none which could be shown: it is not complete yet.
 */
export const feedStatuses = ["published", "draft"] as const;

export type FeedStatus = (typeof feedStatuses)[number];

const position = z.number().int().min(0);

/** See `EMPTY_DIGEST`; null where the CMS cannot vouch for it. */
const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** The languages that editors have set up, the default one first. */
const locales = z.array(z.string()).min(1);

export const snapshotHeader = z.strictObject({
  kind: z.literal("snapshot"),
  contract: z.literal(CONTRACT_VERSION),
  feed: z.string().min(1),
  status: z.enum(feedStatuses),
  position,
  locales,
});

export const snapshotTrailer = z.strictObject({
  kind: z.literal("end"),
  documents: z.number().int().min(0),
  /** At the position of the header; null when the feed moved on meanwhile. */
  digest,
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
  /** Where the feed stands. Who has got to this position has this digest, or has gone astray. */
  head: z.strictObject({ position, digest }),
  /** How many changes the comparisons of content and feed had to add since the CMS started. */
  drift: z.number().int().min(0),
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
