import {
  type ContentTypeName,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { given } from "./filter/condition";
import { camelCase } from "./order";
import { type RelationEnd, findRelation } from "./relations";
import type { Entry, Facet, FacetValue, FilterInput } from "./types";

/** So many values of a field are told; a list of filters shows fewer. */
export const MOST_FACET_VALUES = 100;

/** The list that is counted. */
export interface Countable {
  readonly type: ContentTypeName;
  readonly filter: FilterInput | null | undefined;
  /** What would be in the list with another filter, in any order. */
  readonly entries: (filter: FilterInput | null | undefined) => Iterable<Entry>;
  readonly follow: (entry: Entry, relation: RelationEnd) => readonly Entry[];
}

const textOf = (entry: Entry, field: string): unknown =>
  (entry as unknown as Readonly<Record<string, unknown>>)[field];

/** A filter without what it says of a field where all of it must hold: a reader who has chosen one value wants to see the others. */
const without = (
  filter: FilterInput | null | undefined,
  field: string,
): FilterInput | null | undefined => {
  if (!filter) return filter;
  const rest = given(filter).filter(([name]) => name !== field);
  return Object.fromEntries(
    rest.map(([name, value]) => [
      name,
      name === "and"
        ? (value as readonly FilterInput[]).map((each) => without(each, field))
        : value,
    ]),
  );
};

const labelOf = (entry: Entry): string =>
  String(textOf(entry, contentTypes[entry.type].mainField));

const compare = (a: FacetValue, b: FacetValue): number => {
  if (a.count !== b.count) return b.count - a.count;
  const [one, other] = [a.label ?? a.value, b.label ?? b.value];
  return one < other ? -1 : one > other ? 1 : 0;
};

const facetOf = (
  { type, filter, entries, follow }: Countable,
  field: string,
): Facet => {
  const counts = new Map<string, FacetValue>();
  const count = (value: string, label: string | null): void => {
    const before = counts.get(value)?.count ?? 0;
    counts.set(value, { value, label, count: before + 1 });
  };
  const relation = findRelation(type, field);
  for (const entry of entries(without(filter, field))) {
    if (relation) {
      for (const other of follow(entry, relation))
        count(other.slug, labelOf(other));
      continue;
    }
    const value = textOf(entry, field);
    for (const each of Array.isArray(value) ? new Set(value) : [value])
      if (each != null) count(String(each), null);
  }
  return {
    field,
    values: [...counts.values()].sort(compare).slice(0, MOST_FACET_VALUES),
  };
};

/** @param fields names as the type’s facet enum writes them */
export const facetsOf = (
  list: Countable,
  fields: readonly string[],
): readonly Facet[] => fields.map((field) => facetOf(list, camelCase(field)));
