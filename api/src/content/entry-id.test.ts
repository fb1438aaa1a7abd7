import fc from "fast-check";
import { documentIdIn, entryIdOf, parseEntryId } from "./entry-id";

const AUDIENCES = ["published", "draft"] as const;

describe("the id of an entry as one reader sees it", () => {
  it("is the document id for the default language of what is published", () => {
    const entry = { documentId: "abc", requestedLocale: "en" };
    expect(entryIdOf(entry, "en", "published")).toBe("abc");
  });

  it("is another one in every language and for every audience, and says which", () => {
    const seen = fc.record({
      documentId: fc.stringMatching(/^[a-z0-9]{1,24}$/),
      requestedLocale: fc.constantFrom("en", "es", "es-MX", "zh-Hans"),
      audience: fc.constantFrom(...AUDIENCES),
    });
    fc.assert(
      fc.property(seen, seen, (a, b) => {
        const [one, other] = [a, b].map((each) =>
          entryIdOf(each, "en", each.audience),
        );
        expect(one === other).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(parseEntryId(one ?? "")).toEqual({
          documentId: a.documentId,
          locale:
            a.requestedLocale === "en" && a.audience === "published"
              ? null
              : a.requestedLocale,
          audience: a.audience,
        });
        expect(documentIdIn(one ?? "")).toBe(a.documentId);
      }),
    );
  });

  it.each([
    "",
    "~",
    "~~",
    "abc~",
    "~es~draft",
    "abc~es~",
    "abc~es~drafts",
    "a~b~c~d",
  ])("is not “%s”", (id) => {
    expect(parseEntryId(id)).toBeNull();
  });
});
