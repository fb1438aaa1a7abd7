import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { contentOf } from "../content/test-documents";
import type { ContentTypeName } from "../content/types";
import { NO_SITE, type Site } from "./site";
import { toJsonLd } from "./to-json-ld";

export type Json = Readonly<Record<string, unknown>>;

export const PUBLIC_URL = "https://gateway.example";

export const idOf = (type: ContentTypeName, slug: string): string =>
  `${PUBLIC_URL}/json-ld/${type}/${slug}`;

/** The JSON-LD of one of some documents, by its slug. */
export const made = (
  type: ContentTypeName,
  slug: string,
  documents: readonly FeedDocument[],
  locale = "en",
  site: Site = NO_SITE,
): Json => {
  const content = contentOf(...documents);
  const entry = content.bySlug(type, slug, locale);
  if (!entry) throw new Error(`There is no ${type} ${slug}.`);
  const context = { content, publicUrl: PUBLIC_URL, imageUrl: String, site };
  return JSON.parse(JSON.stringify(toJsonLd(entry, context))) as Json;
};

/** Every node of a document, at any depth. */
export const nodesOf = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(nodesOf)];
};

/** Every value of a property, at any depth. */
export const valuesOf = (document: Json, property: string): unknown[] =>
  nodesOf(document).flatMap((node) =>
    property in node ? [node[property]] : [],
  );
