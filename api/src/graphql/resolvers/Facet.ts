import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { Facet as ContentFacet } from "../../content/types";
import type { FacetResolvers } from "../__generated__/resolvers";
import { typeNameOf } from "./type-name";
import { labelsIn } from "./vocabulary";

/** The SDL's name of what a facet counts by; undefined for relations. */
const valueTypeOf = (
  { type, field }: ContentFacet,
  schema: GraphQLSchema,
): string | undefined => {
  if (type === null) return "EntryType";
  const owner = schema.getType(typeNameOf(type));
  const counted = isObjectType(owner) ? owner.getFields()[field] : undefined;
  return counted && getNamedType(counted.type).name;
};

export const Facet: FacetResolvers = {
  values(facet, _args, _context, { schema }) {
    const labels = labelsIn(facet.locale, valueTypeOf(facet, schema));
    return facet.values.map(({ value, label, count }) => ({
      value,
      label: label ?? labels[value] ?? null,
      count,
    }));
  },
};
