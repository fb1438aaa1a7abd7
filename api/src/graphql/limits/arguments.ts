import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  getNullableType,
  isLeafType,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import type { Variables } from "../operation/variables";
import type { Amount } from "./amount";

interface Variable {
  /** Whether it cannot be a list or an object. */
  readonly isLeaf: boolean;
  readonly byDefault: unknown;
}

/** In the place of a variable that is one value, whichever. */
const SOME_VALUE = "";

const variablesIn = (value: ValueNode): readonly string[] => {
  switch (value.kind) {
    case Kind.VARIABLE:
      return [value.name.value];
    case Kind.LIST:
      return value.values.flatMap(variablesIn);
    case Kind.OBJECT:
      return value.fields.flatMap((field) => variablesIn(field.value));
    default:
      return [];
  }
};

/** The value that is given for an argument; undefined when none is. */
export const argumentOf = (
  { arguments: args = [] }: FieldNode,
  name: string,
): ValueNode | undefined =>
  args.find((argument) => argument.name.value === name)?.value;

/** The arguments of one operation, as far as they can be told before its variables are known. */
export class Arguments {
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

  /** The same where only the lists and objects of a value matter, and not which single values are in them. */
  amountOfStructure(
    value: ValueNode | undefined,
    measure: (value: unknown) => number,
  ): Amount {
    if (!value) return measure(undefined);
    const names = variablesIn(value);
    const known: Record<string, unknown> = {};
    for (const name of names) known[name] = this.#knownValueOf(name);
    const unknown = names.filter((name) => !this.#variables.get(name)?.isLeaf);
    return unknown.length === 0
      ? measure(valueFromASTUntyped(value, known))
      : (variables: Variables) => {
          const values = { ...known };
          for (const name of unknown)
            if (Object.hasOwn(variables, name)) values[name] = variables[name];
          return measure(valueFromASTUntyped(value, values));
        };
  }

  #knownValueOf(name: string): unknown {
    const variable = this.#variables.get(name);
    return variable?.isLeaf ? SOME_VALUE : variable?.byDefault;
  }
}

/** How many entries the lists and objects in a value have, on all levels. */
export const entriesIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const entries: readonly unknown[] = Object.values(value);
  return entries.reduce<number>(
    (total, each) => total + 1 + entriesIn(each),
    0,
  );
};
