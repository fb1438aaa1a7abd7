import fc from "fast-check";
import { everyKind, list, item, paragraph, text } from "./test-blocks";
import { toText } from "./text";

describe("rich text as plain text", () => {
  it("has the words of every kind of block, an empty line between blocks", () => {
    expect(toText(everyKind)).toBe(
      [
        "A heading",
        "A paragraph with a link.",
        "A quote",
        "let a = 1;",
        "one\ninner\ntwo",
        "first\nsecond",
        "A picture",
      ].join("\n\n"),
    );
  });

  it("leaves marks out and keeps what looks like markup", () => {
    expect(
      toText([paragraph(text("<b>*a*", { bold: true }), " & ", text("c"))]),
    ).toBe("<b>*a* & c");
  });

  it("leaves out blocks that say nothing", () => {
    expect(
      toText([
        paragraph("a"),
        paragraph(""),
        { type: "image", image: { url: "https://example.org/a.png" } },
        list("ordered"),
        paragraph("b"),
      ]),
    ).toBe("a\n\nb");
    expect(toText([])).toBe("");
  });

  it("keeps every word for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        expect(toText([list("unordered", ...words.map(item))])).toBe(
          words.join("\n"),
        );
      }),
      { numRuns: 100 },
    );
  });
});
