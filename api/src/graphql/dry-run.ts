import type { Sizes } from "../content/filter/steps";
import type { Asked } from "../http/exchange";
import { presentErrors } from "./errors";
import type { Limits } from "./limits/limits";
import type { Measures } from "./limits/measure";
import type { Operation } from "./operation/operation";
import type { Variables } from "./operation/variables";
import type { Unkept } from "./sending";

interface DryRun {
  readonly operation: Operation;
  readonly variables: Variables;
  /** How many entries there are. */
  readonly sizes: Sizes;
  readonly limits: Limits;
  readonly suggestions: boolean;
  readonly asked: Pick<Asked, "id" | "log">;
}

const measuresOf = (measures: Measures, limits: Limits) =>
  Object.fromEntries(
    (Object.keys(measures) as (keyof Measures)[]).map((name) => [
      name,
      { value: measures[name], limit: limits[name] },
    ]),
  );

/** What a request would cost and how much of each limit it takes, for whoever writes it. Nothing is executed. */
export const dryRun = ({
  operation,
  variables,
  sizes,
  limits,
  suggestions,
  asked,
}: DryRun): Unkept => {
  const cost = operation.cost(variables, sizes);
  const errors = presentErrors(
    operation.variableErrors(variables, suggestions),
    suggestions,
    asked,
  );
  return {
    status: errors.length === 0 ? 200 : 400,
    body: JSON.stringify({
      ...(errors.length > 0 && { errors }),
      data: null,
      extensions: {
        cost: {
          value: cost,
          limit: limits.cost,
          isDryRun: true,
          isTooCostly: cost > limits.cost,
          measures: measuresOf(operation.measures(sizes), limits),
        },
      },
    }),
    cost,
  };
};
