import {
  type Change,
  EMPTY_DIGEST,
  type FeedDocument,
  bodyOf,
  hashOf,
  toggled,
} from "strapi-plugin-bodywork/contracts";
import type { Documents } from "../content/documents";

/** The digest of documents, as the CMS takes it. */
export const digestOf = (documents: Iterable<FeedDocument>): string => {
  let digest = EMPTY_DIGEST;
  for (const document of documents)
    digest = toggled(digest, hashOf(bodyOf(document)));
  return digest;
};

const keyOf = (change: Change) =>
  change.kind === "published" ? change.document : change.key;

/** The digest after changes to the documents of which it is one. */
export const digestAfter = (
  changes: readonly Change[],
  documents: Documents,
  digest: string,
): string => {
  const last = new Map<string, Change>();
  for (const change of changes) {
    const { type, documentId, locale } = keyOf(change);
    last.set([type, documentId, locale].join(" "), change);
  }
  let next = digest;
  for (const change of last.values()) {
    const { type, documentId, locale } = keyOf(change);
    const before = documents[type].get(documentId)?.get(locale);
    if (before) next = toggled(next, hashOf(bodyOf(before)));
    if (change.kind === "published")
      next = toggled(next, hashOf(bodyOf(change.document)));
  }
  return next;
};
