import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import type { Documents } from "./documents";
import { UnknownLocale } from "./errors";
import { groupByCounterpart } from "./evidence";
import { compileFilter } from "./filter";
import { orderOf, sorted } from "./order";
import { page } from "./page";
import { type RelationEnd, relationOf } from "./relations";
import type { ConnectionArgs, Content, Entry } from "./types";
import { View } from "./view";

export interface ContentSource {
  readonly version: string;
  /** The languages of the CMS, the default one first. */
  readonly locales: readonly string[];
  readonly documents: Documents;
}

const anyEntry = (entry: unknown): Entry => entry as Entry;

/** One version of the content, answered from memory. A language's view is built when it is first asked for. */
export class PublishedContent implements Content {
  readonly version: string;
  readonly defaultLocale: string;
  readonly locales: readonly string[];
  readonly #documents: Documents;
  readonly #views = new Map<string, View>();
  readonly #collators = new Map<string, Intl.Collator>();

  constructor({ version, locales, documents }: ContentSource) {
    const [defaultLocale] = locales;
    if (defaultLocale === undefined)
      throw new Error("There is no default language.");
    this.version = version;
    this.defaultLocale = defaultLocale;
    this.locales = locales;
    this.#documents = documents;
  }

  get counts(): Readonly<Record<ContentTypeName, number>> {
    const view = this.#view(this.defaultLocale);
    return Object.fromEntries(
      contentTypeNames.map((type) => [type, view.count(type)]),
    ) as Record<ContentTypeName, number>;
  }

  locale(requested: string | null | undefined): string {
    if (requested == null) return this.defaultLocale;
    const wanted = requested.toLowerCase();
    const found = this.locales.find(
      (locale) => locale.toLowerCase() === wanted,
    );
    if (found === undefined) throw new UnknownLocale(this.locales);
    return found;
  }

  bySlug<T extends ContentTypeName>(
    type: T,
    slug: string,
    locale: string,
  ): Entry<T> | null {
    return this.#view(locale).bySlug(type, slug) as Entry<T> | null;
  }

  byId<T extends ContentTypeName>(
    type: T,
    id: string,
    locale: string,
  ): Entry<T> | null {
    return this.#view(locale).byId(type, id) as Entry<T> | null;
  }

  node(id: string, locale: string): Entry | null {
    const view = this.#view(locale);
    for (const type of contentTypeNames) {
      const entry = view.byId(type, id);
      if (entry) return entry;
    }
    return null;
  }

  // A type's name decides at run time what its entries are; the compiler has to be told so, here and nowhere else.

  list: Content["list"] = (type, args, locale) =>
    this.#page(type, this.#view(locale).all(type), args, locale) as never;

  related: Content["related"] = (entry, relation) =>
    this.#follow(anyEntry(entry), relationOf(entry.type, relation)) as never;

  relatedPage: Content["relatedPage"] = (entry, relation, args) => {
    const end = relationOf(entry.type, relation);
    return this.#page(
      end.target,
      this.#follow(anyEntry(entry), end),
      args,
      entry.requestedLocale,
    ) as never;
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
        matches: compileFilter(to, args.filter ?? {}, this.#follow),
        collator: this.#collator(entry.requestedLocale),
      },
    ) as never;
  };

  readonly #follow = (entry: Entry, relation: RelationEnd): readonly Entry[] =>
    this.#view(entry.requestedLocale).related(entry, relation);

  #page(
    type: ContentTypeName,
    entries: readonly Entry[],
    args: ConnectionArgs,
    locale: string,
  ) {
    const matches = compileFilter(type, args.filter ?? {}, this.#follow);
    const order = orderOf(type, args.orderBy, this.#collator(locale));
    return page(sorted(entries.filter(matches), order), order, args);
  }

  #view(locale: string): View {
    let view = this.#views.get(locale);
    if (!view) {
      view = new View(this.#documents, locale, this.defaultLocale);
      this.#views.set(locale, view);
    }
    return view;
  }

  #collator(locale: string): Intl.Collator {
    let collator = this.#collators.get(locale);
    if (!collator) {
      collator = new Intl.Collator(locale, {
        sensitivity: "base",
        numeric: true,
      });
      this.#collators.set(locale, collator);
    }
    return collator;
  }
}
