import { Reads } from "../../content/reads";
import type { ContentState, Lag } from "../../content/state";
import { todayInUtc } from "../../content/today";
import type { Asked } from "../../http/exchange";
import type { GraphQLContext } from "../context";
import { presentErrors } from "../errors";
import type { Operation } from "./operation";
import type { Variables } from "./variables";

export interface ExecutionOptions {
  readonly state: () => ContentState;
  readonly lag: () => Lag;
  readonly imageUrl: GraphQLContext["imageUrl"];
  readonly jsonLd: GraphQLContext["jsonLd"];
  /** Whether messages name what a reader may have meant. */
  readonly suggestions: boolean;
}

/** What every answer says besides its data. */
export interface Extensions {
  readonly cost: { readonly value: number; readonly limit: number };
}

/** What an operation came to, and what it was made of. */
export interface Executed {
  readonly status: 200 | 400;
  /** JSON. */
  readonly body: string;
  readonly hasErrors: boolean;
  readonly reads: Reads;
}

export type Execute = (
  operation: Operation,
  variables: Variables,
  extensions: Extensions,
  asked: Pick<Asked, "id" | "log">,
) => Executed;

/** `data` is JSON already. */
const bodyOf = (
  errors: readonly unknown[],
  data: string | null,
  extensions: Extensions,
): string => {
  const parts = [
    ...(errors.length > 0 ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(data === null ? [] : [`"data":${data}`]),
    `"extensions":${JSON.stringify(extensions)}`,
  ];
  return `{${parts.join(",")}}`;
};

/** Executes operations on the content as it is at that moment. */
export const executorOn =
  ({ state, lag, imageUrl, jsonLd, suggestions }: ExecutionOptions): Execute =>
  (operation, variables, extensions, asked) => {
    const current = state();
    if (current.phase === "loading")
      throw new Error("A request got past the readiness check.");
    const { phase, content, changedAt } = current;
    const reads = new Reads();
    const result = operation.execute(variables, {
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
    });
    const errors =
      result?.errors ?? operation.variableErrors(variables, suggestions);
    return {
      status: result ? 200 : 400,
      body: bodyOf(
        presentErrors(errors, suggestions, asked),
        result && result.data,
        extensions,
      ),
      hasErrors: errors.length > 0,
      reads,
    };
  };
