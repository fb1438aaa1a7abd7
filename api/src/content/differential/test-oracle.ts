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

/**
 * What readers of one language see of some documents, worked out in the plainest way from the rules in docs/architecture.md, with
 * nothing of the read model in it. Slow, and meant to be right at a glance.
 */
export class Oracle {
  readonly locale: string;
  readonly #documents: readonly FeedDocument[];
  readonly #defaultLocale: string;
  readonly #served = new Map<string, FeedDocument | null>();
  readonly #related = new Map<string, readonly Served[]>();

  constructor(
    documents: readonly FeedDocument[],
    locale: string,
    defaultLocale: string,
  ) {
    this.#documents = documents;
    this.locale = locale;
    this.#defaultLocale = defaultLocale;
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

  /** The translation, else the original; neither without what it needs. */
  #choose(type: ContentTypeName, id: string): FeedDocument | null {
    const candidates = [
      this.#written(type, id, this.locale),
      this.#written(type, id, this.#defaultLocale),
    ];
    const isComplete = (document: FeedDocument): boolean =>
      linksOf(type).every(
        ([name, link]) =>
          !link.required || this.#targets(document, name, link).length > 0,
      );
    return (
      candidates.find((document) => document && isComplete(document)) ?? null
    );
  }

  /** Its own links, and those of the original that the language cannot express. */
  #targets(
    document: FeedDocument,
    name: string,
    { to, cardinality }: LinkAttribute,
  ): readonly Served[] {
    const { type, documentId, locale } = document;
    const own = idsIn(document, name);
    const original =
      locale === this.#defaultLocale
        ? undefined
        : this.#written(type, documentId, this.#defaultLocale);
    const isTaken = cardinality === "one" && own.length > 0;
    const inherited =
      original && !isTaken
        ? idsIn(original, name).filter(
            (id) => !this.#written(to, id, this.locale),
          )
        : [];
    const ids = new Set([...own, ...inherited]);
    return [...ids].flatMap((id) => this.one(to as ContentTypeName, id) ?? []);
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
