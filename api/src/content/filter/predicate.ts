import type { RelationEnd } from "../relations";
import type { Entry } from "../types";
import type { Work } from "../work";
import {
  type Condition,
  type RelationCondition,
  matchesAll,
  stepsOf,
} from "./condition";
import { FOLLOWED } from "./steps";

export type Predicate = (entry: Entry) => boolean;

/** Where a relation leads from one entry. */
export interface Followed {
  /** The entries that it is linked to itself. */
  readonly own: readonly Entry[];
  /** Those to which it is related along with many others; the same object for each of them. */
  readonly shared: readonly Entry[];
}

/** How to follow a relation; what a filter needs to know of the content. Called once for each relation that a filter names. */
export type Related = (relation: RelationEnd) => (entry: Entry) => Followed;

const isTrue = (): boolean => true;

const all = (predicates: readonly Predicate[]): Predicate => {
  const [first, second] = predicates;
  if (!first) return isTrue;
  return second ? (entry) => predicates.every((holds) => holds(entry)) : first;
};

/** Many entries lead to the same one, which is looked at once: no filter costs more than all entries on each of its levels. */
const remembered = (
  predicate: Predicate,
  steps: number,
  work: Work,
): Predicate => {
  if (predicate === isTrue) return isTrue;
  const known = new Map<Entry, boolean>();
  return (entry) => {
    let holds = known.get(entry);
    if (holds === undefined) {
      work.spend(steps);
      holds = predicate(entry);
      known.set(entry, holds);
    }
    return holds;
  };
};

/** What is shared is looked at once, whoever shares it. */
const anyOf = (
  matches: Predicate,
  work: Work,
): ((followed: Followed) => boolean) => {
  const known = new Map<readonly Entry[], boolean>();
  const isAny = (shared: readonly Entry[]): boolean => {
    let holds = known.get(shared);
    if (holds === undefined) {
      work.spend(FOLLOWED * shared.length);
      holds = shared.some(matches);
      known.set(shared, holds);
    }
    return holds;
  };
  return ({ own, shared }) => {
    work.spend(FOLLOWED * own.length);
    return (shared.length > 0 && isAny(shared)) || own.some(matches);
  };
};

const relationPredicate = (
  { relation, quantifier, of }: RelationCondition,
  related: Related,
  work: Work,
): Predicate => {
  const follow = related(relation);
  const matches = remembered(predicateOf(of, related, work), stepsOf(of), work);
  if (quantifier === "every") {
    const fails = anyOf((entry) => !matches(entry), work);
    return (entry) => !fails(follow(entry));
  }
  const some = anyOf(matches, work);
  return quantifier === "some"
    ? (entry) => some(follow(entry))
    : (entry) => !some(follow(entry));
};

/**
 * Turns what a filter says into a test of any entry of its type.
 *
 * @param work takes in what lies at the other ends of relations; `stepsOf` the condition is for each entry that is tried besides
 */
export const predicateOf = (
  condition: Condition,
  related: Related,
  work: Work,
): Predicate => {
  if (matchesAll(condition)) return isTrue;
  switch (condition.kind) {
    case "all":
      return all(condition.of.map((each) => predicateOf(each, related, work)));
    case "any": {
      const any = condition.of.map((each) => predicateOf(each, related, work));
      return (entry) => any.some((holds) => holds(entry));
    }
    case "not": {
      const holds = predicateOf(condition.of, related, work);
      return (entry) => !holds(entry);
    }
    case "field": {
      const { field, holds } = condition;
      return (entry) =>
        holds((entry as unknown as Readonly<Record<string, unknown>>)[field]);
    }
    case "relation":
      return relationPredicate(condition, related, work);
  }
};
