import type { GraphQLSchema } from "graphql";
import { Reads } from "../content/reads";
import type { ContentState, Lag } from "../content/state";
import { todayInUtc } from "../content/today";
import type { Asked } from "../http/exchange";
import type { GraphQLContext } from "./context";
import type { Operation, Variables } from "./operation";
import { type Extensions, type Outcome, run } from "./run";

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly state: () => ContentState;
  readonly lag: () => Lag;
  readonly imageUrl: GraphQLContext["imageUrl"];
  readonly jsonLd: GraphQLContext["jsonLd"];
  /** Whether messages name what a reader may have meant. */
  readonly suggestions: boolean;
}

/** What an operation came to, and what it was made of. */
export interface Executed extends Outcome {
  readonly reads: Reads;
}

export type Execution = (
  operation: Operation,
  variables: Variables,
  extensions: Extensions,
  asked: Pick<Asked, "id" | "log">,
) => Executed;

/** Carries out operations on the content as it is at that moment. */
export const executionOn =
  ({
    schema,
    state,
    lag,
    imageUrl,
    jsonLd,
    suggestions,
  }: ExecutionOptions): Execution =>
  (operation, variables, extensions, asked) => {
    const current = state();
    if (current.phase === "loading")
      throw new Error("A request got past the readiness check.");
    const { phase, content, changedAt } = current;
    const reads = new Reads();
    const context: GraphQLContext = {
      content: content.noting(reads),
      status() {
        reads.status();
        return { phase, changedAt };
      },
      lag() {
        reads.moment();
        return lag();
      },
      today() {
        reads.day();
        return todayInUtc();
      },
      imageUrl,
      jsonLd,
    };
    const { status, body, hasErrors } = run(
      schema,
      operation,
      variables,
      context,
      asked,
      { extensions, suggestions },
    );
    return { status, body, hasErrors, reads };
  };
