import {
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { textRefusal } from "./limits/check";
import type { Limits } from "./limits/limits";
import { overLimit } from "./limits/refusals";
import type { Manifest } from "./manifest";
import { type Operation, createOperation } from "./operation";
import type { Parameters } from "./parameters";

export interface Rules {
  readonly limits: Limits;
  /** Whether a document may ask for the schema. */
  readonly introspection: boolean;
}

interface Document {
  readonly hash: string;
  /** By the name that a request gives; the only one also by none, "". */
  readonly operations: ReadonlyMap<string, Operation>;
}

/** @throws an error that says why a document can never be answered */
const operationsOf = (
  schema: GraphQLSchema,
  hash: string,
  text: string,
  { limits, introspection }: Rules,
): ReadonlyMap<string, Operation> => {
  const refusal = textRefusal(text, limits, introspection);
  if (refusal) throw new Error(refusal.message);
  const document = parse(text);
  const [error] = validate(schema, document, undefined, { maxErrors: 1 });
  if (error) throw error;
  const operations = document.definitions
    .filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION,
    )
    .map((definition) => {
      if (definition.operation !== OperationTypeNode.QUERY)
        throw new Error("It asks for something else than a query.");
      return createOperation(schema, { text, hash, document }, definition);
    });
  for (const { measures } of operations) {
    const excess = overLimit({ fields: measures.fields }, limits);
    if (excess) throw new Error(excess.message);
  }
  const byName = operations.map(
    (operation) => [operation.definition.name?.value ?? "", operation] as const,
  );
  const [only, ...others] = operations;
  return new Map(
    only && others.length === 0 ? [...byName, ["", only]] : byName,
  );
};

/** The documents of the front ends that the gateway knows from its start on: nobody has to send them, and nobody pushes them out. */
export class PersistedDocuments {
  readonly #byHash: ReadonlyMap<string, Document>;
  readonly #byText: ReadonlyMap<string, Document>;

  /** @throws an error that names a document that can never be answered, and says why */
  constructor(schema: GraphQLSchema, manifest: Manifest, rules: Rules) {
    const byHash = new Map<string, Document>();
    const byText = new Map<string, Document>();
    for (const [hash, text] of manifest) {
      try {
        const operations = operationsOf(schema, hash, text, rules);
        byHash.set(hash, { hash, operations });
        byText.set(text, { hash, operations });
      } catch (error) {
        throw new Error(
          `The persisted document ${hash} cannot be answered. ${(error as Error).message}`,
          { cause: error },
        );
      }
    }
    this.#byHash = byHash;
    this.#byText = byText;
  }

  get count(): number {
    return this.#byHash.size;
  }

  /** Whether a request names one of these by its hash alone. */
  isAskedFor({ text, hash }: Pick<Parameters, "text" | "hash">): boolean {
    return text === null && hash !== null && this.#byHash.has(hash);
  }

  hasText(text: string): boolean {
    return this.#byText.has(text);
  }

  find(text: string, name: string | null): Operation | undefined {
    return this.#byText.get(text)?.operations.get(name ?? "");
  }

  findByHash(hash: string, name: string | null): Operation | undefined {
    return this.#byHash.get(hash)?.operations.get(name ?? "");
  }
}
