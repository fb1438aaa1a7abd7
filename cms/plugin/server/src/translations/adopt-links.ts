import type { Core } from "@strapi/strapi";
import { type Version, loadVersions } from "../feed/versions";
import { type Relation, relationsTo } from "../model/relations";
import { type Entry, idsByType } from "../feed/entries";
import { giveLinks } from "../rules/held-links";
import { linksOf } from "../feed/versions";
import { rewriteRecord, recordedFor } from "../rules/published-links";
import type { NewTranslation } from "./new-translation";

/*
 * Until an entry is translated, translations of others inherit their links to it. From then on their own links decide, so they are given
 * the link: otherwise to translate a source would take it from every translated page that rests on it.
 */

/** A list of links with one more, in the place that it has in the list of the original. */
const withLink = (
  own: readonly string[],
  original: readonly string[],
  id: string,
): readonly string[] => {
  const before = original.slice(0, original.indexOf(id));
  const place =
    1 + Math.max(-1, ...before.map((other) => own.lastIndexOf(other)));
  return own.toSpliced(place, 0, id);
};

/** Whether a language leaves a link to the one that it falls back to. */
const isLeftOut = (
  { link }: Relation,
  own: readonly string[],
  original: readonly string[],
  id: string,
): boolean =>
  link.inherited !== false &&
  original.includes(id) &&
  !own.includes(id) &&
  (link.cardinality === "many" || own.length === 0);

const draftIn = (
  versions: readonly Version[],
  { documentId }: Entry,
  locale: string,
): Version | undefined =>
  versions.find(
    ({ status, document }) =>
      status === "draft" &&
      document.documentId === documentId &&
      document.locale === locale,
  );

const adoptInDraft = async (
  strapi: Core.Strapi,
  { documentId, locale, original }: NewTranslation,
  owner: Entry,
  relation: Relation,
  versions: readonly Version[],
): Promise<void> => {
  const draft = draftIn(versions, owner, locale);
  const originalDraft = draftIn(versions, owner, original);
  if (!draft || !originalDraft) return;
  const own = linksOf(draft, relation.name);
  const others = linksOf(originalDraft, relation.name);
  if (isLeftOut(relation, own, others, documentId))
    await giveLinks(strapi, draft, (_version, { name }) =>
      name === relation.name ? withLink(own, others, documentId) : null,
    );
};

const adoptInRecord = async (
  strapi: Core.Strapi,
  { documentId, locale, original }: NewTranslation,
  owner: Entry,
  relation: Relation,
): Promise<void> => {
  const record = await recordedFor(strapi, owner);
  if (!record.some((link) => link.locale === locale)) return;
  const targets = (language: string): readonly string[] =>
    record.flatMap((link) =>
      link.locale === language && link.name === relation.name
        ? [link.targetId]
        : [],
    );
  const own = targets(locale);
  const others = targets(original);
  if (!isLeftOut(relation, own, others, documentId)) return;
  await rewriteRecord(strapi, owner, [
    ...record.filter(
      (link) => link.locale !== locale || link.name !== relation.name,
    ),
    ...withLink(own, others, documentId).map((targetId) => ({
      ...owner,
      locale,
      name: relation.name,
      targetId,
    })),
  ]);
};

/**
 * Gives the links to an entry that has just been translated to the translations that inherited them: to their drafts, and to the record
 * of what they link to as soon as the translation is published.
 *
 * @param linking the entries that link to it in any language
 */
export const adoptInheritedLinks = async (
  strapi: Core.Strapi,
  started: NewTranslation,
  linking: Iterable<Entry>,
): Promise<void> => {
  for (const [type, documentIds] of idsByType(linking)) {
    const versions = await loadVersions(strapi, type, documentIds);
    for (const documentId of documentIds)
      for (const relation of relationsTo(started.type)) {
        if (relation.owner !== type) continue;
        const owner = { type, documentId };
        await adoptInDraft(strapi, started, owner, relation, versions);
        await adoptInRecord(strapi, started, owner, relation);
      }
  }
};
