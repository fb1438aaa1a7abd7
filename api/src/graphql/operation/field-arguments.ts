import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
} from "graphql";
import { hasVariables, isMissing, literalOf } from "./literal";
import { type ExecutionState, callersFault } from "./execution-state";
import type { Variables } from "./variables";

type Field = GraphQLField<unknown, unknown>;

/** Adds an argument to the others. @returns whether there is a value of its type, or none is needed */
type AddArgument = (
  args: Record<string, unknown>,
  variables: Variables,
) => boolean;

const NO_ARGUMENTS: Readonly<Record<string, unknown>> = Object.freeze({});

const adderOf = (
  { name, type, defaultValue }: GraphQLArgument,
  { arguments: nodes = [] }: FieldNode,
): AddArgument => {
  const isRequired = isNonNullType(type);
  const addDefault: AddArgument = (args) => {
    if (defaultValue !== undefined) args[name] = defaultValue;
    return defaultValue !== undefined || !isRequired;
  };
  const node = nodes.find((each) => each.name.value === name)?.value;
  if (!node) return addDefault;
  const read = literalOf(node, type);
  return (args, variables) => {
    if (isMissing(node, variables)) return addDefault(args, variables);
    const value = read(variables);
    args[name] = value;
    return value !== undefined;
  };
};

/**
 * The arguments of a field. What does not depend on variables is coerced once for all executions; what does, once for each,
 * however many objects have the field.
 *
 * @param number tells the field from the others of its plan
 * @returns throws the error of graphql-js, as the caller's fault, where a variable does not fit its place
 */
export const argumentsOf = (
  field: Field,
  node: FieldNode,
  number: number,
): ((state: ExecutionState) => Readonly<Record<string, unknown>>) => {
  if (field.args.length === 0) return () => NO_ARGUMENTS;
  const adders = field.args.map((argument) => adderOf(argument, node));
  const read = (variables: Variables): Readonly<Record<string, unknown>> => {
    const args: Record<string, unknown> = {};
    return adders.every((add) => add(args, variables))
      ? args
      : callersFault(() => getArgumentValues(field, node, variables));
  };
  if (node.arguments?.some(({ value }) => hasVariables(value)))
    return ({ args, variables }) => (args[number] ??= read(variables));
  let constant: Readonly<Record<string, unknown>> | null = null;
  return () => (constant ??= read(NO_ARGUMENTS));
};
