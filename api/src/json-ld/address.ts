import type { Entry } from "../content/types";
import type { JsonLdContext } from "./setting";

/**
 * What an entry is called in JSON-LD, the same in every language: the address of its JSON-LD under its slug in the default
 * language or, where it is not translated into that, under the slug and the language that it has.
 */
export const addressOf = (
  { type, documentId, slug, locale }: Entry,
  { content, publicUrl }: JsonLdContext,
): string => {
  const original = content.byId(type, documentId, content.locale(null));
  return original
    ? `${publicUrl}/json-ld/${type}/${original.slug}`
    : `${publicUrl}/json-ld/${type}/${slug}?locale=${locale}`;
};
