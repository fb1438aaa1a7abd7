import type { Dose } from "../data/types";
import { type Words, amount, listed } from "../words";
import { formatsOf } from "../words/formats";

const MEASURES = [
  "minutes",
  "sessionsPerWeek",
  "weeks",
  "sessionsTotal",
] as const;

type Measure = (typeof MEASURES)[number];

/** “2 to 3 sessions a week”, “at least 5 weeks”. */
const rangeInWords = (
  measure: Measure,
  { min, max }: NonNullable<Dose[Measure]>,
  words: Words,
): string | null => {
  const say = (count: number) => amount(count, words.dose[measure], words);
  const { number } = formatsOf(words.language);
  if (min !== null && max !== null)
    return min === max
      ? say(min)
      : words.dose.between(number.format(min), say(max));
  if (min !== null) return words.dose.atLeast(say(min));
  return max === null ? null : words.dose.atMost(say(max));
};

/** What was studied, as a sentence: the editors’ own where they wrote one, else one made of the numbers. */
export const doseInWords = (dose: Dose, words: Words): string | null => {
  if (dose.text) return dose.text;
  const parts = MEASURES.map((measure) => {
    const range = dose[measure];
    return range && rangeInWords(measure, range, words);
  }).filter((part) => part !== null);
  return parts.length > 0 ? listed(parts, words) : null;
};
