import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";
import { localesIn } from "../translations/locales";

interface Row {
  readonly locale: string;
  readonly publishedAt: unknown;
}

/**
 * To discard a draft is to go back to what readers see. Where they see nothing, Strapi deletes the draft, and nobody has it any more.
 *
 * @throws a `ValidationError` where a draft would be lost
 */
export const refuseToDiscardAll = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  { documentId, locale }: { documentId?: string; locale?: string | string[] },
): Promise<void> => {
  const locales = await localesIn(strapi, locale);
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ["locale", "publishedAt"],
    where: { documentId, ...(locales && { locale: { $in: [...locales] } }) },
  })) as readonly Row[];
  const published = new Set(
    rows.flatMap((row) => (row.publishedAt ? [row.locale] : [])),
  );
  if (rows.some((row) => !published.has(row.locale)))
    throw new errors.ValidationError(
      "This draft was never published, so there is nothing to go back to. Delete the entry if it is not wanted.",
    );
};
