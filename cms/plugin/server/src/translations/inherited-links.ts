import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { rowsOf } from "../feed/entries";
import { type Version, linksOf } from "../feed/versions";
import type { Attributes, LinkAttribute } from "../model/attributes";
import { defaultLocaleOf } from "./locales";

/*
 * A translation inherits links whose target is not translated into its language, see `docs/decisions/0004-links-across-languages.md`.
 * The gateway does this for readers; here, it is what the rules must know: such a link is there although the row has none.
 */

/** Whether readers of a language fall back to another one: of `es-MX` to `es` and to the default one. */
const fallsBackTo = (
  locale: string,
  other: string,
  defaultLocale: string,
): boolean =>
  locale !== defaultLocale &&
  (other === defaultLocale || locale.startsWith(`${other}-`));

const isInherited = async (
  strapi: Core.Strapi,
  { document: { documentId, locale } }: Version,
  name: string,
  link: LinkAttribute,
  versions: readonly Version[],
): Promise<boolean> => {
  const published = versions.filter(
    ({ status, document }) =>
      status === "published" && document.documentId === documentId,
  );
  const wanted = published.flatMap((version) => linksOf(version, name));
  if (wanted.length === 0) return false;
  const defaultLocale = await defaultLocaleOf(strapi);
  const inherited = published
    .filter(({ document }) =>
      fallsBackTo(locale, document.locale, defaultLocale),
    )
    .flatMap((version) => linksOf(version, name));
  if (inherited.length === 0) return false;
  const translated = await rowsOf(
    strapi,
    link.to as ContentTypeName,
    inherited,
    {
      status: "published",
      locale,
    },
  );
  return inherited.some((id) => !translated.has(id));
};

/**
 * The same versions, with the required links that each leaves to the languages it falls back to.
 *
 * @param versions all of some documents
 */
export const withInheritedLinks = async (
  strapi: Core.Strapi,
  versions: readonly Version[],
): Promise<readonly Version[]> => {
  const result: Version[] = [];
  for (const version of versions) {
    const inherited: string[] = [];
    const attributes = contentTypes[version.document.type].public as Attributes;
    for (const [name, attribute] of Object.entries(attributes))
      if (
        attribute.kind === "link" &&
        attribute.required &&
        linksOf(version, name).length === 0 &&
        (await isInherited(strapi, version, name, attribute, versions))
      )
        inherited.push(name);
    result.push(inherited.length > 0 ? { ...version, inherited } : version);
  }
  return result;
};
