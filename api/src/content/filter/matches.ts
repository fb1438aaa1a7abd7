import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { inverseOf } from "../relations";
import type { Entry } from "../types";
import type { View } from "../view";
import type { Work } from "../work";
import {
  type Condition,
  type FieldCondition,
  type RelationCondition,
  stepsOf,
} from "./condition";
import { type Related, predicateOf } from "./predicate";
import { FOLLOWED, FOLLOWING } from "./steps";

/** What the indexes are asked about. */
interface Where {
  readonly view: View;
  readonly related: Related;
  readonly work: Work;
}

/** Where more than this part of all entries matches, it is faster to walk through all of them than to gather what matches. */
const MANY = 1 / 8;

/** The entries that have one of some values; null when these are many. */
const gather = (
  lists: Iterable<readonly Entry[]>,
  most: number,
): readonly Entry[] | null => {
  let first: readonly Entry[] | null = null;
  let gathered: Entry[] | null = null;
  for (const list of lists) {
    if (!first) first = list;
    else (gathered ??= [...first]).push(...list);
    if ((gathered ?? first).length > most) return null;
  }
  return gathered ?? first ?? [];
};

const ofField = (
  type: ContentTypeName,
  { field, holds, equals, isOneValue, steps }: FieldCondition,
  { view, work }: Where,
): readonly Entry[] | null => {
  if (!isOneValue) return null;
  if (field === "documentId") {
    work.spend(equals?.length ?? 0);
    const found = equals?.map((documentId) =>
      view.byId(type, documentId as string),
    );
    return found?.filter((entry) => entry !== null) ?? null;
  }
  const values = view.indexes.byValue(type, field, () => {
    work.prepare(view.count(type));
    return view.all(type);
  });
  work.spend(equals ? equals.length : steps * values.size);
  const wanted = equals ?? [...values.keys()].filter(holds);
  const found = gather(
    wanted.map((value) => values.get(value) ?? []),
    view.count(type) * MANY,
  );
  if (found) work.spend(found.length);
  return found;
};

/** Walks the relation backwards: from what matches at its other end to what leads there. */
const ofRelation = (
  { relation, quantifier, of }: RelationCondition,
  where: Where,
): readonly Entry[] | null => {
  if (quantifier !== "some") return null;
  // Asked for before anything is found: what an answer is made of includes where nothing was.
  const follow = where.related(inverseOf(relation));
  const found = matchesOf(relation.target, of, where);
  if (!found) return null;
  const entries = new Set<Entry>();
  for (const entry of found) {
    const { own, shared } = follow(entry);
    where.work.spend(FOLLOWING + FOLLOWED * (own.length + shared.length));
    for (const owner of own) entries.add(owner);
    for (const owner of shared) entries.add(owner);
  }
  return [...entries];
};

/** The fewest that one of the conditions leaves, and of these what fulfils the others. */
const ofAll = (
  type: ContentTypeName,
  conditions: readonly Condition[],
  where: Where,
): readonly Entry[] | null => {
  let best: { readonly at: number; readonly entries: readonly Entry[] } | null =
    null;
  for (const [at, condition] of conditions.entries()) {
    const entries = matchesOf(type, condition, where);
    if (entries && (!best || entries.length < best.entries.length))
      best = { at, entries };
  }
  if (!best) return null;
  const { at, entries } = best;
  const others: Condition = {
    kind: "all",
    of: conditions.filter((_condition, index) => index !== at),
  };
  where.work.spend(entries.length * stepsOf(others));
  return entries.filter(predicateOf(others, where.related, where.work));
};

const ofAny = (
  type: ContentTypeName,
  conditions: readonly Condition[],
  where: Where,
): readonly Entry[] | null => {
  const found = new Set<Entry>();
  for (const condition of conditions) {
    const entries = matchesOf(type, condition, where);
    if (!entries) return null;
    where.work.spend(entries.length);
    for (const entry of entries) found.add(entry);
  }
  return [...found];
};

/**
 * What matches a condition, found through the indexes, in any order.
 *
 * @returns null when that takes a look at every entry of the type
 */
export const matchesOf = (
  type: ContentTypeName,
  condition: Condition,
  where: Where,
): readonly Entry[] | null => {
  switch (condition.kind) {
    case "all":
      return ofAll(type, condition.of, where);
    case "any":
      return ofAny(type, condition.of, where);
    case "not":
      return null;
    case "field":
      return ofField(type, condition, where);
    case "relation":
      return ofRelation(condition, where);
  }
};
