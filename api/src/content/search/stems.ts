import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as bulgarian } from "@orama/stemmers/bulgarian";
import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as greek } from "@orama/stemmers/greek";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import { LRUCache } from "lru-cache";
import { fold } from "../fold";

type Stemmer = (word: string) => string;

/** By the language of a locale. In other languages, words are found as they are, folded. */
const stemmers: ReadonlyMap<string, Stemmer> = new Map(
  Object.entries({
    ar: arabic,
    bg: bulgarian,
    da: danish,
    de: german,
    el: greek,
    en: english,
    es: spanish,
    fi: finnish,
    fr: french,
    hu: hungarian,
    it: italian,
    nb: norwegian,
    nl: dutch,
    nn: norwegian,
    no: norwegian,
    pt: portuguese,
    ro: romanian,
    ru: russian,
    sv: swedish,
    tr: turkish,
    uk: ukrainian,
  }),
);

const languageOf = (locale: string): string =>
  locale.split("-", 1)[0]?.toLowerCase() ?? "";

/** Of words that were met last: stemmers are slow, and texts are made of the same words. */
const known = new LRUCache<string, readonly string[]>({ max: 20_000 });

/**
 * What a word has in common with its other forms, in each way in which it can be written: with its accents and without, for few
 * readers type them and stemmers go by them. Nothing where there is no stemmer for the language.
 */
export const stemsOf = (word: string, locale: string): readonly string[] => {
  const stemmer = stemmers.get(languageOf(locale));
  if (!stemmer) return [];
  const key = `${locale} ${word}`;
  let stems = known.get(key);
  if (!stems) {
    const forms = [word.toLowerCase(), fold(word)];
    stems = [...new Set(forms.map((form) => fold(stemmer(form))))];
    known.set(key, stems);
  }
  return stems;
};
