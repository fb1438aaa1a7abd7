import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { GraphQLContext } from "./context";

export type Variables = Readonly<Record<string, unknown>>;

/** An operation that was parsed, validated and admitted, and is compiled. */
export interface Operation {
  /** Tells it from all others of this process. */
  readonly id: number;
  /** SHA-256 of its text, in hexadecimal. */
  readonly hash: string;
  readonly definition: OperationDefinitionNode;
  /** Without `data` when the variables do not fit. */
  execute(variables: Variables, context: GraphQLContext): ExecutionResult;
}

/** A text and what is known of it. */
export interface Source {
  readonly text: string;
  readonly hash: string;
  readonly document: DocumentNode;
}

interface Known {
  readonly hash: string;
  /** By the name that the request gives, "" for none. */
  readonly operations: Map<string, Operation>;
}

/** Far more than front ends have; whoever sends a new text each time must not fill the memory. */
const MOST_TEXTS = 1_000;

const MOST_CHARACTERS = 8 * 1024 * 1024;

/** The operations that were admitted once, so that the next request for one needs neither to be parsed nor to be validated. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #byText = new LRUCache<string, Known>({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_known, text) => text.length,
    dispose: ({ hash }) => this.#textByHash.delete(hash),
  });
  readonly #textByHash = new Map<string, string>();
  #count = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The operation of a text; undefined when it was not admitted yet, or not under this name. */
  find(text: string, name: string | null): Operation | undefined {
    return this.#byText.get(text)?.operations.get(name ?? "");
  }

  findByHash(hash: string, name: string | null): Operation | undefined {
    const text = this.#textByHash.get(hash);
    return text === undefined ? undefined : this.find(text, name);
  }

  /** Compiles an operation that has passed every check. */
  admit({ text, hash, document }: Source, name: string | null): Operation {
    const compiled = compileQuery(this.#schema, document, name ?? undefined);
    const definition = getOperationAST(document, name);
    if (!isCompiledQuery(compiled) || !definition)
      throw new Error("An operation that is valid cannot be compiled.", {
        cause: compiled,
      });
    this.#count += 1;
    const operation: Operation = {
      id: this.#count,
      hash,
      definition,
      execute(variables, context) {
        const result = compiled.query(undefined, context, variables);
        if (result instanceof Promise)
          throw new Error(
            "A resolver waits: an operation sees one version of the content only while none does.",
          );
        return result;
      },
    };
    let known = this.#byText.get(text);
    if (!known) {
      known = { hash, operations: new Map() };
      this.#byText.set(text, known);
      this.#textByHash.set(hash, text);
    }
    known.operations.set(name ?? "", operation);
    return operation;
  }
}
