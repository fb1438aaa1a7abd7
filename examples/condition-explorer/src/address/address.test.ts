import {
  type Address,
  readAddress,
  slugOf,
  toCondition,
  toStart,
  writeAddress,
} from "./address";

const FULL: Address = {
  lang: "es",
  condition: "low-back-pain",
  technique: "swedish-massage",
  categories: ["SLEEP", "HEADACHE"],
  regions: ["knees", "neck"],
};

describe("an address", () => {
  it.each([FULL, toStart("en"), toCondition("es", "migraine")])(
    "is read as it was written",
    (address) => {
      expect(readAddress(writeAddress(address), ["fr"])).toEqual(address);
    },
  );

  it("keeps what is odd in it out of the way of the rest", () => {
    expect(readAddress("?condition=a%26b&region=%3Cb%3E", [])).toEqual({
      ...toStart("en"),
      condition: "a&b",
      regions: ["<b>"],
    });
    expect(
      readAddress("?category=SLEEP&category=nonsense&region=&condition=", []),
    ).toEqual({ ...toStart("en"), categories: ["SLEEP"] });
  });

  it.each([
    ["?lang=es", ["en"], "es"],
    ["", ["es-MX", "en"], "es"],
    ["", ["fr", "es"], "es"],
    ["", ["fr"], "en"],
    ["?lang=xx", ["es"], "es"],
  ])("%s, for a reader of %p, is in %s", (search, preferred, lang) => {
    expect(readAddress(search, preferred).lang).toBe(lang);
  });

  it("names an entry in the same way in every language", () => {
    const translations = [{ slug: "migraine" }, { slug: "migrana" }];
    expect(slugOf({ translations })).toBe("migraine");
  });
});
