import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import type { Touched } from "../feed/record-changes";
import { type Version, loadVersions } from "../feed/versions";
import { tableOf, uidOf } from "../model/naming";
import { type Relation, relations } from "../model/relations";

/*
 * When Strapi publishes an entry, or takes its draft back, it writes the links of others to it anew, as they are in the drafts of those
 * others: what nobody has published goes out. So it is written down to what an entry linked when it was published itself, and that holds
 * until it is published again. See `docs/decisions/0042-links-are-published-by-their-owner.md`.
 */

const PUBLISHED_LINK_UID = "plugin::bodywork.published-link";

const table = tableOf("published_links");

export const publishedLinkModel = {
  uid: PUBLISHED_LINK_UID,
  tableName: table,
  singularName: "published-link",
  attributes: {
    id: { type: "increments" },
    type: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
    locale: { type: "string", column: { notNullable: true } },
    /** Of the attribute; empty in the row that says that there is a record, be it of no links. */
    name: { type: "string", column: { notNullable: true } },
    /** Also one that was not published then: the link holds as soon as it is. */
    targetId: { type: "string", column: { notNullable: true } },
  },
  indexes: [
    { name: `${table}_owner`, columns: ["document_id", "type"] },
    { name: `${table}_target`, columns: ["target_id"] },
  ],
};

export interface PublishedLink {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  readonly name: string;
  readonly targetId: string;
}

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

const relationsOf = (type: ContentTypeName): readonly Relation[] =>
  relations.filter(({ owner }) => owner === type);

export const targetsIn = (
  { document }: Version,
  { name }: Relation,
): readonly string[] =>
  (document.links as Readonly<Record<string, readonly string[]>>)[name] ?? [];

const linksOf = (version: Version): PublishedLink[] => {
  const { type, documentId, locale } = version.document;
  const owner = { type, documentId, locale };
  return [
    { ...owner, name: "", targetId: "" },
    ...relationsOf(type).flatMap((relation) =>
      targetsIn(version, relation).map((targetId) => ({
        ...owner,
        name: relation.name,
        targetId,
      })),
    ),
  ];
};

const inShort = (links: readonly PublishedLink[]): string =>
  links
    .map(({ locale, name, targetId }) => `${locale} ${name} ${targetId}`)
    .join();

const recorded = async (
  strapi: Core.Strapi,
  where: object,
): Promise<readonly PublishedLink[]> =>
  (await strapi.db.query(PUBLISHED_LINK_UID).findMany({
    where,
    orderBy: { id: "asc" },
  })) as readonly PublishedLink[];

/** To what an entry linked in each language when it was published in it. */
export const recordedFor = (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
): Promise<readonly PublishedLink[]> => recorded(strapi, { type, documentId });

export const rewriteRecord = async (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
  links: readonly PublishedLink[],
): Promise<void> => {
  const query = strapi.db.query(PUBLISHED_LINK_UID);
  await query.deleteMany({ where: { type, documentId } });
  const data = links.map(({ type, documentId, locale, name, targetId }) => ({
    type,
    documentId,
    locale,
    name,
    targetId,
  }));
  if (data.length > 0) await query.createMany({ data });
};

/** The rows of the documents that have a version in a language, by document. */
const rowsOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
  { status, document: { locale } }: Version,
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

/**
 * What an entry links to that was published by somebody else, such as an earlier version of this program: what readers see, and what
 * was, or else is, meant to be seen as soon as it is published.
 */
const linksFound = async (
  strapi: Core.Strapi,
  published: Version,
  draft: Version | undefined,
  before: readonly PublishedLink[],
): Promise<readonly PublishedLink[]> => {
  const isNew = before.length === 0;
  const meant = isNew && draft ? linksOf(draft) : before;
  const seen = linksOf(published);
  const found = seen.filter(({ name }) => name === "");
  for (const { name, target } of relationsOf(published.document.type)) {
    const [meantHere, seenHere] = [meant, seen].map((links) =>
      links.filter((link) => link.name === name),
    ) as [PublishedLink[], PublishedLink[]];
    const shown = await rowsOf(
      strapi,
      target,
      meantHere.map(({ targetId }) => targetId),
      published,
    );
    const isAsMeant =
      inShort(meantHere.filter(({ targetId }) => shown.has(targetId))) ===
      inShort(seenHere);
    const waiting = meantHere.filter(({ targetId }) => !shown.has(targetId));
    found.push(...(isAsMeant ? meantHere : [...seenHere, ...waiting]));
  }
  return found;
};

/**
 * Writes down what documents link to in the languages in which they are published.
 *
 * @param isJustPublished whether they were published in a language just now, so that their drafts say what they link to
 */
export const recordPublishedLinks = async (
  strapi: Core.Strapi,
  { type, documentIds, versions }: Touched,
  isJustPublished: (locale: string) => boolean = () => false,
): Promise<void> => {
  const all = await recorded(strapi, {
    type,
    documentId: { $in: [...documentIds] },
  });
  for (const documentId of documentIds) {
    const before = all.filter((link) => link.documentId === documentId);
    const now: PublishedLink[] = [];
    for (const published of versions) {
      const { locale } = published.document;
      if (
        published.status !== "published" ||
        published.document.documentId !== documentId
      )
        continue;
      const draft = versions.find(
        ({ status, document }) =>
          status === "draft" &&
          document.documentId === documentId &&
          document.locale === locale,
      );
      now.push(
        ...(draft && isJustPublished(locale)
          ? linksOf(draft)
          : await linksFound(
              strapi,
              published,
              draft,
              before.filter((link) => link.locale === locale),
            )),
      );
    }
    if (inShort(before) === inShort(now)) continue;
    await rewriteRecord(strapi, { type, documentId }, now);
  }
};

/** What a version is meant to link to; null: what it does link to. */
type Meant = (version: Version, relation: Relation) => readonly string[] | null;

/** Makes a version link to what it is meant to link to, as far as that is there. */
export const giveLinks = async (
  strapi: Core.Strapi,
  version: Version,
  meantBy: Meant,
): Promise<void> => {
  const { type, documentId } = version.document;
  for (const relation of relationsOf(type)) {
    const actual = targetsIn(version, relation);
    const meant = meantBy(version, relation) ?? actual;
    if (meant.join() === actual.join()) continue;
    const rows = await rowsOf(strapi, relation.target, meant, version);
    const wanted = meant.filter((targetId) => rows.has(targetId));
    if (wanted.join() === actual.join()) continue;
    const [row] = (await rowsOf(strapi, type, [documentId], version)).values();
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
      relationsOf(owner).some(
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
          ? targetsIn(before, relation)
          : null;
      });
      return others;
    },
  };
};
