import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { given } from "./filter";
import { fieldOf } from "./rank";
import { type RelationEnd, findRelation, inverseOf } from "./relations";
import type { Entry, FilterInput } from "./types";
import type { View } from "./view";

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

const ofField = (
  type: ContentTypeName,
  name: string,
  input: FilterInput,
  view: View,
): Candidates | null => {
  const operators = given(input);
  const operands = operators.flatMap(([operator, operand]): unknown[] => {
    if (operator === "eq") return [operand];
    return operator === "in" ? (operand as unknown[]) : [];
  });
  const [operator] = operators.map(([each]) => each);
  if (operators.length !== 1 || (operator !== "eq" && operator !== "in"))
    return null;
  const withValue = (value: unknown): readonly Entry[] => {
    if (name !== "id")
      return view.indexes.withValue(type, name, value, () => view.all(type));
    const entry = view.byId(type, value as string);
    return entry ? [entry] : [];
  };
  return union(
    [...new Set(operands)].map((value) => ({
      entries: withValue(value),
      exact: true,
    })),
  );
};

/** Walks the relation backwards: from what matches at its other end to what leads there. */
const ofRelation = (
  relation: RelationEnd,
  input: FilterInput,
  view: View,
): Candidates | null => {
  const quantified = given(input);
  const nested = relation.toOne
    ? input
    : quantified.length === 1 && quantified[0]?.[0] === "some"
      ? (quantified[0][1] as FilterInput)
      : null;
  const found = nested && candidatesOf(relation.target, nested, view);
  if (!found) return null;
  const inverse = inverseOf(relation);
  const entries = found.entries.flatMap((entry) =>
    view.related(entry, inverse),
  );
  return { entries: [...new Set(entries)], exact: found.exact };
};

/**
 * Looks up in the indexes where the matches of a filter can be.
 *
 * @returns null when any entry of the type may match
 */
export const candidatesOf = (
  type: ContentTypeName,
  filter: FilterInput,
  view: View,
): Candidates | null => {
  const parts = given(filter);
  const found = parts.map(([name, value]): Candidates | null => {
    if (name === "and" || name === "or") {
      const each = (value as readonly FilterInput[]).map((nested) =>
        candidatesOf(type, nested, view),
      );
      const known = each.filter((one) => one !== null);
      if (name === "or")
        return known.length === each.length ? union(known) : null;
      const best = smallest(known);
      return best && { ...best, exact: best.exact && each.length === 1 };
    }
    if (name === "not") return null;
    const relation = findRelation(type, name);
    if (relation) return ofRelation(relation, value as FilterInput, view);
    return name === "id" || fieldOf(type, name)
      ? ofField(type, name, value as FilterInput, view)
      : null;
  });
  const best = smallest(found.filter((each) => each !== null));
  return best && { ...best, exact: best.exact && parts.length === 1 };
};

const smallest = (found: readonly Candidates[]): Candidates | null =>
  found.reduce<Candidates | null>(
    (best, each) =>
      best && best.entries.length <= each.entries.length ? best : each,
    null,
  );

/**
 * The entries that a filter leaves out, where it does nothing but leave some out (`not`) and the indexes know which.
 *
 * @returns null when that takes a look at every entry
 */
export const excludedBy = (
  type: ContentTypeName,
  filter: FilterInput,
  view: View,
): ReadonlySet<Entry> | null => {
  const [[name, value] = [], ...others] = given(filter);
  if (name !== "not" || others.length > 0) return null;
  const found = candidatesOf(type, value as FilterInput, view);
  return found?.exact ? new Set(found.entries) : null;
};
