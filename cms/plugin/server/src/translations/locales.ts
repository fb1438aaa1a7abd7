import type { Core } from "@strapi/strapi";

interface Locales {
  getDefaultLocale(): Promise<string>;
}

/** The language in which every entry begins. */
export const defaultLocaleOf = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin("i18n").service<Locales>("locales").getDefaultLocale();

/** The languages that a write names, the default one where it names none; null: all. */
export const localesIn = async (
  strapi: Core.Strapi,
  locale: string | readonly string[] | undefined,
): Promise<ReadonlySet<string> | null> => {
  if (locale === "*") return null;
  return new Set(
    locale === undefined ? [await defaultLocaleOf(strapi)] : [locale].flat(),
  );
};
