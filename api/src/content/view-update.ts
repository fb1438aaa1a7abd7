import {
  type ContentTypeName,
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { CopyOnWrite } from "./copy-on-write";
import type { Documents } from "./documents";
import { type EntryChange, Indexes } from "./indexes";
import { LinksUpdate } from "./links-update";
import type { DocumentRef, Mentions } from "./mentions";
import {
  type OwnedLink,
  links,
  ownedLinks,
  typesAfterTheirNeeds,
} from "./relations";
import { SlugsUpdate } from "./slugs-update";
import type { Entry } from "./types";
import { type Collection, type Ids, type Links, NO_IDS, View } from "./view";

/** What of the content a view is made of. */
export interface ViewSource {
  readonly documents: Documents;
  readonly mentions: Mentions;
}

const byType = <T>(
  valueOf: (type: ContentTypeName) => T,
): Record<ContentTypeName, T> =>
  Object.fromEntries(
    contentTypeNames.map((type) => [type, valueOf(type)]),
  ) as Record<ContentTypeName, T>;

type SlugsOf = (document: FeedDocument) => readonly string[];

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** A view in which there is nothing yet. */
export const emptyView = (chain: readonly string[]): View =>
  new View({
    chain,
    collections: byType(() => ({
      byId: NOTHING,
      bySlug: chain.map(() => NOTHING),
      byFormerSlug: chain.map(() => NOTHING),
    })),
    links: links.map(() => ({
      forward: NOTHING,
      backward: NOTHING,
      toEvery: NO_IDS,
    })),
    indexes: new Indexes(),
  });

const toEntry = (document: FeedDocument, requestedLocale: string): Entry =>
  ({
    type: document.type,
    documentId: document.documentId,
    requestedLocale,
    locale: document.locale,
    isFallback: document.locale !== requestedLocale,
    updatedAt: document.updatedAt,
    ...document.fields,
  }) as Entry;

const idsOf = (document: FeedDocument, link: OwnedLink): Ids =>
  (document.links as Readonly<Record<string, Ids>>)[link.name] ?? NO_IDS;

const linksToEvery = (document: FeedDocument, link: OwnedLink): boolean => {
  const { everyWhen } = link.attribute;
  return (
    everyWhen !== undefined &&
    (document.fields as Readonly<Record<string, unknown>>)[everyWhen] === true
  );
};

/** Sets of documents that grow while they are walked through. */
type Dirty = Readonly<Record<ContentTypeName, Set<string>>>;

class ViewUpdate {
  readonly #view: View;
  readonly #before: ViewSource;
  readonly #after: ViewSource;
  readonly #chain: readonly string[];
  readonly #written: Dirty = byType(() => new Set());
  readonly #dirty: Dirty = byType(() => new Set());
  readonly #entries: Record<ContentTypeName, CopyOnWrite<string, Entry>>;
  readonly #served = byType(() => new Map<string, FeedDocument | null>());
  readonly #changes: EntryChange[] = [];
  readonly #touched: Set<string>;
  /** Whether nothing was linked before: then whatever depends on a document was written, too. */
  readonly #isUnlinked: boolean;

  constructor(
    view: View,
    before: ViewSource,
    after: ViewSource,
    changed: Iterable<DocumentRef>,
    touched: Set<string>,
  ) {
    this.#view = view;
    this.#before = before;
    this.#after = after;
    this.#chain = view.parts.chain;
    this.#touched = touched;
    this.#isUnlinked = before.mentions.size === 0;
    for (const { type, id } of changed) {
      this.#written[type].add(id);
      this.#dirty[type].add(id);
    }
    this.#entries = byType(
      (type) => new CopyOnWrite(view.parts.collections[type].byId),
    );
  }

  run(): View {
    for (const type of typesAfterTheirNeeds)
      // What is found to depend on a document joins the set while it is walked through.
      for (const id of this.#dirty[type]) this.#serve(type, id);
    const collections = this.#collections();
    const updated = this.#links();
    return new View({
      chain: this.#chain,
      collections,
      links: updated,
      indexes: this.#view.indexes.after(this.#changes),
    });
  }

  /** Decides in which language an entry is served, if at all. */
  #serve(type: ContentTypeName, id: string): void {
    const [locale = ""] = this.#chain;
    const served = this.#choose(type, id);
    this.#served[type].set(id, served);
    const before = this.#entries[type].get(id) ?? null;
    const isSame =
      before?.locale === served?.locale && !this.#written[type].has(id);
    if (!isSame && (before || served)) {
      const after = served && toEntry(served, locale);
      if (after) this.#entries[type].set(id, after);
      else this.#entries[type].delete(id);
      this.#changes.push({ before, after });
      this.#touched.add(id).add(type);
    }
    if (this.#isUnlinked) return;
    const comesOrGoes = (before === null) !== (served === null);
    const isRetranslated =
      this.#translations(this.#before, type, id) !==
      this.#translations(this.#after, type, id);
    if (comesOrGoes || isRetranslated)
      for (const owner of this.#after.mentions.get(id) ?? [])
        this.#dirty[owner.type].add(owner.id);
  }

  /** What was found to depend on others only after its type had been gone through is served as it was. */
  #servedOf(type: ContentTypeName, id: string): FeedDocument | null {
    return this.#served[type].get(id) ?? this.#choose(type, id);
  }

  /** Into which of the languages before the default one a document is translated. */
  #translations(
    { documents }: ViewSource,
    type: ContentTypeName,
    id: string,
  ): string {
    const translations = documents[type].get(id);
    return this.#chain
      .slice(0, -1)
      .filter((locale) => translations?.has(locale))
      .join();
  }

  /** The documents of an entry in the order in which they are to be served. */
  #inChain(type: ContentTypeName, id: string): readonly FeedDocument[] {
    const translations = this.#after.documents[type].get(id);
    return this.#chain.flatMap((locale) => translations?.get(locale) ?? []);
  }

  /** An entry without its required counterparts is not shown: no evidence without its technique, no claim without source. */
  #choose(type: ContentTypeName, id: string): FeedDocument | null {
    const documents = this.#inChain(type, id);
    return (
      documents.find((document, at) =>
        this.#isComplete(document, documents.slice(at + 1)),
      ) ?? null
    );
  }

  #isComplete(
    document: FeedDocument,
    others: readonly FeedDocument[],
  ): boolean {
    return ownedLinks[document.type].every(
      (link) =>
        !link.attribute.required ||
        this.#targets(document, others, link).length > 0,
    );
  }

  /**
   * A link that a language cannot express, because its target is not translated, is inherited from the languages that come after
   * it.
   */
  #targets(
    document: FeedDocument,
    others: readonly FeedDocument[],
    link: OwnedLink,
  ): Ids {
    const isServed = (id: string): boolean =>
      this.#entries[link.target].get(id) !== undefined;
    const own = idsOf(document, link);
    const isOne = link.attribute.cardinality === "one";
    const isOwn = others.length === 0 || link.attribute.inherited === false;
    if (isOwn || (isOne && own.length > 0))
      return own.every(isServed) ? own : own.filter(isServed);
    const targets = this.#after.documents[link.target];
    const inherited = others.flatMap((other) =>
      idsOf(other, link).filter((id) => !targets.get(id)?.has(document.locale)),
    );
    const all = [...new Set([...own, ...inherited])].filter(isServed);
    return isOne ? all.slice(0, 1) : all;
  }

  #links(): readonly Links[] {
    const updates = this.#view.parts.links.map((each) => new LinksUpdate(each));
    for (const type of contentTypeNames) {
      for (const id of this.#dirty[type]) {
        const served = this.#servedOf(type, id);
        const documents = this.#inChain(type, id);
        const others = served
          ? documents.slice(documents.indexOf(served) + 1)
          : [];
        for (const link of ownedLinks[type]) {
          const isToEvery = served !== null && linksToEvery(served, link);
          const ids =
            served && !isToEvery ? this.#targets(served, others, link) : NO_IDS;
          const touched = updates[link.at]?.set(id, ids, isToEvery);
          if (!touched) continue;
          this.#touched.add(id).add(type);
          for (const target of touched) this.#touched.add(target);
        }
      }
    }
    return updates.map((update) => update.done());
  }

  #collections(): Record<ContentTypeName, Collection> {
    return byType((type) => {
      const before = this.#view.parts.collections[type];
      if (this.#served[type].size === 0) return before;
      return {
        byId: this.#entries[type].map,
        bySlug: before.bySlug.map((slugs, at) =>
          this.#slugs(type, at, slugs, ({ fields }) => [fields.slug]),
        ),
        byFormerSlug: before.byFormerSlug.map((slugs, at) =>
          this.#slugs(type, at, slugs, ({ formerSlugs }) => formerSlugs ?? []),
        ),
      };
    });
  }

  /** The slugs under which an entry is found in one language of the chain. */
  #slugsIn(
    at: number,
    { documents }: ViewSource,
    entry: Entry | undefined,
    slugsOf: SlugsOf,
  ): readonly string[] {
    const locale = this.#chain[at] ?? "";
    if (!entry || (at === 0 && entry.locale !== locale)) return [];
    const { type, documentId } = entry;
    const document = documents[type].get(documentId)?.get(locale);
    return document ? slugsOf(document) : [];
  }

  /** First all slugs that are given up, then all that are taken: entries may have exchanged theirs. */
  #slugs(
    type: ContentTypeName,
    at: number,
    slugs: ReadonlyMap<string, string>,
    slugsOf: SlugsOf,
  ): ReadonlyMap<string, string> {
    const collection = this.#view.parts.collections[type];
    const update = new SlugsUpdate(slugs);
    const moves = [...this.#served[type].keys()].map((id) => ({
      id,
      from: this.#slugsIn(at, this.#before, collection.byId.get(id), slugsOf),
      to: this.#slugsIn(at, this.#after, this.#entries[type].get(id), slugsOf),
    }));
    for (const { id, from, to } of moves)
      for (const slug of from) if (!to.includes(slug)) update.release(slug, id);
    const { bySlug, byFormerSlug } = collection;
    for (const { id, to } of moves)
      for (const slug of to) {
        update.claim(slug, id);
        // Who answered to it in this language, or in one that comes after it, has to make room.
        for (const others of [...bySlug.slice(at), ...byFormerSlug]) {
          const other = others.get(slug);
          if (other !== undefined) this.#touched.add(other);
        }
      }
    return update.map;
  }
}

/**
 * The view after some documents have changed.
 *
 * @param changed the documents that were written; what depends on them is found
 * @param touched takes in what readers may see differently now: ids of entries, and names of types in whose lists something changed
 */
export const updateView = (
  view: View,
  before: ViewSource,
  after: ViewSource,
  changed: Iterable<DocumentRef>,
  touched: Set<string>,
): View => new ViewUpdate(view, before, after, changed, touched).run();
