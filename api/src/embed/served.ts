import { embedPath } from "strapi-plugin-bodywork/contracts";
import type { Entry } from "../content/types";
import type { Served, ViewRequest } from "./view";
import type { EmbedType } from "./words";

export const servedOf = (entry: Entry): Served => ({
  lang: entry.locale,
  isFallback: entry.isFallback,
});

/** Related entries come in no order of their own; equal content must make equal pages on every gateway. */
export const bySlug = (
  a: { readonly slug: string },
  b: { readonly slug: string },
): number => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/** The address of an entry's page, in the language that was asked for. */
export const pageUrl = (
  { type, slug }: Entry<EmbedType>,
  { publicUrl, locale }: ViewRequest,
): string => `${publicUrl}${embedPath(type, slug)}?locale=${locale}`;
