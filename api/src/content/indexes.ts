import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { Places } from "./near";
import { type Order, placeIn, sorted } from "./order";
import type { RelationEnd } from "./relations";
import type { GrowingIndex } from "./search/growing-index";
import type { Entry } from "./types";
import type { Work } from "./work";

/** One entry before and after a change; null where it is not served. */
export interface EntryChange {
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** Every order that somebody thinks of costs memory; the oldest has to go. Those that lists have by themselves stay. */
const MAX_SORTED_LISTS = 64;

/** Of sorted relations; they are forgotten together when there are more. */
const MOST_RELATED_LISTS = 100_000;

/** So many changes at once are not worked into what is known; it is made anew when it is asked for. */
const MOST_CHANGES_AT_ONCE = 1_000;

export type ByValue = ReadonlyMap<unknown, readonly Entry[]>;

interface FieldIndex {
  readonly type: ContentTypeName;
  readonly field: string;
  readonly byValue: ByValue;
}

interface SortedList {
  readonly order: Order;
  readonly entries: readonly Entry[];
}

/** By the id of the entry from which the relation leads away. */
type RelatedLists = Map<string, readonly Entry[]>;

const NONE: readonly Entry[] = [];

const valueOf = (entry: Entry, field: string): unknown =>
  (entry as unknown as Readonly<Record<string, unknown>>)[field];

const addTo = (
  byValue: Map<unknown, Entry[]>,
  value: unknown,
  entry: Entry,
): void => {
  const bucket = byValue.get(value);
  if (bucket) bucket.push(entry);
  else byValue.set(value, [entry]);
};

const resort = (
  { order, entries }: SortedList,
  changes: readonly EntryChange[],
): SortedList => {
  const list = [...entries];
  for (const { before, after } of changes) {
    if (before?.type === order.type)
      list.splice(placeIn(list, order, order.placeOf(before), true), 1);
    if (after?.type === order.type)
      list.splice(placeIn(list, order, order.placeOf(after), true), 0, after);
  }
  return { order, entries: list };
};

const reindex = (
  { type, field, byValue }: FieldIndex,
  changes: readonly EntryChange[],
): FieldIndex => {
  const next = new Map(byValue);
  const own = new Map<unknown, Entry[]>();
  const bucketOf = (value: unknown): Entry[] => {
    let bucket = own.get(value);
    if (!bucket) {
      bucket = [...(next.get(value) ?? NONE)];
      own.set(value, bucket);
      next.set(value, bucket);
    }
    return bucket;
  };
  for (const { before, after } of changes) {
    if (before?.type === type) {
      const bucket = bucketOf(valueOf(before, field));
      bucket.splice(bucket.indexOf(before), 1);
    }
    if (after?.type === type) bucketOf(valueOf(after, field)).push(after);
  }
  for (const [value, bucket] of own)
    if (bucket.length === 0) next.delete(value);
  return { type, field, byValue: next };
};

/** What would otherwise be worked out for every answer. Made when it is first asked for, and brought along from view to view. */
export class Indexes {
  readonly #sorted = new Map<Order, SortedList>();
  readonly #fields = new Map<string, FieldIndex>();
  readonly #related = new Map<RelationEnd, Map<Order, RelatedLists>>();
  readonly #places = new Map<ContentTypeName, Places>();
  #relatedCount = 0;
  #search: GrowingIndex | null = null;

  /** All entries of the order's type, sorted. */
  sorted(
    order: Order,
    entries: () => Iterable<Entry>,
    work: Work,
  ): readonly Entry[] {
    const known = this.#sorted.get(order);
    if (known) return known.entries;
    const list = sorted([...entries()], order, work);
    if (!order.isDefault && this.#sorted.size >= MAX_SORTED_LISTS)
      this.#forgetOldest();
    this.#sorted.set(order, { order, entries: list });
    return list;
  }

  /** Whether all entries are sorted in this order already. */
  isSorted(order: Order): boolean {
    return this.#sorted.has(order);
  }

  /** The entries of a type by their values of a field. */
  byValue(
    type: ContentTypeName,
    field: string,
    entries: () => Iterable<Entry>,
  ): ByValue {
    const key = `${type}.${field}`;
    let index = this.#fields.get(key);
    if (!index) {
      const byValue = new Map<unknown, Entry[]>();
      for (const entry of entries())
        addTo(byValue, valueOf(entry, field), entry);
      index = { type, field, byValue };
      this.#fields.set(key, index);
    }
    return index.byValue;
  }

  /** Where the entries of a type are. */
  places(type: ContentTypeName, entries: () => Iterable<Entry>): Places {
    let places = this.#places.get(type);
    if (!places) {
      places = new Places(entries());
      this.#places.set(type, places);
    }
    return places;
  }

  /** The entries at the other end of a relation, sorted. */
  sortedRelated(
    relation: RelationEnd,
    order: Order,
    id: string,
    entries: () => readonly Entry[],
    work: Work,
  ): readonly Entry[] {
    const byId = this.#relatedLists(relation, order);
    let list = byId.get(id);
    if (!list) {
      list = sorted(entries(), order, work);
      byId.set(id, list);
      this.#relatedCount += 1;
      if (this.#relatedCount > MOST_RELATED_LISTS) {
        this.#related.clear();
        this.#relatedCount = 0;
      }
    }
    return list;
  }

  /** Which words stand in which entries. */
  search(make: () => GrowingIndex): GrowingIndex {
    return (this.#search ??= make());
  }

  /** The same for the view after some changes. */
  after(changes: readonly EntryChange[]): Indexes {
    const next = new Indexes();
    // However many there are: a search must not have to wait until all texts have been read again.
    next.#search = this.#search?.after(changes) ?? null;
    if (changes.length > MOST_CHANGES_AT_ONCE) return next;
    const types = new Set(
      changes.map(({ before, after }) => (before ?? after)?.type),
    );
    for (const [order, list] of this.#sorted)
      // An order that counts relations is good for one version only.
      if (order.counted.length === 0)
        next.#sorted.set(
          order,
          types.has(order.type) ? resort(list, changes) : list,
        );
    for (const [key, index] of this.#fields)
      next.#fields.set(
        key,
        types.has(index.type) ? reindex(index, changes) : index,
      );
    for (const [type, places] of this.#places)
      if (!types.has(type)) next.#places.set(type, places);
    return next;
  }

  #forgetOldest(): void {
    for (const order of this.#sorted.keys())
      if (!order.isDefault) {
        this.#sorted.delete(order);
        return;
      }
  }

  #relatedLists(relation: RelationEnd, order: Order): RelatedLists {
    let byOrder = this.#related.get(relation);
    if (!byOrder) {
      byOrder = new Map<Order, RelatedLists>();
      this.#related.set(relation, byOrder);
    }
    let lists = byOrder.get(order);
    if (!lists) {
      lists = new Map<string, readonly Entry[]>();
      byOrder.set(order, lists);
    }
    return lists;
  }
}
