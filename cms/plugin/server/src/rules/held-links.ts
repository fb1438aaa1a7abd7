import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { type Entry, idsByType, rowsOf } from "../feed/entries";
import { type Version, kindOf, linksOf, loadVersions } from "../feed/versions";
import { uidOf } from "../model/naming";
import { type Relation, relationsFrom } from "../model/relations";
import { recorded } from "./published-links";

/*
 * While an entry is published or its draft is discarded, Strapi changes the links of others to it. They are held meanwhile, and given back.
 */

/** What a version is meant to link to; null: what it does link to. */
type Meant = (version: Version, relation: Relation) => readonly string[] | null;

/** Makes a version link to what it is meant to link to, as far as that is there. */
export const giveLinks = async (
  strapi: Core.Strapi,
  version: Version,
  meantBy: Meant,
): Promise<void> => {
  const { type, documentId } = version.document;
  const kind = kindOf(version);
  for (const relation of relationsFrom(type)) {
    const actual = linksOf(version, relation.name);
    const meant = meantBy(version, relation) ?? actual;
    if (meant.join() === actual.join()) continue;
    const rows = await rowsOf(strapi, relation.target, meant, kind);
    const wanted = meant.filter((targetId) => rows.has(targetId));
    if (wanted.join() === actual.join()) continue;
    const [row] = (await rowsOf(strapi, type, [documentId], kind)).values();
    if (row === undefined) continue;
    const ids = wanted.map((targetId) => rows.get(targetId));
    const value = relation.link.cardinality === "one" ? (ids[0] ?? null) : ids;
    // Below the queries, which would say that the entry was changed now.
    await strapi.db.transaction(({ trx }) =>
      strapi.db.entityManager.updateRelations(
        uidOf(type),
        row,
        { [relation.name]: value },
        { transaction: trx },
      ),
    );
  }
};

const giveLinksBack = async (
  strapi: Core.Strapi,
  entries: readonly Entry[],
  meantBy: Meant,
): Promise<void> => {
  for (const [type, documentIds] of idsByType(entries))
    for (const version of await loadVersions(strapi, type, documentIds))
      await giveLinks(strapi, version, meantBy);
};

/** The links of others to an entry, from before it is written until after. */
export interface HeldLinks {
  /**
   * Gives them back.
   *
   * @param entry which was written
   * @param others those whose links Strapi has changed
   * @param locales in which it was written; null when that is not known
   * @returns those that may have been changed by that
   */
  restore(
    entry: Entry,
    others: readonly Entry[],
    locales: ReadonlySet<string> | null,
  ): Promise<readonly Entry[]>;
}

const isOther =
  (entry: Entry) =>
  ({ type, documentId }: Entry): boolean =>
    type !== entry.type || documentId !== entry.documentId;

/** While an entry is published: others keep the links with which they were published themselves. */
export const holdPublishedLinks = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string | undefined,
): Promise<HeldLinks> => {
  const rows = documentId
    ? await recorded(strapi, {
        $or: [{ targetId: documentId }, { type, documentId, name: "" }],
      })
    : [];
  const published = new Set(
    rows.flatMap(({ name, locale }) => (name === "" ? [locale] : [])),
  );
  // Where it is published already, whoever links to it does so already.
  const waiting = rows.filter(
    ({ name, locale, type: owner }) =>
      !published.has(locale) &&
      relationsFrom(owner).some(
        (relation) => relation.name === name && relation.target === type,
      ),
  );
  return {
    async restore(entry, changed, locales) {
      const others = [
        ...changed,
        ...waiting.filter(({ locale }) => locales?.has(locale) ?? true),
      ].filter(isOther(entry));
      if (others.length === 0) return others;
      const links = await recorded(strapi, {
        documentId: { $in: others.map((other) => other.documentId) },
      });
      await giveLinksBack(strapi, others, ({ status, document }, { name }) => {
        const own = links.filter(
          (link) =>
            link.type === document.type &&
            link.documentId === document.documentId &&
            link.locale === document.locale,
        );
        return status === "draft" || own.length === 0
          ? null
          : own
              .filter((link) => link.name === name)
              .map(({ targetId }) => targetId);
      });
      return others;
    },
  };
};

/** While the draft of an entry is discarded: the drafts of others stay as they are. */
export const holdDraftLinks = async (
  strapi: Core.Strapi,
  linking: Iterable<Entry>,
): Promise<HeldLinks> => {
  const drafts: Version[] = [];
  for (const [type, documentIds] of idsByType(linking))
    for (const version of await loadVersions(strapi, type, documentIds))
      if (version.status === "draft") drafts.push(version);
  return {
    async restore(entry, changed) {
      const others = changed.filter(isOther(entry));
      await giveLinksBack(strapi, others, ({ status, document }, relation) => {
        const before = drafts.find(
          (draft) =>
            draft.document.type === document.type &&
            draft.document.documentId === document.documentId &&
            draft.document.locale === document.locale,
        );
        return status === "draft" && before
          ? linksOf(before, relation.name)
          : null;
      });
      return others;
    },
  };
};
