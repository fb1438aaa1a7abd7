import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { documentIdIn } from "../entry-id";
import { fieldOf } from "../rank";
import { type RelationEnd, findRelation } from "../relations";
import type { FilterInput } from "../types";
import { attributeTest, valueTest } from "./attribute-test";
import { given } from "./given";
import { type Quantifier, quantifierOf } from "./quantifier";
import { Reading } from "./reading";
import { FOLLOWING, fieldSteps } from "./steps";
import { META, PLAIN, type Test, isFoundByValue } from "./values";

/** A filter as it is understood: its names are resolved against the content model, once for each filter. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | FieldCondition
  | RelationCondition;

/** What must hold of a field of an entry. */
export interface FieldCondition {
  readonly kind: "field";
  readonly field: string;
  readonly holds: Test;
  /** The values that fulfil it, where it does no more than list them. */
  readonly equals: readonly unknown[] | null;
  /** Whether the field is one value, by which entries can be told apart; not a list or a component. */
  readonly isOneValue: boolean;
  /** What it takes to try it on an entry. */
  readonly steps: number;
}

/** What must hold of the entries at the other end of a relation. */
export interface RelationCondition {
  readonly kind: "relation";
  readonly relation: RelationEnd;
  readonly quantifier: Quantifier;
  readonly of: Condition;
}

const all = (of: readonly Condition[]): Condition =>
  of.length === 1 && of[0] ? of[0] : { kind: "all", of };

/** What a field lists as its only wish; null where it wishes for something else. */
const equalsOf = (input: FilterInput): readonly unknown[] | null => {
  const [[operator, operand] = [], ...others] = given(input);
  if (others.length > 0) return null;
  if (operator === "eq") return [operand];
  return operator === "in" ? [...new Set(operand as unknown[])] : null;
};

/** An entry is the same one under the ids of all languages. */
const idCondition = (input: FilterInput, reading: Reading): Condition => {
  const documentIds = Object.fromEntries(
    given(input).map(([operator, ids]) => [
      operator,
      Array.isArray(ids)
        ? (ids as string[]).map(documentIdIn)
        : documentIdIn(ids as string),
    ]),
  );
  return {
    kind: "field",
    field: "documentId",
    holds: valueTest(PLAIN, documentIds, reading),
    equals: equalsOf(documentIds),
    isOneValue: true,
    steps: fieldSteps(input),
  };
};

const fieldCondition = (
  type: ContentTypeName,
  field: string,
  input: FilterInput,
  reading: Reading,
): Condition => {
  if (field === "id") return idCondition(input, reading);
  const meta = META.get(field);
  if (meta)
    return {
      kind: "field",
      field,
      holds: valueTest(meta, input, reading),
      equals: isFoundByValue(meta) ? equalsOf(input) : null,
      isOneValue: true,
      steps: fieldSteps(input),
    };
  const attribute = fieldOf(type, field);
  if (!attribute)
    throw new Error(
      `The field “${field}” is in the schema, but not in the model.`,
    );
  const isOneValue = !["list", "group", "richText", "image"].includes(
    attribute.kind,
  );
  return {
    kind: "field",
    field,
    holds: attributeTest(attribute, input, reading),
    equals: isOneValue && isFoundByValue(attribute) ? equalsOf(input) : null,
    isOneValue,
    steps: fieldSteps(input),
  };
};

/** Nobody has to compare days with today: what is overdue is what was due before it. */
const overdueCondition = (input: FilterInput, reading: Reading): Condition => {
  const today = reading.today();
  const holds = valueTest(PLAIN, input, reading);
  return {
    kind: "field",
    field: "nextReviewDue",
    holds: (due) => holds(typeof due === "string" && due < today),
    equals: null,
    isOneValue: true,
    steps: fieldSteps(input),
  };
};

const reviewCondition = (
  type: ContentTypeName,
  input: FilterInput,
  reading: Reading,
): Condition =>
  all(
    given(input).map(([name, nested]) => {
      reading.spend();
      return name === "isOverdue"
        ? overdueCondition(nested as FilterInput, reading)
        : named(type, name, nested as FilterInput, reading);
    }),
  );

const relationCondition = (
  relation: RelationEnd,
  input: FilterInput,
  reading: Reading,
): Condition => {
  const at = (quantifier: Quantifier, nested: FilterInput): Condition => ({
    kind: "relation",
    relation,
    quantifier,
    of: read(relation.target, nested, reading.deeper()),
  });
  return relation.toOne
    ? at("some", input)
    : all(
        given(input).map(([name, nested]) =>
          at(quantifierOf(name), nested as FilterInput),
        ),
      );
};

const named = (
  type: ContentTypeName,
  name: string,
  input: FilterInput,
  reading: Reading,
): Condition => {
  const relation = findRelation(type, name);
  return relation
    ? relationCondition(relation, input, reading)
    : fieldCondition(type, name, input, reading);
};

const read = (
  type: ContentTypeName,
  input: FilterInput,
  reading: Reading,
): Condition =>
  all(
    given(input).map(([name, value]): Condition => {
      reading.spend();
      const nested = value as FilterInput;
      switch (name) {
        case "and":
        case "or":
          return {
            kind: name === "and" ? "all" : "any",
            of: (value as readonly FilterInput[]).map((each) =>
              read(type, each, reading.deeper()),
            ),
          };
        case "not":
          return { kind: "not", of: read(type, nested, reading.deeper()) };
        case "review":
          return reviewCondition(type, nested, reading);
        default:
          return named(type, name, nested, reading);
      }
    }),
  );

/**
 * Understands a filter. One mechanism for all types: what a name means, a field or a relation, is read from the content model.
 * `{}` matches everything.
 *
 * @throws FilterTooComplex, InvalidArgument
 */
export const conditionOf = (
  type: ContentTypeName,
  input: FilterInput,
  today: () => string,
): Condition => read(type, input, new Reading(today));

/** What a filter says that is left out. */
export const ANYTHING: Condition = { kind: "all", of: [] };

/** What it takes to try a condition on an entry, without what lies at the other ends of relations. */
export const stepsOf = (condition: Condition): number => {
  switch (condition.kind) {
    case "all":
    case "any": {
      let steps = 0;
      for (const each of condition.of) steps += stepsOf(each);
      return steps;
    }
    case "not":
      return stepsOf(condition.of);
    case "field":
      return condition.steps;
    case "relation":
      return FOLLOWING;
  }
};

export const matchesAll = (condition: Condition): boolean =>
  condition.kind === "all" && condition.of.every(matchesAll);
