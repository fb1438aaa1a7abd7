import {
  type Change,
  type ContentTypeName,
  type DocumentKey,
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";

/** The languages of one document. */
export type Translations = ReadonlyMap<string, FeedDocument>;

/** Every published document by type and id. Never changed in place. */
export type Documents = Readonly<
  Record<ContentTypeName, ReadonlyMap<string, Translations>>
>;

type Writable = Record<ContentTypeName, Map<string, Translations>>;

const emptyDocuments = (): Writable =>
  Object.fromEntries(
    contentTypeNames.map((type) => [type, new Map()]),
  ) as unknown as Writable;

export const documentsOf = (list: Iterable<FeedDocument>): Documents => {
  const documents = emptyDocuments();
  for (const document of list) put(documents, document);
  return documents;
};

const put = (documents: Writable, document: FeedDocument): void => {
  const { type, documentId, locale } = document;
  const translations = new Map(documents[type].get(documentId));
  documents[type].set(documentId, translations.set(locale, document));
};

const remove = (
  documents: Writable,
  { type, documentId, locale }: DocumentKey,
): void => {
  const translations = new Map(documents[type].get(documentId));
  translations.delete(locale);
  if (translations.size > 0) documents[type].set(documentId, translations);
  else documents[type].delete(documentId);
};

const typeOf = (change: Change): ContentTypeName =>
  change.kind === "published" ? change.document.type : change.key.type;

/** The documents after the given changes; applying a change again changes nothing. */
export const applyChanges = (
  documents: Documents,
  changes: readonly Change[],
): Documents => {
  const next = { ...documents } as Writable;
  for (const type of new Set(changes.map(typeOf)))
    next[type] = new Map(documents[type]);
  for (const change of changes) {
    switch (change.kind) {
      case "published":
        put(next, change.document);
        break;
      case "unpublished":
      case "deleted":
        remove(next, change.key);
        break;
    }
  }
  return next;
};
