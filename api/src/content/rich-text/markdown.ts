import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  PhrasingContent,
  Root,
} from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { toMarkdown as print } from "mdast-util-to-markdown";
import type {
  Block,
  Blocks,
  InlineNode,
  ListNode,
  TextNode,
} from "strapi-plugin-bodywork/contracts";

/** Whatever else an address could start, it stays text. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/** What breaks a line, if lines may be broken. */
type Break = "break" | "space";

const inMarks = (
  { bold, italic, strikethrough }: TextNode,
  content: PhrasingContent,
): PhrasingContent => {
  let marked = content;
  if (bold) marked = { type: "strong", children: [marked] };
  if (italic) marked = { type: "emphasis", children: [marked] };
  if (strikethrough) marked = { type: "delete", children: [marked] };
  return marked;
};

/** Marks must stand close to the words, so spaces at the ends go outside. */
const lineContent = (node: TextNode, line: string): PhrasingContent[] => {
  const [, before = "", inner = "", after = ""] =
    /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  const spaces = (value: string): PhrasingContent[] =>
    value === "" ? [] : [{ type: "text", value }];
  if (inner === "") return spaces(before);
  const type = node.code ? "inlineCode" : "text";
  return [
    ...spaces(before),
    inMarks(node, { type, value: inner }),
    ...spaces(after),
  ];
};

const textContent = (node: TextNode, lineBreak: Break): PhrasingContent[] => {
  if (lineBreak === "space")
    return lineContent(node, node.text.replaceAll("\n", " "));
  return node.text
    .split("\n")
    .flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: "break" } as const] : []),
      ...lineContent(node, line),
    ]);
};

const isSpace = (node: PhrasingContent | undefined): boolean =>
  node?.type === "break" || (node?.type === "text" && node.value.trim() === "");

/** Texts beside one another are one, so that what is between two of them is not taken for the end of a line. */
const joined = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text")
      result[result.length - 1] = {
        type: "text",
        value: last.value + node.value,
      };
    else result.push(node);
  }
  return result;
};

/** Without spaces at the ends of lines, where they would be code or a break, and without breaks at the ends of the text. */
const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  let [start, end] = [0, nodes.length];
  while (start < end && isSpace(nodes[start])) start += 1;
  while (end > start && isSpace(nodes[end - 1])) end -= 1;
  const content = joined(nodes.slice(start, end));
  return content.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== "text") return [node];
    let { value } = node;
    if (at === 0 || content[at - 1]?.type === "break")
      value = value.trimStart();
    if (at === content.length - 1 || content[at + 1]?.type === "break")
      value = value.trimEnd();
    return value === "" ? [] : [{ type: "text", value }];
  });
};

const inline = (
  nodes: readonly InlineNode[],
  lineBreak: Break = "break",
): PhrasingContent[] =>
  trimmed(
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type !== "link") return textContent(node, lineBreak);
      const children = node.children.flatMap((child) =>
        textContent(child, "space"),
      );
      return SAFE_ADDRESS.test(node.url)
        ? [{ type: "link", url: node.url, children }]
        : children;
    }),
  );

const itemOf = (...children: ListItem["children"]): ListItem => ({
  type: "listItem",
  spread: false,
  children,
});

/** In Strapi, an inner list stands beside the item to which it belongs. */
const listOf = ({ format, children }: ListNode): List => {
  const items: ListItem[] = [];
  for (const child of children) {
    if (child.type !== "list")
      items.push(
        itemOf({
          type: "paragraph",
          children: inline(child.children, "space"),
        }),
      );
    else if (items.length === 0) items.push(itemOf(listOf(child)));
    else items.at(-1)?.children.push(listOf(child));
  }
  return {
    type: "list",
    ordered: format === "ordered",
    spread: false,
    children: items,
  };
};

const blockOf = (block: Block): BlockContent => {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", children: inline(block.children) };
    case "heading":
      return {
        type: "heading",
        depth: block.level as Heading["depth"],
        children: inline(block.children, "space"),
      };
    case "quote":
      return {
        type: "blockquote",
        children: [{ type: "paragraph", children: inline(block.children) }],
      };
    case "code":
      return {
        type: "code",
        value: block.children
          .map((node) => (node.type === "link" ? node.url : node.text))
          .join(""),
      };
    case "list":
      return listOf(block);
    case "image":
      return {
        type: "paragraph",
        children: [
          {
            type: "image",
            url: block.image.url,
            alt: block.image.alternativeText ?? "",
          },
        ],
      };
  }
};

/** Blocks as CommonMark, with `~~` for struck text; underlining has no Markdown and is left out. */
export const toMarkdown = (blocks: Blocks): string => {
  const root: Root = { type: "root", children: blocks.map(blockOf) };
  return print(root, {
    bullet: "-",
    resourceLink: true,
    extensions: [gfmStrikethroughToMarkdown()],
  }).trimEnd();
};
