import {
  type FieldNode,
  type GraphQLField,
  getDirectiveValues,
  getNullableType,
  type GraphQLSchema,
  isListType,
} from "graphql";
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from "../../content/page";
import { type Amount, from } from "./amount";
import type { Arguments } from "./arguments";

/** Of a list of which the schema says nothing. */
const ASSUMED_SIZE = 5;

/** Arguments that name the items of a list, one by one. */
const NAMING: readonly string[] = ["ids", "representations"];

/** Below every size. */
const NOT_ASKED = -1;

type Field = GraphQLField<unknown, unknown>;

const within = (size: number): number =>
  Math.min(Math.max(size, 0), LARGEST_PAGE);

const argumentOf = ({ arguments: args = [] }: FieldNode, name: string) =>
  args.find((argument) => argument.name.value === name)?.value;

const takes = ({ args }: Field, name: string): boolean =>
  args.some((argument) => argument.name === name);

export const isList = ({ type }: Field): boolean =>
  isListType(getNullableType(type));

/** How many items stand under a field at most, page by page; null for one that is no connection. */
export const pageSize = (
  field: Field,
  node: FieldNode,
  args: Arguments,
): Amount | null => {
  if (!takes(field, "first") || !takes(field, "last")) return null;
  const asked = ["first", "last"].map((name) =>
    args.amount(argumentOf(node, name), (value) =>
      typeof value === "number" ? within(value) : NOT_ASKED,
    ),
  );
  return from(asked, (sizes) => {
    const size = Math.max(...sizes);
    return size === NOT_ASKED ? DEFAULT_PAGE_SIZE : size;
  });
};

/** How many items a list has: as many as are asked for, or as the schema says. */
export const listSize = (
  field: Field,
  node: FieldNode,
  args: Arguments,
  schema: GraphQLSchema,
): Amount => {
  const naming = NAMING.find((name) => takes(field, name));
  if (naming !== undefined)
    return args.amount(argumentOf(node, naming), (value) =>
      Array.isArray(value) ? value.length : 1,
    );
  const directive = schema.getDirective("listSize");
  const said =
    directive && field.astNode && getDirectiveValues(directive, field.astNode);
  return said ? Number(said["assumedSize"]) : ASSUMED_SIZE;
};
