import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { toString } from "mdast-util-to-string";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { toMarkdown } from "./markdown";
import {
  arbitraryText,
  everyKind,
  item,
  link,
  list,
  paragraph,
  text,
} from "./test-blocks";

describe("rich text as Markdown", () => {
  it("has a form for every kind of block", () => {
    expect(toMarkdown(everyKind)).toBe(
      [
        "## A heading",
        "A paragraph with [a link](https://example.org/a).",
        "> A quote",
        "```\nlet a = 1;\n```",
        "- one\n  1. inner\n- two",
        "1. first\n2. second",
        "![A picture](https://example.org/a.png)",
      ].join("\n\n"),
    );
    expect(toMarkdown([])).toBe("");
  });

  it("has six levels of headings", () => {
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(
        toMarkdown([{ type: "heading", level, children: [text("A")] }]),
      ).toBe(`${"#".repeat(level)} A`);
  });

  it("has a sign for every mark but underlining, which it does not know", () => {
    const marked = (marks: Parameters<typeof text>[1]) =>
      toMarkdown([paragraph(text("a", marks))]);
    expect(marked({ bold: true })).toBe("**a**");
    expect(marked({ strikethrough: true })).toBe("~~a~~");
    expect(marked({ code: true })).toBe("`a`");
    expect(marked({ underline: true })).toBe("a");
    expect(marked({ bold: true, code: true })).toBe("**`a`**");
    expect(marked({ bold: false })).toBe("a");
  });

  it("keeps marks close to the words, since they do not count beside a space", () => {
    expect(toMarkdown([paragraph("a", text(" b ", { bold: true }), "c")])).toBe(
      "a **b** c",
    );
    expect(toMarkdown([paragraph(text("  ", { bold: true }))])).not.toContain(
      "*",
    );
  });

  it("breaks lines where the editor did", () => {
    expect(toMarkdown([paragraph("a\nb")])).toBe("a\\\nb");
    expect(toMarkdown([{ type: "quote", children: [text("a\nb")] }])).toBe(
      "> a\\\n> b",
    );
  });

  it("numbers the items of a list, those of inner lists for themselves", () => {
    expect(
      toMarkdown([
        list(
          "ordered",
          item("a"),
          list("ordered", item("b"), list("unordered", item("c"))),
          item("d"),
        ),
      ]),
    ).toBe("1. a\n   1. b\n      - c\n2. d");
  });

  it("fences code with more backticks than are in it", () => {
    expect(toMarkdown([{ type: "code", children: [text("````\na")] }])).toBe(
      "`````\n````\na\n`````",
    );
    expect(toMarkdown([paragraph(text("a`b", { code: true }))])).toBe(
      "``a`b``",
    );
    expect(toMarkdown([paragraph(text("`", { code: true }))])).toBe("`` ` ``");
  });

  it("leaves code as it is", () => {
    expect(toMarkdown([paragraph(text("*a* <b>", { code: true }))])).toBe(
      "`*a* <b>`",
    );
    expect(toMarkdown([{ type: "code", children: [text("*a* \\")] }])).toBe(
      "```\n*a* \\\n```",
    );
  });

  it("keeps an address whole that has brackets or spaces in it", () => {
    expect(
      toMarkdown([paragraph(link("https://example.org/a (b)<c>", "d"))]),
    ).toBe("[d](<https://example.org/a (b)\\<c\\>>)");
  });

  it("describes a picture without alternative text as nothing", () => {
    expect(
      toMarkdown([
        { type: "image", image: { url: "https://example.org/a.png" } },
      ]),
    ).toBe("![](https://example.org/a.png)");
  });
});

describe("what would be markup in Markdown", () => {
  it.each([
    ["*a*", "\\*a\\*"],
    ["_a_", "\\_a\\_"],
    ["`a`", "\\`a\\`"],
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["1. a", "1\\. a"],
    ["1) a", "1\\) a"],
    ["> a", "\\> a"],
    ["[a](b)", "\\[a]\\(b)"],
    ["![a](b)", "!\\[a]\\(b)"],
    ["<b>", "\\<b>"],
    ["&amp;", "\\&amp;"],
    ["~~a~~", "\\~\\~a\\~\\~"],
    ["\\*", "\\\\\\*"],
  ])("is kept as text: %s", (value, markdown) => {
    expect(toMarkdown([paragraph(value)])).toBe(markdown);
  });

  it.each([
    "Costs 20 % (or $5) – see p. 12; 25 trials, 3,096 adults.",
    "Half-way, 3.5 + 4 = 7.5 {really}!",
    "snake_case and 5 * 3 | 4",
  ])("leaves alone what is none: %s", (value) => {
    expect(toMarkdown([paragraph(value)])).toBe(value.replace(" * ", " \\* "));
  });

  const anyLine = fc
    .oneof(fc.string({ unit: "grapheme" }), arbitraryText)
    // What Markdown has no form for, and what ends a line.
    .filter((value) => !/[\n\r\0]/.test(value));

  it.each([
    ["a paragraph", (value: string) => paragraph(value)],
    ["an item", (value: string) => list("unordered", item(value))],
    [
      "a heading",
      (value: string) =>
        ({ type: "heading", level: 2, children: [text(value)] }) as const,
    ],
  ])("reads as it was in %s, whatever the text", (_name, blockOf) => {
    fc.assert(
      fc.property(anyLine, (value) => {
        const read = fromMarkdown(toMarkdown([blockOf(value)]), {
          extensions: [gfmStrikethrough()],
          mdastExtensions: [gfmStrikethroughFromMarkdown()],
        });
        expect(toString(read)).toBe(value.trim());
      }),
      { numRuns: 1_000 },
    );
  });

  it("does not begin at the line under a text: a row of “=” makes no heading", () => {
    expect(toMarkdown([paragraph("a\n===")])).not.toMatch(/^=+$/m);
  });

  it("does not begin with spaces: a text that is indented is no code", () => {
    expect(toMarkdown([paragraph("    a")])).not.toMatch(/^(?: {4}|\t)/);
  });
});

describe("what Markdown can hardly say", () => {
  it("is said: slanted letters within a word", () => {
    expect(toMarkdown([paragraph(text("foo", { italic: true }), "bar")])).toBe(
      "*foo*bar",
    );
  });

  it("is said: a bold text that ends with a line break", () => {
    expect(toMarkdown([paragraph(text("foo\n", { bold: true }), "bar")])).toBe(
      "**foo**\\\nbar",
    );
  });

  it("is left out: a line break at the end of a text, where a backslash would be shown", () => {
    expect(toMarkdown([paragraph("foo\n")]).trimEnd()).toBe("foo");
  });

  it("is left out: a line break in a heading, which has one line", () => {
    expect(
      toMarkdown([{ type: "heading", level: 2, children: [text("a\nb")] }]),
    ).not.toContain("\n");
  });

  it("is said: a list within the tenth item, whose text begins further in", () => {
    const items = Array.from({ length: 10 }, (_, index) => item(`${index}`));
    expect(
      toMarkdown([list("ordered", ...items, list("unordered", item("in")))]),
    ).toMatch(/^ {4,}- in$/m);
  });

  it("is said: the address of a picture with brackets or spaces in it", () => {
    expect(
      toMarkdown([
        { type: "image", image: { url: "https://example.org/a>b c.png" } },
      ]),
    ).toBe("![](<https://example.org/a\\>b c.png>)");
  });

  it("is said as text alone: a link that leads to no page, mailbox or telephone", () => {
    const link = {
      type: "link",
      url: "javascript:alert(1)",
      children: [text("here")],
    } as const;
    expect(toMarkdown([{ type: "paragraph", children: [link] }])).toBe("here");
  });
});
