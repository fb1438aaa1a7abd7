import type { Types } from "@graphql-codegen/plugin-helpers";
import {
  type FieldNode,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from "graphql";

const ID: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: "id" },
};

/**
 * Asks for the id of every object that has one: without it a normalised cache can neither store an entry nor tell it from
 * another one. Relay's compiler does the same.
 */
export const withIds: Types.DocumentTransformObject = {
  transform: ({ documents, schema }) => {
    const fragments = new Map(
      documents
        .flatMap(({ document }) => document?.definitions ?? [])
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    const types = new TypeInfo(buildASTSchema(schema));

    /** Whether it is asked for here, or in a fragment that is spread here and always applies. */
    const isThere = ({ selections }: SelectionSetNode, type: string): boolean =>
      selections.some((selection) => {
        if (selection.kind === Kind.FIELD)
          return (selection.alias ?? selection.name).value === ID.name.value;
        return (
          selection.kind === Kind.FRAGMENT_SPREAD &&
          fragments.get(selection.name.value)?.typeCondition.name.value === type
        );
      });

    return documents.map((file) => ({
      ...file,
      ...(file.document && {
        document: visit(
          file.document,
          visitWithTypeInfo(types, {
            [Kind.SELECTION_SET]: {
              leave(set, _key, parent) {
                const type = types.getParentType();
                const isPart =
                  parent !== undefined &&
                  "kind" in parent &&
                  parent.kind === Kind.INLINE_FRAGMENT;
                return isPart ||
                  !(isObjectType(type) || isInterfaceType(type)) ||
                  !("id" in type.getFields()) ||
                  isThere(set, type.name)
                  ? undefined
                  : { ...set, selections: [ID, ...set.selections] };
              },
            },
          }),
        ),
      }),
    }));
  },
};
