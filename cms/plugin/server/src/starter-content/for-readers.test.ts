import path from "node:path";
import { type StarterEntry, readStarterContent } from "./read";
import { publicTextsOf } from "./test-public-texts";
import { MEDICAL_WORDS, readingGrade, wordsIn } from "./test-reading-grade";

const FOLDER = path.resolve(__dirname, "../../../../app/content");

let entries: readonly StarterEntry[] = [];
beforeAll(async () => {
  entries = await readStarterContent(FOLDER);
});

describe("the reading grade", () => {
  it("is that of Flesch and Kincaid, in which a medical word is no hard one", () => {
    // Two sentences of 14 words with 15 syllables.
    expect(
      readingGrade("The cat sat on the mat. It did not want to go very far."),
    ).toBeCloseTo(0.39 * (14 / 2) + 11.8 * (15 / 14) - 15.59, 5);
    expect(readingGrade("This is fibromyalgia.")).toBeCloseTo(
      0.39 * 3 + 11.8 * (4 / 3) - 15.59,
      5,
    );
    expect(readingGrade("Here are therapies.")).toBe(
      readingGrade("Here are apples."),
    );
  });
});

describe("what the starter content tells readers", () => {
  const HIGHEST_GRADE = 8;
  const SHARE_ABOVE = 0.05;
  /** A phrase of few words is graded by its longest word, not by how it is written. */
  const FEWEST_WORDS = 6;

  it("asks for at most eight years at school", () => {
    const graded = entries
      .filter(({ locale }) => locale === null)
      .flatMap(publicTextsOf)
      .filter(
        ({ isName, text }) => !isName && wordsIn(text).length >= FEWEST_WORDS,
      )
      .map(({ place, text }) => ({ place, grade: readingGrade(text) }));
    expect(graded.length).toBeGreaterThan(900);
    const worst = graded
      .filter(({ grade }) => grade > HIGHEST_GRADE)
      .sort((a, b) => b.grade - a.grade)
      .map(({ place, grade }) => `${grade.toFixed(1)} ${place}`);
    const allowed = Math.floor(graded.length * SHARE_ABOVE);
    // Too many: all of them are told, the hardest first.
    expect(worst.length > allowed ? worst : []).toEqual([]);
  });

  it("uses each medical word that counts as a plain one", () => {
    const used = new Set(
      entries
        .filter(({ locale }) => locale === null)
        .flatMap(publicTextsOf)
        .flatMap(({ text }) => wordsIn(text.toLowerCase())),
    );
    expect([...MEDICAL_WORDS].filter((word) => !used.has(word))).toEqual([]);
  });

  /** What editors say to each other, about how they read a source or about the content itself. */
  const EDITORS_WORDS: Readonly<Record<string, RegExp>> = {
    en: /\b(abstracts?|not shown|(not|was|were) seen|as seen|text seen|retrieved|the article|(this|the) entry|editors?|our reading|full text|paywall|unverified|verified|to be checked|tbd|todo|e\.g\.|i\.e\.|n ?= ?\d+|CI|SMD)\b/i,
    es: /\b(resumen del estudio|no se muestra|no se vio|texto visto|el artículo|esta entrada|editor(es)?|sin verificar|pendiente de|p\. ej\.|n ?= ?\d+|IC del)\b/iu,
  };

  it("has no words of editors in it", () => {
    const found = entries.flatMap((entry) =>
      publicTextsOf(entry).flatMap(({ place, text }) => {
        const [word] = EDITORS_WORDS[entry.locale ?? "en"]?.exec(text) ?? [];
        return word === undefined ? [] : [`${word}: ${place}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it("has no number in it that is the emergency number of one country", () => {
    const found = entries
      .flatMap(publicTextsOf)
      .filter(({ text }) => /\b(911|999|112|061)\b/.test(text));
    expect(found.map(({ place }) => place)).toEqual([]);
  });

  it("names who published a source, and not how it was read", () => {
    const found = entries.filter(
      ({ type, draftOnly, fields }) =>
        type === "source" &&
        !draftOnly &&
        /\b(seen|copy|reprint|not shown|abstract)\b/i.test(
          `${fields["publisher"] as string} ${fields["authors"] as string}`,
        ),
    );
    expect(found.map(({ place }) => place)).toEqual([]);
  });

  it("is in whole sentences wherever it advises", () => {
    const advice = ["caution", "whatToDo", "why", "shortAnswer", "summary"];
    const cut = entries.flatMap(({ place, fields }) =>
      advice
        .filter((name) => {
          const text = fields[name];
          return (
            typeof text === "string" &&
            !place.includes("sources.yaml") &&
            !/^[\p{Lu}\d¿¡“"][^]*[.?!”"]$/u.test(text.trim())
          );
        })
        .map((name) => `${place}: ${name}`),
    );
    expect(cut).toEqual([]);
  });
});
