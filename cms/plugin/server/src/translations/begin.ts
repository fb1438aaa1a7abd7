import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { type Version, loadVersions } from "../feed/versions";
import { uidOf } from "../model/naming";
import { relations } from "../model/relations";
import { changesLinks } from "../rules/owned-links";
import { defaultLocaleOf } from "./locales";
import { withSharedValues } from "./shared-values";

/** An entry that is about to be translated. */
export interface Beginning {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  /** The language of the draft that it is translated from. */
  readonly original: string;
}

interface Draft {
  readonly locale: string;
}

/** Where an update writes. */
interface Place {
  readonly type: ContentTypeName;
  readonly documentId: string;
  /** Undefined: the default language. */
  readonly locale: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** What an update begins that writes in a language in which there is no draft yet; null where there is one. */
export const beginningOf = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Place,
): Promise<Beginning | null> => {
  // Everything begins in the default language.
  if (locale === undefined) return null;
  const drafts = (await strapi.db.query(uidOf(type)).findMany({
    select: ["locale"],
    where: { documentId, publishedAt: { $null: true } },
    orderBy: { id: "asc" },
  })) as readonly Draft[];
  const [first] = drafts;
  if (!first || drafts.some((draft) => draft.locale === locale)) return null;
  const defaultLocale = await defaultLocaleOf(strapi);
  const original =
    drafts.find((draft) => draft.locale === defaultLocale) ?? first;
  return { type, documentId, locale, original: original.locale };
};

const linksOf = ({ document }: Version, name: string): readonly string[] =>
  (document.links as Readonly<Record<string, readonly string[]>>)[name] ?? [];

/** Those that have a draft in a language. */
const draftsAmong = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  ids: readonly string[],
  locale: string,
): Promise<ReadonlySet<string>> => {
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ["documentId"],
    where: {
      documentId: { $in: [...ids] },
      locale,
      publishedAt: { $null: true },
    },
  })) as readonly { readonly documentId: string }[];
  return new Set(rows.map(({ documentId }) => documentId));
};

/**
 * What is written of an entry. Within a group, the fields that all languages share may be left out.
 *
 * A translation begins with more its editor has written nothing: the values that all languages share, and the links of the original, as far as
 * their targets are translated. Strapi fills in values that are published, which may be older, and no links.
 */
export const completeData = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Place,
  data: unknown,
  beginning: Beginning | null,
): Promise<Values> => {
  const values = (data ?? {}) as Values;
  const from = beginning?.original ?? locale ?? (await defaultLocaleOf(strapi));
  const filled: Record<string, unknown> = {
    ...(await withSharedValues(
      strapi,
      type,
      { documentId, locale: from },
      values,
      beginning !== null,
    )),
  };
  if (!beginning) return filled;
  const original = (await loadVersions(strapi, type, [documentId])).find(
    ({ status, document }) =>
      status === "draft" && document.locale === beginning.original,
  );
  for (const { owner, name, target, link } of relations) {
    if (owner !== type || link.inherited === false) continue;
    if (!original || changesLinks(values[name])) continue;
    const ids = linksOf(original, name);
    if (ids.length === 0) continue;
    const translated = await draftsAmong(strapi, target, ids, beginning.locale);
    filled[name] = {
      set: ids
        .filter((id) => translated.has(id))
        .map((id) => ({ documentId: id, locale: beginning.locale })),
    };
  }
  return filled;
};
