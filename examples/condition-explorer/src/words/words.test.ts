import { amount, languageName, listed, longDate } from ".";
import { en } from "./en";
import { es } from "./es";

/** Every text, with the path to it; what takes a text is given a mark, so that it can be seen in what comes out. */
const texts = (
  words: object,
  path = "",
): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}${key}`;
    if (typeof value === "string") return [[here, value] as const];
    if (typeof value === "function") {
      const said = (value as (...marks: string[]) => string)("⟨1⟩", "⟨2⟩");
      return [[here, said] as const];
    }
    return texts(value as object, `${here}.`);
  });

describe.each([en, es])("the words in $language", (words) => {
  it("are complete", () => {
    expect(texts(words).map(([path]) => path)).toEqual(
      texts(en).map(([path]) => path),
    );
    expect(texts(words).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("say of different findings something different", () => {
    const { finding, certainty } = words.evidence;
    const verdicts = Object.values(finding).map(({ possible }) => possible);
    const meanings = Object.values(certainty).map(({ meaning }) => meaning);
    expect(new Set(verdicts).size).toBe(4);
    expect(new Set(meanings).size).toBe(5);
  });

  it("use what they are given", () => {
    const takers = texts(words).filter(([, text]) => text.includes("⟨"));
    expect(takers.length).toBeGreaterThan(20);
  });
});

describe("two languages", () => {
  it("leave nothing untranslated", () => {
    const english = new Map(texts(en));
    const same = texts(es).filter(([path, text]) => english.get(path) === text);
    expect(same).toEqual([]);
  });
});

describe("amounts, days and names", () => {
  it("follow the language", () => {
    expect(amount(1, en.sources.count, en)).toBe("1 source");
    expect(amount(1200, es.sources.count, es)).toBe("1200 fuentes");
    expect(longDate("2026-03-01T23:30:00.000Z", es)).toBe("1 de marzo de 2026");
    expect(languageName("en", es)).toBe("inglés");
    expect(listed(["a", "b", "c"], es)).toBe("a, b y c");
  });
});
