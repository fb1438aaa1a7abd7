import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";
import type { Entry } from "../feed/entries";
import { indicationTitle } from "./indication-title";

const INDICATION = uidOf("indication");

/** The links of an indication to what it is named after, by the types of that. */
const NAMING: Readonly<Partial<Record<ContentTypeName, string>>> = {
  technique: "technique",
  condition: "condition",
};

interface IndicationRow {
  readonly id: number;
  readonly locale: string;
  readonly scope: string | null;
  readonly title: string | null;
  readonly technique: { readonly name: string | null } | null;
  readonly condition: { readonly name: string | null } | null;
}

/**
 * Writes the titles of some indications anew, where they have changed: drafts after the drafts of what they name, published ones
 * after what is published. It goes past the entity manager, because a title is no edit: the time of the last change stays.
 */
export const refreshTitles = async (
  strapi: Core.Strapi,
  where: object,
): Promise<void> => {
  const rows = (await strapi.db.query(INDICATION).findMany({
    select: ["id", "locale", "scope", "title"],
    where,
    populate: {
      technique: { select: ["name"] },
      condition: { select: ["name"] },
    },
  })) as readonly IndicationRow[];
  for (const { id, locale, scope, title, technique, condition } of rows) {
    const now = indicationTitle({
      technique: technique?.name ?? null,
      condition: condition?.name ?? null,
      scope,
      locale,
    });
    if (now !== title)
      await strapi.db
        .queryBuilder(INDICATION)
        .where({ id })
        .update({ title: now })
        .execute();
  }
};

/** The rows of the indications that are named after an entry, or are the entry. */
export const indicationsNamedAfter = async (
  strapi: Core.Strapi,
  { type, documentId }: Entry,
): Promise<readonly number[]> => {
  const link = NAMING[type];
  if (!link && type !== "indication") return [];
  const rows = await strapi.db.query(INDICATION).findMany({
    select: ["id"],
    where: link ? { [link]: { documentId } } : { documentId },
  });
  return (rows as readonly IndicationRow[]).map(({ id }) => id);
};

/** Titles of what was written before there were titles, or past the document service. */
export const fillTitles = (strapi: Core.Strapi): Promise<void> =>
  refreshTitles(strapi, { title: { $null: true } });
