import { tableOf } from "../model/naming";

/**
 * The tables of the feed are raw models, not content types: they have no place in the admin, and no drafts.
 *
 * `feed_entries` is an outbox that keeps one row per entry and language: the last published state, or a tombstone. A change
 * moves the row to a new position, so the table is at once the log after any cursor and the snapshot, and never outgrows the
 * content.
 */
export const FEED_ENTRY_UID = "plugin::bodywork.feed-entry";
export const FEED_HEAD_UID = "plugin::bodywork.feed-head";

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

const entries = tableOf("feed_entries");

export const feedModels = [
  {
    uid: FEED_ENTRY_UID,
    tableName: entries,
    singularName: "feed-entry",
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
        name: `${entries}_key`,
        columns: ["document_id", "locale", "type"],
        type: "unique",
      },
      { name: `${entries}_position`, columns: ["position"], type: "unique" },
    ],
  },
  {
    uid: FEED_HEAD_UID,
    tableName: tableOf("feed_head"),
    singularName: "feed-head",
    attributes: {
      id: { type: "increments" },
      /** Tells this database from any other, so that a cursor is never used on the wrong one. */
      feed: { type: "string", column: { notNullable: true } },
      position: { type: "integer", column: { notNullable: true } },
    },
  },
];
