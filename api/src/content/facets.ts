import {
  type ContentTypeName,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { given } from "./filter/given";
import type { Related } from "./filter/predicate";
import { FOLLOWING } from "./filter/steps";
import { camelCase } from "./order";
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
  readonly related: Related;
  readonly work: Work;
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

const labelOf = (entry: Entry): string =>
  String(valueOf(entry, contentTypes[entry.type].mainField));

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

const facetOf = (
  { type, filter, entries, related, work }: Countable,
  field: string,
): Facet => {
  const relation = findRelation(type, field);
  const counted = entries(without(filter, field));
  const values: FacetValue[] = relation
    ? [...tally(othersOf(counted, related(relation), work))].map(
        ([entry, count]) => ({
          value: entry.slug,
          label: labelOf(entry),
          count,
        }),
      )
    : [...tally(valuesOf(counted, field, work))].map(([value, count]) => ({
        value,
        label: null,
        count,
      }));
  work.spend(sortSteps(values.length));
  return { field, values: values.sort(compare).slice(0, MOST_FACET_VALUES) };
};

/** @param fields names as the type’s facet enum writes them; each is counted once, however often it is named */
export const facetsOf = (
  list: Countable,
  fields: readonly string[],
): readonly Facet[] =>
  [...new Set(fields)].map((field) => facetOf(list, camelCase(field)));
