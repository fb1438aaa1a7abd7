import type {
  Attribute,
  ContentTypeName,
} from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { rankOf, fieldOf } from "./rank";
import { type RelationEnd, findRelation } from "./relations";
import type { Entry, FilterInput } from "./types";

export type Predicate = (entry: Entry) => boolean;

/** How to follow a relation; what a filter needs to know of the content. Called once for each relation that a filter names. */
export type Related = (
  relation: RelationEnd,
) => (entry: Entry) => readonly Entry[];

type Test = (value: unknown) => boolean;

/** Null is the same as leaving out. */
const isGiven = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== undefined;

export const given = (input: FilterInput): [string, unknown][] =>
  Object.entries(input).filter(isGiven);

const isTrue = (): boolean => true;

/** All of them hold. Most filters are one condition, which then stands for itself: it is tried on every entry of a type. */
const all = <T>(
  conditions: readonly ((value: T) => boolean)[],
): ((value: T) => boolean) => {
  const [first, second] = conditions;
  if (!first) return isTrue;
  return second ? (value) => conditions.every((holds) => holds(value)) : first;
};

/** Compares by rank; a value without a rank, such as NOT_GRADED, is neither above nor below any other. */
const compareRank = (
  attribute: Attribute,
  operand: unknown,
  holds: (difference: number) => boolean,
): Test => {
  const bound = rankOf(attribute, operand);
  return (value) => {
    const rank = rankOf(attribute, value);
    return rank !== null && bound !== null && holds(rank - bound);
  };
};

const test = (
  attribute: Attribute | undefined,
  operator: string,
  operand: unknown,
): Test => {
  switch (operator) {
    case "eq":
      return (value) => value === operand;
    case "in": {
      const values = new Set(operand as readonly unknown[]);
      if (values.size === 0)
        throw new InvalidArgument("“in” needs at least one value.");
      return (value) => values.has(value);
    }
  }
  if (attribute) {
    switch (operator) {
      case "lt":
        return compareRank(attribute, operand, (difference) => difference < 0);
      case "lte":
        return compareRank(attribute, operand, (difference) => difference <= 0);
      case "gt":
        return compareRank(attribute, operand, (difference) => difference > 0);
      case "gte":
        return compareRank(attribute, operand, (difference) => difference >= 0);
    }
  }
  throw new Error(
    `The filter operator “${operator}” is in the schema, but not in the filter.`,
  );
};

const fieldPredicate = (
  name: string,
  attribute: Attribute | undefined,
  input: FilterInput,
): Predicate => {
  const holds = all(
    given(input).map(([operator, operand]) =>
      test(attribute, operator, operand),
    ),
  );
  return (entry) =>
    holds((entry as unknown as Readonly<Record<string, unknown>>)[name]);
};

const relationPredicate = (
  relation: RelationEnd,
  input: FilterInput,
  related: Related,
): Predicate => {
  const follow = related(relation);
  if (relation.toOne) {
    const matches = compileFilter(relation.target, input, related);
    return (entry) => follow(entry).some(matches);
  }
  return all(
    given(input).map(([quantifier, nested]): Predicate => {
      const matches = compileFilter(
        relation.target,
        nested as FilterInput,
        related,
      );
      switch (quantifier) {
        case "some":
          return (entry) => follow(entry).some(matches);
        case "every":
          return (entry) => follow(entry).every(matches);
        case "none":
          return (entry) => !follow(entry).some(matches);
        default:
          throw new Error(
            `The quantifier “${quantifier}” is in the schema, but not in the filter.`,
          );
      }
    }),
  );
};

/**
 * Turns a filter into a predicate, once per operation. One mechanism for all types: what a name means, a field or a relation,
 * is read from the content model. `{}` matches everything.
 */
export const compileFilter = (
  type: ContentTypeName,
  input: FilterInput,
  related: Related,
): Predicate =>
  all(
    given(input).map(([name, value]): Predicate => {
      if (name === "and" || name === "or") {
        const nested = (value as readonly FilterInput[]).map((filter) =>
          compileFilter(type, filter, related),
        );
        return name === "and"
          ? all(nested)
          : (entry) => nested.some((predicate) => predicate(entry));
      }
      if (name === "not") {
        const nested = compileFilter(type, value as FilterInput, related);
        return (entry) => !nested(entry);
      }
      const relation = findRelation(type, name);
      if (relation)
        return relationPredicate(relation, value as FilterInput, related);
      return fieldPredicate(name, fieldOf(type, name), value as FilterInput);
    }),
  );
