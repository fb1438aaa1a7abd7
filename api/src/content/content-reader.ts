import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { candidatesOf, excludedBy } from "./candidates";
import { UnknownLocale } from "./errors";
import { groupByCounterpart } from "./evidence";
import { type Related, compileFilter, given } from "./filter";
import { type Order, orderOf, sorted } from "./order";
import { type Listing, page } from "./page";
import type { Reads } from "./reads";
import { type RelationEnd, relationOf } from "./relations";
import { search } from "./search/search-connection";
import { searchedTypes } from "./search/searched";
import type { ConnectionArgs, Content, Entry, FilterInput } from "./types";
import { type Version, searchOf, viewOf } from "./version";
import type { View } from "./view";

const anyEntry = (entry: unknown): Entry => entry as Entry;

const isEmpty = (filter: FilterInput | null | undefined): boolean =>
  filter == null || given(filter).length === 0;

/** Answers from one version of the content, and notes what is read where it is given something to note it in. */
export class ContentReader implements Content {
  readonly #version: Version;
  readonly #reads: Reads | null;

  constructor(version: Version, reads: Reads | null) {
    this.#version = version;
    this.#reads = reads;
  }

  get version(): string {
    this.#reads?.status();
    return this.#version.version;
  }

  get locales(): readonly string[] {
    this.#reads?.status();
    return this.#version.locales;
  }

  get defaultLocale(): string {
    this.#reads?.status();
    return this.#version.defaultLocale;
  }

  get counts(): Readonly<Record<ContentTypeName, number>> {
    this.#reads?.status();
    const view = this.#view(this.#version.defaultLocale);
    return Object.fromEntries(
      contentTypeNames.map((type) => [type, view.count(type)]),
    ) as Record<ContentTypeName, number>;
  }

  // A change of the languages touches everything, so that no read has to be noted here.
  locale(requested: string | null | undefined): string {
    const { locales, defaultLocale } = this.#version;
    if (requested == null) return defaultLocale;
    const wanted = requested.toLowerCase();
    const found = locales.find((locale) => locale.toLowerCase() === wanted);
    if (found === undefined) throw new UnknownLocale(locales);
    return found;
  }

  // A type's name decides at run time what its entries are; the compiler has to be told so, here and nowhere else.

  bySlug<T extends ContentTypeName>(
    type: T,
    slug: string,
    locale: string,
  ): Entry<T> | null {
    const entry = this.#view(locale).bySlug(type, slug);
    return this.#found(type, entry) as Entry<T> | null;
  }

  byId<T extends ContentTypeName>(
    type: T,
    id: string,
    locale: string,
  ): Entry<T> | null {
    const entry = this.#view(locale).byId(type, id);
    return this.#found(type, entry) as Entry<T> | null;
  }

  node(id: string, locale: string): Entry | null {
    const view = this.#view(locale);
    for (const type of contentTypeNames) {
      const entry = view.byId(type, id);
      if (entry) return this.#found(type, entry);
    }
    this.#reads?.everyType();
    return null;
  }

  list: Content["list"] = (type, args, locale) => {
    const view = this.#view(locale);
    const order = orderOf(type, args.orderBy, locale);
    this.#reads?.type(type);
    return page(this.#listOf(view, order, args.filter), args) as never;
  };

  related: Content["related"] = (entry, relation) =>
    this.#follow(anyEntry(entry), relationOf(entry.type, relation)) as never;

  relatedPage: Content["relatedPage"] = (entry, relation, args) => {
    const end = relationOf(entry.type, relation);
    const order = orderOf(end.target, args.orderBy, entry.requestedLocale);
    const list = this.#relatedListOf(anyEntry(entry), end, order, args);
    return page(list, args) as never;
  };

  evidence: Content["evidence"] = (entry, to, args) => {
    const indications = this.#follow(
      anyEntry(entry),
      relationOf(entry.type, "indications"),
    );
    return groupByCounterpart(
      to,
      indications as readonly Entry<"indication">[],
      args,
      {
        counterpart: (indication) =>
          this.#follow(indication, relationOf("indication", to))[0],
        matches: compileFilter(to, args.filter ?? {}, this.#related),
        locale: entry.requestedLocale,
      },
    ) as never;
  };

  search: Content["search"] = (args, locale) => {
    const { defaultLocale } = this.#version;
    // How well an entry matches depends on how rare the words are in all of them.
    for (const type of searchedTypes) this.#reads?.type(type);
    return search(searchOf(this.#version, locale).index, args, [
      ...new Set([locale, defaultLocale]),
    ]);
  };

  #found(type: ContentTypeName, entry: Entry | null): Entry | null {
    if (entry) this.#reads?.entry(entry.id);
    else this.#reads?.type(type);
    return entry;
  }

  #listOf(
    view: View,
    order: Order,
    filter: FilterInput | null | undefined,
  ): Listing {
    const { type } = order;
    const all = () => view.indexes.sorted(order, () => view.all(type));
    if (filter == null || isEmpty(filter))
      return { order, totalCount: view.count(type), sorted: all };
    const matches = compileFilter(type, filter, this.#related);
    const excluded = excludedBy(type, filter, view);
    if (excluded)
      return {
        order,
        totalCount: view.count(type) - excluded.size,
        sorted: once(() => without(all(), excluded)),
      };
    const candidates = candidatesOf(type, filter, view);
    if (!candidates) {
      const found = all().filter(matches);
      return { order, totalCount: found.length, sorted: () => found };
    }
    const { entries, exact } = candidates;
    const found = exact ? entries : entries.filter(matches);
    return {
      order,
      totalCount: found.length,
      sorted: once(() => sorted(found, order)),
    };
  }

  #relatedListOf(
    entry: Entry,
    relation: RelationEnd,
    order: Order,
    { filter }: ConnectionArgs,
  ): Listing {
    const view = this.#view(entry.requestedLocale);
    this.#noteRelated(view, entry, relation);
    if (view.isRelatedToEvery(entry, relation))
      return this.#listOf(view, order, filter);
    const all = () =>
      view.indexes.sortedRelated(relation, order, entry.id, () =>
        view.related(entry, relation),
      );
    if (filter == null || isEmpty(filter)) {
      const totalCount = view.relatedIds(entry, relation).length;
      return { order, totalCount, sorted: all };
    }
    const matches = compileFilter(relation.target, filter, this.#related);
    const found = all().filter(matches);
    return { order, totalCount: found.length, sorted: () => found };
  }

  #follow(entry: Entry, relation: RelationEnd): readonly Entry[] {
    const view = this.#view(entry.requestedLocale);
    this.#noteRelated(view, entry, relation);
    return view.related(entry, relation);
  }

  /** Filters pass by too many entries to note each: that they read the types at both ends says enough. */
  readonly #related: Related = (relation) => {
    const { owner, target } = relation.link;
    this.#reads?.type(owner);
    this.#reads?.type(target);
    return (entry) =>
      this.#view(entry.requestedLocale).related(entry, relation);
  };

  #noteRelated(view: View, entry: Entry, relation: RelationEnd): void {
    if (!this.#reads) return;
    this.#reads.entry(entry.id);
    if (relation.link.attribute.everyWhen === undefined)
      this.#reads.entries(view.relatedIds(entry, relation));
    else this.#reads.type(relation.target);
  }

  #view(locale: string): View {
    return viewOf(this.#version, locale);
  }
}

const without = (
  entries: readonly Entry[],
  excluded: ReadonlySet<Entry>,
): readonly Entry[] =>
  excluded.size === 0
    ? entries
    : entries.filter((entry) => !excluded.has(entry));

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
