import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { type ASTNode, type Token, TokenKind } from "graphql";
import { type NamedOperation, operationsOf } from "./operations";

/** Lists that readers of documents take for empty when they are missing. */
const OPTIONAL_LISTS = ["arguments", "directives", "variableDefinitions"];

/** A node without its places in a file, and without what is empty. */
const literal = (node: ASTNode): string =>
  JSON.stringify(node, (key, value: unknown) => {
    const isEmpty =
      OPTIONAL_LISTS.includes(key) &&
      Array.isArray(value) &&
      value.length === 0;
    return key === "loc" || isEmpty ? undefined : value;
  });

/** The comment above a definition. */
const commentOf = ({ loc }: ASTNode): string => {
  const lines: string[] = [];
  let token: Token | null | undefined = loc?.startToken.prev;
  for (; token?.kind === TokenKind.COMMENT; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.join(" ");
};

const fragmentName = (name: string): string => `${name}FragmentDefinition`;

const constant = (
  comment: string,
  declaration: string,
  value: string,
): string =>
  [
    ...(comment ? [`/** ${comment} */`] : []),
    "// prettier-ignore",
    `${declaration} = ${value};`,
  ].join("\n");

const documentOf = ({
  name,
  definition,
  fragments,
  text,
  hash,
}: NamedOperation): string => {
  const definitions = [
    literal(definition),
    ...fragments.map((fragment) => fragmentName(fragment.name.value)),
  ];
  return constant(
    commentOf(definition),
    `export const ${name}Document`,
    `{ kind: "Document", definitions: [${definitions.join(", ")}], loc: { source: { body: ${JSON.stringify(text)} } }, __meta__: { hash: "${hash}" } } as unknown as PersistedDocument<${name}Query, ${name}QueryVariables>`,
  );
};

/**
 * Writes each operation as a plain object: what Apollo Client and urql read of a document, its text and its hash. It
 * needs nothing at run time, and a bundler leaves out what is not imported.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const operations = operationsOf(documents);
  const fragments = new Map(
    operations
      .flatMap((operation) => operation.fragments)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return {
    prepend: ['import type { PersistedDocument } from "../document";'],
    content: [
      ...[...fragments].map(([name, fragment]) =>
        constant("", `const ${fragmentName(name)}`, literal(fragment)),
      ),
      ...operations.map(documentOf),
    ].join("\n\n"),
  };
};
