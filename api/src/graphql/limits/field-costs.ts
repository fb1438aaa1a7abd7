import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { findRelation } from "../../content/relations";
import { FAN_OUT, type Sizes, reachedBy } from "../../content/filter/steps";
import { typeNameOf } from "../resolvers/type-name";

type Field = GraphQLField<unknown, unknown>;

/** The list of which a connection shows a page. */
export interface ListCosts {
  readonly type: ContentTypeName;
  /** How many entries it has, about. */
  readonly sizeAmong: (sizes: Sizes) => number;
}

/** What the schema and the content model say of what a field costs. */
export interface FieldCosts {
  readonly weight: number;
  readonly isList: boolean;
  /** Whether it is a page by its arguments. */
  readonly isPage: boolean;
  /** An argument that names the items of a list, one by one. */
  readonly naming: string | undefined;
  /** How many items a list has where nothing names them. */
  readonly assumedSize: number;
  /** Null where entries of one type are not chosen from. */
  readonly list: ListCosts | null;
}

/** Of a list of which the schema says nothing. */
const ASSUMED_SIZE = 5;

const NAMING: readonly string[] = ["ids", "representations", "fields"];

const typesByName: ReadonlyMap<string, ContentTypeName> = new Map(
  contentTypeNames.map((type) => [typeNameOf(type), type]),
);

const said = (
  schema: GraphQLSchema,
  { astNode }: Field,
  directive: string,
): Readonly<Record<string, unknown>> | undefined => {
  const definition = schema.getDirective(directive);
  return definition && astNode
    ? getDirectiveValues(definition, astNode)
    : undefined;
};

const weightOf = (schema: GraphQLSchema, field: Field): number => {
  const cost = said(schema, field, "cost");
  const weight = cost ? Number(cost["weight"]) : 1;
  if (!Number.isFinite(weight))
    throw new Error(`The weight of ${field.name} in the schema is no number.`);
  return weight;
};

const listOf = (
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  { name, type }: Field,
): ListCosts | null => {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection)
    ? connection.getFields()["nodes"]
    : undefined;
  const target = nodes && typesByName.get(getNamedType(nodes.type).name);
  if (!target) return null;
  if (parent === schema.getQueryType())
    return { type: target, sizeAmong: (sizes) => sizes[target] };
  const owner = typesByName.get(parent.name);
  const relation = owner && findRelation(owner, name);
  return {
    type: target,
    sizeAmong: (sizes) =>
      relation
        ? reachedBy(relation, 1, sizes)
        : Math.min(FAN_OUT, sizes[target]),
  };
};

const known = new WeakMap<Field, FieldCosts>();

/** @param parent the type that has the field */
export const fieldCostsOf = (
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: Field,
): FieldCosts => {
  let costs = known.get(field);
  if (!costs) {
    const takes = (name: string): boolean =>
      field.args.some((argument) => argument.name === name);
    const listSize = said(schema, field, "listSize");
    const isPage = takes("first") && takes("last");
    costs = {
      weight: weightOf(schema, field),
      isList: isListType(getNullableType(field.type)),
      isPage,
      naming: NAMING.find(takes),
      assumedSize: listSize ? Number(listSize["assumedSize"]) : ASSUMED_SIZE,
      list: isPage ? listOf(schema, parent, field) : null,
    };
    known.set(field, costs);
  }
  return costs;
};
