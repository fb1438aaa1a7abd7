import type { Variables } from "../operation/variables";
import type { Limits } from "./limits";

/** As far as the limits, and not a step further: what lies beyond may be too deep to go through at all. */
interface Input {
  readonly inputDepth: number;
  readonly inputValues: number;
}

const childrenOf = (value: object): readonly unknown[] =>
  Array.isArray(value) ? value : Object.values(value);

/** Measures variables before anything is made of them; stops where they exceed a limit. */
export const measureInput = (variables: Variables, limits: Limits): Input => {
  const { inputDepth: deepest, inputValues: most } = limits;
  let inputValues = 0;
  const depthOf = (value: unknown, depth: number): number => {
    inputValues += 1;
    if (typeof value !== "object" || value === null) return depth;
    let below = depth + 1;
    for (const child of childrenOf(value)) {
      if (below > deepest || inputValues > most) break;
      below = Math.max(below, depthOf(child, depth + 1));
    }
    return below;
  };
  let inputDepth = 0;
  for (const name in variables)
    inputDepth = Math.max(inputDepth, depthOf(variables[name], 0));
  return { inputDepth, inputValues };
};
