import {
  type Change,
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { type Documents, documentsOf } from "./documents";
import { fallbackChain } from "./locales";
import { type DocumentRef, type Mentions, updateMentions } from "./mentions";
import { GrowingIndex } from "./search/growing-index";
import type { View } from "./view";
import { emptyView, updateView } from "./view-update";

export interface ContentSource {
  readonly version: string;
  /** The languages of the CMS, the default one first. */
  readonly locales: readonly string[];
  readonly documents: Documents;
}

/** What all readers of one version of the content share. */
export interface Version extends ContentSource {
  readonly defaultLocale: string;
  readonly mentions: Mentions;
  /** By language; a language's view is built when it is first asked for. */
  readonly views: Map<string, View>;
}

export type Counts = Readonly<Record<ContentTypeName, number>>;

const EMPTY = documentsOf([]);

const allOf = (documents: Documents): DocumentRef[] =>
  contentTypeNames.flatMap((type) =>
    [...documents[type].keys()].map((id) => ({ type, id })),
  );

const refOf = (change: Change): DocumentRef => {
  const { type, documentId } =
    change.kind === "published" ? change.document : change.key;
  return { type, id: documentId };
};

/** Each document once. */
const changedBy = (changes: readonly Change[]): readonly DocumentRef[] => [
  ...new Map(
    changes.map(refOf).map((ref) => [`${ref.type} ${ref.id}`, ref]),
  ).values(),
];

/** A version that is made anew. */
export const versionOf = (source: ContentSource): Version => {
  const [defaultLocale] = source.locales;
  if (defaultLocale === undefined)
    throw new Error("There is no default language.");
  const { documents } = source;
  return {
    ...source,
    defaultLocale,
    mentions: updateMentions(new Map(), EMPTY, documents, allOf(documents)),
    views: new Map(),
  };
};

/**
 * The version after some changes, with all views of the one before brought along.
 *
 * @param source of the same languages, its documents those of `before` with `changes` applied to them
 * @param touched takes in the tags of what readers may see differently now, as in `Reads`
 */
export const versionAfter = (
  before: Version,
  changes: readonly Change[],
  source: ContentSource,
  touched: Set<string>,
): Version => {
  const changed = changedBy(changes);
  const after: Version = {
    ...source,
    defaultLocale: before.defaultLocale,
    mentions: updateMentions(
      before.mentions,
      before.documents,
      source.documents,
      changed,
    ),
    views: new Map(),
  };
  for (const [locale, view] of before.views)
    after.views.set(locale, updateView(view, before, after, changed, touched));
  return after;
};

/** The content as the readers of a language see it. */
export const viewOf = (version: Version, locale: string): View => {
  const { views, locales, documents, mentions } = version;
  let view = views.get(locale);
  if (!view) {
    view = updateView(
      emptyView(fallbackChain(locale, locales)),
      { documents: EMPTY, mentions: new Map() },
      { documents, mentions },
      allOf(documents),
      new Set(),
    );
    views.set(locale, view);
  }
  return view;
};

const countedVersions = new WeakMap<Version, Counts>();

/** How many entries readers find in any language, each once. */
export const countsOf = (version: Version): Counts => {
  let counts = countedVersions.get(version);
  if (!counts) {
    const views = version.locales.map((locale) => viewOf(version, locale));
    counts = Object.fromEntries(
      contentTypeNames.map((type) => [type, countIn(views, type)]),
    ) as Counts;
    countedVersions.set(version, counts);
  }
  return counts;
};

const countIn = (views: readonly View[], type: ContentTypeName): number => {
  const [first, ...others] = views;
  const more = new Set<string>();
  for (const view of others)
    for (const { documentId: id } of view.all(type))
      if (!first?.byId(type, id)) more.add(id);
  return (first?.count(type) ?? 0) + more.size;
};

/** The search index of a language; of other languages than the default one it is made of that one’s. */
export const searchOf = (version: Version, locale: string): GrowingIndex => {
  const { defaultLocale } = version;
  const view = viewOf(version, locale);
  return view.indexes.search(() =>
    GrowingIndex.of(
      view,
      locale === defaultLocale
        ? null
        : {
            view: viewOf(version, defaultLocale),
            index: searchOf(version, defaultLocale).index,
          },
    ),
  );
};
