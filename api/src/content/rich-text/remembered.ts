import type { Blocks } from "strapi-plugin-bodywork/contracts";
import type { Work } from "../work";

/** What it takes to make something of a rich text, in the steps of `Work`. */
export interface MakingSteps {
  readonly once: number;
  readonly perCharacter: number;
}

/**
 * Rich text never changes, and making HTML of it takes longer than everything else about an answer: it is made once.
 *
 * @returns takes in the work of an operation, where it is one that asks
 */
export const remembered = (
  make: (blocks: Blocks) => string,
  { once, perCharacter }: MakingSteps,
): ((blocks: Blocks, work?: Work) => string) => {
  const made = new WeakMap<Blocks, string>();
  return (blocks, work) => {
    let text = made.get(blocks);
    if (text === undefined) {
      text = make(blocks);
      made.set(blocks, text);
      work?.prepare(once + perCharacter * text.length);
    }
    return text;
  };
};
