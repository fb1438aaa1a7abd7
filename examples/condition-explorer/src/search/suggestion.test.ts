import { addressOf, toQuery, toSuggestion } from "./suggestion";

describe("what was typed", () => {
  it.each([
    ["  back   pain ", "back pain"],
    ["dolor", "dolor"],
    ["", null],
    [" – ?", null],
    ["1 2 3 4 5 6 7 8 9 10 11 12 13", "1 2 3 4 5 6 7 8 9 10 11 12"],
  ])("%p is asked as %p", (typed, query) => {
    expect(toQuery(typed)).toBe(query);
  });
});

describe("a suggestion", () => {
  const found = (type: "Condition" | "Technique") =>
    toSuggestion({
      __typename: "SearchEdge",
      node: {
        __typename: type,
        id: "1",
        locale: "es",
        isFallback: false,
        name: "Migraña",
        translations: [
          { __typename: "Translation", locale: "en", slug: "migraine" },
          { __typename: "Translation", locale: "es", slug: "migrana" },
        ],
      },
      highlights: [],
    });

  it("of a condition leads to its page, of a technique to the conditions it was studied in", () => {
    const [condition, technique] = [found("Condition"), found("Technique")];
    expect(condition && addressOf(condition, "es")).toMatchObject({
      condition: "migraine",
      lang: "es",
    });
    expect(technique && addressOf(technique, "es")).toMatchObject({
      condition: null,
      technique: "migraine",
    });
  });

  it("shows its name also where something else was found", () => {
    expect(found("Condition")?.parts).toEqual([
      { text: "Migraña", isMatch: false },
    ]);
  });
});
