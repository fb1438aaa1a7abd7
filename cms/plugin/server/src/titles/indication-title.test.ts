import { indicationTitle } from "./indication-title";

const swedish = {
  technique: "Swedish massage",
  condition: "Anxiety",
  scope: null,
  locale: "en",
};

describe("the title of an indication", () => {
  it.each([
    ["its technique and condition", {}, "Swedish massage for anxiety"],
    [
      "its scope, which tells it from others of the pair",
      { scope: "acute" },
      "Swedish massage for anxiety (acute)",
    ],
    [
      "the words of its language",
      {
        technique: "Masaje sueco",
        condition: "Ansiedad",
        locale: "es",
        scope: "aguda",
      },
      "Masaje sueco para ansiedad (aguda)",
    ],
    [
      "a variety of a language",
      { locale: "en-GB" },
      "Swedish massage for anxiety",
    ],
    [
      "no words of a language that it does not know",
      { locale: "de", condition: "Angst" },
      "Swedish massage: Angst",
    ],
    [
      "names of people as they are written",
      { condition: "Parkinson’s disease" },
      "Swedish massage for Parkinson’s disease",
    ],
    [
      "abbreviations as they are written",
      { condition: "ICU stay" },
      "Swedish massage for ICU stay",
    ],
    [
      "a list of parts like any other words",
      { condition: "Back, hip and leg discomfort" },
      "Swedish massage for back, hip and leg discomfort",
    ],
    ["what is there already", { condition: null }, "Swedish massage"],
    ["only the condition", { technique: null }, "Anxiety"],
  ])("has %s", (_what, parts, title) => {
    expect(indicationTitle({ ...swedish, ...parts })).toBe(title);
  });

  it("is none while it is about nothing", () => {
    expect(
      indicationTitle({ ...swedish, technique: null, condition: null }),
    ).toBeNull();
  });
});
