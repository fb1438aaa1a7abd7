import type {
  Attribute,
  Attributes,
  ContentTypeName,
} from "strapi-plugin-bodywork/contracts";
import { fieldOf } from "../rank";
import { type RelationEnd, findRelation } from "../relations";
import type { FilterInput } from "../types";
import { Budget } from "./budget";
import { META, type Test, isFoundByValue, testOf } from "./values";

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
}

/** What must hold of the entries at the other end of a relation. */
export interface RelationCondition {
  readonly kind: "relation";
  readonly relation: RelationEnd;
  readonly quantifier: "some" | "every" | "none";
  readonly of: Condition;
}

/** What understanding a filter takes besides the model. */
interface Reading {
  readonly budget: Budget;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Null is the same as leaving out. */
const isGiven = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== undefined;

export const given = (input: FilterInput): [string, unknown][] =>
  Object.entries(input).filter(isGiven);

const all = (of: readonly Condition[]): Condition =>
  of.length === 1 && of[0] ? of[0] : { kind: "all", of };

/** All of them hold. Most are one, which then stands for itself. */
const every = (tests: readonly Test[]): Test =>
  tests.length === 1 && tests[0]
    ? tests[0]
    : (value) => tests.every((holds) => holds(value));

const QUANTIFIERS = ["some", "every", "none"] as const;

type Quantifier = (typeof QUANTIFIERS)[number];

const quantifierOf = (name: string): Quantifier => {
  const found = QUANTIFIERS.find((each) => each === name);
  if (!found)
    throw new Error(
      `The quantifier “${name}” is in the schema, but not in the filter.`,
    );
  return found;
};

const listTest = (quantifier: Quantifier, holds: Test): Test => {
  const list = (value: unknown) => value as readonly unknown[];
  switch (quantifier) {
    case "some":
      return (value) => list(value).some(holds);
    case "every":
      return (value) => list(value).every(holds);
    case "none":
      return (value) => !list(value).some(holds);
  }
};

/** What must hold of each quantity of a list of values. */
const quantified = (
  input: FilterInput,
  depth: number,
  reading: Reading,
  each: (nested: FilterInput) => Test,
): Test =>
  every(
    given(input).map(([name, nested]) => {
      reading.budget.spend(depth);
      return listTest(quantifierOf(name), each(nested as FilterInput));
    }),
  );

const operators = (
  attribute: Parameters<typeof testOf>[0],
  input: FilterInput,
  depth: number,
  { budget }: Reading,
): Test =>
  every(
    given(input).map(([operator, operand]) => {
      budget.spend(depth);
      return testOf(attribute, operator, operand);
    }),
  );

/** What must hold of a value that a filter cannot look up: its parts are looked at one by one. */
const attributeTest = (
  attribute: Attribute,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Test => {
  switch (attribute.kind) {
    case "list":
      return quantified(input, depth, reading, (nested) =>
        operators({ kind: "flag" }, nested, depth, reading),
      );
    case "group": {
      const { attributes } = attribute.component;
      return attribute.repeatable
        ? quantified(input, depth, reading, (nested) =>
            componentTest(attributes, nested, depth, reading),
          )
        : componentTest(attributes, input, depth, reading);
    }
    default:
      return operators(attribute, input, depth, reading);
  }
};

const componentTest = (
  attributes: Attributes,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Test => {
  const parts = given(input).map(([name, nested]): Test => {
    const attribute = attributes[name];
    if (!attribute)
      throw new Error(
        `The part “${name}” is in the schema, but not in the model.`,
      );
    reading.budget.spend(depth);
    const holds = attributeTest(
      attribute,
      nested as FilterInput,
      depth,
      reading,
    );
    return (value) => holds((value as Readonly<Record<string, unknown>>)[name]);
  });
  // Where there is no component, nothing can be said of it.
  return (value) => value != null && parts.every((holds) => holds(value));
};

/** What a field lists as its only wish; null where it wishes for something else. */
const equalsOf = (input: FilterInput): readonly unknown[] | null => {
  const [[operator, operand] = [], ...others] = given(input);
  if (others.length > 0) return null;
  if (operator === "eq") return [operand];
  return operator === "in" ? [...new Set(operand as unknown[])] : null;
};

const fieldCondition = (
  type: ContentTypeName,
  field: string,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Condition => {
  const meta = META.get(field);
  if (meta)
    return {
      kind: "field",
      field,
      holds: operators(meta, input, depth, reading),
      equals: isFoundByValue(meta) ? equalsOf(input) : null,
      isOneValue: true,
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
    holds: attributeTest(attribute, input, depth, reading),
    equals: isOneValue ? equalsOf(input) : null,
    isOneValue,
  };
};

/** Nobody has to compare days with today: what is overdue is what was due before it. */
const overdueCondition = (
  input: FilterInput,
  depth: number,
  reading: Reading,
): Condition => {
  const today = reading.today();
  const holds = operators({ kind: "flag" }, input, depth, reading);
  return {
    kind: "field",
    field: "nextReviewDue",
    holds: (due) => holds(typeof due === "string" && due < today),
    equals: null,
    isOneValue: true,
  };
};

const reviewCondition = (
  type: ContentTypeName,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Condition =>
  all(
    given(input).map(([name, nested]) => {
      reading.budget.spend(depth);
      return name === "isOverdue"
        ? overdueCondition(nested as FilterInput, depth, reading)
        : named(type, name, nested as FilterInput, depth, reading);
    }),
  );

const relationCondition = (
  relation: RelationEnd,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Condition => {
  const at = (quantifier: Quantifier, nested: FilterInput): Condition => ({
    kind: "relation",
    relation,
    quantifier,
    of: read(relation.target, nested, depth + 1, reading),
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
  depth: number,
  reading: Reading,
): Condition => {
  const relation = findRelation(type, name);
  return relation
    ? relationCondition(relation, input, depth, reading)
    : fieldCondition(type, name, input, depth, reading);
};

const read = (
  type: ContentTypeName,
  input: FilterInput,
  depth: number,
  reading: Reading,
): Condition =>
  all(
    given(input).map(([name, value]): Condition => {
      reading.budget.spend(depth);
      const nested = value as FilterInput;
      switch (name) {
        case "and":
        case "or":
          return {
            kind: name === "and" ? "all" : "any",
            of: (value as readonly FilterInput[]).map((each) =>
              read(type, each, depth + 1, reading),
            ),
          };
        case "not":
          return { kind: "not", of: read(type, nested, depth + 1, reading) };
        case "review":
          return reviewCondition(type, nested, depth, reading);
        default:
          return named(type, name, nested, depth, reading);
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
): Condition => read(type, input, 1, { budget: new Budget(), today });

/** What the filter says that is not there. */
export const ANYTHING: Condition = { kind: "all", of: [] };

export const matchesAll = (condition: Condition): boolean =>
  condition.kind === "all" && condition.of.every(matchesAll);
