import type { PublicError } from "../../http/errors";
import type { Variables } from "../operation/variables";
import { measureInput } from "./input";
import type { Limits } from "./limits";
import { tooMuch } from "./refusals";

/** What is wrong with variables that are too much of anything. */
export const inputRefusal = (
  variables: Variables,
  limits: Limits,
): PublicError | null => {
  const { inputDepth, inputValues } = measureInput(variables, limits);
  if (inputDepth > limits.inputDepth)
    return tooMuch("inputDepth", limits.inputDepth, null);
  return inputValues > limits.inputValues
    ? tooMuch("inputValues", limits.inputValues, null)
    : null;
};
