import fc from "fast-check";
import { linesOf, textOf } from "./lines";

describe("a list that is edited one text to a line", () => {
  it("has a text for each line that says something", () => {
    expect(linesOf("  classic massage \n\n   \nspa massage\n")).toEqual([
      "classic massage",
      "spa massage",
    ]);
  });

  it("takes lines as Windows ends them", () => {
    expect(linesOf("one\r\ntwo\r\n")).toEqual(["one", "two"]);
  });

  it.each([null, undefined, []])("is an empty box for %p", (value) => {
    expect(textOf(value)).toBe("");
    expect(linesOf(textOf(value))).toEqual([]);
  });

  it("comes back from the box as it went in", () => {
    const line = fc
      .string({ minLength: 1 })
      .map((text) => text.replaceAll("\n", " ").trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(linesOf(textOf(lines))).toEqual(lines);
      }),
    );
  });

  it("is the same list after a second pass, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t") }),
        (typed) => {
          const lines = linesOf(typed);
          expect(linesOf(textOf(lines))).toEqual(lines);
        },
      ),
    );
  });
});
