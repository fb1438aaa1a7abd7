import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { fieldValue } from "../feed/versions";
import {
  type Attribute,
  type Attributes,
  type Component,
  attributesOf,
} from "../model/attributes";
import { uidOf } from "../model/naming";

export type Values = Readonly<Record<string, unknown>>;

/** What is stored of a draft in one language, editors' fields included; links are lists of document ids. */
export interface DraftValues {
  readonly locale: string;
  /** When it was saved last, ISO 8601: it names the version that an editor began with. */
  readonly savedAt: string;
  readonly savedBy: string | null;
  readonly values: Values;
}

/** What editors write: not what others link from, nor what the CMS writes itself. */
export const writtenAttributes = (type: ContentTypeName): Attributes =>
  Object.fromEntries(
    Object.entries(attributesOf(contentTypes[type])).filter(
      ([, attribute]) =>
        attribute.kind !== "backlink" &&
        !(attribute.kind === "string" && attribute.computed),
    ),
  );

const groupPopulate = ({ attributes }: Component): object => ({
  populate: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute.kind === "group"
        ? [[name, groupPopulate(attribute.component)]]
        : [],
    ),
  ),
});

const populateOf = (attributes: Attributes): object => ({
  updatedBy: { select: ["firstname", "lastname"] },
  ...Object.fromEntries(
    Object.entries(attributes).flatMap(
      ([name, attribute]): [string, unknown][] => {
        switch (attribute.kind) {
          case "group":
            return [[name, groupPopulate(attribute.component)]];
          case "image":
            return [[name, true]];
          case "link":
            return [[name, { select: ["documentId"] }]];
          default:
            return [];
        }
      },
    ),
  ),
});

/** A value as it is stored or sent by a form, in the form in which two are compared. */
export const comparable = (attribute: Attribute, value: unknown): unknown => {
  if (attribute.kind !== "link") return fieldValue(attribute, value);
  const targets = (
    Array.isArray(value) ? value : value == null ? [] : [value]
  ) as readonly { readonly documentId: string }[];
  return targets.map(({ documentId }) => documentId);
};

interface Row extends Values {
  readonly locale: string;
  readonly updatedAt: string | number | Date;
  readonly updatedBy: {
    readonly firstname: string | null;
    readonly lastname: string | null;
  } | null;
}

export const loadDrafts = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<readonly DraftValues[]> => {
  const attributes = writtenAttributes(type);
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    where: { documentId, publishedAt: { $null: true } },
    populate: populateOf(attributes),
  })) as readonly Row[];
  return rows.map((row) => {
    const { firstname = null, lastname = null } = row.updatedBy ?? {};
    return {
      locale: row.locale,
      savedAt: new Date(row.updatedAt).toISOString(),
      savedBy: [firstname, lastname].filter(Boolean).join(" ") || null,
      values: Object.fromEntries(
        Object.entries(attributes).map(([name, attribute]) => [
          name,
          comparable(attribute, row[name]),
        ]),
      ),
    };
  });
};
