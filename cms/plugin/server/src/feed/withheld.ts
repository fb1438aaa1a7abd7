import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";
import { entryUid } from "./tables";

/** One entry in one language. */
export interface EntryKey {
  readonly documentId: string;
  readonly locale: string;
}

/**
 * The entries of a type that are published in Strapi, and that the feed does not show. The feed itself is asked, so that editors are told
 * exactly what readers do not see, whatever the reason was.
 *
 * @param documentIds those to look among; left out: all
 */
export const findWithheld = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds?: readonly string[],
): Promise<readonly EntryKey[]> => {
  const tableNamed = (uid: string): string =>
    strapi.db.metadata.get(uid).tableName;
  const knex = strapi.db.connection;
  const shown = knex({ shown: tableNamed(entryUid("published")) })
    .select("shown.id")
    .where({ "shown.type": type, "shown.kind": "published" })
    .whereRaw("shown.document_id = entry.document_id")
    .whereRaw("shown.locale = entry.locale");
  const published = knex({ entry: tableNamed(uidOf(type)) })
    .select({ documentId: "entry.document_id", locale: "entry.locale" })
    .whereNotNull("entry.published_at")
    .whereNotExists(shown)
    .orderBy("entry.id");
  return (await (documentIds
    ? published.whereIn("entry.document_id", documentIds)
    : published)) as readonly EntryKey[];
};
