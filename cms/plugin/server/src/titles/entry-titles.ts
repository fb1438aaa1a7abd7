import type { Core, Modules } from "@strapi/strapi";
import { uidOf } from "../model/naming";
import { indicationTitle } from "./indication-title";

type Middleware = Modules.Documents.Middleware.Middleware;

const INDICATION = uidOf("indication");

/** The types after which indications are named, by the links that lead to them. */
const NAMING: Readonly<Record<string, string>> = {
  [uidOf("technique")]: "technique",
  [uidOf("condition")]: "condition",
};

const READS: ReadonlySet<string> = new Set([
  "findOne",
  "findFirst",
  "findMany",
  "count",
]);

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
const refreshTitles = async (
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

const idsNaming = async (
  strapi: Core.Strapi,
  link: string,
  documentId: string,
): Promise<readonly number[]> => {
  const rows = await strapi.db.query(INDICATION).findMany({
    select: ["id"],
    where: { [link]: { documentId } },
  });
  return (rows as readonly IndicationRow[]).map(({ id }) => id);
};

/** Keeps the titles of indications true: after their own writes, and after those of the techniques and conditions they name. */
export const entryTitles =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const link = NAMING[context.uid];
    if (READS.has(context.action) || (!link && context.uid !== INDICATION))
      return next();

    const { documentId } = context.params as { documentId?: string };
    if (link) {
      // A new technique names no indication yet.
      if (!documentId || context.action === "clone") return next();
      // What is deleted names nothing afterwards.
      const ids =
        context.action === "delete"
          ? await idsNaming(strapi, link, documentId)
          : [];
      const result = await next();
      await refreshTitles(strapi, {
        $or: [{ [link]: { documentId } }, { id: { $in: ids } }],
      });
      return result;
    }

    const result = await next();
    const written = (result as { documentId?: string } | null)?.documentId;
    if (written && context.action !== "delete")
      await refreshTitles(strapi, { documentId: written });
    return result;
  };

/** Titles of what was written before there were titles, or past the document service. */
export const fillTitles = (strapi: Core.Strapi): Promise<void> =>
  refreshTitles(strapi, { title: { $null: true } });
