import { languageFor } from "../../words";
import { en } from "./en";
import { es } from "./es";
import type { Language, Words } from "./words";

export type * from "./words";

const words: Readonly<Record<Language, Words>> = { en, es };

/** The interface language for a content locale: its own where there are words in it, else English. */
export const wordsFor = (locale: string | undefined): Words =>
  words[languageFor(locale)];

const namesIn = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: "language" });

const languageNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: namesIn("en"),
  es: namesIn("es"),
};

/** A language's name in the interface language, such as “inglés” for `en`. */
export const languageName = (locale: string, { language }: Words): string =>
  languageNames[language].of(locale) ?? locale;

/** A day (`2026-03-01`) as people write it. */
export const longDate = (day: string, { language }: Words): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
