import type { Attribute, Attributes } from "strapi-plugin-bodywork/contracts";
import type { FilterInput } from "../types";
import { given } from "./given";
import { type Quantifier, quantifierOf } from "./quantifier";
import type { Reading } from "./reading";
import { type Comparable, PLAIN, type Test, testOf } from "./values";

/** All of them hold. Most are one, which then stands for itself. */
const every = (tests: readonly Test[]): Test =>
  tests.length === 1 && tests[0]
    ? tests[0]
    : (value) => tests.every((holds) => holds(value));

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
  reading: Reading,
  each: (nested: FilterInput) => Test,
): Test =>
  every(
    given(input).map(([name, nested]) => {
      reading.spend();
      return listTest(quantifierOf(name), each(nested as FilterInput));
    }),
  );

/** What must hold of one value. */
export const valueTest = (
  comparable: Comparable,
  input: FilterInput,
  reading: Reading,
): Test =>
  every(
    given(input).map(([operator, operand]) => {
      reading.spend();
      return testOf(comparable, operator, operand);
    }),
  );

/** What must hold of the value of an attribute: of lists and components, of their parts. */
export const attributeTest = (
  attribute: Attribute,
  input: FilterInput,
  reading: Reading,
): Test => {
  switch (attribute.kind) {
    case "list":
      return quantified(input, reading, (nested) =>
        valueTest(PLAIN, nested, reading),
      );
    case "group": {
      const { attributes } = attribute.component;
      return attribute.repeatable
        ? quantified(input, reading, (nested) =>
            componentTest(attributes, nested, reading),
          )
        : componentTest(attributes, input, reading);
    }
    default:
      return valueTest(attribute, input, reading);
  }
};

const componentTest = (
  attributes: Attributes,
  input: FilterInput,
  reading: Reading,
): Test => {
  const parts = given(input).map(([name, nested]): Test => {
    const attribute = attributes[name];
    if (!attribute)
      throw new Error(
        `The part “${name}” is in the schema, but not in the model.`,
      );
    reading.spend();
    const holds = attributeTest(attribute, nested as FilterInput, reading);
    return (value) => holds((value as Readonly<Record<string, unknown>>)[name]);
  });
  // Where there is no component, nothing can be said of it.
  return (value) => value != null && parts.every((holds) => holds(value));
};
