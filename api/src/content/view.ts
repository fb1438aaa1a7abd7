import { LRUCache } from "lru-cache";
import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import type { Indexes } from "./indexes";
import type { Followed } from "./filter/predicate";
import type { Counting, Order } from "./order";
import type { OwnedLink, RelationEnd } from "./relations";
import type { Entry } from "./types";

export type Ids = readonly string[];

export const NO_IDS: Ids = [];

/** Orders by how many entries are related; the lists in these orders are kept as other lists are. */
const MOST_COUNTED_ORDERS = 100;

const NO_ENTRIES: readonly Entry[] = [];

/** The links of one attribute, from both of its ends. Only ids of entries that are served stand here. */
export interface Links {
  /** In the editors' order. */
  readonly forward: ReadonlyMap<string, Ids>;
  /** In the order of the ids. */
  readonly backward: ReadonlyMap<string, Ids>;
  /** The owners that link to every entry of the other type. */
  readonly toEvery: Ids;
}

/** The entries of one type. */
export interface Collection {
  readonly byId: ReadonlyMap<string, Entry>;
  /**
   * By slug, for each language of the view: in the first one the slugs of what is served in it, in those that come after it the
   * slugs of everything that is translated into them: one address serves every language.
   */
  readonly bySlug: readonly ReadonlyMap<string, string>[];
  /** The same of slugs that entries had before. */
  readonly byFormerSlug: readonly ReadonlyMap<string, string>[];
}

export interface ViewParts {
  /** The languages in which an entry is looked for: that of the readers first, the default one last. */
  readonly chain: readonly string[];
  readonly collections: Readonly<Record<ContentTypeName, Collection>>;
  /** By the place of the link among all links. */
  readonly links: readonly Links[];
  readonly indexes: Indexes;
}

/**
 * The content as the readers of one language see it: every entry in that language or, where it is not translated, in the next
 * of the chain, with all links resolved both ways. Never changed; `updateView` makes the next one of it.
 */
export class View implements Counting {
  readonly indexes: Indexes;
  readonly parts: ViewParts;
  readonly countedOrders = new LRUCache<string, Order>({
    max: MOST_COUNTED_ORDERS,
  });
  readonly #shared = new Map<RelationEnd, readonly Entry[]>();
  readonly #toEvery = new Map<number, ReadonlySet<string>>();

  constructor(parts: ViewParts) {
    this.indexes = parts.indexes;
    this.parts = parts;
  }

  count(type: ContentTypeName): number {
    return this.parts.collections[type].byId.size;
  }

  all(type: ContentTypeName): Iterable<Entry> {
    return this.parts.collections[type].byId.values();
  }

  byId(type: ContentTypeName, id: string): Entry | null {
    return this.parts.collections[type].byId.get(id) ?? null;
  }

  /** An entry with this slug in one of the languages of the view, else one that had it before. */
  bySlug(type: ContentTypeName, slug: string): Entry | null {
    const { bySlug, byFormerSlug } = this.parts.collections[type];
    return (
      this.#inFirst(bySlug, type, slug) ??
      this.#inFirst(byFormerSlug, type, slug)
    );
  }

  /** Whether an entry is found under a slug only because it had it before. */
  isFormerSlug(type: ContentTypeName, slug: string): boolean {
    const { bySlug, byFormerSlug } = this.parts.collections[type];
    return (
      this.#inFirst(bySlug, type, slug) === null &&
      this.#inFirst(byFormerSlug, type, slug) !== null
    );
  }

  #inFirst(
    languages: readonly ReadonlyMap<string, string>[],
    type: ContentTypeName,
    slug: string,
  ): Entry | null {
    for (const slugs of languages) {
      const id = slugs.get(slug);
      if (id !== undefined) return this.byId(type, id);
    }
    return null;
  }

  /** Whether an entry is related to all entries of the type at the other end. */
  isRelatedToEvery(entry: Entry, { link, side }: RelationEnd): boolean {
    return (
      side === "owning" &&
      link.attribute.everyWhen !== undefined &&
      this.#isToEvery(link, entry.documentId)
    );
  }

  /** The ids at the other end of a relation, in the editors' order where they made one, else in the order of the ids. */
  relatedIds(entry: Entry, relation: RelationEnd): Ids {
    const { link, side } = relation;
    const { forward, backward, toEvery } = this.parts.links[link.at] as Links;
    if (this.isRelatedToEvery(entry, relation))
      return this.#sharedOf(relation).map(({ documentId: id }) => id);
    if (side === "owning") return forward.get(entry.documentId) ?? NO_IDS;
    const ids = backward.get(entry.documentId) ?? NO_IDS;
    return toEvery.length === 0 ? ids : [...ids, ...toEvery];
  }

  /** How many entries link to all of another type. */
  countToEvery(): number {
    return this.parts.links.reduce(
      (count, { toEvery }) => count + toEvery.length,
      0,
    );
  }

  countRelated(entry: Entry, relation: RelationEnd): number {
    if (this.isRelatedToEvery(entry, relation))
      return this.#sharedOf(relation).length;
    const { link, side } = relation;
    const { forward, backward, toEvery } = this.parts.links[link.at] as Links;
    const { length } =
      (side === "owning" ? forward : backward).get(entry.documentId) ?? NO_IDS;
    return side === "owning" ? length : length + toEvery.length;
  }

  /** The entries at the other end of a relation, in the order of `relatedIds`. */
  related(entry: Entry, relation: RelationEnd): readonly Entry[] {
    return this.isRelatedToEvery(entry, relation)
      ? this.#sharedOf(relation)
      : this.#entriesOf(relation.target, this.relatedIds(entry, relation));
  }

  /** The same, with what many entries share told apart from what each has of its own. */
  followed(entry: Entry, relation: RelationEnd): Followed {
    if (relation.link.attribute.everyWhen === undefined)
      return { own: this.related(entry, relation), shared: NO_ENTRIES };
    if (relation.side === "owning")
      return this.isRelatedToEvery(entry, relation)
        ? { own: NO_ENTRIES, shared: this.#sharedOf(relation) }
        : { own: this.related(entry, relation), shared: NO_ENTRIES };
    const { backward } = this.parts.links[relation.link.at] as Links;
    return {
      own: this.#entriesOf(
        relation.target,
        backward.get(entry.documentId) ?? NO_IDS,
      ),
      shared: this.#sharedOf(relation),
    };
  }

  #entriesOf(type: ContentTypeName, ids: Ids): readonly Entry[] {
    const { byId } = this.parts.collections[type];
    return ids.map((id) => byId.get(id) as Entry);
  }

  /** What the owners that link to everything share: all entries at the other end; seen from there, these owners. */
  #sharedOf(relation: RelationEnd): readonly Entry[] {
    let shared = this.#shared.get(relation);
    if (!shared) {
      const { link, side, target } = relation;
      const { toEvery } = this.parts.links[link.at] as Links;
      const ids =
        side === "owning"
          ? [...this.parts.collections[target].byId.keys()].sort()
          : toEvery;
      shared = this.#entriesOf(target, ids);
      this.#shared.set(relation, shared);
    }
    return shared;
  }

  #isToEvery({ at }: OwnedLink, id: string): boolean {
    let owners = this.#toEvery.get(at);
    if (!owners) {
      owners = new Set((this.parts.links[at] as Links).toEvery);
      this.#toEvery.set(at, owners);
    }
    return owners.has(id);
  }
}
