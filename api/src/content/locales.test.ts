import { bestLocale, fallbackChain } from "./locales";

describe("the languages in which an entry is looked for", () => {
  it.each([
    ["en", ["en", "es", "es-MX"], ["en"]],
    ["es", ["en", "es", "es-MX"], ["es", "en"]],
    ["es-MX", ["en", "es", "es-MX"], ["es-MX", "es", "en"]],
    ["zh-Hant-TW", ["en", "zh", "zh-Hant-TW"], ["zh-Hant-TW", "zh", "en"]],
    ["es-MX", ["es", "es-MX"], ["es-MX", "es"]],
    ["es-MX", ["es-MX", "es", "en"], ["es-MX"]],
    ["es", ["es-MX", "es"], ["es", "es-MX"]],
  ])("for %s of %p are %p, the default one last", (locale, locales, chain) => {
    expect(fallbackChain(locale, locales)).toEqual(chain);
  });
});

describe("the language that serves a tag", () => {
  it.each([
    ["es-AR", "es"],
    ["ES-mx", "es-MX"],
    ["es-MX-u-co-trad", "es-MX"],
    ["de", undefined],
    ["", undefined],
  ])("of %s is %s", (tag, locale) => {
    expect(bestLocale(tag, ["en", "es", "es-MX"])).toBe(locale);
  });
});
