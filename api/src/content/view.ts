import {
  type ContentTypeName,
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import type { Documents, Translations } from "./documents";
import { type OwnedLink, type RelationEnd, ownedLinks } from "./relations";
import type { Entry } from "./types";

type Ids = readonly string[];
type LinkMap = ReadonlyMap<string, Ids>;

interface Collection {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly idBySlug: ReadonlyMap<string, string>;
}

const NONE: Ids = [];

const linksOf = (document: FeedDocument): Readonly<Record<string, Ids>> =>
  document.links;

const toEntry = (document: FeedDocument, requestedLocale: string): Entry =>
  ({
    type: document.type,
    id: document.documentId,
    requestedLocale,
    locale: document.locale,
    isFallback: document.locale !== requestedLocale,
    updatedAt: document.updatedAt,
    ...document.fields,
  }) as Entry;

/**
 * The content as the readers of one language see it: every entry in that language or, where it is not translated, in the
 * default language, with all links resolved both ways.
 */
export class View {
  readonly #collections = new Map<ContentTypeName, Collection>();
  /** By owner and link, `technique.bodyRegions`: from the owner's id, and back from the target's. */
  readonly #forward = new Map<string, LinkMap>();
  readonly #backward = new Map<string, LinkMap>();

  constructor(
    documents: Documents,
    readonly locale: string,
    defaultLocale: string,
  ) {
    const served = new Map(
      contentTypeNames.map(
        (type) => [type, this.#serve(documents[type], defaultLocale)] as const,
      ),
    );
    const isServed = (type: ContentTypeName, id: string): boolean =>
      served.get(type)?.has(id) ?? false;
    const isTranslated = (type: ContentTypeName, id: string): boolean =>
      documents[type].get(id)?.has(locale) ?? false;

    const targets = (
      document: FeedDocument,
      { name, attribute }: OwnedLink,
    ): Ids => {
      const to = attribute.to as ContentTypeName;
      const own = linksOf(document)[name] ?? NONE;
      const original = documents[document.type]
        .get(document.documentId)
        ?.get(defaultLocale);
      const isComplete = attribute.cardinality === "one" && own.length > 0;
      if (!original || original === document || isComplete)
        return own.filter((id) => isServed(to, id));
      // A link that this language cannot express, because its target is not translated, is inherited.
      const inherited = (linksOf(original)[name] ?? NONE).filter(
        (id) => !isTranslated(to, id),
      );
      return [...new Set([...own, ...inherited])].filter((id) =>
        isServed(to, id),
      );
    };

    const isComplete = (document: FeedDocument): boolean =>
      ownedLinks[document.type].every(
        (link) =>
          !link.attribute.required || targets(document, link).length > 0,
      );

    // An entry without its required counterparts is not shown: no evidence without its technique, no claim without source.
    for (const [type, translations] of served) {
      for (const [id, document] of translations) {
        if (isComplete(document)) continue;
        const original = documents[type].get(id)?.get(defaultLocale);
        if (original && isComplete(original)) translations.set(id, original);
        else translations.delete(id);
      }
    }

    for (const [type, translations] of served) {
      this.#collections.set(
        type,
        this.#collect(documents[type], translations, defaultLocale),
      );
      for (const link of ownedLinks[type]) {
        const { name, attribute } = link;
        const to = attribute.to as ContentTypeName;
        const forward = new Map<string, Ids>();
        const backward = new Map<string, string[]>();
        const { everyWhen } = attribute;
        for (const [id, document] of translations) {
          const isEvery =
            everyWhen &&
            (document.fields as Readonly<Record<string, unknown>>)[
              everyWhen
            ] === true;
          const ids = isEvery
            ? [...(served.get(to)?.keys() ?? NONE)]
            : targets(document, link);
          if (ids.length > 0) forward.set(id, ids);
          for (const target of ids) {
            const back = backward.get(target);
            if (back) back.push(id);
            else backward.set(target, [id]);
          }
        }
        this.#forward.set(`${type}.${name}`, forward);
        this.#backward.set(`${type}.${name}`, backward);
      }
    }
  }

  #serve(
    translations: ReadonlyMap<string, Translations>,
    defaultLocale: string,
  ): Map<string, FeedDocument> {
    const served = new Map<string, FeedDocument>();
    for (const [id, languages] of translations) {
      const document =
        languages.get(this.locale) ?? languages.get(defaultLocale);
      if (document) served.set(id, document);
    }
    return served;
  }

  /** An entry answers to its slug in the default language too, so that one address serves every language. */
  #collect(
    translations: ReadonlyMap<string, Translations>,
    served: ReadonlyMap<string, FeedDocument>,
    defaultLocale: string,
  ): Collection {
    const byId = new Map<string, Entry>();
    const idBySlug = new Map<string, string>();
    for (const [id, document] of served) {
      byId.set(id, toEntry(document, this.locale));
      const original = translations.get(id)?.get(defaultLocale);
      if (original) idBySlug.set(original.fields.slug, id);
    }
    for (const [id, document] of served) {
      if (document.locale === this.locale)
        idBySlug.set(document.fields.slug, id);
    }
    return { byId, idBySlug };
  }

  all(type: ContentTypeName): readonly Entry[] {
    return [...(this.#collections.get(type)?.byId.values() ?? [])];
  }

  count(type: ContentTypeName): number {
    return this.#collections.get(type)?.byId.size ?? 0;
  }

  byId(type: ContentTypeName, id: string): Entry | null {
    return this.#collections.get(type)?.byId.get(id) ?? null;
  }

  bySlug(type: ContentTypeName, slug: string): Entry | null {
    const id = this.#collections.get(type)?.idBySlug.get(slug);
    return id === undefined ? null : this.byId(type, id);
  }

  /** The entries at the other end of a relation, in the editors' order where this end owns the links. */
  related(
    entry: Entry,
    { owner, link, side, target }: RelationEnd,
  ): readonly Entry[] {
    const links = (side === "owning" ? this.#forward : this.#backward).get(
      `${owner}.${link}`,
    );
    const byId = this.#collections.get(target)?.byId;
    return (links?.get(entry.id) ?? NONE).flatMap((id) => byId?.get(id) ?? []);
  }
}
