import type { Entry } from "./types";

/** Who reads: the public, or editors who look at drafts. */
export type Audience = "published" | "draft";

/** What an id names: an entry as the readers of one language and audience see it. */
export interface EntryId {
  readonly documentId: string;
  /** Null: the default language. */
  readonly locale: string | null;
  readonly audience: Audience;
}

/** Stands in no document id: Strapi makes these of small letters and digits. */
const SEPARATOR = "~";

/**
 * The id of an entry as one reader sees it. Caches of front ends keep an entry under its id: were it the same in two languages, one
 * reader's safety notes would be shown to another in the wrong one. In the default language of what is published it is the document
 * id by itself.
 */
export const entryIdOf = (
  {
    documentId,
    requestedLocale,
  }: Pick<Entry, "documentId" | "requestedLocale">,
  defaultLocale: string,
  audience: Audience,
): string => {
  if (audience === "draft")
    return [documentId, requestedLocale, audience].join(SEPARATOR);
  return requestedLocale === defaultLocale
    ? documentId
    : documentId + SEPARATOR + requestedLocale;
};

const ENTRY_ID = /^([^~]+)(?:~([^~]+)(~draft)?)?$/;

/** Reads an id, or a document id, which is one for the default language. @returns null for what is neither */
export const parseEntryId = (id: string): EntryId | null => {
  const [, documentId, locale, draft] = ENTRY_ID.exec(id) ?? [];
  if (documentId === undefined) return null;
  return {
    documentId,
    locale: locale ?? null,
    audience: draft ? "draft" : "published",
  };
};

/** What an id and a document id have in common. */
export const documentIdIn = (id: string): string => {
  const end = id.indexOf(SEPARATOR);
  return end === -1 ? id : id.slice(0, end);
};
