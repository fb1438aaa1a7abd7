import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  Kind,
  type ListValueNode,
  type ObjectValueNode,
  type ValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromAST,
} from "graphql";
import type { Variables } from "./variables";

/** Reads a value with the coerced variables of an execution. Undefined: there is none of the type. */
export type Literal = (variables: Variables) => unknown;

export const hasVariables = (node: ValueNode): boolean => {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return node.values.some(hasVariables);
    case Kind.OBJECT:
      return node.fields.some(({ value }) => hasVariables(value));
    default:
      return false;
  }
};

export const isMissing = (node: ValueNode, variables: Variables): boolean =>
  node.kind === Kind.VARIABLE && variables[node.name.value] === undefined;

const variableLiteral = (name: string, type: GraphQLInputType): Literal => {
  const isRequired = isNonNullType(type);
  return (variables) => {
    const value = variables[name];
    return value === null && isRequired ? undefined : value;
  };
};

const listLiteral = (
  { values }: ListValueNode,
  type: GraphQLInputType,
): Literal => {
  const items = values.map((node) => ({ node, read: literalOf(node, type) }));
  const isRequired = isNonNullType(type);
  return (variables) => {
    const list: unknown[] = [];
    for (const { node, read } of items) {
      const value =
        !isRequired && isMissing(node, variables) ? null : read(variables);
      if (value === undefined) return undefined;
      list.push(value);
    }
    return list;
  };
};

const objectLiteral = (
  { fields: nodes }: ObjectValueNode,
  type: GraphQLInputObjectType,
): Literal => {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const node = nodes.find(({ name }) => name.value === field.name)?.value;
    const isRequired = isNonNullType(field.type);
    const byDefault: unknown = field.defaultValue;
    return node || isRequired || byDefault !== undefined
      ? {
          name: field.name,
          node,
          read: node && literalOf(node, field.type),
          isRequired,
          byDefault,
        }
      : [];
  });
  return (variables) => {
    const object: Record<string, unknown> = {};
    for (const { name, node, read, isRequired, byDefault } of fields) {
      if (!node || !read || isMissing(node, variables)) {
        if (byDefault !== undefined) object[name] = byDefault;
        else if (isRequired) return undefined;
        continue;
      }
      const value = read(variables);
      if (value === undefined) return undefined;
      object[name] = value;
    }
    if (type.isOneOf) {
      const [value, ...others] = Object.values(object);
      if (value == null || others.length > 0) return undefined;
    }
    return object;
  };
};

/**
 * What a literal in a document comes to (`valueFromAST` of graphql-js, with the parts that do not depend on variables read
 * beforehand).
 */
export const literalOf = (node: ValueNode, type: GraphQLInputType): Literal => {
  if (!hasVariables(node)) {
    const constant = valueFromAST(node, type);
    return () => constant;
  }
  if (node.kind === Kind.VARIABLE)
    return variableLiteral(node.name.value, type);
  if (isNonNullType(type)) return literalOf(node, type.ofType);
  if (isListType(type)) {
    if (node.kind === Kind.LIST) return listLiteral(node, type.ofType);
    const read = literalOf(node, type.ofType);
    return (variables) => {
      const value = read(variables);
      return value === undefined ? undefined : [value];
    };
  }
  if (isInputObjectType(type))
    return node.kind === Kind.OBJECT
      ? objectLiteral(node, type)
      : () => undefined;
  return (variables) => valueFromAST(node, type, variables);
};
