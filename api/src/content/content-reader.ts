import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import {
  checkContraindicatedFor,
  contraindicationsAgainst,
} from "./contraindicated";
import { type Audience, entryIdOf } from "./entry-id";
import { InvalidArgument, SearchNotReady, UnknownLocale } from "./errors";
import { groupByCounterpart } from "./evidence";
import { facetsOf } from "./facets";
import {
  ANYTHING,
  type Condition,
  conditionOf,
  stepsOf,
} from "./filter/condition";
import { type Related, predicateOf } from "./filter/predicate";
import { FOLLOWED } from "./filter/steps";
import { mainFieldOf } from "./main-field";
import { bestLocale } from "./locales";
import { Surroundings } from "./near";
import { orderOf } from "./order";
import { page } from "./page";
import type { Reads } from "./reads";
import { type RelationEnd, relationOf } from "./relations";
import { search } from "./search/search-connection";
import { searchedTypes } from "./search/searched";
import {
  type Choice,
  type Selection,
  selectAround,
  selectAroundOfType,
  selectOfType,
  selectRelated,
} from "./selection";
import { todayInUtc } from "./today";
import type {
  Connection,
  ConnectionArgs,
  Content,
  ContraindicatedFor,
  Entry,
  FilterInput,
  Translation,
} from "./types";
import { type Version, countsOf, searchOf, viewOf } from "./version";
import type { View } from "./view";
import { Work } from "./work";

const anyEntry = (entry: unknown): Entry => entry as Entry;

/** Answers from one version of the content, and notes what is read where it is given something to note it in. */
export class ContentReader implements Content {
  readonly #version: Version;
  readonly #reads: Reads | null;
  readonly #work: Work;

  constructor(version: Version, reads: Reads | null, work = new Work()) {
    this.#version = version;
    this.#reads = reads;
    this.#work = work;
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
    return countsOf(this.#version);
  }

  // A change of the languages touches everything, so that no read has to be noted in these three.

  locale(requested: string | null | undefined): string {
    const { locales, defaultLocale } = this.#version;
    if (requested == null) return defaultLocale;
    const found = bestLocale(requested, locales);
    if (found === undefined) throw new UnknownLocale(locales);
    return found;
  }

  hasLocale(tag: string): boolean {
    return this.#version.locales.includes(tag);
  }

  idOf(entry: Entry, audience: Audience): string {
    return entryIdOf(entry, this.#version.defaultLocale, audience);
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

  /** Asked of what `bySlug` has found, which is noted. */
  isFormerSlug(type: ContentTypeName, slug: string, locale: string): boolean {
    return this.#view(locale).isFormerSlug(type, slug);
  }

  byId<T extends ContentTypeName>(
    type: T,
    documentId: string,
    locale: string,
  ): Entry<T> | null {
    const entry = this.#view(locale).byId(type, documentId);
    return this.#found(type, entry) as Entry<T> | null;
  }

  node(documentId: string, locale: string): Entry | null {
    const view = this.#view(locale);
    for (const type of contentTypeNames) {
      const entry = view.byId(type, documentId);
      if (entry) return this.#found(type, entry);
    }
    this.#reads?.everyType();
    return null;
  }

  translations(entry: Entry): readonly Translation[] {
    this.#reads?.entry(entry.documentId);
    return this.#version.locales.flatMap((locale) => {
      const own = this.#view(locale).byId(entry.type, entry.documentId);
      return own?.locale === locale ? [{ locale, slug: own.slug }] : [];
    });
  }

  labelOf(entry: Entry): string {
    if (entry.type !== "indication") return mainFieldOf(entry);
    const [condition, technique] = (["condition", "technique"] as const).map(
      (end) => this.related(entry, end)[0]?.name,
    );
    const names = `${condition}: ${technique}`;
    return entry.scope ? `${names} (${entry.scope})` : names;
  }

  list: Content["list"] = (type, args, locale) => {
    this.#reads?.type(type);
    return this.#connection(type, args, locale, (choice, surroundings) =>
      surroundings
        ? selectAroundOfType(choice, surroundings)
        : selectOfType(choice),
    ) as never;
  };

  related: Content["related"] = (entry, relation) =>
    this.#follow(anyEntry(entry), relationOf(entry.type, relation)) as never;

  relatedPage: Content["relatedPage"] = (entry, relation, args) => {
    const from = anyEntry(entry);
    const end = relationOf(entry.type, relation);
    this.#noteRelated(this.#view(from.requestedLocale), from, end);
    return this.#connection(
      end.target,
      args,
      from.requestedLocale,
      (choice, surroundings) => {
        const selection = selectRelated(choice, from, end);
        return surroundings
          ? selectAround(selection, surroundings, choice)
          : selection;
      },
    ) as never;
  };

  evidence: Content["evidence"] = (entry, to, args) => {
    const { requestedLocale } = anyEntry(entry);
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
        matching: (entries, filter) => {
          const condition = this.#conditionOf(to, filter);
          this.#work.spend(entries.length * stepsOf(condition));
          return entries.filter(
            predicateOf(condition, this.#related, this.#work),
          );
        },
        against: this.#against(args.excludeContraindicatedFor, requestedLocale),
        every: (type: ContentTypeName) => this.#view(requestedLocale).all(type),
        related: this.#related,
        work: this.#work,
        locale: requestedLocale,
      },
    ) as never;
  };

  search: Content["search"] = (args, locale) => {
    // How well an entry matches depends on how rare the words are in all of them.
    for (const type of searchedTypes) this.#reads?.type(type);
    // The index of any other language is made of that one.
    for (const each of [this.#version.defaultLocale, locale]) {
      const growing = searchOf(this.#version, each);
      // A request takes a part in the reading of the texts, rather than make all others wait until it is done.
      if (!growing.isGrown) growing.grow();
      if (!growing.isGrown) throw new SearchNotReady();
    }
    return search(
      searchOf(this.#version, locale).index,
      args,
      this.#view(locale).parts.chain,
      this.#work,
    );
  };

  #found(type: ContentTypeName, entry: Entry | null): Entry | null {
    if (entry) this.#reads?.entry(entry.documentId);
    else this.#reads?.type(type);
    return entry;
  }

  #conditionOf(
    type: ContentTypeName,
    filter: FilterInput | null | undefined,
  ): Condition {
    if (!filter) return ANYTHING;
    return conditionOf(type, filter, () => {
      this.#reads?.day();
      return todayInUtc();
    });
  }

  /** A page of what is selected, and what can be asked of the whole list. */
  #connection(
    type: ContentTypeName,
    args: ConnectionArgs,
    locale: string,
    select: (choice: Choice, surroundings: Surroundings | null) => Selection,
  ): Connection {
    const surroundings = args.near ? new Surroundings(args.near) : null;
    const order =
      surroundings && !args.orderBy?.length
        ? surroundings.order(type, locale)
        : orderOf(type, args.orderBy, locale, this.#view(locale));
    for (const relation of order.counted) this.#noteTypes(relation);
    const selectionFor = (
      filter: FilterInput | null | undefined,
    ): Selection => {
      const choice = {
        view: this.#view(locale),
        order,
        condition: this.#conditionOf(type, filter),
        related: this.#related,
        work: this.#work,
      };
      return select(choice, surroundings);
    };
    const selection = selectionFor(args.filter);
    return page(
      {
        order,
        totalCount: selection.count,
        sorted: selection.sorted,
        entryOf: (id) => this.#view(locale).byId(type, id),
        distanceKm: surroundings && ((entry) => surroundings.distanceKm(entry)),
        countedBy: (fields, includeZeros) =>
          facetsOf(
            {
              type,
              locale,
              filter: args.filter,
              every: (other) => this.#view(locale).all(other),
              entries: (filter) =>
                (filter === args.filter
                  ? selection
                  : selectionFor(filter)
                ).entries(),
              related: this.#related,
              work: this.#work,
            },
            fields,
            includeZeros,
          ),
      },
      args,
    );
  }

  /** What speaks against a technique for a person. */
  #against(
    wanted: ContraindicatedFor | null | undefined,
    locale: string,
  ): (entry: Entry) => readonly Entry<"contraindication">[] {
    if (!wanted) return () => [];
    checkContraindicatedFor(wanted);
    const each = <T extends "condition" | "contraindication">(
      type: T,
      slugs: readonly string[] | null | undefined,
    ): readonly Entry<T>[] =>
      (slugs ?? []).map((slug) => {
        const entry = this.bySlug(type, slug, locale);
        if (!entry)
          throw new InvalidArgument(
            `There is no published ${type} “${slug}”, so that nothing can be left out for it.`,
          );
        return entry;
      });
    const ofConditions = each("condition", wanted.conditions).flatMap(
      (condition) =>
        this.#follow(
          condition,
          relationOf("condition", "impliedContraindications"),
        ) as readonly Entry<"contraindication">[],
    );
    return contraindicationsAgainst(
      [...ofConditions, ...each("contraindication", wanted.contraindications)],
      wanted.minKind,
      this.#related(relationOf("contraindication", "techniques")),
    );
  }

  #follow(entry: Entry, relation: RelationEnd): readonly Entry[] {
    const view = this.#view(entry.requestedLocale);
    this.#noteRelated(view, entry, relation);
    const entries = view.related(entry, relation);
    this.#work.spend(FOLLOWED * entries.length);
    return entries;
  }

  /** Filters pass by too many entries to note each: that they read the types at both ends says enough. */
  readonly #related: Related = (relation) => {
    this.#noteTypes(relation);
    return (entry) =>
      this.#view(entry.requestedLocale).followed(entry, relation);
  };

  #noteTypes({ link: { owner, target } }: RelationEnd): void {
    this.#reads?.type(owner);
    this.#reads?.type(target);
  }

  #noteRelated(view: View, entry: Entry, relation: RelationEnd): void {
    if (!this.#reads) return;
    this.#reads.entry(entry.documentId);
    if (relation.link.attribute.everyWhen === undefined)
      this.#reads.entries(view.relatedIds(entry, relation));
    else this.#reads.type(relation.target);
  }

  #view(locale: string): View {
    return viewOf(this.#version, locale);
  }
}
