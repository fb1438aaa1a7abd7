import type { Entry } from "../content/types";
import type { JsonLdContext } from "./setting";
import { NO_SITE, siteUrlOf } from "./site";

/** The entry in the default language or, where it is not translated into that, in the language that it has. */
const originalOf = (entry: Entry, { content }: JsonLdContext): Entry =>
  content.byId(entry.type, entry.documentId, content.locale(null)) ?? entry;

/**
 * What an entry is called in JSON-LD, the same in every language: the address of its page on one's own site or, where that has none,
 * of its JSON-LD.
 */
export const addressOf = (entry: Entry, context: JsonLdContext): string => {
  const original = originalOf(entry, context);
  const onSite = siteUrlOf(context.site ?? NO_SITE, original);
  if (onSite !== null) return onSite;
  const { type, slug, locale } = original;
  const address = `${context.publicUrl}/json-ld/${type}/${slug}`;
  return locale === context.content.locale(null)
    ? address
    : `${address}?locale=${locale}`;
};

/** The address of an entry's page on one's own site, in the language in which it is served. */
export const pageUrlOf = (
  entry: Entry,
  { site = NO_SITE }: JsonLdContext,
): string | null => siteUrlOf(site, entry);

/** What tells an entry from others, and where people read it. */
export const identityOf = (entry: Entry, context: JsonLdContext) => {
  const url = pageUrlOf(entry, context);
  return { "@id": addressOf(entry, context), ...(url !== null && { url }) };
};
