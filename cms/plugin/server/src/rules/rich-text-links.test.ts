import fc from "fast-check";
import { linksIn } from "./rich-text-links";

const text = (value: string) => ({ type: "text", text: value });
const link = (url: string) => ({ type: "link", url, children: [text("here")] });

describe("the links of a rich text", () => {
  it("are found in paragraphs, headings, quotes and nested lists, in reading order", () => {
    const item = (...children: object[]) => ({ type: "list-item", children });
    expect(
      linksIn([
        { type: "heading", level: 2, children: [link("https://one.example")] },
        {
          type: "paragraph",
          children: [text("see "), link("https://two.example"), text(".")],
        },
        {
          type: "list",
          format: "unordered",
          children: [
            item(link("mailto:three@example.org")),
            {
              type: "list",
              format: "ordered",
              children: [item(text("and"), link("tel:+14045550100"))],
            },
          ],
        },
        { type: "quote", children: [link("javascript:five()")] },
      ]),
    ).toEqual([
      "https://one.example",
      "https://two.example",
      "mailto:three@example.org",
      "tel:+14045550100",
      "javascript:five()",
    ]);
  });

  it("are not the addresses that merely stand in a text", () => {
    expect(
      linksIn([
        { type: "paragraph", children: [text("https://example.org")] },
        { type: "image", image: { url: "https://example.org/a.png" } },
      ]),
    ).toEqual([]);
  });

  it.each([
    ["nothing", null],
    ["no value", undefined],
    ["a text", "https://example.org"],
    ["a number", 7],
    ["an empty list", []],
    ["a link without an address", [{ type: "link", children: [] }]],
    ["a link whose address is no text", [{ type: "link", url: 7 }]],
  ])("are none in %s", (_what, value) => {
    expect(linksIn(value)).toEqual([]);
  });

  it("are found however deep they lie", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.nat({ max: 50 }), (url, depth) => {
        let node: object = link(url);
        for (let level = 0; level < depth; level += 1)
          node = { type: "list", children: [text("before"), node] };
        expect(linksIn([node])).toEqual([url]);
      }),
    );
  });

  it("never make it fail, whatever the value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(linksIn(value).every((url) => typeof url === "string")).toBe(
          true,
        );
      }),
    );
  });
});
