import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
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

let created = 0;

/** Takes in an operation that is valid. It is compiled when it is first executed: one that costs too much never is. */
export const createOperation = (
  schema: GraphQLSchema,
  { hash, document }: Source,
  definition: OperationDefinitionNode,
): Operation => {
  created += 1;
  const { cost, fields } = count(schema, document, definition);
  const { measures, introspects } = measure(document);
  const prepare = introspects ? interpret : compile;
  let execute: Execute | null = null;
  return {
    id: created,
    hash,
    definition,
    measures: { ...measures, fields: Math.max(measures.fields, fields) },
    cost,
    execute: (variables, context) => {
      execute ??= prepare(schema, document, definition);
      return execute(variables, context);
    },
  };
};
