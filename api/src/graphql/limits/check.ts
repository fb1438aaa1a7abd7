import { GraphQLError, parse } from "graphql";
import type { PublicError } from "../../http/errors";
import type { Variables } from "../operation";
import { measureInput } from "./input";
import type { Limits } from "./limits";
import { measure } from "./measure";
import { INTROSPECTION_DISABLED, overLimit, tooMuch } from "./refusals";

/** How the parser says that there are more tokens than it may read; it has no better sign of it. */
const OUT_OF_TOKENS = "Syntax Error: Document contains more that";

/**
 * What is wrong with a text that is too much of anything. Null for one that can be looked at more closely, even if it is wrong.
 *
 * @param introspection whether it may ask for the schema
 */
export const textRefusal = (
  text: string,
  limits: Limits,
  introspection: boolean,
): PublicError | null => {
  if (text.length > limits.characters)
    return tooMuch("characters", limits.characters, text.length);
  try {
    const { measures, introspects } = measure(
      parse(text, { maxTokens: limits.tokens }),
    );
    return introspects && !introspection
      ? INTROSPECTION_DISABLED
      : overLimit(measures, limits);
  } catch (error) {
    // The parser calls itself for each level, and the stack may end before a generous limit of tokens does.
    if (error instanceof RangeError)
      return tooMuch("depth", limits.depth, null);
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.startsWith(OUT_OF_TOKENS)
      ? tooMuch("tokens", limits.tokens, null)
      : null;
  }
};

/** The same of variables, which come anew with each request. */
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
