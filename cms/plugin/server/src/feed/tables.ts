import type { FeedStatus } from "../../../contracts";
import { tableOf, uidOf } from "../model/naming";

/**
 * The tables of the feeds are raw models, not content types: they have no place in the admin, and no drafts.
 *
 * A table of entries is an outbox that keeps one row per entry and language: the last state, or a tombstone. A change moves
 * the row to a new position, so the table is at once the log after any cursor and the snapshot, and never outgrows the
 * content by more than the tombstones that are kept.
 */
export const FEED_HEAD_UID = uidOf("feed-head");

/** Two tables, because Strapi would not exchange the unique indexes of one that is there already. */
const ENTRY_MODELS: Readonly<Record<FeedStatus, string>> = {
  published: "feed-entry",
  draft: "feed-draft-entry",
};

export const entryUid = (status: FeedStatus) => uidOf(ENTRY_MODELS[status]);

export type FeedEntryKind = "published" | "unpublished" | "deleted";

export interface FeedEntry {
  readonly id: number;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly kind: FeedEntryKind;
  readonly position: number;
  /** SHA-256 of the body; null on a tombstone. */
  readonly hash: string | null;
  /** The feed document as JSON; null on a tombstone. */
  readonly body: string | null;
}

const entryModel = (singularName: string, tableName: string) => ({
  uid: uidOf(singularName),
  tableName,
  singularName,
  attributes: {
    id: { type: "increments" },
    type: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
    locale: { type: "string", column: { notNullable: true } },
    kind: { type: "string", column: { notNullable: true } },
    position: { type: "integer", column: { notNullable: true } },
    hash: { type: "string" },
    body: { type: "text" },
  },
  indexes: [
    {
      name: `${tableName}_key`,
      columns: ["document_id", "locale", "type"],
      type: "unique",
    },
    { name: `${tableName}_position`, columns: ["position"], type: "unique" },
    { name: `${tableName}_kind`, columns: ["kind", "position"] },
  ],
});

const heads = tableOf("feed_head");

export const feedModels = [
  entryModel(ENTRY_MODELS.published, tableOf("feed_entries")),
  entryModel(ENTRY_MODELS.draft, tableOf("feed_draft_entries")),
  {
    uid: FEED_HEAD_UID,
    tableName: heads,
    singularName: "feed-head",
    attributes: {
      id: { type: "increments" },
      /** Null in a row of contract 1, which knew the published feed only. */
      status: { type: "string" },
      /** Tells this database from any other, so that a cursor is never used on the wrong one. */
      feed: { type: "string", column: { notNullable: true } },
      position: { type: "integer", column: { notNullable: true } },
      /** Of the entries at this position; null until a comparison has seen them all. */
      digest: { type: "string" },
      /** The highest position of a tombstone that is forgotten; no cursor below it is of use any more. */
      floor: { type: "integer" },
    },
    indexes: [{ name: `${heads}_status`, columns: ["status"], type: "unique" }],
  },
];
