import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { documentedTypes } from "./documented";

/** A place at which the schema names a type. */
export interface Usage {
  /** The type or the directive whose field or argument it is. */
  readonly owner: string;
  /** The anchor of the place. */
  readonly anchor: string;
  /** How readers write it, such as `Query.technique(slug)`. */
  readonly text: string;
  /** The type of the field: for an argument, what is asked for with it. */
  readonly of: string;
}

/** Where each type is used, by its name. */
export const usagesIn = (
  schema: GraphQLSchema,
): ReadonlyMap<string, readonly Usage[]> => {
  const usages = new Map<string, Usage[]>();
  const add = (name: string, usage: Usage): void => {
    const known = usages.get(name);
    if (known) known.push(usage);
    else usages.set(name, [usage]);
  };
  for (const type of documentedTypes(schema)) {
    const owner = type.name;
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const anchor = `${owner}.${field.name}`;
        add(getNamedType(field.type).name, {
          owner,
          anchor,
          text: anchor,
          of: owner,
        });
      }
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        const anchor = `${owner}.${field.name}`;
        const of = getNamedType(field.type).name;
        add(of, { owner, anchor, text: anchor, of: owner });
        for (const argument of field.args)
          add(getNamedType(argument.type).name, {
            owner,
            anchor,
            text: `${anchor}(${argument.name})`,
            of,
          });
      }
  }
  for (const directive of schema.getDirectives())
    for (const argument of directive.args) {
      const owner = `@${directive.name}`;
      add(getNamedType(argument.type).name, {
        owner,
        anchor: owner,
        text: `${owner}(${argument.name})`,
        of: owner,
      });
    }
  return usages;
};
