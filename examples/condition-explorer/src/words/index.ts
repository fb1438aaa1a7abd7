import { en } from "./en";
import { es } from "./es";
import { formatsOf } from "./formats";
import type { Language, Words } from "./words";

export type { Hedged, Language, Words } from "./words";

export const WORDS: Readonly<Record<Language, Words>> = { en, es };

export const LANGUAGES: readonly Language[] = ["en", "es"];

export const isLanguage = (tag: string | null): tag is Language =>
  tag === "en" || tag === "es";

/** “1 source”, “2 sources”. */
export const amount = (
  count: number,
  { one, many }: { one: string; many: (count: string) => string },
  { language }: Words,
): string =>
  count === 1 ? one : many(formatsOf(language).number.format(count));

/** A moment as a day that people read. */
export const longDate = (moment: string, { language }: Words): string =>
  formatsOf(language).day.format(new Date(moment));

/** A language's name in the language of the page, such as “inglés” for `en`. */
export const languageName = (tag: string, { language }: Words): string =>
  formatsOf(language).languageName.of(tag) ?? tag;

/** “a, b and c”. */
export const listed = (names: readonly string[], { language }: Words): string =>
  formatsOf(language).list.format(names);

/** “12 km”. */
export const distance = (kilometres: number, { language }: Words): string =>
  formatsOf(language).kilometres.format(kilometres);
