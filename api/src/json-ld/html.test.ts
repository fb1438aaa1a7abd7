import fc from "fast-check";
import { aDocument } from "../content/test-documents";
import { scriptElement } from "./html";
import { made } from "./test-made";
import type { JsonLd } from "./to-json-ld";

const START = '<script type="application/ld+json">';
const END = "</script>";

const elementOf = (name: string) => {
  const document = made("technique", "a", [
    aDocument("technique", "a", { fields: { name } }),
  ]);
  return { document, element: scriptElement(document as unknown as JsonLd) };
};

describe("JSON-LD as an element of a page", () => {
  it("cannot be ended, or turned into a comment, by a text in it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("</script>", "<!--", "]]>", "<script", "&lt;/script>"),
        fc.string({ maxLength: 40 }),
        (mark, text) => {
          const { element } = elementOf(`a${text}${mark}`);
          const inside = element.slice(START.length, -END.length);
          expect(inside).not.toMatch(/[<>&]/);
        },
      ),
    );
  });

  it("says the same as the document", () => {
    const { document, element } = elementOf("</script><b>&amp;");
    expect(element.startsWith(START)).toBe(true);
    expect(element.endsWith(END)).toBe(true);
    expect(JSON.parse(element.slice(START.length, -END.length))).toEqual(
      document,
    );
  });
});
