import type { Core } from "@strapi/strapi";
import type { FeedDocument, Fields } from "../../../contracts";
import { type ContentTypeName, contentTypes } from "../content-types";
import type { Attribute, Attributes, Component } from "../model/attributes";
import { uidOf } from "../model/naming";
import type { RowKind } from "./entries";
import { withFormerSlugs } from "../slugs/published-slugs";
import { withInheritedLinks } from "../translations/inherited-links";

/** An entry as it is stored: a draft may lack what a published entry must have. */
export type StoredDocument<T extends ContentTypeName = ContentTypeName> = Omit<
  FeedDocument<T>,
  "fields"
> & {
  readonly fields: {
    readonly [K in keyof Fields<T>]: Fields<T>[K] | null;
  };
};

/** A row of a content type: one entry in one language, as draft or as published. */
export interface Version {
  readonly status: "draft" | "published";
  readonly document: StoredDocument;
  /** Required links that it has not, and that readers see nonetheless: those of a language it falls back to. */
  readonly inherited?: readonly string[];
}

export const kindOf = ({ status, document }: Version): RowKind => ({
  status,
  locale: document.locale,
});

/** The documents that a version links to by one of its attributes. */
export const linksOf = (
  { document }: Version,
  name: string,
): readonly string[] =>
  (document.links as Readonly<Record<string, readonly string[]>>)[name] ?? [];

type Row = Readonly<Record<string, unknown>>;

const groupPopulate = (component: Component): object => {
  const nested = Object.entries(component.attributes).flatMap(
    ([name, attribute]) =>
      attribute.kind === "group"
        ? [[name, groupPopulate(attribute.component)] as const]
        : [],
  );
  return nested.length === 0 ? {} : { populate: Object.fromEntries(nested) };
};

/** Exactly what the feed carries, never `populate=*`. */
const populate = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(
      ([name, attribute]): [string, unknown][] => {
        switch (attribute.kind) {
          case "group":
            return [[name, groupPopulate(attribute.component)]];
          case "image":
            return [
              [
                name,
                {
                  select: ["url", "alternativeText", "width", "height", "mime"],
                },
              ],
            ];
          case "link":
            return [[name, { select: ["documentId"] }]];
          default:
            return [];
        }
      },
    ),
  );

const list = (value: unknown): readonly Row[] =>
  (Array.isArray(value)
    ? value
    : value == null
      ? []
      : [value]) as readonly Row[];

const groupValue = (component: Component, row: Row): Row =>
  Object.fromEntries(
    Object.entries(component.attributes).map(([name, attribute]) => [
      name,
      fieldValue(attribute, row[name]),
    ]),
  );

/** A stored value in the form of the feed contract: absent is null, several values are a list. */
export const fieldValue = (attribute: Attribute, value: unknown): unknown => {
  switch (attribute.kind) {
    case "list":
      return value ?? [];
    case "boolean":
      return value ?? attribute.default;
    case "group": {
      const groups = list(value).map((row) =>
        groupValue(attribute.component, row),
      );
      return attribute.repeatable ? groups : (groups[0] ?? null);
    }
    case "image": {
      const [file] = list(value);
      return file
        ? {
            url: file["url"],
            alternativeText: file["alternativeText"] ?? null,
            width: file["width"] ?? null,
            height: file["height"] ?? null,
            mime: file["mime"],
          }
        : null;
    }
    default:
      // An emptied form field arrives as ''.
      return value === "" ? null : (value ?? null);
  }
};

const toVersion = (type: ContentTypeName, row: Row): Version => {
  const fields: Record<string, unknown> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, attribute] of Object.entries(
    contentTypes[type].public as Attributes,
  )) {
    if (attribute.kind === "link") {
      links[name] = [
        ...new Set(
          list(row[name]).map((target) => String(target["documentId"])),
        ),
      ];
    } else {
      fields[name] = fieldValue(attribute, row[name]);
    }
  }
  return {
    status: row["publishedAt"] ? "published" : "draft",
    document: {
      type,
      documentId: String(row["documentId"]),
      locale: String(row["locale"]),
      updatedAt: new Date(
        row["updatedAt"] as string | number | Date,
      ).toISOString(),
      fields,
      links,
    } as unknown as StoredDocument,
  };
};

/** Every language of the given documents, drafts and published. */
export const loadVersions = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentIds: readonly string[],
): Promise<readonly Version[]> => {
  const rows = await strapi.db.query(uidOf(type)).findMany({
    where: { documentId: { $in: [...documentIds] } },
    populate: populate(contentTypes[type].public),
    orderBy: { id: "asc" },
  });
  const versions = (rows as Row[]).map((row) => toVersion(type, row));
  return withInheritedLinks(
    strapi,
    await withFormerSlugs(strapi, type, documentIds, versions),
  );
};
