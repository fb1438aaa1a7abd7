import { createHash } from "node:crypto";
import type { Types } from "@graphql-codegen/plugin-helpers";
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from "graphql";

/** An operation with everything it needs, as it is sent. */
export interface NamedOperation {
  readonly name: string;
  readonly definition: OperationDefinitionNode;
  /** In the order in which they are first spread. */
  readonly fragments: readonly FragmentDefinitionNode[];
  /**
   * As graphql-js prints it: clients that hash an operation themselves print it too, and so come to the same hash.
   */
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
}

/** The fragments that a definition spreads, and those that these spread, each once. */
const fragmentsOf = (
  definition: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      [Kind.FRAGMENT_SPREAD]({ name }) {
        const fragment = known.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(definition);
  return [...found];
};

/**
 * The named operations of some files, by name.
 *
 * @throws Error for an operation without a name: nobody could ask for it
 */
export const operationsOf = (
  files: readonly Types.DocumentFile[],
): readonly NamedOperation[] => {
  const definitions = files.flatMap(
    ({ document }) => document?.definitions ?? [],
  );
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => {
      if (!definition.name)
        throw new Error(`An operation has no name: ${print(definition)}`);
      const needed = fragmentsOf(definition, fragments);
      const text = [definition, ...needed].map(print).join("\n\n");
      return {
        name: definition.name.value,
        definition,
        fragments: needed,
        text,
        hash: createHash("sha256").update(text).digest("hex"),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
