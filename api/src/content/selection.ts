import { type Condition, matchesAll } from "./filter/condition";
import { matchesOf } from "./filter/matches";
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

/** The entries that a filter leaves out, where it does nothing but leave some out and the indexes know which. */
const excludedBy = ({
  order,
  condition,
  view,
  related,
}: Choice): ReadonlySet<Entry> | null => {
  if (condition.kind !== "not") return null;
  const found = matchesOf(order.type, condition.of, { view, related });
  return found && new Set(found);
};

/** What matches among all entries of the order's type. */
export const selectOfType = (choice: Choice): Selection => {
  const { view, order, condition, related } = choice;
  const { type } = order;
  const all = () => view.indexes.sorted(order, () => view.all(type));
  if (matchesAll(condition))
    return { count: view.count(type), entries: all, sorted: all };
  const found = matchesOf(type, condition, { view, related });
  if (found) return unordered(found, order);
  const excluded = excludedBy(choice);
  if (!excluded) return inOrder(all().filter(predicateOf(condition, related)));
  const left = once(() =>
    excluded.size === 0 ? all() : all().filter((entry) => !excluded.has(entry)),
  );
  return {
    count: view.count(type) - excluded.size,
    entries: left,
    sorted: left,
  };
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
