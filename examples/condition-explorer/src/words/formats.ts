import type { Language } from "./words";

const formatsIn = (language: Language) => ({
  number: new Intl.NumberFormat(language),
  day: new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeZone: "UTC",
  }),
  languageName: new Intl.DisplayNames([language], { type: "language" }),
  list: new Intl.ListFormat(language),
  kilometres: new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilometer",
    // The graph knows no more than the middle of the town.
    maximumFractionDigits: 0,
  }),
});

type Formats = ReturnType<typeof formatsIn>;

const made = new Map<Language, Formats>();

/** How numbers, days and names are written. They are dear to make, and a page writes hundreds. */
export const formatsOf = (language: Language): Formats => {
  const formats = made.get(language) ?? formatsIn(language);
  made.set(language, formats);
  return formats;
};
