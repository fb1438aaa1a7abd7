/** The languages that the interface has words in. */
const LANGUAGES: readonly string[] = ["en", "es"];

/** The language to ask for on a page in the given one (`es-MX`); null where the gateway's default will do. */
export const supportedLanguage = (pageLanguage: string): string | null => {
  const [language = ""] = pageLanguage.toLowerCase().split("-");
  return LANGUAGES.includes(language) ? language : null;
};

/** Where the fragment of an entry is. */
export const fragmentUrl = (
  base: URL,
  type: string,
  slug: string,
  locale: string | null,
): URL => {
  const url = new URL(`${type}/${encodeURIComponent(slug)}.html`, base);
  if (locale) url.searchParams.set("locale", locale);
  return url;
};
