import { type GraphQLSchema, getOperationAST } from "graphql";
import { LRUCache } from "lru-cache";
import { type Operation, type Source, createOperation } from "./operation";

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

  /** Takes in an operation that is valid. */
  admit(source: Source, name: string | null): Operation {
    const { text, hash, document } = source;
    const definition = getOperationAST(document, name);
    if (!definition)
      throw new Error("An operation was admitted that is not there.");
    const operation = createOperation(this.#schema, source, definition);
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
