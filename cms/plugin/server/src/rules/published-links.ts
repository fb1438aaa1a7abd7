import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { tableOf, uidOf } from "../model/naming";
import { type Relation, relations } from "../model/relations";
import { type Version, loadVersions } from "../feed/versions";

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

interface PublishedLink {
  readonly id: number;
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  readonly name: string;
  readonly targetId: string;
}

interface Entry {
  readonly type: ContentTypeName;
  readonly documentId: string;
}

const relationsOf = (type: ContentTypeName): readonly Relation[] =>
  relations.filter(({ owner }) => owner === type);

const targetsIn = (
  { document }: Version,
  { name }: Relation,
): readonly string[] =>
  (document.links as Readonly<Record<string, readonly string[]>>)[name] ?? [];

const linksOf = (version: Version): Omit<PublishedLink, "id">[] => {
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

const inShort = ({ locale, name, targetId }: Omit<PublishedLink, "id">) =>
  `${locale} ${name} ${targetId}`;

const recorded = async (
  strapi: Core.Strapi,
  where: object,
): Promise<readonly PublishedLink[]> =>
  (await strapi.db.query(PUBLISHED_LINK_UID).findMany({
    where,
    orderBy: { id: "asc" },
  })) as readonly PublishedLink[];

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
): Promise<readonly Omit<PublishedLink, "id">[]> => {
  const seen = linksOf(published);
  const known = new Set(seen.map(inShort));
  const isNew = before.length === 0;
  const meant = (isNew && draft ? linksOf(draft) : before).filter(
    (link) => !known.has(inShort(link)),
  );
  const waiting: Omit<PublishedLink, "id">[] = [];
  for (const { name, target } of relationsOf(published.document.type)) {
    const ofRelation = meant.filter((link) => link.name === name);
    const shown = await rowsOf(
      strapi,
      target,
      ofRelation.map(({ targetId }) => targetId),
      published,
    );
    waiting.push(...ofRelation.filter(({ targetId }) => !shown.has(targetId)));
  }
  return [...seen, ...waiting];
};

/**
 * Writes down what a document links to in the languages in which it is published.
 *
 * @param versions all of the document
 * @param isJustPublished whether it was published in a language just now, so that its draft says what it links to
 */
export const recordPublishedLinks = async (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
  versions: readonly Version[],
  isJustPublished: (locale: string) => boolean,
): Promise<void> => {
  const query = strapi.db.query(PUBLISHED_LINK_UID);
  const before = await recorded(strapi, { type, documentId });
  const now: Omit<PublishedLink, "id">[] = [];
  for (const published of versions) {
    if (published.status !== "published") continue;
    const { locale } = published.document;
    const draft = versions.find(
      ({ status, document }) =>
        status === "draft" && document.locale === locale,
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
  if (before.map(inShort).join() === now.map(inShort).join()) return;
  if (before.length > 0)
    await query.deleteMany({ where: { type, documentId } });
  if (now.length > 0) await query.createMany({ data: now });
};

/** Makes a version link to what it is meant to link to, as far as that is there. */
const giveLinks = async (
  strapi: Core.Strapi,
  version: Version,
  meantBy: (relation: Relation) => readonly string[],
): Promise<void> => {
  const { type, documentId } = version.document;
  for (const relation of relationsOf(type)) {
    const meant = meantBy(relation);
    const actual = targetsIn(version, relation).join();
    if (meant.join() === actual) continue;
    const rows = await rowsOf(strapi, relation.target, meant, version);
    const wanted = meant.filter((targetId) => rows.has(targetId));
    if (wanted.join() === actual) continue;
    const [row] = (await rowsOf(strapi, type, [documentId], version)).values();
    const ids = wanted.map((targetId) => rows.get(targetId));
    if (row === undefined) continue;
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

/** Those that linked to an entry when they were published themselves. */
export const publishedLinksTo = async (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
): Promise<readonly Entry[]> => {
  const leading = await recorded(strapi, { targetId: documentId });
  return leading.filter((link) =>
    relationsOf(link.type).some(
      ({ name, target }) => name === link.name && target === type,
    ),
  );
};

/** Gives published entries the links back with which they were published, after another entry was published. */
export const restorePublishedLinks = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<void> => {
  const links = await recorded(strapi, {
    type,
    documentId: { $in: [...documentIds] },
  });
  for (const version of await loadVersions(strapi, type, documentIds)) {
    const { documentId, locale } = version.document;
    const own = links.filter(
      (link) => link.documentId === documentId && link.locale === locale,
    );
    if (version.status === "published" && own.length > 0)
      await giveLinks(strapi, version, ({ name }) =>
        own
          .filter((link) => link.name === name)
          .map(({ targetId }) => targetId),
      );
  }
};

const draftsOf = async (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
): Promise<readonly Version[]> =>
  (await loadVersions(strapi, type, [documentId])).filter(
    ({ status }) => status === "draft",
  );

/** The drafts of entries as they are, to be given their links back. */
export const loadDrafts = async (
  strapi: Core.Strapi,
  entries: readonly Entry[],
): Promise<readonly Version[]> => {
  const drafts: Version[] = [];
  for (const entry of entries) drafts.push(...(await draftsOf(strapi, entry)));
  return drafts;
};

/** Gives drafts the links back that they had, after the draft of another entry was discarded. */
export const restoreDraftLinks = async (
  strapi: Core.Strapi,
  before: readonly Version[],
): Promise<void> => {
  for (const draft of before) {
    const now = (await draftsOf(strapi, draft.document)).find(
      ({ document }) => document.locale === draft.document.locale,
    );
    if (now)
      await giveLinks(strapi, now, (relation) => targetsIn(draft, relation));
  }
};
