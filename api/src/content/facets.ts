import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { given } from "./filter/given";
import type { Related } from "./filter/predicate";
import { FOLLOWING } from "./filter/steps";
import { mainFieldOf } from "./main-field";
import { camelCase } from "./order";
import { fieldOf } from "./rank";
import { findRelation } from "./relations";
import type { Entry, Facet, FacetValue, FilterInput } from "./types";
import { type Work, sortSteps } from "./work";

/** So many values of a field are told; a list of filters shows fewer. */
export const MOST_FACET_VALUES = 100;

/** The list that is counted. */
export interface Countable {
  readonly type: ContentTypeName;
  readonly filter: FilterInput | null | undefined;
  /** What would be in the list with another filter, in any order. */
  readonly entries: (filter: FilterInput | null | undefined) => Iterable<Entry>;
  /** All entries of a type. */
  readonly every: (type: ContentTypeName) => Iterable<Entry>;
  readonly related: Related;
  readonly work: Work;
  readonly locale: string;
}

/** What it takes to count an entry by one of its values, and to put the values into an order. */
export const COUNTING = 3;

const valueOf = (entry: Entry, field: string): unknown =>
  (entry as unknown as Readonly<Record<string, unknown>>)[field];

/**
 * A filter without what it says of a field where all of it must hold: a reader who has chosen one value wants to see the others.
 * The same object where it says nothing of it.
 */
const without = (
  filter: FilterInput | null | undefined,
  field: string,
): FilterInput | null | undefined => {
  if (!filter) return filter;
  const parts = given(filter);
  const rest = parts.flatMap(([name, value]): [string, unknown][] => {
    if (name === field) return [];
    if (name !== "and") return [[name, value]];
    const each = value as readonly FilterInput[];
    const left = each.map((one) => without(one, field));
    return [[name, left.some((one, at) => one !== each[at]) ? left : each]];
  });
  const isWhole =
    rest.length === parts.length &&
    rest.every(([, value], at) => value === parts[at]?.[1]);
  return isWhole ? filter : Object.fromEntries(rest);
};

const compare = (a: FacetValue, b: FacetValue): number => {
  if (a.count !== b.count) return b.count - a.count;
  const [one, other] = [a.label ?? a.value, b.label ?? b.value];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** How often each value occurs; an entry that has it twice counts once. */
const tally = <T>(lists: Iterable<Iterable<T>>): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const list of lists)
    for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

function* valuesOf(
  entries: Iterable<Entry>,
  field: string,
  work: Work,
): Generator<Iterable<string>> {
  for (const entry of entries) {
    work.spend(COUNTING);
    const value = valueOf(entry, field);
    if (Array.isArray(value)) yield new Set(value as string[]);
    else if (value != null) yield [`${value as string | number | boolean}`];
  }
}

function* othersOf(
  entries: Iterable<Entry>,
  follow: ReturnType<Related>,
  work: Work,
): Generator<Iterable<Entry>> {
  for (const entry of entries) {
    const { own, shared } = follow(entry);
    work.spend(FOLLOWING + COUNTING * (own.length + shared.length));
    yield own;
    yield shared;
  }
}

/** The counts, and 0 for whatever else is possible. */
const withZeros = <T>(
  counts: ReadonlyMap<T, number>,
  possible: Iterable<T>,
  work: Work,
): ReadonlyMap<T, number> => {
  const all = new Map(counts);
  for (const value of possible) {
    work.spend(COUNTING);
    if (!all.has(value)) all.set(value, 0);
  }
  return all;
};

/** All values that a field may have, where the content model names them. */
const possibleValues = (
  type: ContentTypeName,
  field: string,
): readonly string[] => {
  const attribute = fieldOf(type, field);
  switch (attribute?.kind) {
    case "enumeration":
      return attribute.values;
    case "boolean":
      return ["true", "false"];
    default:
      return [];
  }
};

const facetOf = (
  { type, filter, entries, every, related, work, locale }: Countable,
  field: string,
  includeZeros: boolean,
): Facet => {
  const relation = findRelation(type, field);
  const listed = entries(without(filter, field));
  const counted = <T>(
    lists: Iterable<Iterable<T>>,
    possible: () => Iterable<T>,
  ): readonly (readonly [T, number])[] => {
    const counts = tally(lists);
    return [...(includeZeros ? withZeros(counts, possible(), work) : counts)];
  };
  const values: FacetValue[] = relation
    ? counted(othersOf(listed, related(relation), work), () =>
        every(relation.target),
      ).map(([entry, count]) => ({
        value: entry.slug,
        label: mainFieldOf(entry),
        count,
      }))
    : counted(valuesOf(listed, field, work), () =>
        possibleValues(type, field),
      ).map(([value, count]) => ({ value, label: null, count }));
  work.spend(sortSteps(values.length));
  return {
    type,
    field,
    locale,
    values: values.sort(compare).slice(0, MOST_FACET_VALUES),
  };
};

/** @param fields names as the type’s facet enum writes them; each is counted once, however often it is named */
export const facetsOf = (
  list: Countable,
  fields: readonly string[],
  includeZeros = false,
): readonly Facet[] =>
  [...new Set(fields)].map((field) =>
    facetOf(list, camelCase(field), includeZeros),
  );
