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
import { normalizedData } from "./rules/normalize";
import { storageIssues } from "./rules/storable";
import {
  loadOwnedLinks,
  ownedLinksIn,
  refuseMoves,
  withoutOwnedLinks,
} from "./rules/owned-links";
import {
  type HeldLinks,
  holdDraftLinks,
  holdPublishedLinks,
  idsByType,
  recordPublishedLinks,
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

/** The versions that this write publishes, as opposed to those that it merely touches. */
const publishedBy = (
  context: Context,
  written: Written,
  versions: readonly Version[],
): readonly Version[] =>
  versions.filter(
    ({ status, document }) =>
      status === "published" &&
      publishes(context) &&
      document.documentId === written.documentId &&
      (written.locales?.has(document.locale) ?? true),
  );

const changesPublished = (context: Context): boolean =>
  publishes(context) ||
  context.action === "unpublish" ||
  context.action === "delete";

/**
 * Stands around every write of the document service to our types, from the admin, an import or code: rules, unique keys and
 * the feed belong to the same transaction as the content. Strapi opens its own transaction inside this one.
 */
export const contentWrites =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const type = typesByUid.get(context.uid);
    if (!type || !WRITES.has(context.action)) return next();

    const params = context.params as {
      documentId?: string;
      locale?: string | string[];
      data?: unknown;
    };
    const refused = storageIssues(type, params.data);
    if (refused.length > 0) throw ruleError(refused);
    if (params.data) params.data = normalizedData(type, params.data);

    const write = async (onCommit: (announce: () => void) => void) => {
      await lockFeed(strapi);
      // What is copied is not written.
      const documentId =
        context.action === "clone" ? undefined : params.documentId;
      const before = documentId
        ? await loadNeighbours(strapi, type, documentId)
        : NO_NEIGHBOURS;
      if (context.action === "clone")
        params.data = withoutOwnedLinks(type, params.data);
      const moved = ownedLinksIn(type, params.data);
      const owned = await loadOwnedLinks(strapi, moved);
      let held: HeldLinks | null = null;
      if (publishes(context))
        held = await holdPublishedLinks(strapi, type, documentId);
      if (context.action === "discardDraft") {
        await refuseToDiscardAll(strapi, type, params);
        held = await holdDraftLinks(strapi, before.values());
      }
      const result = await next();
      const written = writtenBy(result);
      if (!written) return result;
      refuseMoves(
        type,
        written.documentId,
        owned,
        await loadOwnedLinks(strapi, moved),
      );

      const entry = { type, documentId: written.documentId };
      const after = await loadNeighbours(strapi, type, written.documentId);
      const changed = changedNeighbours(before, after);
      const restored =
        (await held?.restore(entry, changed, written.locales)) ?? [];

      const touched: Touched[] = [];
      for (const [touchedType, documentIds] of idsByType([
        entry,
        ...changed,
        ...restored,
      ])) {
        const versions = await loadVersions(strapi, touchedType, documentIds);
        if (touchedType === type) {
          await enforceRules(
            strapi,
            publishedBy(context, written, versions),
            versions,
          );
          if (changesPublished(context))
            await recordPublishedLinks(
              strapi,
              { type, documentIds: [written.documentId], versions },
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
