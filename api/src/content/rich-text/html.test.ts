import fc from "fast-check";
import { escapeHtml, toHtml } from "./html";
import {
  arbitraryBlocks,
  everyKind,
  item,
  link,
  list,
  paragraph,
  text,
} from "./test-blocks";

describe("rich text as HTML", () => {
  it("has an element for every kind of block", () => {
    expect(toHtml(everyKind)).toBe(
      [
        "<h2>A heading</h2>",
        '<p>A paragraph with <a href="https://example.org/a" rel="noopener noreferrer">a link</a>.</p>',
        "<blockquote>A quote</blockquote>",
        "<pre><code>let a = 1;</code></pre>",
        "<ul><li>one</li><li><ol><li>inner</li></ol></li><li>two</li></ul>",
        "<ol><li>first</li><li>second</li></ol>",
        '<img src="https://example.org/a.png" alt="A picture" />',
      ].join(""),
    );
  });

  it("has six levels of headings", () => {
    for (const level of [1, 2, 3, 4, 5, 6])
      expect(toHtml([{ type: "heading", level, children: [text("A")] }])).toBe(
        `<h${level}>A</h${level}>`,
      );
  });

  it("has an element for every mark, one in the other", () => {
    expect(
      toHtml([
        paragraph(
          text("b", { bold: true }),
          text("i", { italic: true }),
          text("u", { underline: true }),
          text("s", { strikethrough: true }),
          text("c", { code: true }),
          text("all", { bold: true, italic: true, code: true }),
          text("off", { bold: false }),
        ),
      ]),
    ).toBe(
      "<p><strong>b</strong><em>i</em><u>u</u><s>s</s><code>c</code><em><strong><code>all</code></strong></em>off</p>",
    );
  });

  it("breaks lines where the editor did", () => {
    expect(toHtml([paragraph("a\nb")])).toBe("<p>a<br />b</p>");
  });

  it("nests lists as deep as the editor does", () => {
    expect(
      toHtml([list("ordered", list("unordered", list("ordered", item("x"))))]),
    ).toBe("<ol><li><ul><li><ol><li>x</li></ol></li></ul></li></ol>");
  });

  it("is empty for no blocks", () => {
    expect(toHtml([])).toBe("");
  });
});

describe("what would be dangerous in HTML", () => {
  it("is shown as the text it is", () => {
    expect(
      toHtml([paragraph('<script>alert("1")</script> & <b onclick="x">')]),
    ).toBe(
      '<p>&lt;script&gt;alert("1")&lt;/script&gt; &amp; &lt;b onclick="x"&gt;</p>',
    );
    expect(toHtml([paragraph("&lt;script&gt;")])).toBe(
      "<p>&amp;lt;script&amp;gt;</p>",
    );
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example/a",
    "\\\\evil.example/a",
  ])("is not the address of a link: %p", (url) => {
    const html = toHtml([paragraph(link(url, "read on"))]);
    const href = /href="([^"]*)"/.exec(html)?.[1];
    // Without an address, or with one that stays on the page it stands on.
    expect(href ?? "").not.toMatch(/^\W*[a-z&]*\s*[a-z]*:/i);
    expect(href ?? "").not.toMatch(/^[/\\]{2}/);
    expect(html).toContain("read on");
  });

  it.each([
    "https://example.org/?a=1&b=2",
    "http://example.org/",
    "mailto:name@example.org",
    "tel:+14045550100",
    "/techniques/swedish",
    "#notes",
  ])("is not this: a link may lead to %s", (url) => {
    expect(toHtml([paragraph(link(url, "read on"))])).toBe(
      `<p><a href="${escapeHtml(url)}" rel="noopener noreferrer">read on</a></p>`,
    );
  });

  it("cannot break out of an attribute", () => {
    const url = 'https://example.org/" onmouseover="alert(1)';
    const alternativeText = '" onerror="alert(1)';
    const html = toHtml([
      paragraph(link(url, "a")),
      { type: "image", image: { url: "https://e.org/a.png", alternativeText } },
    ]);
    expect(html).toContain(
      'href="https://example.org/&quot; onmouseover=&quot;alert(1)"',
    );
    expect(html).toContain('alt="&quot; onerror=&quot;alert(1)"');
    expect(html.replaceAll(/"[^"]*"/g, '""')).toBe(
      '<p><a href="" rel="">a</a></p><img src="" alt="" />',
    );
  });

  it.each([
    "http://example.org/a.png",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "javascript:alert(1)",
    "//example.org/a.png",
  ])("is not the address of a picture: %s", (url) => {
    expect(
      toHtml([{ type: "image", image: { url, alternativeText: "A" } }]),
    ).toBe('<img alt="A" />');
  });

  it("is not in a picture without alternative text, which is left to be decoration", () => {
    const url = "https://example.org/a.png";
    for (const alternativeText of [null, undefined])
      expect(toHtml([{ type: "image", image: { url, alternativeText } }])).toBe(
        `<img src="${url}" alt="" />`,
      );
  });
});

describe("for any rich text", () => {
  const ELEMENT =
    /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s)>|<br \/>|<a(?: href="[^"<>]*")? rel="noopener noreferrer">|<\/a>|<img(?: src="(?!http:)[^"<>]*")?(?: alt="[^"<>]*")? \/>/g;

  it("the HTML has no markup but ours: no “<” of the text is left as it is", () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        expect(toHtml(blocks).replaceAll(ELEMENT, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });

  it("nothing of the text is lost", () => {
    const decode = (html: string): string =>
      html
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
    fc.assert(
      fc.property(
        fc
          .string({ unit: "grapheme" })
          .filter((value) => !/[\r\0]/.test(value)),
        (value) => {
          const html = toHtml([paragraph(value)]).replaceAll("<br />", "\n");
          expect(decode(html.slice("<p>".length, -"</p>".length))).toBe(value);
        },
      ),
      { numRuns: 300 },
    );
  });
});
