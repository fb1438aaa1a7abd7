import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/**
 * Medical words that have no plainer one, and that readers of a page about them know or find explained there. Each counts as a word
 * of two syllables, its plural too: what is hard about a text is then how it is written, not what it is about.
 */
export const MEDICAL_WORDS: ReadonlySet<string> = new Set([
  "anxiety",
  "chemotherapy",
  "craniosacral",
  "fibromyalgia",
  "inflammation",
  "lymphedema",
  "myofascial",
  "osteoarthritis",
  "osteoporosis",
  "palliative",
  "reflexology",
  "shiatsu",
  "therapist",
  "therapy",
]);

const FAMILIAR_SYLLABLES = 2;

const isMedical = (word: string): boolean => {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, ""), lower.replace(/ies$/, "y")].some(
    (form) => MEDICAL_WORDS.has(form),
  );
};

const syllablesOf = (word: string): number =>
  isMedical(word) ? FAMILIAR_SYLLABLES : Math.max(1, syllable(word));

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

const WORD = /[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string): readonly string[] =>
  text.match(WORD) ?? [];

/** The years at school that an English text asks for, by Flesch and Kincaid. */
export const readingGrade = (text: string): number => {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: [...sentences.segment(text)].filter(
      ({ segment }) => wordsIn(segment).length > 0,
    ).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
};
