import { type Condition, matchesAll, stepsOf } from "./filter/condition";
import { matchesOf } from "./filter/matches";
import { type Related, predicateOf } from "./filter/predicate";
import type { Surroundings } from "./near";
import { type Order, sorted } from "./order";
import type { RelationEnd } from "./relations";
import type { Entry } from "./types";
import type { View } from "./view";
import { type Work, sortSteps } from "./work";

/** What it takes to find out how far an entry is from a place. */
export const DISTANCE_STEPS = 5;

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
  readonly work: Work;
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

const unordered = (
  found: readonly Entry[],
  { order, work }: Pick<Choice, "order" | "work">,
): Selection => ({
  count: found.length,
  entries: () => found,
  sorted: once(() => sorted(found, order, work)),
});

/** The same, for so many that it is faster to find them in the sorted list of all. */
const fromSorted = (
  found: readonly Entry[],
  all: readonly Entry[],
  { work }: Choice,
): Selection => ({
  count: found.length,
  entries: () => found,
  sorted: once(() => {
    work.spend(all.length);
    const chosen = new Set(found);
    return all.filter((entry) => chosen.has(entry));
  }),
});

/** What is left of a list that is in order already. */
const filtered = (
  list: readonly Entry[],
  { condition, related, work }: Choice,
): Selection => {
  work.spend(list.length * stepsOf(condition));
  return inOrder(list.filter(predicateOf(condition, related, work)));
};

/** The entries that a filter leaves out, where it does nothing but leave some out and the indexes know which. */
const excludedBy = ({
  order,
  condition,
  view,
  related,
  work,
}: Choice): ReadonlySet<Entry> | null => {
  if (condition.kind !== "not") return null;
  const found = matchesOf(order.type, condition.of, { view, related, work });
  return found && new Set(found);
};

/** What matches among all entries of the order's type. */
export const selectOfType = (choice: Choice): Selection => {
  const { view, order, condition, related, work } = choice;
  const { type } = order;
  const all = () => view.indexes.sorted(order, () => view.all(type), work);
  if (matchesAll(condition))
    return { count: view.count(type), entries: all, sorted: all };
  const found = matchesOf(type, condition, { view, related, work });
  if (found) {
    const isFaster =
      view.indexes.isSorted(order) &&
      sortSteps(found.length) > view.count(type);
    return isFaster
      ? fromSorted(found, all(), choice)
      : unordered(found, choice);
  }
  const excluded = excludedBy(choice);
  if (!excluded) return filtered(all(), choice);
  const left = once(() => {
    if (excluded.size === 0) return all();
    work.spend(view.count(type));
    return all().filter((entry) => !excluded.has(entry));
  });
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
  const { view, order, condition, work } = choice;
  if (view.isRelatedToEvery(entry, relation)) return selectOfType(choice);
  const all = () =>
    view.indexes.sortedRelated(
      relation,
      order,
      entry.documentId,
      () => view.related(entry, relation),
      work,
    );
  return matchesAll(condition)
    ? {
        count: view.relatedIds(entry, relation).length,
        entries: all,
        sorted: all,
      }
    : filtered(all(), choice);
};

/** What of a selection lies around a place. */
export const selectAround = (
  selection: Selection,
  surroundings: Surroundings,
  choice: Choice,
): Selection => {
  const entries = selection.entries();
  choice.work.spend(DISTANCE_STEPS * entries.length);
  return unordered(
    entries.filter((entry) => surroundings.contains(entry)),
    choice,
  );
};

/** What lies around a place among all entries of the order's type. */
export const selectAroundOfType = (
  choice: Choice,
  surroundings: Surroundings,
): Selection => {
  const { view, order, condition, work } = choice;
  const { type } = order;
  const within = view.indexes
    .places(type, () => {
      work.prepare(DISTANCE_STEPS * view.count(type));
      return view.all(type);
    })
    .within(surroundings);
  work.spend(DISTANCE_STEPS * within.length);
  return unordered(
    matchesAll(condition) ? within : filtered(within, choice).entries(),
    choice,
  );
};
