import type { Core } from "@strapi/strapi";
import {
  type FeedDocument,
  type FeedStatus,
  bodyOf,
  feedDocument,
  hashOf,
} from "../../../contracts";
import { publishIssues, valueIssues } from "../rules/issues";
import type { FeedEntry, FeedEntryKind } from "./tables";
import type { Version } from "./versions";

/** What a feed says about an entry in one language. */
export interface State {
  readonly kind: FeedEntryKind;
  readonly hash: string | null;
  readonly body: string | null;
}

/** Documents in their languages, by `keyOf`. */
export type States = ReadonlyMap<string, State>;

export const keyOf = (documentId: string, locale: string): string =>
  `${documentId} ${locale}`;

/** A published entry that may be shown now; one whose last source or counterpart was withdrawn may not. */
const publishedDocument = (
  strapi: Core.Strapi,
  { document, inherited }: Version,
): FeedDocument | null => {
  const name = `${document.type} ${document.documentId} (${document.locale})`;
  const [issue] = publishIssues(document, inherited);
  if (issue) {
    strapi.log.info(`Bodywork withholds ${name}: ${issue.message}`);
    return null;
  }
  const parsed = feedDocument.safeParse(document);
  if (!parsed.success) {
    strapi.log.error(
      `Bodywork withholds ${name}, which does not fit the contract: ${parsed.error.message}`,
    );
    return null;
  }
  return parsed.data;
};

/**
 * A draft that can be shown: it has what no entry may lack, and no value that readers could not be shown. Whether it may be published
 * is not asked; a source that nobody has verified yet is what a preview is for. That a draft cannot be shown is nothing to report here:
 * its form says so.
 */
export const draftDocument = ({ document }: Version): FeedDocument | null =>
  valueIssues(document).length > 0
    ? null
    : (feedDocument.safeParse(document).data ?? null);

const shown = (document: FeedDocument): State => {
  const body = bodyOf(document);
  return { kind: "published", body, hash: hashOf(body) };
};

export const tombstone = (kind: "unpublished" | "deleted"): State => ({
  kind,
  body: null,
  hash: null,
});

/** What a feed should say about each language of the documents of which these are all versions. */
export const statesOf = (
  strapi: Core.Strapi,
  status: FeedStatus,
  versions: readonly Version[],
): States => {
  const states = new Map<string, State>();
  for (const { document } of versions)
    states.set(
      keyOf(document.documentId, document.locale),
      tombstone("unpublished"),
    );
  for (const version of versions) {
    if (version.status !== status) continue;
    const document =
      status === "published"
        ? publishedDocument(strapi, version)
        : draftDocument(version);
    if (document)
      states.set(keyOf(document.documentId, document.locale), shown(document));
  }
  return states;
};

/** What was never shown needs no tombstone. */
export const hasChanged = (
  now: State,
  before: FeedEntry | undefined,
): boolean =>
  before
    ? now.kind !== before.kind ||
      now.hash !== before.hash ||
      now.body !== before.body
    : now.kind === "published";
