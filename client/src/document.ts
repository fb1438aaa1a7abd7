import type {
  DocumentTypeDecoration,
  TypedDocumentNode,
} from "@graphql-typed-document-node/core";
// The printer of urql, a quarter of graphql-js's. It prints as graphql 16 does; 17 prints the same tree differently, and so
// would come to another hash.
import { print } from "@0no-co/graphql.web";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** An operation of this package: for Apollo Client and urql a document like any other, and it knows its hash. */
export interface PersistedDocument<Data, Variables> extends TypedDocumentNode<
  Data,
  Variables
> {
  readonly __meta__: { readonly hash: string };
}

/** A document with its types: of this package, or of somebody's own code generator. */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables>;

/** What of a document says what to send. */
interface Readable {
  readonly kind?: string;
  readonly definitions?: readonly unknown[];
  readonly loc?: { readonly source?: { readonly body?: string } };
  /** Of the client preset, and of this package. */
  readonly __meta__?: { readonly hash?: unknown };
  /** Of gql.tada. */
  readonly documentId?: unknown;
}

/** What is sent of a document. */
export interface Operation {
  /** Undefined when the document is nothing but its hash. */
  readonly text: string | undefined;
  readonly name: string | undefined;
  /** SHA-256, by which a gateway may know it; undefined where the document does not say it. */
  readonly hash: string | undefined;
  /** Whether the hash is of this text, so that the gateway can store the one under the other. */
  readonly isTextHashed: boolean;
}

/** The name of the operation that a text begins with. */
const NAME = /^(?:[\s,]|#.*)*query\s+(\w+)/;

/** With the prefix of the GraphQL over HTTP specification, which code generators of 2026 write, or without. */
const SHA_256 = /^(?:sha256:)?([\da-f]{64})$/;

const hashIn = (value: unknown): string | undefined =>
  typeof value === "string" ? SHA_256.exec(value)?.[1] : undefined;

const wholeOf = (document: Readable): string | undefined => {
  if (document instanceof String) return document.toString();
  if (document.loc?.source?.body) return document.loc.source.body;
  return document.definitions?.length ? print(document as never) : undefined;
};

/**
 * @param document a text, or a document of any code generator
 * @throws TypeError for a document that nothing can be sent of
 */
export const operationOf = (document: object | string): Operation => {
  const readable = Object(document) as Readable;
  const hash = hashIn(readable.__meta__?.hash) ?? hashIn(readable.documentId);
  const whole = wholeOf(readable);
  // Where a code generator sends hashes only, the hash stands in the place of the text.
  const hashAsText = hashIn(whole);
  const text = hashAsText ? undefined : whole;
  if (!text && !hash && !hashAsText)
    throw new TypeError("This document has neither a text nor a hash.");
  return {
    text,
    name: text && NAME.exec(text)?.[1],
    hash: hash ?? hashAsText,
    // Code generators hash their texts after sorting what is in them. What is found in `loc` is as we have hashed it.
    isTextHashed: Boolean(hash && readable.loc?.source?.body),
  };
};

/**
 * The text of any document: the one that `hashOf` is the hash of.
 *
 * @throws TypeError for a document that is nothing but its hash
 */
export const textOf = (document: object | string): string => {
  const { text } = operationOf(document);
  if (text === undefined)
    throw new TypeError("This document is nothing but a hash.");
  return text;
};

/** The SHA-256 of any document, in hexadecimal: the one that it says itself, or that of its text. */
export const hashOf = (document: object | string): string => {
  const { hash, text = "" } = operationOf(document);
  return hash ?? bytesToHex(sha256(utf8ToBytes(text)));
};
