import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { tableOf } from "../model/naming";

/**
 * What was imported, entry by entry. It tells an entry that nobody has touched since from one that an editor changed or
 * deleted, which an import must leave alone.
 */
const LEDGER_UID = "plugin::bodywork.starter-entry";

const table = tableOf("starter_entries");

export const starterContentModel = {
  uid: LEDGER_UID,
  tableName: table,
  singularName: "starter-entry",
  attributes: {
    id: { type: "increments" },
    type: { type: "string", column: { notNullable: true } },
    slug: { type: "string", column: { notNullable: true } },
    locale: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
    /** SHA-256 of the entry in the file. */
    fileHash: { type: "string", column: { notNullable: true } },
    /** SHA-256 of the draft right after the import. */
    draftHash: { type: "string", column: { notNullable: true } },
    published: { type: "boolean", column: { notNullable: true } },
  },
  indexes: [
    {
      name: `${table}_key`,
      columns: ["type", "slug", "locale"],
      type: "unique",
    },
  ],
};

export interface LedgerEntry {
  readonly type: ContentTypeName;
  readonly slug: string;
  readonly locale: string;
  readonly documentId: string;
  readonly fileHash: string;
  readonly draftHash: string;
  readonly published: boolean;
}

export type LedgerKey = Pick<LedgerEntry, "type" | "slug" | "locale">;

export const readLedger = async (
  strapi: Core.Strapi,
  key: LedgerKey,
): Promise<LedgerEntry | null> =>
  (await strapi.db
    .query(LEDGER_UID)
    .findOne({ where: { ...key } })) as LedgerEntry | null;

export const writeLedger = async (
  strapi: Core.Strapi,
  entry: LedgerEntry,
): Promise<void> => {
  const { type, slug, locale } = entry;
  const query = strapi.db.query(LEDGER_UID);
  const updated = await query.updateMany({
    where: { type, slug, locale },
    data: { ...entry },
  });
  if (updated.count === 0) await query.create({ data: { ...entry } });
};

/** What is known of the languages of some documents. */
export const ledgerOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<readonly LedgerEntry[]> =>
  (await strapi.db.query(LEDGER_UID).findMany({
    where: { type, documentId: { $in: [...documentIds] } },
  })) as readonly LedgerEntry[];
