import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
} from "graphql";
import { LRUCache } from "lru-cache";
import { type Execute, compile, interpret } from "./compile";
import { type Counted, count } from "./limits/cost";
import { type Measures, measure } from "./limits/measure";

export type Variables = Readonly<Record<string, unknown>>;

/** An operation that was parsed, validated and admitted. */
export interface Operation {
  /** Tells it from all others of this process. */
  readonly id: number;
  /** SHA-256 of its text, in hexadecimal. */
  readonly hash: string;
  readonly definition: OperationDefinitionNode;
  readonly measures: Measures;
  readonly cost: Counted["cost"];
  /** @throws InvalidArgument */
  readonly execute: Execute;
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

  /** Takes in an operation that is valid. It is compiled when it is first executed: one that costs too much never is. */
  admit({ text, hash, document }: Source, name: string | null): Operation {
    const definition = getOperationAST(document, name);
    if (!definition)
      throw new Error("An operation was admitted that is not there.");
    this.#count += 1;
    const { cost, fields } = count(this.#schema, document, definition);
    const { measures, introspects } = measure(document);
    const prepare = introspects ? interpret : compile;
    let execute: Execute | null = null;
    const operation: Operation = {
      id: this.#count,
      hash,
      definition,
      measures: { ...measures, fields: Math.max(measures.fields, fields) },
      cost,
      execute: (variables, context) => {
        execute ??= prepare(this.#schema, document, definition);
        return execute(variables, context);
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
