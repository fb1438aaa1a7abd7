import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  buildSchema,
  isEnumType,
  isInputObjectType,
} from "graphql";
import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";

const schema = buildSchema(
  readFileSync(
    path.resolve(__dirname, "../../../../schema/__generated__/schema.graphql"),
    "utf8",
  ),
);

const sdlNameOf = (type: ContentTypeName): string =>
  type.replaceAll(/(?:^|-)(.)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );

export const filterTypeOf = (type: ContentTypeName): GraphQLInputObjectType => {
  const found = schema.getType(`${sdlNameOf(type)}Filter`);
  if (!isInputObjectType(found)) throw new Error(`${type} has no filter.`);
  return found;
};

export const ordersOf = (type: ContentTypeName): readonly string[] => {
  const found = schema.getType(`${sdlNameOf(type)}Order`);
  if (!isEnumType(found)) throw new Error(`${type} has no order.`);
  return found.getValues().map(({ name }) => name);
};

export interface FilterField {
  readonly type: ContentTypeName;
  readonly field: GraphQLInputField;
}

/** Everything that entries can be filtered by. */
export const filterFields: readonly FilterField[] = contentTypeNames.flatMap(
  (type) =>
    Object.values(filterTypeOf(type).getFields()).map((field) => ({
      type,
      field,
    })),
);
