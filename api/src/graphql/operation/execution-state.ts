import { GraphQLError, type ASTNode, locatedError } from "graphql";
import type { GraphQLContext } from "../context";
import { asCallersFault } from "../errors";
import type { Variables } from "./variables";

/** One execution of a plan: what its resolvers get, and what it comes to besides data. */
export class ExecutionState {
  readonly context: GraphQLContext;
  /** Coerced. */
  readonly variables: Variables;
  readonly errors: GraphQLError[] = [];
  /** Where the execution is. Good up to the depth of what is being written; what lies behind is left from before. */
  readonly path: (string | number)[] = [];
  /** Arguments that depend on variables, by the number of their field in the plan. */
  readonly args: Readonly<Record<string, unknown>>[] = [];

  constructor(context: GraphQLContext, variables: Variables) {
    this.context = context;
    this.variables = variables;
  }

  /** Notes an error at the place that begins like the present one and ends with a key at some depth. */
  fail(
    error: unknown,
    nodes: readonly ASTNode[],
    depth: number,
    key: string | number,
  ): void {
    const path = [...this.path.slice(0, depth), key];
    this.errors.push(locatedError(error, nodes, path));
  }
}

/**
 * Writes a value as JSON. Null: something that must be there is missing, and its error has been noted; what holds it is missing, too,
 * up to the next place that may be null.
 */
export type Write = (value: unknown, state: ExecutionState) => string | null;

/** Does what graphql-js does with what the caller has sent: its errors are the caller's fault. */
export const callersFault = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError
      ? asCallersFault(error, "BAD_USER_INPUT")
      : error;
  }
};
