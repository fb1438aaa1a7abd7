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

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** The view of a language in which there is nothing yet. */
export const emptyView = (locale: string): View =>
  new View({
    locale,
    collections: byType(() => ({
      byId: NOTHING,
      bySlug: NOTHING,
      byOriginalSlug: NOTHING,
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
    id: document.documentId,
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
  readonly #defaultLocale: string;
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
    defaultLocale: string,
    changed: Iterable<DocumentRef>,
    touched: Set<string>,
  ) {
    this.#view = view;
    this.#before = before;
    this.#after = after;
    this.#defaultLocale = defaultLocale;
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
      locale: this.#view.locale,
      collections,
      links: updated,
      indexes: this.#view.indexes.after(this.#changes),
    });
  }

  /** Decides in which language an entry is served, if at all. */
  #serve(type: ContentTypeName, id: string): void {
    const { locale } = this.#view;
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
    if (comesOrGoes || this.#isTranslated(type, id) !== this.#was(type, id))
      for (const owner of this.#after.mentions.get(id) ?? [])
        this.#dirty[owner.type].add(owner.id);
  }

  /** What was found to depend on others only after its type had been gone through is served as it was. */
  #servedOf(type: ContentTypeName, id: string): FeedDocument | null {
    return this.#served[type].get(id) ?? this.#choose(type, id);
  }

  #isTranslated(type: ContentTypeName, id: string): boolean {
    const { documents } = this.#after;
    return documents[type].get(id)?.has(this.#view.locale) ?? false;
  }

  #was(type: ContentTypeName, id: string): boolean {
    const { documents } = this.#before;
    return documents[type].get(id)?.has(this.#view.locale) ?? false;
  }

  /** An entry without its required counterparts is not shown: no evidence without its technique, no claim without source. */
  #choose(type: ContentTypeName, id: string): FeedDocument | null {
    const translations = this.#after.documents[type].get(id);
    const original = translations?.get(this.#defaultLocale);
    const own = translations?.get(this.#view.locale);
    if (own && this.#isComplete(own, original)) return own;
    return original && this.#isComplete(original, original) ? original : null;
  }

  #isComplete(
    document: FeedDocument,
    original: FeedDocument | undefined,
  ): boolean {
    return ownedLinks[document.type].every(
      (link) =>
        !link.attribute.required ||
        this.#targets(document, original, link).length > 0,
    );
  }

  /** A link that this language cannot express, because its target is not translated, is inherited from the original. */
  #targets(
    document: FeedDocument,
    original: FeedDocument | undefined,
    link: OwnedLink,
  ): Ids {
    const isServed = (id: string): boolean =>
      this.#entries[link.target].get(id) !== undefined;
    const own = idsOf(document, link);
    const isFull = link.attribute.cardinality === "one" && own.length > 0;
    if (!original || original === document || isFull)
      return own.every(isServed) ? own : own.filter(isServed);
    const inherited = idsOf(original, link).filter(
      (id) => !this.#isTranslated(link.target, id),
    );
    return [...new Set([...own, ...inherited])].filter(isServed);
  }

  #links(): readonly Links[] {
    const updates = this.#view.parts.links.map((each) => new LinksUpdate(each));
    for (const type of contentTypeNames) {
      for (const id of this.#dirty[type]) {
        const served = this.#servedOf(type, id);
        const original = this.#after.documents[type]
          .get(id)
          ?.get(this.#defaultLocale);
        for (const link of ownedLinks[type]) {
          const isToEvery = served !== null && linksToEvery(served, link);
          const ids =
            served && !isToEvery
              ? this.#targets(served, original, link)
              : NO_IDS;
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
        bySlug: this.#slugs(type, before.bySlug, (_source, entry) =>
          entry?.locale === this.#view.locale ? entry.slug : undefined,
        ),
        byOriginalSlug: this.#slugs(
          type,
          before.byOriginalSlug,
          ({ documents }, entry) =>
            entry &&
            documents[type].get(entry.id)?.get(this.#defaultLocale)?.fields
              .slug,
        ),
      };
    });
  }

  /** First all slugs that are given up, then all that are taken: entries may have exchanged theirs. */
  #slugs(
    type: ContentTypeName,
    slugs: ReadonlyMap<string, string>,
    slugOf: (source: ViewSource, entry?: Entry) => string | undefined,
  ): ReadonlyMap<string, string> {
    const update = new SlugsUpdate(slugs);
    const { byId, byOriginalSlug } = this.#view.parts.collections[type];
    const moves = [...this.#served[type].keys()].map((id) => ({
      id,
      from: slugOf(this.#before, byId.get(id)),
      to: slugOf(this.#after, this.#entries[type].get(id)),
    }));
    for (const { id, from, to } of moves)
      if (from !== to) update.release(from, id);
    for (const { id, to } of moves) {
      update.claim(to, id);
      // Who answered to it in the default language has to make room.
      const other = byOriginalSlug.get(to ?? "");
      if (other !== undefined) this.#touched.add(other);
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
  defaultLocale: string,
  changed: Iterable<DocumentRef>,
  touched: Set<string>,
): View =>
  new ViewUpdate(view, before, after, defaultLocale, changed, touched).run();
