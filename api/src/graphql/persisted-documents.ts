import {
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { NO_SIZES } from "../content/sizes";
import { overLimit } from "./limits/refusals";
import type { Manifest } from "./manifest";
import {
  ParsedDocument,
  type TextRules,
  parseDocument,
} from "./operation/document";
import { Operation } from "./operation/operation";
import { validate } from "./operation/validation";
import type { Parameters } from "./parameters";

/** By the name that a request gives; the only one also by none, "". */
type OperationsByName = ReadonlyMap<string, Operation>;

const isOperation = (node: {
  readonly kind: Kind;
}): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

/** @throws an error that says why a document can never be answered */
const operationsOf = (
  schema: GraphQLSchema,
  text: string,
  rules: TextRules,
): OperationsByName => {
  const document = parseDocument(text, rules);
  if (document instanceof GraphQLError) throw document;
  if (!(document instanceof ParsedDocument)) throw new Error(document.message);
  const [error] = validate(schema, document, { maxErrors: 1 });
  if (error) throw error;
  const operations = document.node.definitions
    .filter(isOperation)
    .map((definition) => {
      if (definition.operation !== OperationTypeNode.QUERY)
        throw new Error("It asks for something else than a query.");
      return new Operation(schema, document, definition);
    });
  for (const operation of operations) {
    const { fields } = operation.measures(NO_SIZES);
    const excess = overLimit({ fields }, rules.limits);
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
  readonly #byHash: ReadonlyMap<string, OperationsByName>;
  readonly #byText: ReadonlyMap<string, OperationsByName>;

  /** @throws an error that names a document that can never be answered, and says why */
  constructor(schema: GraphQLSchema, manifest: Manifest, rules: TextRules) {
    const byHash = new Map<string, OperationsByName>();
    const byText = new Map<string, OperationsByName>();
    for (const [hash, text] of manifest) {
      try {
        const operations = operationsOf(schema, text, rules);
        byHash.set(hash, operations);
        byText.set(text, operations);
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
    return this.#byText.get(text)?.get(name ?? "");
  }

  findByHash(hash: string, name: string | null): Operation | undefined {
    return this.#byHash.get(hash)?.get(name ?? "");
  }
}
