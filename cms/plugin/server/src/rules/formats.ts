import { iso31661, iso31662 } from "iso-3166";
import { parsePhoneNumberFromString } from "libphonenumber-js";
import { type Format, SLUG } from "../model/attributes";
import { hasCheckDigit } from "./verhoeff";

/** The values beside it, in the same group or entry. */
type Values = Readonly<Record<string, unknown>>;

/** How one kind of short text is written. */
interface Written {
  /** The one way to write what was typed; null for what is none of these. */
  read(text: string, beside: Values): string | null;
  /** What it should be, and how to write it; after “… is not”. */
  words(text: string, beside: Values): string;
}

/** Spaces at the ends, and characters that take no place: pages and word processors leave them in what is copied. */
const bare = (text: string): string => text.replaceAll(/\p{Cf}/gu, "").trim();

const packed = (text: string): string => bare(text).replaceAll(/\s+/g, "");

const matching = (text: string, pattern: RegExp): string | null =>
  pattern.test(text) ? text : null;

const DOI = /^10\.\d{4,9}(\.\d+)*\/\S+$/;
const DOI_PREFIX = /^(https?:\/\/(dx\.|www\.)?doi\.org\/|doi:\s*)/i;

/** In an address, characters of a DOI may be percent-encoded. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const readDoi = (text: string): string | null => {
  const typed = bare(text);
  const doi = typed.replace(DOI_PREFIX, "");
  return matching(/^https?:/i.test(typed) ? decoded(doi) : doi, DOI);
};

const PUBMED = /^(https?:\/\/(www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?)/i;

const readPmid = (text: string): string | null =>
  matching(
    packed(text).replace(PUBMED, "").replace(/\/$/, ""),
    /^[1-9]\d{0,7}$/,
  );

/** A category, a code within one, or a block of categories such as M15-M19. */
const ICD_10_CM = /^[A-Z]\d[\dAB](\.[\dA-Z]{1,4}|-[A-Z]\d[\dAB])?$/;

const readIcd10 = (text: string): string | null =>
  matching(packed(text).toUpperCase().replace("–", "-"), ICD_10_CM);

/** Six to eighteen digits; the two before the last say that it is of a concept. */
const SNOMED_CT_CONCEPT = /^[1-9]\d{2,14}[01]0\d$/;

const CODES: ReadonlyMap<unknown, Written> = new Map<unknown, Written>([
  [
    "ICD_10_CM",
    {
      read: readIcd10,
      words: () =>
        "an ICD-10-CM code. Write a letter, two digits, and what follows a point, like F41.1.",
    },
  ],
  [
    "MESH",
    {
      read: (text) =>
        matching(packed(text).toUpperCase(), /^[CD](\d{6}|\d{9})$/),
      words: () =>
        "a MeSH identifier. Write the letter D and six or nine digits, like D005356.",
    },
  ],
  [
    "SNOMED_CT",
    {
      read: (text) => {
        const digits = matching(packed(text), SNOMED_CT_CONCEPT);
        return digits !== null && hasCheckDigit(digits) ? digits : null;
      },
      words: (text) =>
        SNOMED_CT_CONCEPT.test(packed(text))
          ? "a SNOMED CT identifier: its last digit does not match the others. Copy it again; one digit is wrong."
          : "the identifier of a SNOMED CT concept. Write its 6 to 18 digits, like 203082005.",
    },
  ],
]);

const named = (type: "language" | "region" | "script") => {
  const names = new Intl.DisplayNames(["en"], { type, fallback: "none" });
  return (code: string | undefined): boolean =>
    code === undefined || names.of(code) !== undefined;
};

const isLanguage = named("language");
const isScript = named("script");
const isRegion = named("region");

/** Codes for no language, or for no one language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["mis", "mul", "und", "zxx"]);

/** A language with its script and region, if they matter: what people speak has no variants or extensions. */
const readLanguage = (text: string): string | null => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(packed(text).replaceAll("_", "-"));
  } catch {
    return null;
  }
  const { language, script, region, baseName } = locale;
  const isWhole =
    baseName ===
    [language, script, region].filter((part) => part !== undefined).join("-");
  return isWhole &&
    locale.toString() === baseName &&
    !NO_LANGUAGE.has(language) &&
    isLanguage(language) &&
    isScript(script) &&
    isRegion(region)
    ? baseName
    : null;
};

const countries: ReadonlySet<string> = new Set(
  iso31661.map(({ alpha2 }) => alpha2),
);
const regions: ReadonlySet<string> = new Set(iso31662.map(({ code }) => code));

const among =
  (...sets: readonly ReadonlySet<string>[]) =>
  (text: string): string | null => {
    const code = packed(text).toUpperCase();
    return sets.some((codes) => codes.has(code)) ? code : null;
  };

const readRegion = (text: string, { country }: Values): string | null => {
  const code = among(regions)(text);
  const isElsewhere =
    typeof country === "string" &&
    countries.has(country) &&
    code?.startsWith(`${country}-`) === false;
  return isElsewhere ? null : code;
};

/** Codes for metals, units of account and tests. */
const NO_MONEY: ReadonlySet<string> = new Set(
  "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "),
);
const currencies: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf("currency").filter((code) => !NO_MONEY.has(code)),
);

const FORMATS: Readonly<Record<Format, Written>> = {
  doi: {
    read: readDoi,
    words: () =>
      "a DOI. Write what follows https://doi.org/ in its address, like 10.1002/14651858.CD001929.pub3.",
  },
  pmid: {
    read: readPmid,
    words: () => "a PubMed number. Write its 1 to 8 digits, like 26329399.",
  },
  "clinical-code": {
    read: (text, beside) => {
      const system = CODES.get(beside["system"]);
      return system ? system.read(text, beside) : bare(text);
    },
    words: (text, beside) =>
      CODES.get(beside["system"])?.words(text, beside) ?? "a code.",
  },
  language: {
    read: readLanguage,
    words: () =>
      "the code of a language. Write one like en, es or pt-BR (BCP 47).",
  },
  country: {
    read: among(countries),
    words: () =>
      "the code of a country. Write its two letters, like US or GB (ISO 3166-1).",
  },
  region: {
    read: readRegion,
    words: (text, { country }) =>
      among(regions)(text) === null
        ? "the code of a region. Write the country and the region, like US-GA (ISO 3166-2)."
        : `a region of the country ${String(country)}. Correct the one or the other.`,
  },
  jurisdiction: {
    read: among(countries, regions),
    words: () =>
      "the code of a country or region. Write one like US or US-GA (ISO 3166).",
  },
  currency: {
    read: among(currencies),
    words: () =>
      "the code of a currency. Write its three letters, like USD (ISO 4217).",
  },
  phone: {
    read: (text) => {
      // Not a number within other words, which would be lost.
      const number = parsePhoneNumberFromString(bare(text), { extract: false });
      return number?.isPossible() ? number.formatInternational() : null;
    },
    words: () =>
      "a telephone number with its country code. Write one like +1 404 555 0100.",
  },
  key: {
    read: (text) => matching(bare(text), SLUG),
    words: () =>
      "a key. Write small letters, digits and single hyphens, like knee-osteoarthritis.",
  },
};

/** What was typed in the one way in which it is written; as it is where it is none of these, so that nothing typed is lost. */
export const normalized = (
  format: Format,
  text: string,
  beside: Values,
): string => FORMATS[format].read(text, beside) ?? text;

/** Why a text is none of these, or is written in another way; null when it is as it should be. */
export const formatProblem = (
  format: Format,
  text: string,
  beside: Values,
): string | null => {
  const read = FORMATS[format].read(text, beside);
  if (read === text) return null;
  return read === null
    ? `“${text}” is not ${FORMATS[format].words(text, beside)}`
    : `“${text}” is written “${read}”. Write it like that.`;
};
