import { strings } from "@strapi/utils";
import type { Core } from "@strapi/strapi";
import { contentTypes } from "../content-types";
import type { Version } from "../feed/versions";
import type { Attribute, Attributes } from "../model/attributes";
import { uidOf } from "../model/naming";
import { formerSlugsOfOthers } from "./published-slugs";

/** Addresses that people can read aloud; a question may be longer. */
const LENGTH = 80;

type Values = Readonly<Record<string, unknown>>;

const attributesIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

const cut = (slug: string): string =>
  slug.length <= LENGTH
    ? slug
    : slug
        .slice(0, LENGTH + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LENGTH);

/** The slug of the entry that a link leads to, in the language of the owner or in any. */
const slugOfTarget = async (
  strapi: Core.Strapi,
  target: string,
  documentId: string | undefined,
  locale: string,
): Promise<string | null> => {
  if (documentId === undefined) return null;
  const rows = (await strapi.db.query(uidOf(target)).findMany({
    select: ["slug", "locale"],
    where: { documentId, publishedAt: { $null: true } },
    orderBy: { id: "asc" },
  })) as readonly { readonly slug: string | null; readonly locale: string }[];
  return (rows.find((row) => row.locale === locale) ?? rows[0])?.slug ?? null;
};

/** What a slug is made of; null where something is missing that it cannot do without. */
const madeOf = async (
  strapi: Core.Strapi,
  { document: { type, locale, fields, links } }: Version,
): Promise<string | null> => {
  const attributes = contentTypes[type].public as Attributes;
  const { slug } = attributes;
  if (slug?.kind !== "slug") return null;
  let text = slug.from;
  for (const name of attributesIn(slug.from)) {
    const attribute = attributes[name] as Attribute;
    const value =
      attribute.kind === "link"
        ? await slugOfTarget(
            strapi,
            attribute.to,
            (links as Readonly<Record<string, readonly string[]>>)[name]?.[0],
            locale,
          )
        : ((fields as Values)[name] as string | null);
    if (!value && attribute.required) return null;
    text = text.replace(`{${name}}`, value ?? "");
  }
  return cut(strings.nameToSlug(text)) || null;
};

/** Whether a slug is what would be made, perhaps with a number behind. */
const isMadeOf = (slug: string, made: string): boolean =>
  slug === made ||
  (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));

/** With the first number behind it with which no other entry of the type and language has it, or had it. */
const unusedSlug = async (
  strapi: Core.Strapi,
  document: Version["document"],
  made: string,
): Promise<string> => {
  const { documentId, type, locale } = document;
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ["slug"],
    where: {
      locale,
      documentId: { $ne: documentId },
      slug: { $startsWith: made },
    },
  })) as readonly { readonly slug: string }[];
  const taken = new Set([
    ...rows.map(({ slug }) => slug),
    ...(await formerSlugsOfOthers(strapi, document, made)),
  ]);
  let slug = made;
  for (let number = 2; taken.has(slug); number += 1) slug = `${made}-${number}`;
  return slug;
};

const write = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Version["document"],
  before: string | null,
  slug: string,
): Promise<void> => {
  await strapi.db.query(uidOf(type)).updateMany({
    where: { documentId, locale, slug: before ?? { $null: true } },
    data: { slug },
  });
};

/**
 * Fills in the slugs of drafts that have none, and lets those that nobody has written follow the name until it is published.
 *
 * @param versions all of a document
 * @param locales in which it was written; null: in all
 * @param before the same before it was written
 * @returns whether a slug was changed
 */
export const fillSlugs = async (
  strapi: Core.Strapi,
  versions: readonly Version[],
  locales: ReadonlySet<string> | null,
  before: readonly Version[],
): Promise<boolean> => {
  let isChanged = false;
  for (const draft of versions) {
    const { locale, fields } = draft.document;
    if (draft.status !== "draft" || !(locales?.has(locale) ?? true)) continue;
    const made = await madeOf(strapi, draft);
    if (made === null) continue;
    const { slug } = fields;
    if (slug) {
      const isIn = ({ document }: Version) => document.locale === locale;
      const draftBefore = before.find(
        (version) => version.status === "draft" && isIn(version),
      );
      const isPublished = before.some(
        (version) => version.status === "published" && isIn(version),
      );
      if (isPublished || draftBefore?.document.fields.slug !== slug) continue;
      const madeBefore = await madeOf(strapi, draftBefore);
      if (madeBefore === null || madeBefore === made) continue;
      if (!isMadeOf(slug, madeBefore)) continue;
    }
    const filled = await unusedSlug(strapi, draft.document, made);
    await write(strapi, draft.document, slug || null, filled);
    isChanged = true;
  }
  return isChanged;
};
