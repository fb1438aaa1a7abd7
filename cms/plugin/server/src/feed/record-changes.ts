import { createHash } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { feedDocument, type FeedDocument } from "../../../contracts";
import type { ContentTypeName } from "../content-types";
import { publishIssues } from "../rules/issues";
import { advanceHead } from "./head";
import { FEED_ENTRY_UID, type FeedEntry, type FeedEntryKind } from "./tables";
import type { Version } from "./versions";

interface State {
  readonly kind: FeedEntryKind;
  readonly hash: string | null;
  readonly body: string | null;
}

const keyOf = (documentId: string, locale: string): string =>
  `${documentId} ${locale}`;

/** A published entry that may be shown now; one whose last source or counterpart was withdrawn may not. */
const toPublic = (
  strapi: Core.Strapi,
  { document }: Version,
): FeedDocument | null => {
  const name = `${document.type} ${document.documentId} (${document.locale})`;
  const [issue] = publishIssues(document);
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

const publishedState = (document: FeedDocument): State => {
  const body = JSON.stringify(document);
  return {
    kind: "published",
    body,
    hash: createHash("sha256").update(body).digest("hex"),
  };
};

const tombstone = (kind: "unpublished" | "deleted"): State => ({
  kind,
  body: null,
  hash: null,
});

/** What the feed should say about each language of the given documents. */
const statesOf = (
  strapi: Core.Strapi,
  versions: readonly Version[],
): ReadonlyMap<string, State> => {
  const states = new Map<string, State>();
  for (const { document } of versions) {
    states.set(
      keyOf(document.documentId, document.locale),
      tombstone("unpublished"),
    );
  }
  for (const version of versions) {
    const document =
      version.status === "published" ? toPublic(strapi, version) : null;
    if (document)
      states.set(
        keyOf(document.documentId, document.locale),
        publishedState(document),
      );
  }
  return states;
};

const hasChanged = (now: State, before: FeedEntry | undefined): boolean =>
  before
    ? now.kind !== before.kind || now.hash !== before.hash
    : now.kind === "published";

/**
 * Compares what is published with what the feed says and records the differences. Must run in the transaction of the write,
 * behind `lockFeed`; a failure here fails the write.
 *
 * @returns how many changes were recorded
 */
export const recordChanges = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
  versions: readonly Version[],
): Promise<number> => {
  const table = strapi.db.query(FEED_ENTRY_UID);
  const entries = (await table.findMany({
    where: { type, documentId: { $in: [...documentIds] } },
  })) as FeedEntry[];
  const before = new Map(
    entries.map((entry) => [keyOf(entry.documentId, entry.locale), entry]),
  );
  const now = new Map(statesOf(strapi, versions));
  for (const key of before.keys())
    if (!now.has(key)) now.set(key, tombstone("deleted"));

  const changes = [...now].filter(([key, state]) =>
    hasChanged(state, before.get(key)),
  );
  if (changes.length === 0) return 0;

  let position = (await advanceHead(strapi, changes.length)) - changes.length;
  for (const [key, state] of changes) {
    position += 1;
    const entry = before.get(key);
    const [documentId, locale] = key.split(" ");
    if (entry)
      await table.update({
        where: { id: entry.id },
        data: { ...state, position },
      });
    else
      await table.create({
        data: { type, documentId, locale, ...state, position },
      });
  }
  return changes.length;
};
