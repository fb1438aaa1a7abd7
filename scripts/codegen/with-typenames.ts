import type { Types } from "@graphql-codegen/plugin-helpers";
import { type FieldNode, Kind, visit } from "graphql";

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: "__typename" },
};

/**
 * Asks for the type of every object below the root, as Apollo Client and urql do for their caches. They find nothing to
 * add then, so that an operation is the same text, with the same hash, whoever sends it.
 */
export const withTypenames: Types.DocumentTransformObject = {
  transform: ({ documents }) =>
    documents.map((file) => ({
      ...file,
      ...(file.document && {
        document: visit(file.document, {
          [Kind.SELECTION_SET](set, _key, parent) {
            const isRoot =
              parent !== undefined &&
              "kind" in parent &&
              parent.kind === Kind.OPERATION_DEFINITION;
            const isThere = set.selections.some(
              (selection) =>
                selection.kind === Kind.FIELD &&
                selection.name.value === TYPENAME.name.value,
            );
            return isRoot || isThere
              ? undefined
              : { ...set, selections: [TYPENAME, ...set.selections] };
          },
        }),
      }),
    })),
};
