import type {
  Block,
  Blocks,
  InlineNode,
  ListNode,
  TextNode,
} from "strapi-plugin-bodywork/contracts";
import sanitize from "sanitize-html";

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

const MARKS = [
  ["code", "code"],
  ["bold", "strong"],
  ["italic", "em"],
  ["underline", "u"],
  ["strikethrough", "s"],
] as const satisfies readonly (readonly [keyof TextNode, string])[];

const textHtml = (node: TextNode): string =>
  MARKS.reduce(
    (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(node.text).replaceAll("\n", "<br />"),
  );

const inlineHtml = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === "link"
        ? `<a href="${escapeHtml(node.url)}">${node.children.map(textHtml).join("")}</a>`
        : textHtml(node),
    )
    .join("");

const listHtml = ({ format, children }: ListNode): string => {
  const tag = format === "ordered" ? "ol" : "ul";
  const items = children.map((child) =>
    child.type === "list"
      ? `<li>${listHtml(child)}</li>`
      : `<li>${inlineHtml(child.children)}</li>`,
  );
  return `<${tag}>${items.join("")}</${tag}>`;
};

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case "paragraph":
      return `<p>${inlineHtml(block.children)}</p>`;
    case "quote":
      return `<blockquote>${inlineHtml(block.children)}</blockquote>`;
    case "code":
      return `<pre><code>${inlineHtml(block.children)}</code></pre>`;
    case "heading":
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`;
    case "list":
      return listHtml(block);
    case "image":
      return `<img src="${escapeHtml(block.image.url)}" alt="${escapeHtml(block.image.alternativeText ?? "")}" />`;
  }
};

/** What editors can write, and nothing besides: the text is escaped above already, this holds if that ever fails. */
const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "strong",
    "em",
    "u",
    "s",
    "a",
    "br",
    "img",
  ],
  allowedAttributes: { a: ["href", "rel"], img: ["src", "alt"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["https"] },
  allowProtocolRelative: false,
  transformTags: {
    a: sanitize.simpleTransform("a", { rel: "noopener noreferrer" }),
  },
};

/** Blocks as safe HTML. */
export const toHtml = (blocks: Blocks): string =>
  sanitize(blocks.map(blockHtml).join(""), ALLOWED);
