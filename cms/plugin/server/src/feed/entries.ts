import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";

export interface Entry {
  readonly type: ContentTypeName;
  readonly documentId: string;
}

/** The ids of entries, each once, by their types. */
export const idsByType = (
  entries: Iterable<Entry>,
): ReadonlyMap<ContentTypeName, readonly string[]> => {
  const ids = new Map<ContentTypeName, Set<string>>();
  for (const { type, documentId } of entries)
    ids.set(type, (ids.get(type) ?? new Set()).add(documentId));
  return new Map([...ids].map(([type, found]) => [type, [...found]]));
};

/** Of a document, what is shown to readers of a language, or what its editors write. */
export interface RowKind {
  readonly locale: string;
  readonly status: "draft" | "published";
}

/** The rows of documents, by the ids of those that have one of the kind. */
export const rowsOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
  { locale, status }: RowKind,
): Promise<ReadonlyMap<string, number>> => {
  if (documentIds.length === 0) return new Map();
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ["id", "documentId"],
    where: {
      documentId: { $in: [...documentIds] },
      locale,
      publishedAt:
        status === "published" ? { $notNull: true } : { $null: true },
    },
  })) as readonly { readonly id: number; readonly documentId: string }[];
  return new Map(rows.map(({ id, documentId }) => [documentId, id]));
};
