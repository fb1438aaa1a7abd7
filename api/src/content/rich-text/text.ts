import type {
  Block,
  Blocks,
  InlineNode,
  ListNode,
} from "strapi-plugin-bodywork/contracts";

const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === "link" ? inlineText(node.children) : node.text,
    )
    .join("");

const listText = ({ children }: ListNode): string =>
  children
    .map((child) =>
      child.type === "list" ? listText(child) : inlineText(child.children),
    )
    .join("\n");

const blockText = (block: Block): string => {
  switch (block.type) {
    case "list":
      return listText(block);
    case "image":
      return block.image.alternativeText ?? "";
    default:
      return inlineText(block.children);
  }
};

/** Blocks as plain text, an empty line between them. */
export const toText = (blocks: Blocks): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== "")
    .join("\n\n");
