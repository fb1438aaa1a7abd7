import { stemsOf } from "./stems";
import { wordsOf } from "./words";

describe("the words of a text", () => {
  it.each([
    ["Swedish (relaxation) massage", ["Swedish", "relaxation", "massage"]],
    [
      "post-operative pain, 60 min.",
      ["post", "operative", "pain", "60", "min"],
    ],
    ["Raynaud’s disease", ["Raynaud", "disease"]],
    ["l'épaule", ["épaule"]],
    ["plan B", ["plan", "B"]],
    ["fisioterapia\u0301", ["fisioterapia\u0301"]],
    ["मालिश चिकित्सा", ["मालिश", "चिकित्सा"]],
    ["mas\u00adsage \u00ad x", ["mas\u00adsage", "x"]],
    ["می‌خواهم", ["می‌خواهم"]],
    ["—¿…?! 💥", []],
    ["", []],
  ])("of “%s” are %p", (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it("stand where they are said to", () => {
    const text = "¿Qué es? 💥 Masaje";
    for (const { start, text: word } of wordsOf(text))
      expect(text.slice(start, start + word.length)).toBe(word);
    expect(wordsOf(text)).toHaveLength(3);
  });
});

describe("the stems of a word", () => {
  it.each([
    ["en", "massages", "massage"],
    ["en", "therapies", "therapy"],
    ["en-GB", "Headaches", "headache"],
    ["es", "masajes", "masaje"],
    ["es", "relajaciones", "relajación"],
    ["es", "músculos", "musculo"],
    ["fr", "épaules", "épaule"],
  ])("are shared in %s by %s and %s", (locale, one, other) => {
    const stems = stemsOf(one, locale);
    expect(stemsOf(other, locale).some((stem) => stems.includes(stem))).toBe(
      true,
    );
  });

  it("are none where there is no stemmer for the language", () => {
    expect(stemsOf("マッサージ", "ja")).toEqual([]);
  });
});
