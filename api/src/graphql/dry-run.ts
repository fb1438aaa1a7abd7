import type { GraphQLSchema } from "graphql";
import type { Asked } from "../http/exchange";
import { presentError } from "./errors";
import type { Limits } from "./limits/limits";
import type { Operation, Variables } from "./operation";
import { variableErrors } from "./run";
import type { Unkept } from "./sending";

interface DryRun {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly variables: Variables;
  readonly limits: Limits;
  readonly suggestions: boolean;
  readonly asked: Pick<Asked, "id" | "log">;
}

const measuresOf = ({ measures }: Operation, limits: Limits) =>
  Object.fromEntries(
    (Object.keys(measures) as (keyof typeof measures)[]).map((name) => [
      name,
      { value: measures[name], limit: limits[name] },
    ]),
  );

/** What a request would cost and how much of each limit it takes, for whoever writes it. Nothing is executed. */
export const dryRun = ({
  schema,
  operation,
  variables,
  limits,
  suggestions,
  asked,
}: DryRun): Unkept => {
  const cost = operation.cost(variables);
  const errors = variableErrors(schema, operation, variables, suggestions, []);
  return {
    status: errors.length === 0 ? 200 : 400,
    body: JSON.stringify({
      ...(errors.length > 0 && {
        errors: errors.map((error) => presentError(error, asked)),
      }),
      data: null,
      extensions: {
        cost: {
          value: cost,
          limit: limits.cost,
          isDryRun: true,
          isTooCostly: cost > limits.cost,
          measures: measuresOf(operation, limits),
        },
      },
    }),
    cost,
  };
};
