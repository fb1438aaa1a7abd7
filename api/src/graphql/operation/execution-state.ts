import { type ASTNode, GraphQLError, locatedError } from "graphql";
import { AnswerTooLarge, OperationEnded } from "../../content/errors";
import type { GraphQLContext } from "../context";
import { asCallersFault } from "../errors";
import type { Variables } from "./variables";

/** What it takes to make an error: where it was thrown is found out for each. */
const ERROR_STEPS = 50;

/** What it takes to write a character. */
const WRITING = 0.02;

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
  readonly #maxCharacters: number;
  #characters = 0;

  constructor(
    context: GraphQLContext,
    variables: Variables,
    maxCharacters: number,
  ) {
    this.context = context;
    this.variables = variables;
    this.#maxCharacters = maxCharacters;
  }

  /**
   * Notes that an object has been written.
   *
   * @param steps that it took
   * @param characters of what is not inside another object
   * @throws TooMuchWork, AnswerTooLarge
   */
  wrote(steps: number, characters: number): void {
    this.context.work.spend(steps + characters * WRITING);
    this.#characters += characters;
    if (this.#characters > this.#maxCharacters)
      throw new AnswerTooLarge(this.#maxCharacters);
  }

  /**
   * Notes an error at the place that begins like the present one and ends with a key at some depth.
   *
   * @throws the error, if it ends the operation
   */
  fail(
    error: unknown,
    nodes: readonly ASTNode[],
    depth: number,
    key: string | number,
  ): void {
    if (error instanceof OperationEnded) throw error;
    this.context.work.spend(ERROR_STEPS);
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
