import { contentTypes } from "strapi-plugin-bodywork/contracts";
import { en } from "./en";
import { es } from "./es";
import { languageName, longDate, wordsFor } from ".";

const indication = contentTypes.indication.public;
const contraindication = contentTypes.contraindication.public;
const redFlag = contentTypes.condition.public.redFlags.component.attributes;

/** Every path through the words, so that two languages can be compared. */
const pathsOf = (words: object, prefix = ""): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? pathsOf(value as object, `${prefix}${key}.`)
      : `${prefix}${key}`,
  );

describe.each([en, es])("the words in $language", (words) => {
  it.each([
    ["direction", indication.direction.values, words.evidence.finding],
    ["certainty", indication.certainty.values, words.evidence.certainty],
    ["certainty basis", indication.certaintyBasis.values, words.evidence.basis],
    ["red flag level", redFlag.level.values, words.redFlags.level],
    [
      "contraindication kind",
      contraindication.kind.values,
      words.contraindications.kind,
    ],
    [
      "contraindication scope",
      contraindication.scope.values,
      words.contraindications.scope,
    ],
  ])("name every %s", (_what, values, named) => {
    expect(Object.keys(named).sort()).toEqual([...values].sort());
  });

  it("never say of different evidence the same", () => {
    const { certainty, finding } = words.evidence;
    const directions = Object.values(finding).map(({ possible }) => possible);
    expect(new Set(Object.values(certainty)).size).toBe(5);
    expect(new Set(directions).size).toBe(4);
  });

  it("leave nothing empty", () => {
    const values = JSON.stringify(words);
    expect(values).not.toContain('""');
    expect(pathsOf(words)).toEqual(pathsOf(en));
  });
});

describe("the language of the words", () => {
  it.each([
    ["es", "es"],
    ["es-MX", "es"],
    ["en-GB", "en"],
    ["fr", "en"],
    ["est", "en"],
    [undefined, "en"],
  ])("for %s is %s", (locale, language) => {
    expect(wordsFor(locale).language).toBe(language);
  });

  it("names languages and days in itself", () => {
    expect(languageName("en", es)).toBe("inglés");
    expect(longDate("2026-03-01", es)).toBe("1 de marzo de 2026");
    expect(longDate("2026-03-01", en)).toBe("March 1, 2026");
  });
});
