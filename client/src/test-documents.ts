import type {
  DocumentTypeDecoration,
  TypedDocumentNode,
} from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import type { PersistedDocument } from "./document";

export interface Names {
  readonly techniques: readonly string[];
}

const TEXT = "query Names($first: Int) { techniques(first: $first) }";

export const HASH = "a".repeat(64);

/** As this package has it. */
export const persisted = {
  kind: "Document",
  definitions: [],
  loc: { source: { body: TEXT } },
  __meta__: { hash: HASH },
} as unknown as PersistedDocument<Names, { readonly first?: number }>;

/** As others have it: nobody knows a hash of it. */
export const plain = {
  kind: "Document",
  definitions: [],
  loc: { source: { body: TEXT } },
} as unknown as TypedDocumentNode<Names, { readonly first?: number }>;

/** As gql.tada and the client preset have it: a tree, and no text. */
export const tree = parse(TEXT, { noLocation: true }) as TypedDocumentNode<
  Names,
  { readonly first?: number }
>;

/** As the client preset has it in its string mode. */
export class TypedDocumentString<Data, Variables>
  extends String
  implements DocumentTypeDecoration<Data, Variables>
{
  readonly __apiType?: NonNullable<
    DocumentTypeDecoration<Data, Variables>["__apiType"]
  >;

  constructor(
    text: string,
    readonly __meta__?: Readonly<Record<string, unknown>>,
  ) {
    super(text);
  }
}
