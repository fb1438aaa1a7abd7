import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";

/** What says which page of a list is meant. The length of a page is part of which list it is. */
const PLACE = ["after", "before"];

const objectTypesOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith("__"),
  );

const isConnection = (type: unknown): boolean =>
  isObjectType(type) && type.name.endsWith("Connection");

/** The types that an interface or a union may turn out to be. */
const possibleTypesOf = (schema: GraphQLSchema) =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [
        type.name,
        schema.getPossibleTypes(type).map(({ name }) => name),
      ]),
  );

/** The arguments that tell one list from another, by type and field. */
const listsOf = (schema: GraphQLSchema) =>
  Object.fromEntries(
    objectTypesOf(schema).flatMap((type) => {
      const lists = Object.values(type.getFields())
        .filter((field) => isConnection(getNamedType(field.type)))
        .map((field) => [
          field.name,
          field.args
            .map(({ name }) => name)
            .filter((name) => !PLACE.includes(name)),
        ]);
      return lists.length > 0 ? [[type.name, Object.fromEntries(lists)]] : [];
    }),
  );

const isOfList = ({ name }: GraphQLObjectType): boolean =>
  /(?:Connection|Edge|^PageInfo)$/.test(name);

const constant = (
  comment: string,
  declaration: string,
  value: unknown,
): string =>
  `/** ${comment} */\nexport const ${declaration} = ${JSON.stringify(value)};`;

/** Writes what a normalised cache has to know of the schema. */
export const plugin: PluginFunction = (schema) => {
  const withoutId = objectTypesOf(schema).filter(
    (type) => type !== schema.getQueryType() && !("id" in type.getFields()),
  );
  const names = (types: readonly GraphQLObjectType[]) =>
    types.map(({ name }) => name);
  return [
    constant(
      "What an entry that is asked for by an interface may be.",
      "possibleTypes: Record<string, string[]>",
      possibleTypesOf(schema),
    ),
    constant(
      "Values without an id of their own: they belong to what holds them.",
      "valueTypes: readonly string[]",
      names(withoutId.filter((type) => !isOfList(type))),
    ),
    constant(
      "What lists are made of; it has no id either.",
      "listTypes: readonly string[]",
      names(withoutId.filter(isOfList)),
    ),
    constant(
      "The lists of each type, and the arguments that tell one from another.",
      "lists: Record<string, Record<string, string[]>>",
      listsOf(schema),
    ),
  ].join("\n\n");
};
