import type { Types } from "@graphql-codegen/plugin-helpers";

/** Files by their names: they are read at once, and come as a disk hands them out. */
export const inOrder: Types.DocumentTransformObject = {
  transform: ({ documents }) =>
    [...documents].sort(({ location: a = "" }, { location: b = "" }) =>
      a < b ? -1 : 1,
    ),
};
