import { type EmbedType, bodyworkElement } from "./element";

const TYPES: readonly EmbedType[] = ["technique", "condition"];

/**
 * Defines `<bodywork-technique>` and `<bodywork-condition>`, once, however often the script is loaded.
 *
 * @param base the folder that the fragments are served from, with a slash at the end
 */
export const define = (base: URL): void => {
  for (const type of TYPES) {
    const name = `bodywork-${type}`;
    if (!customElements.get(name))
      customElements.define(name, bodyworkElement(type, base));
  }
};
