import type {
  Block,
  Blocks,
  InlineNode,
  ListNode,
  TextNode,
} from "strapi-plugin-bodywork/contracts";

/** Every character that could start markup, in CommonMark; a backslash before it makes it text. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(
    /[\\`*_{}[\]()#+\-.!|<>~&]/g,
    (character) => `\\${character}`,
  );

/** A fence longer than any run of backticks inside. */
const fenceFor = (text: string, shortest: number): string => {
  const runs = text.match(/`+/g) ?? [];
  return "`".repeat(Math.max(shortest, ...runs.map((run) => run.length + 1)));
};

const codeSpan = (text: string): string => {
  const fence = fenceFor(text, 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
};

/** Marks must stand close to the text, so spaces at its ends go outside. */
const mark = (sign: string, text: string): string =>
  text.replace(
    /^(\s*)(.*?)(\s*)$/s,
    (_match, before: string, inner: string, after: string) =>
      inner === "" ? before + after : `${before}${sign}${inner}${sign}${after}`,
  );

const textMarkdown = (node: TextNode): string => {
  let markdown = node.code
    ? codeSpan(node.text)
    : escapeMarkdown(node.text).replaceAll("\n", "\\\n");
  if (node.bold) markdown = mark("**", markdown);
  if (node.italic) markdown = mark("_", markdown);
  if (node.strikethrough) markdown = mark("~~", markdown);
  return markdown;
};

const inlineMarkdown = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === "link"
        ? `[${node.children.map(textMarkdown).join("")}](<${node.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
        : textMarkdown(node),
    )
    .join("");

const listMarkdown = ({ format, children }: ListNode, indent = ""): string => {
  let number = 0;
  return children
    .map((child) => {
      if (child.type === "list") return listMarkdown(child, `${indent}   `);
      number += 1;
      return `${indent}${format === "ordered" ? `${number}.` : "-"} ${inlineMarkdown(child.children)}`;
    })
    .join("\n");
};

const blockMarkdown = (block: Block): string => {
  switch (block.type) {
    case "paragraph":
      return inlineMarkdown(block.children);
    case "heading":
      return `${"#".repeat(block.level)} ${inlineMarkdown(block.children)}`;
    case "quote":
      return inlineMarkdown(block.children).replaceAll(/^/gm, "> ");
    case "code": {
      const text = block.children
        .map((node) => (node.type === "link" ? node.url : node.text))
        .join("");
      const fence = fenceFor(text, 3);
      return `${fence}\n${text}\n${fence}`;
    }
    case "list":
      return listMarkdown(block);
    case "image":
      return `![${escapeMarkdown(block.image.alternativeText ?? "")}](<${block.image.url}>)`;
  }
};

/** Blocks as CommonMark, with `~~` for struck text; underlining has no Markdown and is left out. */
export const toMarkdown = (blocks: Blocks): string =>
  blocks.map(blockMarkdown).join("\n\n");
