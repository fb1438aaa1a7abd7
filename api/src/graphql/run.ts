import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from "graphql";
import type { Asked } from "../http/exchange";
import type { GraphQLContext } from "./context";
import { MOST_ERRORS, presentError } from "./errors";
import type { Operation, Variables } from "./operation";

/** What an operation came to. */
export interface Outcome {
  readonly status: 200 | 400;
  /** JSON. */
  readonly body: string;
  readonly hasErrors: boolean;
}

/** What every answer says besides its data. */
export interface Extensions {
  readonly cost: { readonly value: number; readonly limit: number };
}

export interface Wording {
  readonly extensions: Extensions;
  /** Whether messages name what the caller may have meant. */
  readonly suggestions: boolean;
}

/**
 * Why variables do not fit; the compiler's words for it are short, and graphql-js says what would.
 *
 * @param otherwise what graphql-js has nothing to say about
 */
export const variableErrors = (
  schema: GraphQLSchema,
  { definition }: Operation,
  variables: Variables,
  suggestions: boolean,
  otherwise: readonly GraphQLError[],
): readonly GraphQLError[] => {
  const { errors } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
    { maxErrors: MOST_ERRORS, hideSuggestions: !suggestions },
  );
  return (errors ?? otherwise).map(
    (error) =>
      new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        extensions: { code: "BAD_USER_INPUT" },
      }),
  );
};

const withErrors = (
  errors: readonly GraphQLFormattedError[],
  data: ExecutionResult["data"],
  extensions: Extensions,
): string => JSON.stringify({ errors, data, extensions });

/**
 * The one way in which operations are carried out: it needs one that was admitted, waits for nothing, and presents what goes
 * wrong.
 */
export const run = (
  schema: GraphQLSchema,
  operation: Operation,
  variables: Variables,
  context: GraphQLContext,
  asked: Pick<Asked, "id" | "log">,
  { extensions, suggestions }: Wording,
): Outcome => {
  const { errors: found, data } = operation.execute(variables, context);
  if (!found)
    return {
      status: 200,
      body: JSON.stringify({ data, extensions }),
      hasErrors: false,
    };
  const isRefused = data === undefined;
  const errors = isRefused
    ? variableErrors(schema, operation, variables, suggestions, found)
    : found;
  return {
    status: isRefused ? 400 : 200,
    body: withErrors(
      errors.map((error) => presentError(error, asked)),
      data,
      extensions,
    ),
    hasErrors: true,
  };
};
