import type { Core, Modules } from "@strapi/strapi";
import { type ContentTypeName, contentTypeNames } from "./content-types";
import { lockFeed } from "./feed/head";
import { type Touched, recordChanges } from "./feed/record-changes";
import {
  NO_NEIGHBOURS,
  changedNeighbours,
  loadNeighbours,
} from "./feed/neighbours";
import { type Version, loadVersions } from "./feed/versions";
import { announceChanges } from "./feed/wake";
import { uidOf } from "./model/naming";
import { claimUniqueKeys } from "./rules/unique-keys";
import { refuseToDiscardAll } from "./rules/discarding";
import { enforceRules, ruleError } from "./rules/enforce";
import { inputIssues } from "./rules/issues";
import {
  loadOwnedLinks,
  ownedLinksIn,
  refuseMoves,
  withoutOwnedLinks,
} from "./rules/owned-links";
import {
  loadDrafts,
  publishedLinksTo,
  recordPublishedLinks,
  restoreDraftLinks,
  restorePublishedLinks,
} from "./rules/published-links";
import { quiet } from "./quiet";
import { takeTurn } from "./turns";

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Modules.Documents.Middleware.Context;

const WRITES: ReadonlySet<string> = new Set([
  "create",
  "update",
  "delete",
  "clone",
  "publish",
  "unpublish",
  "discardDraft",
]);

const typesByUid = new Map<string, ContentTypeName>(
  contentTypeNames.map((name) => [uidOf(name), name]),
);

interface Written {
  readonly documentId: string;
  /** The languages that were written; null when the caller's selection of fields hides them. */
  readonly locales: ReadonlySet<string> | null;
}

/** Single-entry actions return the entry, the others a document id with its entries. */
const writtenBy = (result: unknown): Written | null => {
  const { documentId, locale, entries } = (result ?? {}) as {
    documentId?: string;
    locale?: string;
    entries?: readonly { readonly locale?: string }[];
  };
  if (!documentId) return null;
  const locales = entries ? entries.map((entry) => entry.locale) : [locale];
  const known = locales.filter((code) => code !== undefined);
  return {
    documentId,
    locales: known.length === locales.length ? new Set(known) : null,
  };
};

const publishes = (context: Context): boolean =>
  context.action === "publish" ||
  (context.params as { status?: string }).status === "published";

/** The versions that this write is answerable for, as opposed to those it merely touched. */
const answerable = (
  context: Context,
  written: Written,
  versions: readonly Version[],
): readonly Version[] => {
  if (context.action === "delete" || context.action === "unpublish") return [];
  return versions.filter(
    ({ status, document }) =>
      document.documentId === written.documentId &&
      (written.locales?.has(document.locale) ?? true) &&
      (status === "draft" || publishes(context)),
  );
};

const changesPublished = (context: Context): boolean =>
  publishes(context) ||
  context.action === "unpublish" ||
  context.action === "delete";

interface Entry {
  readonly type: ContentTypeName;
  readonly documentId: string;
}

const idsOf = (
  entries: readonly Entry[],
): ReadonlyMap<ContentTypeName, readonly string[]> => {
  const ids = new Map<ContentTypeName, Set<string>>();
  for (const { type, documentId } of entries)
    ids.set(type, (ids.get(type) ?? new Set()).add(documentId));
  return new Map([...ids].map(([type, found]) => [type, [...found]]));
};

/**
 * Stands around every write of the document service to our types, from the admin, an import or code: rules, unique keys and
 * the feed belong to the same transaction as the content. Strapi opens its own transaction inside this one.
 */
export const contentWrites =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const type = typesByUid.get(context.uid);
    if (!type || !WRITES.has(context.action)) return next();

    const { data } = context.params as { data?: unknown };
    const refused = inputIssues(type, data);
    if (refused.length > 0) throw ruleError(refused);

    const write = async (onCommit: (announce: () => void) => void) => {
      await lockFeed(strapi);
      const { documentId } = context.params as { documentId?: string };
      const before =
        documentId && context.action !== "clone"
          ? await loadNeighbours(strapi, type, documentId)
          : NO_NEIGHBOURS;
      const params = context.params as { data?: unknown };
      if (context.action === "clone")
        params.data = withoutOwnedLinks(type, params.data);
      const moved = ownedLinksIn(type, params.data);
      const owned = await loadOwnedLinks(strapi, moved);
      const discards = context.action === "discardDraft";
      if (discards) await refuseToDiscardAll(strapi, type, context.params);
      const drafts = discards
        ? await loadDrafts(
            strapi,
            [...before.values()].filter(
              (entry) => entry.documentId !== documentId,
            ),
          )
        : [];
      const result = await next();
      const written = writtenBy(result);
      if (!written) return result;
      refuseMoves(
        type,
        written.documentId,
        owned,
        await loadOwnedLinks(strapi, moved),
      );

      await restoreDraftLinks(strapi, drafts);

      const entry = { type, documentId: written.documentId };
      const after = await loadNeighbours(strapi, type, written.documentId);
      const changed = changedNeighbours(before, after);
      const linking = publishes(context)
        ? await publishedLinksTo(strapi, entry)
        : [];
      const ids = idsOf([entry, ...changed, ...linking]);
      if (publishes(context))
        for (const [owner, documentIds] of idsOf([...changed, ...linking]))
          await restorePublishedLinks(
            strapi,
            owner,
            documentIds.filter(
              (id) => owner !== type || id !== written.documentId,
            ),
          );

      const touched: Touched[] = [];
      for (const [touchedType, documentIds] of ids) {
        const versions = await loadVersions(strapi, touchedType, documentIds);
        if (touchedType === type) {
          enforceRules(answerable(context, written, versions));
          if (changesPublished(context))
            await recordPublishedLinks(
              strapi,
              entry,
              versions.filter(
                ({ document }) => document.documentId === written.documentId,
              ),
              (locale) =>
                publishes(context) && (written.locales?.has(locale) ?? false),
            );
        }
        const one = { type: touchedType, documentIds, versions };
        await claimUniqueKeys(strapi, one);
        touched.push(one);
      }
      const recorded = await recordChanges(strapi, touched);
      if (recorded > 0) onCommit(announceChanges);
      return result;
    };

    return strapi.db.transaction(({ trx, onCommit }) =>
      takeTurn(trx, async () => {
        try {
          return await write(onCommit);
        } catch (error) {
          await quiet(trx);
          throw error;
        }
      }),
    );
  };
