import {
  type Attributes,
  type ContentTypeName,
  type FeedDocument,
  type LinkAttribute,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

/** An entry as readers of a language see it. */
export interface Served {
  readonly type: ContentTypeName;
  readonly id: string;
  readonly document: FeedDocument;
}

const publicAttributes = (type: ContentTypeName): Attributes =>
  contentTypes[type].public;

const editorAttributes = (type: ContentTypeName): Attributes =>
  contentTypes[type].editors;

const linksOf = (type: ContentTypeName): readonly [string, LinkAttribute][] =>
  Object.entries(publicAttributes(type)).flatMap(
    ([name, attribute]): [string, LinkAttribute][] =>
      attribute.kind === "link" ? [[name, attribute]] : [],
  );

const idsIn = (document: FeedDocument, link: string): readonly string[] =>
  (document.links as Readonly<Record<string, readonly string[]>>)[link] ?? [];

export const valueIn = (document: FeedDocument, field: string): unknown =>
  (document.fields as Readonly<Record<string, unknown>>)[field];

/** `es-MX`, then `es`, then the default language, as far as there is content in them. */
const chainOf = (
  locale: string,
  locales: readonly string[],
): readonly string[] => {
  const [defaultLocale = ""] = locales;
  const [language = ""] = locale.split("-");
  const chain = [locale, language, defaultLocale];
  return [...new Set(chain)].filter((each) => locales.includes(each));
};

/**
 * What readers of one language see of some documents, worked out in the plainest way from the rules in docs/architecture.md, with
 * nothing of the read model in it. Slow, and meant to be right at a glance.
 */
export class Oracle {
  readonly locale: string;
  readonly #documents: readonly FeedDocument[];
  readonly #chain: readonly string[];
  readonly #served = new Map<string, FeedDocument | null>();
  readonly #related = new Map<string, readonly Served[]>();

  /** @param locales the default one first */
  constructor(
    documents: readonly FeedDocument[],
    locale: string,
    locales: readonly string[],
  ) {
    this.#documents = documents;
    this.locale = locale;
    this.#chain = chainOf(locale, locales);
  }

  /** All entries of a type, in no particular order. */
  all(type: ContentTypeName): readonly Served[] {
    const ids = new Set(
      this.#documents
        .filter((document) => document.type === type)
        .map(({ documentId }) => documentId),
    );
    return [...ids].flatMap((id) => this.one(type, id) ?? []);
  }

  one(type: ContentTypeName, id: string): Served | null {
    const key = `${type} ${id}`;
    let document = this.#served.get(key);
    if (document === undefined) {
      document = this.#choose(type, id);
      this.#served.set(key, document);
    }
    return document && { type, id, document };
  }

  /** The entries at the other end of a relation, from whichever end it is named. */
  related({ type, id, document }: Served, relation: string): readonly Served[] {
    const key = `${type} ${id} ${relation}`;
    let found = this.#related.get(key);
    if (!found) {
      found = this.#follow({ type, id, document }, relation);
      this.#related.set(key, found);
    }
    return found;
  }

  #written(type: string, id: string, locale: string): FeedDocument | undefined {
    return this.#documents.find(
      (document) =>
        document.type === type &&
        document.documentId === id &&
        document.locale === locale,
    );
  }

  /** The first in the chain of languages that has what it needs. */
  #choose(type: ContentTypeName, id: string): FeedDocument | null {
    const isComplete = (document: FeedDocument): boolean =>
      linksOf(type).every(
        ([name, link]) =>
          !link.required || this.#targets(document, name, link).length > 0,
      );
    const written = this.#chain.flatMap(
      (locale) => this.#written(type, id, locale) ?? [],
    );
    return written.find(isComplete) ?? null;
  }

  /** Its own links, and those of the languages behind it that its language cannot express. */
  #targets(
    document: FeedDocument,
    name: string,
    { to, cardinality, inherited: isInherited }: LinkAttribute,
  ): readonly Served[] {
    const { type, documentId, locale } = document;
    const own = idsIn(document, name);
    const behind = this.#chain.slice(this.#chain.indexOf(locale) + 1);
    const inherited = (isInherited === false ? [] : behind)
      .flatMap((other) => this.#written(type, documentId, other) ?? [])
      .flatMap((other) => idsIn(other, name))
      .filter((id) => !this.#written(to, id, locale));
    const ids = new Set([...own, ...inherited]);
    const targets = [...(cardinality === "one" && own[0] ? own : ids)].flatMap(
      (id) => this.one(to as ContentTypeName, id) ?? [],
    );
    return cardinality === "one" ? targets.slice(0, 1) : targets;
  }

  #follow(entry: Served, relation: string): readonly Served[] {
    const { type, id, document } = entry;
    const attribute =
      publicAttributes(type)[relation] ?? editorAttributes(type)[relation];
    if (attribute?.kind === "link") {
      const { to, everyWhen } = attribute;
      return everyWhen !== undefined && valueIn(document, everyWhen) === true
        ? this.all(to as ContentTypeName)
        : this.#targets(document, relation, attribute);
    }
    if (attribute?.kind === "backlink") {
      const owners = this.all(attribute.from as ContentTypeName);
      return owners.filter((owner) =>
        this.related(owner, attribute.via).some((target) => target.id === id),
      );
    }
    throw new Error(`A ${type} has no relation “${relation}”.`);
  }
}

/** The names of all relations of a type, and the types that they lead to. */
export const relationsOf = (
  type: ContentTypeName,
): readonly (readonly [string, ContentTypeName])[] =>
  Object.entries({ ...publicAttributes(type), ...editorAttributes(type) })
    .flatMap(([name, attribute]): [string, string][] => {
      if (attribute.kind === "link") return [[name, attribute.to]];
      return attribute.kind === "backlink" ? [[name, attribute.from]] : [];
    })
    .map(([name, target]) => [name, target as ContentTypeName]);

export const everyRelation = contentTypeNames.flatMap((owner) =>
  relationsOf(owner).map(([name, target]) => ({ owner, name, target })),
);
