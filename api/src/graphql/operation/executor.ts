import type { Audience } from "../../content/entry-id";
import { AnswerTooLarge, OperationEnded } from "../../content/errors";
import { Reads } from "../../content/reads";
import type { ContentState, Lag } from "../../content/state";
import { todayInUtc } from "../../content/today";
import { Work } from "../../content/work";
import { errorBody, publicErrorOf } from "../../http/errors";
import type { Asked } from "../../http/exchange";
import type { GraphQLContext } from "../context";
import { presentErrors } from "../errors";
import type { Limits } from "../limits/limits";
import type { Operation } from "./operation";
import type { Variables } from "./variables";

export interface ExecutionOptions {
  readonly limits: Pick<Limits, "work" | "answerBytes">;
  readonly state: () => ContentState;
  /** For whom that content is. */
  readonly audience: Audience;
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

/** What an operation comes to that is ended before it has come to an end: nothing of its data is sent. */
const ended = (
  error: OperationEnded,
  extensions: Extensions,
  reads: Reads,
): Executed => {
  const shown = publicErrorOf(error);
  if (!shown) throw error;
  return {
    status: 400,
    body: bodyOf(errorBody(shown).errors, null, extensions),
    hasErrors: true,
    reads,
  };
};

/** Of one character, up to three bytes are made. */
const hasMoreBytes = (text: string, most: number): boolean =>
  3 * text.length > most && Buffer.byteLength(text) > most;

/** Executes operations on the content as it is at that moment. */
export const executorOn = ({
  state,
  audience,
  lag,
  imageUrl,
  jsonLd,
  suggestions,
  limits,
}: ExecutionOptions): Execute => {
  const contextOf = (reads: Reads): GraphQLContext => {
    const current = state();
    if (current.phase === "loading")
      throw new Error("A request got past the readiness check.");
    const { phase, content, changedAt } = current;
    const work = new Work(limits.work);
    return {
      work,
      content: content.noting(reads, work),
      audience,
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
  };

  const run = (
    operation: Operation,
    variables: Variables,
    extensions: Extensions,
    asked: Parameters<Execute>[3],
    reads: Reads,
  ): Executed => {
    const result = operation.execute(
      variables,
      contextOf(reads),
      limits.answerBytes,
    );
    const errors =
      result?.errors ?? operation.variableErrors(variables, suggestions);
    const body = bodyOf(
      presentErrors(errors, suggestions, asked),
      result && result.data,
      extensions,
    );
    if (hasMoreBytes(body, limits.answerBytes))
      throw new AnswerTooLarge(limits.answerBytes);
    return {
      status: result ? 200 : 400,
      body,
      hasErrors: errors.length > 0,
      reads,
    };
  };

  return (operation, variables, extensions, asked) => {
    const reads = new Reads();
    try {
      return run(operation, variables, extensions, asked, reads);
    } catch (error) {
      if (!(error instanceof OperationEnded)) throw error;
      return ended(error, extensions, reads);
    }
  };
};
