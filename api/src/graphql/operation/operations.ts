import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getOperationAST,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { PublicError } from "../../http/errors";
import { MAX_ERRORS, asCallersFault } from "../errors";
import { ParsedDocument, type TextRules, parseDocument } from "./document";
import { Operation } from "./operation";
import { validate } from "./validation";

export interface DocumentRules extends TextRules {
  /** Whether messages name what the caller may have meant. */
  readonly suggestions: boolean;
}

/** Why a document is not answered: it is too much of something, is no GraphQL, or does not fit the schema. */
export type Refusal =
  PublicError | { readonly errors: readonly GraphQLError[] };

interface Known {
  readonly document: ParsedDocument;
  /** By the name that the request gives, "" for none. */
  readonly operations: Map<string, Operation>;
}

/** Far more than front ends have; a client that sends a new text each time must not fill the memory. */
const MAX_TEXTS = 1_000;

const MAX_BYTES = 64 * 1024 * 1024;

/** So many texts are remembered that came once; the older half is forgotten at a time. */
const MAX_SEEN = 10_000;

/** Validation lets pass what the schema has no root type for. */
const queryIn = (
  { node }: ParsedDocument,
  name: string | null,
): OperationDefinitionNode | null => {
  const definition = getOperationAST(node, name);
  return definition?.operation === OperationTypeNode.QUERY ? definition : null;
};

const sizeOf = ({ document, operations }: Known): number => {
  let bytes = document.bytes;
  for (const operation of operations.values()) bytes += operation.bytes;
  return bytes;
};

/**
 * The operations that need not be parsed, validated and counted again. They are kept when their text comes for a second time, or
 * when a client announces that it will ask by its hash: texts that come once take no memory, and push nothing out.
 */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #rules: DocumentRules;
  readonly #byText = new LRUCache<string, Known>({
    max: MAX_TEXTS,
    maxSize: MAX_BYTES,
    dispose: ({ document }) => this.#textByDigest.delete(document.digest),
  });
  readonly #textByDigest = new Map<string, string>();
  #seen = new Set<string>();
  #seenBefore = new Set<string>();

  constructor(schema: GraphQLSchema, rules: DocumentRules) {
    this.#schema = schema;
    this.#rules = rules;
  }

  /** What is kept takes about so much memory. */
  get bytes(): number {
    return this.#byText.calculatedSize;
  }

  /** The operation of a text; undefined when it is not kept, or not under this name. */
  find(text: string, name: string | null): Operation | undefined {
    return this.#byText.get(text)?.operations.get(name ?? "");
  }

  /** @param digest SHA-256 in hexadecimal */
  findByHash(digest: string, name: string | null): Operation | undefined {
    const text = this.textOf(digest);
    return text === undefined ? undefined : this.find(text, name);
  }

  /** The text of a document that is kept. */
  textOf(digest: string): string | undefined {
    return this.#textByDigest.get(digest);
  }

  /**
   * The operation of a text that is not kept.
   *
   * @param digest by which the client will ask for the text from now on; null when it has announced nothing
   * @returns null when there is no such operation, it is no query, or the digest is that of another text
   */
  ofText(
    text: string,
    digest: string | null,
    name: string | null,
  ): Operation | Refusal | null {
    const document = parseDocument(text, this.#rules);
    if (document instanceof GraphQLError)
      return { errors: [asCallersFault(document, "GRAPHQL_PARSE_FAILED")] };
    if (!(document instanceof ParsedDocument)) return document;
    return digest === null || digest === document.digest
      ? this.ofDocument(document, name, digest !== null)
      : null;
  }

  /**
   * The operation of a document that is within the limits.
   *
   * @param isAnnounced whether the client will ask for it by its digest
   * @returns null when there is no such operation, or it is no query
   */
  ofDocument(
    document: ParsedDocument,
    name: string | null,
    isAnnounced: boolean,
  ): Operation | Refusal | null {
    const errors = validate(this.#schema, document, {
      maxErrors: MAX_ERRORS,
      hideSuggestions: !this.#rules.suggestions,
    });
    if (errors.length > 0)
      return {
        errors: errors.map((error) =>
          asCallersFault(error, "GRAPHQL_VALIDATION_FAILED"),
        ),
      };
    const known = this.#byText.get(document.text);
    if (known) return this.#addTo(known, name);
    if (isAnnounced || this.#wasSeen(document.digest))
      return this.#addTo({ document, operations: new Map() }, name);
    const definition = queryIn(document, name);
    return definition && new Operation(this.#schema, document, definition);
  }

  #addTo(known: Known, name: string | null): Operation | null {
    const { document, operations } = known;
    const definition = queryIn(document, name);
    if (!definition) return null;
    const same = [...operations.values()].find(
      (each) => each.definition === definition,
    );
    const operation =
      same ??
      new Operation(this.#schema, document, definition, () => {
        if (this.#byText.peek(document.text)?.document === document)
          this.#keep(known);
      });
    operations.set(name ?? "", operation);
    this.#keep(known);
    return operation;
  }

  #keep(known: Known): void {
    const { text, digest } = known.document;
    // Another object: of the same one, the size would stay what it was.
    this.#byText.set(text, { ...known }, { size: sizeOf(known) });
    if (this.#byText.has(text)) this.#textByDigest.set(digest, text);
  }

  #wasSeen(digest: string): boolean {
    if (this.#seen.has(digest) || this.#seenBefore.has(digest)) return true;
    if (this.#seen.size >= MAX_SEEN / 2) {
      this.#seenBefore = this.#seen;
      this.#seen = new Set();
    }
    this.#seen.add(digest);
    return false;
  }
}
