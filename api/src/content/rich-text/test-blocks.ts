import fc from "fast-check";
import type {
  Block,
  Blocks,
  InlineNode,
  ListItemNode,
  ListNode,
  TextNode,
} from "strapi-plugin-bodywork/contracts";

export const text = (
  content: string,
  marks: Omit<Partial<TextNode>, "type" | "text"> = {},
): TextNode => ({ type: "text", text: content, ...marks });

export const link = (url: string, content: string): InlineNode => ({
  type: "link",
  url,
  children: [text(content)],
});

export const paragraph = (
  ...children: readonly (InlineNode | string)[]
): Block => ({
  type: "paragraph",
  children: children.map((child) =>
    typeof child === "string" ? text(child) : child,
  ),
});

export const item = (content: string): ListItemNode => ({
  type: "list-item",
  children: [text(content)],
});

export const list = (
  format: ListNode["format"],
  ...children: ListNode["children"]
): ListNode => ({ type: "list", format, children });

/** One block of every kind. */
export const everyKind: Blocks = [
  { type: "heading", level: 2, children: [text("A heading")] },
  paragraph("A paragraph with ", link("https://example.org/a", "a link"), "."),
  { type: "quote", children: [text("A quote")] },
  { type: "code", children: [text("let a = 1;")] },
  list("unordered", item("one"), list("ordered", item("inner")), item("two")),
  list("ordered", item("first"), item("second")),
  {
    type: "image",
    image: { url: "https://example.org/a.png", alternativeText: "A picture" },
  },
];

/** Texts that look like markup of one kind or another, and any other text. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ..."<>&\"'/=abc \n*_`#[]()!",
        "<script>",
        "</p>",
        "<!--",
        "&lt;",
        "&#60;",
        "<img src=x onerror=alert(1)>",
        "javascript:",
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);

const arbitraryInline: fc.Arbitrary<InlineNode> = fc.oneof(
  fc
    .tuple(
      arbitraryText,
      fc.subarray([
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "code",
      ] as const),
    )
    .map(([content, marks]) =>
      text(content, Object.fromEntries(marks.map((mark) => [mark, true]))),
    ),
  fc
    .tuple(arbitraryText, arbitraryText)
    .map(([url, content]) => link(url, content)),
);

const arbitraryChildren = fc.array(arbitraryInline, { maxLength: 3 });

const arbitraryItem: fc.Arbitrary<ListItemNode> = arbitraryChildren.map(
  (children) => ({ type: "list-item", children }),
);

const arbitraryList = (depth: number): fc.Arbitrary<ListNode> =>
  fc
    .tuple(
      fc.constantFrom("ordered" as const, "unordered" as const),
      fc.array<ListItemNode | ListNode>(
        depth === 0
          ? arbitraryItem
          : fc.oneof(arbitraryItem, arbitraryList(depth - 1)),
        { maxLength: 3 },
      ),
    )
    .map(([format, children]) => list(format, ...children));

/** Everything that the editor can write, and more. */
export const arbitraryBlocks: fc.Arbitrary<Blocks> = fc.array(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          "paragraph" as const,
          "quote" as const,
          "code" as const,
        ),
        arbitraryChildren,
      )
      .map(([type, children]): Block => ({ type, children })),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), arbitraryChildren)
      .map(([level, children]): Block => ({
        type: "heading",
        level,
        children,
      })),
    arbitraryList(2),
    fc
      .tuple(arbitraryText, fc.option(arbitraryText))
      .map(([url, alternativeText]): Block => ({
        type: "image",
        image: { url, alternativeText },
      })),
  ),
  { maxLength: 4 },
);
