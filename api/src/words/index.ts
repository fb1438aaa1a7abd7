import { en } from "./en";
import { es } from "./es";
import type { ContentWords, Language } from "./words";

export type * from "./words";

const words: Readonly<Record<Language, ContentWords>> = { en, es };

/** The language that there are words in for a content locale: its own, else English. */
export const languageFor = (locale: string | undefined): Language =>
  locale !== undefined && /^es\b/i.test(locale) ? "es" : "en";

export const contentWordsFor = (locale: string): ContentWords =>
  words[languageFor(locale)];
