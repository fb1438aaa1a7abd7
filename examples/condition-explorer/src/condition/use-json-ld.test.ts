import { asScript } from "./use-json-ld";

describe("structured data in a page", () => {
  it("says the same, and cannot end its element", () => {
    const jsonLd = { name: "</script><script>alert(1)</script>", "@id": "a&b" };
    expect(asScript(jsonLd)).not.toContain("<");
    expect(JSON.parse(asScript(jsonLd))).toEqual(jsonLd);
  });
});
