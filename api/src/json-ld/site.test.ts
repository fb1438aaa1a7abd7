import { NO_SITE, parseSitePatterns, siteUrlOf } from "./site";

const urlOf = (setting: string, type: "technique" | "faq" = "technique") =>
  siteUrlOf(
    { ...NO_SITE, patterns: parseSitePatterns(setting) },
    { type, slug: "a/b?c", locale: "es" },
  );

describe("the address of a page on one's own site", () => {
  it("follows the pattern, and is encoded", () => {
    expect(urlOf("https://example.org/{locale}/{type}/{slug}")).toBe(
      "https://example.org/es/technique/a%2Fb%3Fc",
    );
    expect(urlOf("https://example.org/?{type}={slug}&l={locale}")).toBe(
      "https://example.org/?technique=a%2Fb%3Fc&l=es",
    );
  });

  it("may be another one for a type, or none", () => {
    const some = "technique=https://example.org/techniques/{slug}";
    expect(urlOf(some)).toBe("https://example.org/techniques/a%2Fb%3Fc");
    expect(urlOf(some, "faq")).toBeNull();
    const all = `${some}, https://example.org/{type}/{slug}`;
    expect(urlOf(all)).toBe("https://example.org/techniques/a%2Fb%3Fc");
    expect(urlOf(all, "faq")).toBe("https://example.org/faq/a%2Fb%3Fc");
  });

  it.each([
    [
      "https://example.org/{type}/{id}",
      "has {id}; there are {locale}, {type}, {slug}",
    ],
    ["https://example.org/{slug}", "needs {type}"],
    ["https://example.org/", "needs {type}, {slug}"],
    ["faq=https://example.org/faq", "for faq needs {slug}"],
    ["/{type}/{slug}", "is no address"],
    ["https://example.org/{type}/{slug}}", "is no address"],
    [
      "ftp://example.org/{type}/{slug}",
      "has to begin with https:// or http://",
    ],
    [
      "https://{locale}.example.org/{type}/{slug}",
      "may have placeholders after the host only",
    ],
    ["https://example.org/#{type}/{slug}", "may have no # and no name"],
    [
      "questions=https://example.org/{slug}",
      "names the type “questions”; there are ",
    ],
    [
      "https://a.org/{type}/{slug},https://b.org/{type}/{slug}",
      "has two patterns for all types",
    ],
  ])("is refused with a reason: %s", (setting, reason) => {
    expect(() => parseSitePatterns(setting)).toThrow(reason);
  });
});
