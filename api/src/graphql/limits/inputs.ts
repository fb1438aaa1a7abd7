import {
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  getNullableType,
  isLeafType,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import type { Variables } from "../operations";
import { type Amount, sum } from "./amount";

interface Variable {
  /** Whether it cannot be a list or an object. */
  readonly isLeaf: boolean;
  readonly byDefault: unknown;
}

/** How many entries the lists and objects in a value have, on all levels. */
const entriesIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const entries: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.values(value);
  return entries.reduce<number>(
    (total, entry) => total + entriesIn(entry),
    entries.length,
  );
};

/** What the arguments of one operation come to, as far as it can be told before its variables are known. */
export class Inputs {
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(
    schema: GraphQLSchema,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    this.#variables = new Map(
      variableDefinitions.map(({ variable, type, defaultValue }) => [
        variable.name.value,
        {
          isLeaf: isLeafType(getNullableType(typeFromAST(schema, type))),
          byDefault: defaultValue && valueFromASTUntyped(defaultValue),
        },
      ]),
    );
  }

  /** @param measure makes a number of the value, which was not checked against any type yet */
  amount(
    value: ValueNode | undefined,
    measure: (value: unknown) => number,
  ): Amount {
    if (value?.kind !== Kind.VARIABLE)
      return measure(value && valueFromASTUntyped(value));
    const name = value.name.value;
    const otherwise = measure(this.#variables.get(name)?.byDefault);
    return (variables: Variables) =>
      Object.hasOwn(variables, name) ? measure(variables[name]) : otherwise;
  }

  /** How many entries the lists and objects in an argument have, on all levels. */
  entries(value: ValueNode): Amount {
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#variables.get(value.name.value)?.isLeaf
          ? 0
          : this.amount(value, entriesIn);
      case Kind.LIST:
        return sum([
          value.values.length,
          ...value.values.map((item) => this.entries(item)),
        ]);
      case Kind.OBJECT:
        return sum([
          value.fields.length,
          ...value.fields.map((field) => this.entries(field.value)),
        ]);
      default:
        return 0;
    }
  }
}
