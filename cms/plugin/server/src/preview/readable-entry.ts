import type { Core, UID } from "@strapi/strapi";
import { readableBy } from "../roles/readable-by";

/** What Strapi's preview asks about: an entry, in a language (left out: the default one), as draft or as published. */
export interface PreviewedEntry {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly status: "draft" | "published";
}

/** An entry as far as its preview depends on it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly slug?: string | null;
  readonly locale: string;
};

/**
 * The entry, with the slugs of what some of its links lead to; null when the editor who asks may not read it. Strapi's own route
 * for previews makes sure that somebody is signed in, and leaves the rest to whoever answers.
 */
export const readableEntry = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale, status }: PreviewedEntry,
  links: readonly string[],
): Promise<Row | null> => {
  const userAbility: unknown =
    strapi.requestContext.get()?.state["userAbility"];
  if (!userAbility) return null;
  const readable = await readableBy(strapi, userAbility, uid);
  if (!readable) return null;
  return (await strapi.documents(uid).findOne({
    documentId,
    ...(locale && { locale }),
    status,
    filters: readable.filters,
    populate: Object.fromEntries(
      links.map((link) => [link, { fields: ["slug"] }]),
    ),
  })) as Row | null;
};
