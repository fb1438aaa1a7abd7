import { toHtml, toMarkdown, toText } from "../../content/rich-text";
import type { RichTextResolvers } from "../__generated__/resolvers";

export const RichText: RichTextResolvers = {
  html: (blocks) => toHtml(blocks),
  text: (blocks) => toText(blocks),
  markdown: (blocks) => toMarkdown(blocks),
  blocks: (blocks) => blocks,
};
