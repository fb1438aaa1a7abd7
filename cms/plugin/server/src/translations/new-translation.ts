import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { rowsOf } from "../feed/entries";
import { linksOf, loadVersions } from "../feed/versions";
import { uidOf } from "../model/naming";
import { relationsFrom } from "../model/relations";
import { changesLinks } from "../rules/owned-links";
import { defaultLocaleOf } from "./locales";
import { withSharedValues } from "./shared-values";

/** An entry that is about to be translated. */
export interface NewTranslation {
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
export const newTranslationOf = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: Place,
): Promise<NewTranslation | null> => {
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
  started: NewTranslation | null,
): Promise<Values> => {
  const values = (data ?? {}) as Values;
  const from = started?.original ?? locale ?? (await defaultLocaleOf(strapi));
  const filled: Record<string, unknown> = {
    ...(await withSharedValues(
      strapi,
      type,
      { documentId, locale: from },
      values,
      started !== null,
    )),
  };
  if (!started) return filled;
  const original = (await loadVersions(strapi, type, [documentId])).find(
    ({ status, document }) =>
      status === "draft" && document.locale === started.original,
  );
  for (const { name, target, link } of relationsFrom(type)) {
    if (link.inherited === false || !original || changesLinks(values[name]))
      continue;
    const ids = linksOf(original, name);
    if (ids.length === 0) continue;
    const translated = await rowsOf(strapi, target, ids, {
      status: "draft",
      locale: started.locale,
    });
    filled[name] = {
      set: ids
        .filter((id) => translated.has(id))
        .map((id) => ({ documentId: id, locale: started.locale })),
    };
  }
  return filled;
};
