import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { NULL, quoted } from "./json";
import type { Write } from "./execution-state";

const serialized = (type: GraphQLLeafType, value: unknown): string => {
  const result = type.serialize(value);
  if (typeof result === "string") return quoted(result);
  const text = result == null ? undefined : JSON.stringify(result);
  if (text === undefined || text === NULL)
    throw new Error(
      `Expected \`${type.name}.serialize\` to return a value, found ${String(result)}.`,
    );
  return text;
};

const MAX_INT = 2 ** 31;

const isInt = (value: unknown): boolean =>
  Number.isInteger(value) &&
  (value as number) < MAX_INT &&
  (value as number) >= -MAX_INT;

/** How values that are already of the form that a type answers with are written; all others are serialised by the type. */
const plainWriters: ReadonlyMap<
  GraphQLLeafType,
  (value: unknown) => string | null
> = new Map<GraphQLLeafType, (value: unknown) => string | null>([
  ...[GraphQLString, GraphQLID].map(
    (type) =>
      [
        type,
        (value: unknown) => (typeof value === "string" ? quoted(value) : null),
      ] as const,
  ),
  [
    GraphQLBoolean,
    (value) => (value === true ? "true" : value === false ? "false" : null),
  ],
  [GraphQLInt, (value) => (isInt(value) ? `${value as number}` : null)],
  [
    GraphQLFloat,
    (value) => (Number.isFinite(value) ? `${value as number}` : null),
  ],
]);

/** Writes values of a leaf type that are not null. */
export const leafWriter = (type: GraphQLLeafType): Write => {
  if (isEnumType(type)) {
    const known = new Map(
      type
        .getValues()
        .map(({ name, value }) => [value as unknown, quoted(name)]),
    );
    return (value) => known.get(value) ?? serialized(type, value);
  }
  const plain = plainWriters.get(type);
  return plain
    ? (value) => plain(value) ?? serialized(type, value)
    : (value) => serialized(type, value);
};
