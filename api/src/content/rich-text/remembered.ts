import type { Blocks } from "strapi-plugin-bodywork/contracts";

/** Rich text never changes, and making HTML of it takes longer than everything else about an answer: it is made once. */
export const remembered = (
  make: (blocks: Blocks) => string,
): ((blocks: Blocks) => string) => {
  const made = new WeakMap<Blocks, string>();
  return (blocks) => {
    let text = made.get(blocks);
    if (text === undefined) {
      text = make(blocks);
      made.set(blocks, text);
    }
    return text;
  };
};
