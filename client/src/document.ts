import type {
  DocumentTypeDecoration,
  TypedDocumentNode,
} from "@graphql-typed-document-node/core";

/** An operation of this package: for Apollo Client and urql a document like any other, and it knows its hash. */
export interface PersistedDocument<Data, Variables> extends TypedDocumentNode<
  Data,
  Variables
> {
  readonly __meta__: { readonly hash: string };
}

/** What of a document says what to send: it holds its text, or is its text. */
interface Readable {
  readonly loc?: { readonly source?: { readonly body?: string } };
  readonly __meta__?: { readonly hash?: unknown };
}

/** What is sent of a document. */
export interface Operation {
  readonly text: string;
  readonly name: string | undefined;
  /** SHA-256, by which a gateway may know it; undefined where nobody has said it. */
  readonly hash: string | undefined;
  /** Whether the hash is of this text, so that the gateway can keep the one under the other. */
  readonly isTextHashed: boolean;
}

/** The name of the operation that a text begins with. */
const NAME = /^(?:[\s,]|#.*)*query\s+(\w+)/;
const SHA_256 = /^[\da-f]{64}$/;

/**
 * @param document one that holds its text, or a `TypedDocumentString` of the client preset
 * @throws TypeError for a document that nothing can be sent of
 */
export const operationOf = <Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
): Operation => {
  const { loc, __meta__ } = document as Readable;
  // The client preset takes the hash of its texts after it has sorted what is in them.
  const isTextHashed = !(document instanceof String);
  const text = isTextHashed ? loc?.source?.body : document.toString();
  if (!text)
    throw new TypeError("This document has no text in `loc.source.body`.");
  const hash = String(__meta__?.hash);
  return {
    text,
    name: NAME.exec(text)?.[1],
    hash: SHA_256.test(hash) ? hash : undefined,
    isTextHashed,
  };
};

/** The hash of a document, for clients that ask for a function to find it. */
export const hashOf = (document: object): string =>
  operationOf(document).hash ?? "";
