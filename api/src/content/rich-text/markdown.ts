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
    /[\\`*_{}[\]()#+\-.!|<>~&=]/g,
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

/** A line break stays a bare one here; what it becomes depends on the block. */
const textMarkdown = (node: TextNode): string => {
  let markdown = node.code
    ? codeSpan(node.text.replaceAll("\n", " "))
    : escapeMarkdown(node.text);
  if (node.bold) markdown = mark("**", markdown);
  if (node.italic) markdown = mark("*", markdown);
  if (node.strikethrough) markdown = mark("~~", markdown);
  return markdown;
};

const address = (url: string): string =>
  `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

/** Whatever else an address could start, it stays text. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

const inlineMarkdown = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === "link" && SAFE_ADDRESS.test(node.url)
        ? `[${node.children.map(textMarkdown).join("")}](${address(node.url)})`
        : node.type === "link"
          ? node.children.map(textMarkdown).join("")
          : textMarkdown(node),
    )
    .join("");

/** Spaces at the ends of a line would be code or a break; a break at the end of a text would be a backslash. */
const lines = (nodes: readonly InlineNode[]): readonly string[] =>
  inlineMarkdown(nodes)
    .trim()
    .split("\n")
    .map((line) => line.trim());

const inLines = (nodes: readonly InlineNode[]): string =>
  lines(nodes).join("\\\n");

const inOneLine = (nodes: readonly InlineNode[]): string =>
  lines(nodes).join(" ");

const listMarkdown = ({ format, children }: ListNode, indent = ""): string => {
  let number = 0;
  const sign = (): string => (format === "ordered" ? `${number}. ` : "- ");
  return children
    .map((child) => {
      // An inner list begins where the text of its item does, or further in.
      if (child.type === "list")
        return listMarkdown(
          child,
          indent + " ".repeat(Math.max(3, sign().length)),
        );
      number += 1;
      return `${indent}${sign()}${inOneLine(child.children)}`;
    })
    .join("\n");
};

const blockMarkdown = (block: Block): string => {
  switch (block.type) {
    case "paragraph":
      return inLines(block.children);
    case "heading":
      return `${"#".repeat(block.level)} ${inOneLine(block.children)}`;
    case "quote":
      return inLines(block.children).replaceAll(/^/gm, "> ");
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
      return `![${escapeMarkdown(block.image.alternativeText ?? "")}](${address(block.image.url)})`;
  }
};

/** Blocks as CommonMark, with `~~` for struck text; underlining has no Markdown and is left out. */
export const toMarkdown = (blocks: Blocks): string =>
  blocks.map(blockMarkdown).join("\n\n");
