import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type SelectionNode,
  getDirectiveValues,
} from "graphql";
import type { Variables } from "./variables";

const signOf = (value: unknown): string =>
  value === true ? "1" : value === false ? "0" : value === null ? "n" : "u";

/**
 * Equal for variables with which an operation asks for the same fields.
 *
 * @param names of the variables of its conditions
 */
export const conditionKey = (
  names: readonly string[],
  variables: Variables,
): string => {
  let key = "";
  for (const name of names) key += signOf(variables[name]);
  return key;
};

/**
 * Whether a selection is asked for, by its `@skip` and `@include`.
 *
 * @throws GraphQLError when the variable of a condition is null
 */
export const isIncluded = (
  node: SelectionNode,
  variables: Variables,
): boolean => {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return include?.["if"] !== false;
};
