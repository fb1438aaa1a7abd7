import { fragmentUrl, supportedLanguage } from "./fragment-url";

const base = new URL("https://gateway.example/some/path/embed/v1/");

describe("the address of a fragment", () => {
  it("is beside the script, wherever the gateway is mounted", () => {
    expect(fragmentUrl(base, "technique", "swedish-massage", null).href).toBe(
      "https://gateway.example/some/path/embed/v1/technique/swedish-massage.html",
    );
  });

  it("carries a language", () => {
    const { search } = fragmentUrl(base, "condition", "x", "es");
    expect(search).toBe("?locale=es");
  });

  it.each(["../../graphql", "a?locale=x", "a#b", "//other.example/a", "é"])(
    "stays in its folder and type for the slug %s",
    (slug) => {
      const url = fragmentUrl(base, "technique", slug, null);
      expect(url.href).toMatch(
        /^https:\/\/gateway\.example\/some\/path\/embed\/v1\/technique\/[^/?#]+\.html$/,
      );
    },
  );
});

describe("the language of a page", () => {
  it.each([
    ["es", "es"],
    ["es-MX", "es"],
    ["EN-us", "en"],
    ["fr", null],
    ["est", null],
    ["", null],
  ])("%s asks for %s", (page, language) => {
    expect(supportedLanguage(page)).toBe(language);
  });
});
