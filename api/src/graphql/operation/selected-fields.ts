import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  isAbstractType,
} from "graphql";
import { isIncluded } from "./conditions";
import type { Variables } from "./variables";

export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those of the conditions decide what is selected. */
  readonly variables: Variables;
}

const applies = (
  schema: GraphQLSchema,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && schema.isSubType(wider, type);
};

/**
 * The fields that an object of a type is asked for, by the names under which they are answered (`CollectFields` of the
 * specification).
 *
 * @param sets selection sets of all fields that lead to the object
 * @throws GraphQLError when the variable of a condition is null
 */
export const selectedFields = (
  { schema, fragments, variables }: Selections,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (spread.has(name) || !isIncluded(selection, variables)) continue;
        spread.add(name);
        const fragment = fragments.get(name);
        if (
          fragment &&
          applies(schema, fragment.typeCondition.name.value, type)
        )
          collect(fragment.selectionSet);
        continue;
      }
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(schema, selection.typeCondition?.name.value, type))
          collect(selection.selectionSet);
        continue;
      }
      const key = (selection.alias ?? selection.name).value;
      const known = fields.get(key);
      if (known) known.push(selection);
      else fields.set(key, [selection]);
    }
  };
  for (const set of sets) collect(set);
  return fields;
};
