import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { type SortKey, fieldOf, isOrdered, sortKeyOf } from "./rank";
import { type RelationEnd, findRelation } from "./relations";
import type { Entry } from "./types";
import { type Work, sortSteps } from "./work";

/** The place of an entry in an order: what it is sorted by, and its id, which breaks ties. */
export interface Place {
  readonly keys: readonly SortKey[];
  readonly id: string;
}

/** A total order over the entries of a type. */
export interface Order {
  readonly type: ContentTypeName;
  /** Names the order, in a few characters; a cursor is only good within the same one. */
  readonly name: string;
  /** Whether it is that of a list for which none is asked. */
  readonly isDefault: boolean;
  /** The relations whose entries are counted: the order of the same entries is another one when these change. */
  readonly counted: readonly RelationEnd[];
  placeOf(entry: Entry): Place;
  compare(a: Place, b: Place): number;
  /** Whether a place, which a reader has carried around, can be one in this order. */
  accepts(place: Place): boolean;
}

/** One version of the content, by whose relations orders may count. */
export interface Counting {
  /** How many entries there are at the other end of a relation. */
  countRelated(entry: Entry, relation: RelationEnd): number;
  /** The orders that count by it, as far as they are kept. */
  readonly countedOrders: LRUCache<string, Order>;
}

export interface SortBy {
  readonly type: "string" | "number";
  readonly keyOf: (entry: Entry) => SortKey;
  readonly descending: boolean;
}

const compareKeys = (
  a: SortKey,
  b: SortKey,
  descending: boolean,
  collator: Intl.Collator,
): number => {
  if (a === b) return 0;
  // What has no place stands last, whichever way the order runs.
  if (a === null) return 1;
  if (b === null) return -1;
  const difference =
    typeof a === "string" && typeof b === "string"
      ? collator.compare(a, b)
      : Number(a) - Number(b);
  return descending ? -difference : difference;
};

const collators = new Map<string, Intl.Collator>();

const collatorOf = (locale: string): Intl.Collator => {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale, {
      sensitivity: "base",
      numeric: true,
    });
    collators.set(locale, collator);
  }
  return collator;
};

/** Long enough that no two orders of a type will ever have the same. */
const NAME_LENGTH = 10;

/** @param what tells an order, or whatever else has cursors, from all others */
export const shortName = (...what: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify(what))
    .digest("base64url")
    .slice(0, NAME_LENGTH);

/**
 * @param what tells the order from others of its type and language
 * @param locale whose alphabet texts stand in
 */
export const orderBy = (
  type: ContentTypeName,
  what: string,
  sorts: readonly SortBy[],
  locale: string,
  {
    isDefault = false,
    counted = [],
  }: Partial<Pick<Order, "isDefault" | "counted">> = {},
): Order => ({
  type,
  isDefault,
  counted,
  // Few lists are asked for a cursor.
  get name() {
    return shortName(type, locale, what);
  },
  placeOf: (entry) => ({
    keys: sorts.map(({ keyOf }) => keyOf(entry)),
    id: entry.documentId,
  }),
  compare(a, b) {
    for (const [index, { descending }] of sorts.entries()) {
      const difference = compareKeys(
        a.keys[index] ?? null,
        b.keys[index] ?? null,
        descending,
        collatorOf(locale),
      );
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  },
  accepts: ({ keys }) =>
    keys.length === sorts.length &&
    sorts.every(({ type }, index) => {
      const key = keys[index] ?? null;
      return key === null || typeof key === type;
    }),
});

/** `BODY_REGIONS` is the field or relation `bodyRegions`. */
export const camelCase = (screaming: string): string =>
  screaming
    .toLowerCase()
    .replaceAll(/_([a-z0-9])/g, (_match, letter: string) =>
      letter.toUpperCase(),
    );

/** The relation of `INDICATIONS_COUNT_DESC`; undefined for what does not count. */
const countedBy = (
  type: ContentTypeName,
  value: string,
): RelationEnd | undefined => {
  const [, relation] = /^(.+)_COUNT_(?:ASC|DESC)$/.exec(value) ?? [];
  return relation === undefined
    ? undefined
    : findRelation(type, camelCase(relation));
};

const lowestPrice = (entry: Entry): SortKey => {
  const { prices } = entry as Entry<"therapist-profile">;
  return prices.length === 0
    ? null
    : Math.min(...prices.map(({ amount }) => amount));
};

/**
 * `UPDATED_AT_DESC` sorts by the field `updatedAt`, `INDICATIONS_COUNT_DESC` by how many `indications` there are; the SDL's enums say
 * which there are.
 */
const sortByOf = (
  type: ContentTypeName,
  value: string,
  counting: Counting | null,
): SortBy => {
  const [, field, direction] = /^(.+)_(ASC|DESC)$/.exec(value) ?? [];
  const descending = direction === "DESC";
  const counted = countedBy(type, value);
  if (counted)
    return {
      type: "number",
      keyOf: (entry) => counting?.countRelated(entry, counted) ?? null,
      descending,
    };
  if (field === "PRICE")
    return { type: "number", keyOf: lowestPrice, descending };
  const name = camelCase(field ?? "");
  const attribute = fieldOf(type, name);
  const valueOf = (entry: Entry): unknown =>
    (entry as unknown as Readonly<Record<string, unknown>>)[name];
  return {
    type: attribute && isOrdered(attribute) ? "number" : "string",
    keyOf: (entry) =>
      attribute
        ? sortKeyOf(attribute, valueOf(entry))
        : (valueOf(entry) as SortKey),
    descending,
  };
};

const screamingCase = (name: string): string =>
  name.replaceAll(/([A-Z])/g, "_$1").toUpperCase();

const defaultOrder = (type: ContentTypeName): readonly string[] => {
  switch (type) {
    case "indication":
      return ["CERTAINTY_DESC", "SLUG_ASC"];
    case "faq":
      return ["ORDER_ASC", "QUESTION_ASC"];
    default:
      return [`${screamingCase(contentTypes[type].mainField)}_ASC`];
  }
};

const makeOrder = (
  type: ContentTypeName,
  values: readonly string[],
  locale: string,
  counting: Counting | null,
  isDefault = false,
): Order =>
  orderBy(
    type,
    values.join(" "),
    // Equals stand in the order of their slugs, so that it is the same wherever the same content is.
    [...values, "SLUG_ASC"].map((value) => sortByOf(type, value, counting)),
    locale,
    {
      isDefault,
      counted: values.flatMap((value) => countedBy(type, value) ?? []),
    },
  );

/** By language and type; most lists are asked for without an order. */
const ownOrders = new Map<string, Map<ContentTypeName, Order>>();

/** The order of a list for which none is asked. */
export const ownOrderOf = (type: ContentTypeName, locale: string): Order => {
  let byType = ownOrders.get(locale);
  if (!byType) {
    byType = new Map(
      contentTypeNames.map((each) => [
        each,
        makeOrder(each, defaultOrder(each), locale, null, true),
      ]),
    );
    ownOrders.set(locale, byType);
  }
  return byType.get(type) as Order;
};

/** So many fields decide about an order at most; each of them makes it longer to sort by, and cursors longer. */
export const MAX_ORDER_FIELDS = 5;

/** @throws InvalidArgument */
const eachFieldOnce = (values: readonly string[]): readonly string[] => {
  const fields = new Map<string, string>();
  for (const value of values) {
    const field = value.replace(/_(ASC|DESC)$/, "");
    // What is equal by a field is equal by it in either direction.
    if (!fields.has(field)) fields.set(field, value);
  }
  if (fields.size > MAX_ORDER_FIELDS)
    throw new InvalidArgument(
      `“orderBy” names ${fields.size} fields; the limit is ${MAX_ORDER_FIELDS}.`,
    );
  return [...fields.values()];
};

/** Of the orders that were asked for last: equal ones are the same object, by which sorted lists are found again. */
const orders = new LRUCache<string, Order>({ max: 1_000 });

/**
 * @param values enum values of the type's order, most important first; none: the type's own order
 * @param locale whose alphabet texts stand in
 * @param counting the version of the content that is to be sorted
 * @throws InvalidArgument
 */
export const orderOf = (
  type: ContentTypeName,
  values: readonly string[] | null | undefined,
  locale: string,
  counting: Counting,
): Order => {
  if (!values || values.length === 0) return ownOrderOf(type, locale);
  const fields = eachFieldOnce(values);
  const isCounted = fields.some((value) => countedBy(type, value));
  const kept = isCounted ? counting.countedOrders : orders;
  const key = [locale, type, ...fields].join(" ");
  let order = kept.get(key);
  if (!order) {
    order = makeOrder(type, fields, locale, isCounted ? counting : null);
    kept.set(key, order);
  }
  return order;
};

export const sorted = (
  entries: readonly Entry[],
  order: Order,
  work: Work,
): readonly Entry[] => {
  if (entries.length < 2) return entries;
  work.spend(sortSteps(entries.length) + entries.length * order.counted.length);
  return entries
    .map((entry) => ({ entry, place: order.placeOf(entry) }))
    .sort((a, b) => order.compare(a.place, b.place))
    .map(({ entry }) => entry);
};

/** The index of the first entry in a sorted list that stands behind (or, with `orAt`, not before) a place. */
export const placeIn = (
  entries: readonly Entry[],
  order: Order,
  place: Place,
  orAt: boolean,
): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = order.compare(
      order.placeOf(entries[middle] as Entry),
      place,
    );
    if (difference > 0 || (orAt && difference === 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};
