import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from "graphql";
import type { Asked } from "../http/exchange";
import type { GraphQLContext } from "./context";
import { presentError } from "./errors";
import type { Operation, Variables } from "./operations";

/** What an operation came to. */
export interface Outcome {
  readonly status: 200 | 400;
  /** JSON. */
  readonly body: string;
  readonly hasErrors: boolean;
}

/** The compiler's words for variables that do not fit are short; graphql-js says what would. */
const variableErrors = (
  schema: GraphQLSchema,
  { definition }: Operation,
  variables: Variables,
  otherwise: readonly GraphQLError[],
): readonly GraphQLError[] => {
  const { errors } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variables,
    { maxErrors: 50 },
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
): string => JSON.stringify({ errors, data });

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
): Outcome => {
  const result = operation.execute(variables, context);
  if (!result.errors)
    return {
      status: 200,
      body: JSON.stringify(result),
      hasErrors: false,
    };
  const isRefused = !("data" in result);
  const errors = isRefused
    ? variableErrors(schema, operation, variables, result.errors)
    : result.errors;
  return {
    status: isRefused ? 400 : 200,
    body: withErrors(
      errors.map((error) => presentError(error, asked)),
      result.data,
    ),
    hasErrors: true,
  };
};
