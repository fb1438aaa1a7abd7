import { z } from "zod";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "../server/src/content-types";
import {
  type Attribute,
  type Attributes,
  type Component,
  SLUG,
} from "../server/src/model/attributes";
import { blocks } from "./blocks";
import type { Fields, Links } from "./fields";

/** One published entry in one language, with nothing but what readers may see. */
export interface FeedDocument<T extends ContentTypeName = ContentTypeName> {
  readonly type: T;
  readonly documentId: string;
  readonly locale: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  /** Slugs under which it was published before in this language, the last one first; left out where there are none. */
  readonly formerSlugs?: readonly string[];
  readonly fields: Fields<T>;
  readonly links: Links<T>;
}

const DOCUMENT_ID = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const LOCALE = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const image = z.object({
  url: z.string().min(1),
  alternativeText: z.string().nullable(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  mime: z.string(),
});

const groupSchema = (component: Component): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(component.attributes).map(([name, attribute]) => [
        name,
        fieldSchema(attribute),
      ]),
    ),
  );

const bareSchema = (
  attribute: Exclude<Attribute, { kind: "link" | "backlink" }>,
): z.ZodType => {
  switch (attribute.kind) {
    case "slug":
      return z.string().regex(SLUG);
    case "string":
    case "text":
      return z.string();
    case "email":
      return z.email();
    case "url":
      return z.url({ protocol: /^https$/ });
    case "date":
      return z.iso.date();
    case "richText":
      return blocks;
    case "list":
      return z.array(z.string());
    case "enumeration":
      return z.enum(attribute.values);
    case "integer":
      return z.number().int();
    case "decimal":
      return z.number();
    case "boolean":
      return z.boolean();
    case "image":
      return image;
    case "group":
      return attribute.repeatable
        ? z.array(groupSchema(attribute.component))
        : groupSchema(attribute.component);
  }
};

const isAlwaysThere = (attribute: Attribute): boolean =>
  attribute.required === true ||
  attribute.kind === "list" ||
  attribute.kind === "boolean" ||
  (attribute.kind === "group" && attribute.repeatable);

/** What a value of an attribute looks like in the feed. */
export function fieldSchema(
  attribute: Exclude<Attribute, { kind: "link" | "backlink" }>,
): z.ZodType {
  const schema = bareSchema(attribute);
  return isAlwaysThere(attribute) ? schema : schema.nullable();
}

const linkSchema = (
  attribute: Extract<Attribute, { kind: "link" }>,
): z.ZodType => {
  const ids = z.array(DOCUMENT_ID);
  // None, even where one is required: a translation leaves it to the language it falls back to.
  return attribute.cardinality === "many" ? ids : ids.max(1);
};

const documentSchema = (type: ContentTypeName) => {
  const attributes: Attributes = contentTypes[type].public;
  const fields: Record<string, z.ZodType> = {};
  const links: Record<string, z.ZodType> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.kind === "link") links[name] = linkSchema(attribute);
    else if (attribute.kind !== "backlink")
      fields[name] = fieldSchema(attribute);
  }
  return z.strictObject({
    type: z.literal(type),
    documentId: DOCUMENT_ID,
    locale: LOCALE,
    updatedAt: z.iso.datetime(),
    formerSlugs: z.array(z.string().regex(SLUG)).min(1).optional(),
    fields: z.strictObject(fields),
    links: z.strictObject(links),
  });
};

/** Where an entry is in the feed: a document in one language. */
export const documentKey = z.strictObject({
  type: z.enum(contentTypeNames),
  documentId: DOCUMENT_ID,
  locale: LOCALE,
});

export type DocumentKey = z.infer<typeof documentKey>;

/**
 * Parses what claims to be a feed document; unknown keys are refused, so that nothing private can travel unnoticed.
 *
 * The one cast of the contract: the schemas are built from the same definitions as the types.
 */
export const feedDocument = z.discriminatedUnion(
  "type",
  contentTypeNames.map(documentSchema) as [ReturnType<typeof documentSchema>],
) as unknown as z.ZodType<FeedDocument>;
