import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from "graphql";

/** The types that the reference is about: all but those by which the schema describes itself. */
export const documentedTypes = (
  schema: GraphQLSchema,
): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type),
  );

/** What a type is, in a word. */
export const kindOf = (type: GraphQLNamedType): string => {
  if (isObjectType(type)) return "object";
  if (isInterfaceType(type)) return "interface";
  if (isEnumType(type)) return "enumeration";
  if (isInputObjectType(type)) return "input";
  if (isScalarType(type)) return "scalar";
  return "union";
};
