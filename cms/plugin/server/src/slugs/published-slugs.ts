import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import type { Touched } from "../feed/record-changes";
import type { Version } from "../feed/versions";
import { tableOf } from "../model/naming";

/*
 * The slugs under which entries were published, so that addresses keep answering after a slug was changed. See
 * `docs/decisions/0045-slugs-keep-answering.md`.
 */

const PUBLISHED_SLUG_UID = "plugin::bodywork.published-slug";

const table = tableOf("published_slugs");

export const publishedSlugModel = {
  uid: PUBLISHED_SLUG_UID,
  tableName: table,
  singularName: "published-slug",
  attributes: {
    id: { type: "increments" },
    type: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
    locale: { type: "string", column: { notNullable: true } },
    slug: { type: "string", column: { notNullable: true } },
  },
  indexes: [
    { name: `${table}_owner`, columns: ["document_id", "type"] },
    { name: `${table}_slug`, columns: ["slug", "type"] },
  ],
};

interface PublishedSlug {
  readonly id: number;
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
}

const recorded = async (
  strapi: Core.Strapi,
  where: object,
): Promise<readonly PublishedSlug[]> =>
  (await strapi.db.query(PUBLISHED_SLUG_UID).findMany({
    where,
    orderBy: { id: "desc" },
  })) as readonly PublishedSlug[];

const slugOf = ({ document }: Version): string | null => document.fields.slug;

/** The same versions, each with the slugs that it had before. */
export const withFormerSlugs = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
  versions: readonly Version[],
): Promise<readonly Version[]> => {
  const rows = await recorded(strapi, {
    type,
    documentId: { $in: [...documentIds] },
  });
  return versions.map((version) => {
    const { documentId, locale } = version.document;
    const formerSlugs = rows.flatMap((row) =>
      row.documentId === documentId &&
      row.locale === locale &&
      row.slug !== slugOf(version)
        ? [row.slug]
        : [],
    );
    return formerSlugs.length === 0
      ? version
      : { ...version, document: { ...version.document, formerSlugs } };
  });
};

/**
 * Writes down the slugs of what is published. A slug that another entry had before belongs to the one that has it now.
 *
 * @returns the entries that lost a former slug by that
 */
export const recordPublishedSlugs = async (
  strapi: Core.Strapi,
  { type, versions }: Touched,
): Promise<readonly { type: ContentTypeName; documentId: string }[]> => {
  const published = versions.flatMap((version) => {
    const slug = slugOf(version);
    const { documentId, locale } = version.document;
    return version.status === "published" && slug
      ? [{ type, documentId, locale, slug }]
      : [];
  });
  if (published.length === 0) return [];
  const rows = await recorded(strapi, {
    type,
    slug: { $in: published.map(({ slug }) => slug) },
  });
  const isSame = (
    row: PublishedSlug,
    { slug, locale }: { slug: string; locale: string },
  ): boolean => row.slug === slug && row.locale === locale;
  const lost = rows.filter((row) =>
    published.some(
      (one) => isSame(row, one) && row.documentId !== one.documentId,
    ),
  );
  const added = published.filter(
    (one) =>
      !rows.some(
        (row) => isSame(row, one) && row.documentId === one.documentId,
      ),
  );
  const query = strapi.db.query(PUBLISHED_SLUG_UID);
  if (lost.length > 0)
    await query.deleteMany({
      where: { id: { $in: lost.map(({ id }) => id) } },
    });
  if (added.length > 0) await query.createMany({ data: added });
  return lost.map(({ documentId }) => ({ type, documentId }));
};

/** The slugs of a language that begin alike and that other entries had when they were published. */
export const formerSlugsOfOthers = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Version["document"],
  beginning: string,
): Promise<readonly string[]> =>
  (
    await recorded(strapi, {
      type,
      locale,
      documentId: { $ne: documentId },
      slug: { $startsWith: beginning },
    })
  ).map(({ slug }) => slug);
