import { candidatesOf, excludedBy } from "./filter/candidates";
import { type Condition, matchesAll } from "./filter/condition";
import { type Related, predicateOf } from "./filter/predicate";
import type { Surroundings } from "./near";
import { type Order, sorted } from "./order";
import type { RelationEnd } from "./relations";
import type { Entry } from "./types";
import type { View } from "./view";

/** Some entries of a type; nothing is put in order before somebody looks. */
export interface Selection {
  readonly count: number;
  /** In any order. */
  readonly entries: () => readonly Entry[];
  readonly sorted: () => readonly Entry[];
}

/** What to choose from, how, and in which order. */
export interface Choice {
  readonly view: View;
  readonly order: Order;
  readonly condition: Condition;
  readonly related: Related;
}

/** Where more than this part of all entries is left, it is faster to walk through all of them in order than to sort. */
const MANY = 1 / 8;

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const inOrder = (found: readonly Entry[]): Selection => ({
  count: found.length,
  entries: () => found,
  sorted: () => found,
});

const unordered = (found: readonly Entry[], order: Order): Selection => ({
  count: found.length,
  entries: () => found,
  sorted: once(() => sorted(found, order)),
});

const allOf = ({ view, order }: Choice): readonly Entry[] =>
  view.indexes.sorted(order, () => view.all(order.type));

const withoutSome = (
  choice: Choice,
  excluded: ReadonlySet<Entry>,
): Selection => {
  const all = () => allOf(choice);
  const left = once(() =>
    excluded.size === 0 ? all() : all().filter((entry) => !excluded.has(entry)),
  );
  return {
    count: choice.view.count(choice.order.type) - excluded.size,
    entries: left,
    sorted: left,
  };
};

/** What matches among all entries of the order's type. */
export const selectOfType = (choice: Choice): Selection => {
  const { view, order, condition, related } = choice;
  const { type } = order;
  const all = () => allOf(choice);
  if (matchesAll(condition))
    return { count: view.count(type), entries: all, sorted: all };
  const matches = predicateOf(condition, related);
  const excluded = excludedBy(type, condition, view);
  if (excluded) return withoutSome(choice, excluded);
  const candidates = candidatesOf(type, condition, view);
  if (!candidates) return inOrder(all().filter(matches));
  const { entries, exact } = candidates;
  if (entries.length < view.count(type) * MANY)
    return unordered(exact ? entries : entries.filter(matches), order);
  const found = exact ? new Set(entries) : null;
  return inOrder(all().filter(found ? (entry) => found.has(entry) : matches));
};

/** What matches among the entries at the other end of a relation. */
export const selectRelated = (
  choice: Choice,
  entry: Entry,
  relation: RelationEnd,
): Selection => {
  const { view, order, condition, related } = choice;
  if (view.isRelatedToEvery(entry, relation)) return selectOfType(choice);
  const all = () =>
    view.indexes.sortedRelated(relation, order, entry.id, () =>
      view.related(entry, relation),
    );
  return matchesAll(condition)
    ? {
        count: view.relatedIds(entry, relation).length,
        entries: all,
        sorted: all,
      }
    : inOrder(all().filter(predicateOf(condition, related)));
};

/** What of a selection lies around a place. */
export const selectAround = (
  selection: Selection,
  surroundings: Surroundings,
  order: Order,
): Selection =>
  unordered(
    selection.entries().filter((entry) => surroundings.contains(entry)),
    order,
  );

/** What lies around a place among all entries of the order's type. */
export const selectAroundOfType = (
  { view, order, condition, related }: Choice,
  surroundings: Surroundings,
): Selection => {
  const { type } = order;
  const within = view.indexes
    .places(type, () => view.all(type))
    .within(surroundings);
  const found = matchesAll(condition)
    ? within
    : within.filter(predicateOf(condition, related));
  return unordered(found, order);
};
