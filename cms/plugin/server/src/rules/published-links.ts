import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { type Entry, rowsOf } from "../feed/entries";
import type { Touched } from "../feed/record-changes";
import { type Version, kindOf, linksOf } from "../feed/versions";
import { tableOf } from "../model/naming";
import { relationsFrom } from "../model/relations";

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

const recordOf = (version: Version): PublishedLink[] => {
  const { type, documentId, locale } = version.document;
  const owner = { type, documentId, locale };
  return [
    { ...owner, name: "", targetId: "" },
    ...relationsFrom(type).flatMap((relation) =>
      linksOf(version, relation.name).map((targetId) => ({
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

export const recorded = async (
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
  const meant = isNew && draft ? recordOf(draft) : before;
  const seen = recordOf(published);
  const found = seen.filter(({ name }) => name === "");
  for (const { name, target } of relationsFrom(published.document.type)) {
    const [meantHere, seenHere] = [meant, seen].map((links) =>
      links.filter((link) => link.name === name),
    ) as [PublishedLink[], PublishedLink[]];
    const shown = await rowsOf(
      strapi,
      target,
      meantHere.map(({ targetId }) => targetId),
      kindOf(published),
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
          ? recordOf(draft)
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
