import {
  type Attribute,
  type ContentTypeName,
  type FeedDocument,
  contentTypeNames,
  contentTypes,
  feedDocument,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../../content/documents";
import { PublishedContent } from "../../content/published-content";
import type { Content } from "../../content/types";

export const idOf = (type: string): string => `id-of-${type}`;

export const slugOf = (type: string): string => `a-${type}`;

/** Attributes that name entries by slug. */
const SLUGS: Readonly<Record<string, unknown>> = {
  techniqueSlugs: [slugOf("technique"), "not-published"],
  therapySlug: slugOf("complementary-therapy"),
};

const valueOf = (type: string, name: string, attribute: Attribute): unknown => {
  if (name in SLUGS) return SLUGS[name];
  switch (attribute.kind) {
    case "slug":
      return slugOf(type);
    case "string":
    case "text":
      return `${name} of ${type}`;
    case "email":
      return "name@example.org";
    case "url":
      return "https://example.org/";
    case "date":
      return "2026-01-31";
    case "richText":
      return [
        {
          type: "paragraph",
          children: [{ type: "text", text: `${name} of ${type}` }],
        },
      ];
    case "list":
      return [`${name} of ${type}`];
    case "enumeration":
      return attribute.values.at(-1);
    case "integer":
    case "decimal":
      return attribute.max;
    case "boolean":
      return false;
    case "image":
      return {
        url: "/uploads/a.webp",
        alternativeText: "a picture",
        width: 2,
        height: 1,
        mime: "image/webp",
      };
    case "group": {
      const { attributes } = attribute.component;
      const group = Object.fromEntries(
        Object.entries(attributes).map(([part, partAttribute]) => [
          part,
          valueOf(type, part, partAttribute),
        ]),
      );
      return attribute.repeatable ? [group] : group;
    }
    case "link":
    case "backlink":
      throw new Error(`${type}.${name} is a relation.`);
  }
};

/** A document with a value in every field, which links to the one document of each type. */
export const aDocument = (type: ContentTypeName): FeedDocument => {
  const fields: Record<string, unknown> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, attribute] of Object.entries<Attribute>(
    contentTypes[type].public,
  )) {
    if (attribute.kind === "link") links[name] = [idOf(attribute.to)];
    else fields[name] = valueOf(type, name, attribute);
  }
  return feedDocument.parse({
    type,
    documentId: idOf(type),
    locale: "en",
    updatedAt: "2026-01-31T09:30:00.000Z",
    fields,
    links,
  });
};

/** One document of each type, all linked. */
export const contentOfEveryType = (): Content =>
  new PublishedContent({
    version: "test-1",
    locales: ["en", "es"],
    documents: documentsOf(contentTypeNames.map(aDocument)),
  });
