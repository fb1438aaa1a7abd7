import { toHtml, toMarkdown, toText } from "../../content/rich-text";
import type { RichTextResolvers } from "../__generated__/resolvers";

export const RichText: RichTextResolvers = {
  html: (blocks, _args, { work }) => toHtml(blocks, work),
  text: (blocks, _args, { work }) => toText(blocks, work),
  markdown: (blocks, _args, { work }) => toMarkdown(blocks, work),
  blocks: (blocks) => blocks,
};
