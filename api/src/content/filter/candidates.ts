import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { inverseOf } from "../relations";
import type { Entry } from "../types";
import type { View } from "../view";
import type { Condition, FieldCondition, RelationCondition } from "./condition";

/** The entries among which all are that match a filter. */
export interface Candidates {
  readonly entries: readonly Entry[];
  /** Whether each of them matches, too. */
  readonly exact: boolean;
}

const union = (parts: readonly Candidates[]): Candidates => ({
  entries:
    parts.length === 1 && parts[0]
      ? parts[0].entries
      : [...new Set(parts.flatMap(({ entries }) => entries))],
  exact: parts.every(({ exact }) => exact),
});

const smallest = (found: readonly Candidates[]): Candidates | null =>
  found.reduce<Candidates | null>(
    (best, each) =>
      best && best.entries.length <= each.entries.length ? best : each,
    null,
  );

const ofField = (
  type: ContentTypeName,
  { field, holds, equals, isOneValue }: FieldCondition,
  view: View,
): Candidates | null => {
  if (!isOneValue) return null;
  if (field === "id") {
    const found = equals?.map((id) => view.byId(type, id as string)) ?? [];
    const entries = found.filter((entry) => entry !== null);
    return equals && { entries, exact: true };
  }
  const values = view.indexes.byValue(type, field, () => view.all(type));
  const entries = (equals ?? [...values.keys()].filter(holds)).map(
    (value) => values.get(value) ?? [],
  );
  const [only, ...others] = entries;
  return {
    entries: only && others.length === 0 ? only : entries.flat(),
    exact: true,
  };
};

/** Walks the relation backwards: from what matches at its other end to what leads there. */
const ofRelation = (
  { relation, quantifier, of }: RelationCondition,
  view: View,
): Candidates | null => {
  if (quantifier !== "some") return null;
  const found = candidatesOf(relation.target, of, view);
  if (!found) return null;
  const inverse = inverseOf(relation);
  const entries = new Set<Entry>();
  for (const entry of found.entries)
    for (const owner of view.related(entry, inverse)) entries.add(owner);
  return { entries: [...entries], exact: found.exact };
};

/**
 * Looks up in the indexes where the matches of a filter can be.
 *
 * @returns null when any entry of the type may match
 */
export const candidatesOf = (
  type: ContentTypeName,
  condition: Condition,
  view: View,
): Candidates | null => {
  switch (condition.kind) {
    case "all": {
      const best = smallest(
        condition.of
          .map((each) => candidatesOf(type, each, view))
          .filter((each) => each !== null),
      );
      return best && { ...best, exact: false };
    }
    case "any": {
      const each = condition.of.map((one) => candidatesOf(type, one, view));
      const known = each.filter((one) => one !== null);
      return known.length === each.length ? union(known) : null;
    }
    case "not":
      return null;
    case "field":
      return ofField(type, condition, view);
    case "relation":
      return ofRelation(condition, view);
  }
};

/**
 * The entries that a filter leaves out, where it does nothing but leave some out (`not`) and the indexes know which.
 *
 * @returns null when that takes a look at every entry
 */
export const excludedBy = (
  type: ContentTypeName,
  condition: Condition,
  view: View,
): ReadonlySet<Entry> | null => {
  if (condition.kind !== "not") return null;
  const found = candidatesOf(type, condition.of, view);
  return found?.exact ? new Set(found.entries) : null;
};
