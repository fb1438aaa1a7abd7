import { createHash } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { loadVersions } from "../feed/versions";
import type { Attributes } from "../model/attributes";
import { uidOf } from "../model/naming";

/** What an imported entry is now. */
export interface Current {
  /** Of all that editors can write in the draft. */
  readonly draftHash: string;
  readonly published: boolean;
}

export const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

/** @returns null when there is no draft in the language */
export const currentOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  locale: string,
): Promise<Current | null> => {
  const versions = await loadVersions(strapi, type, [documentId]);
  const here = versions.filter(({ document }) => document.locale === locale);
  const draft = here.find(({ status }) => status === "draft");
  if (!draft) return null;
  const row = (await strapi.db
    .query(uidOf(type))
    .findOne({ where: { documentId, locale, publishedAt: null } })) as Record<
    string,
    unknown
  >;
  const editorFields = Object.entries(
    contentTypes[type].editors as Attributes,
  ).flatMap(([name, attribute]) =>
    attribute.kind === "backlink" ||
    (attribute.kind === "string" && attribute.computed)
      ? []
      : [[name, row[name] ?? null]],
  );
  const { fields, links } = draft.document;
  return {
    draftHash: sha256(JSON.stringify([fields, links, editorFields])),
    published: here.some(({ status }) => status === "published"),
  };
};
