import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import { typeOfUid } from "../content-types";
import type { Entry, RowKind } from "../feed/entries";
import { uidOf } from "../model/naming";
import { readableEntry } from "../preview/readable-entry";

/**
 * The entry of a route `…/:uid/:documentId?locale=…` of the admin, in the language that was asked for or in the default one.
 *
 * @returns null for one that is not there, or that whoever asks may not read: the same answer, so that nobody learns which
 */
export const askedEntry = async (
  strapi: Core.Strapi,
  ctx: Context,
  status: RowKind["status"],
): Promise<(Entry & RowKind) | null> => {
  const { uid = "", documentId = "" } = ctx["params"] as Record<string, string>;
  const type = typeOfUid(uid);
  if (!type) return null;
  const asked = ctx.query["locale"];
  const locale = typeof asked === "string" ? asked : null;
  const entry = await readableEntry(
    strapi,
    uidOf(type),
    { documentId, locale, status },
    [],
  );
  return entry && { type, documentId, locale: entry.locale, status };
};
