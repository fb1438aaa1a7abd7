import fc from "fast-check";
import {
  type Attribute,
  contentTypeNames,
  documentKey,
  feedDocument,
} from "./index";
import {
  type WireDocument,
  arbitraryDocument,
  publicAttributes,
  sampleDocument,
} from "./test-arbitrary-document";

const isAccepted = (document: unknown): boolean =>
  feedDocument.safeParse(document).success;

const withField = (
  document: WireDocument,
  name: string,
  value: unknown,
): WireDocument => ({
  ...document,
  fields: { ...document.fields, [name]: value },
});

const withLinks = (
  document: WireDocument,
  name: string,
  ids: readonly string[],
): WireDocument => ({
  ...document,
  links: { ...document.links, [name]: ids },
});

const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const technique = sampleDocument("technique");
const profile = sampleDocument("therapist-profile");
const indication = sampleDocument("indication");
const source = sampleDocument("source");

/** Every public attribute of every type that fits. */
const attributesWhere = (
  fits: (attribute: Attribute) => boolean,
): (readonly [string, WireDocument])[] =>
  contentTypeNames.flatMap((type) =>
    Object.entries(publicAttributes(type))
      .filter(([, attribute]) => fits(attribute))
      .map(([name]) => [name, sampleDocument(type)] as const),
  );

describe.each(contentTypeNames)("a document of type %s", (type) => {
  it("is accepted as the content model describes it, and comes out as it went in", () => {
    fc.assert(
      fc.property(arbitraryDocument(type), (document) => {
        expect(feedDocument.parse(document)).toEqual(document);
      }),
      { numRuns: 20 },
    );
  });

  it("is refused with a field or link that is not known", () => {
    const document = sampleDocument(type);
    expect(isAccepted(document)).toBe(true);
    expect(isAccepted({ ...document, createdBy: "Ana" })).toBe(false);
    expect(isAccepted(withField(document, "unknown", null))).toBe(false);
    expect(isAccepted(withLinks(document, "unknown", []))).toBe(false);
  });

  it("is refused without any of its parts, even those that may be empty", () => {
    const document = sampleDocument(type);
    for (const part of Object.keys(document))
      expect(isAccepted(without(document, part))).toBe(false);
    for (const name of Object.keys(document.fields))
      expect(
        isAccepted({ ...document, fields: without(document.fields, name) }),
      ).toBe(false);
    for (const name of Object.keys(document.links))
      expect(
        isAccepted({ ...document, links: without(document.links, name) }),
      ).toBe(false);
  });

  it("is refused with null where a value is required, and only there", () => {
    const document = sampleDocument(type);
    for (const [name, attribute] of Object.entries(publicAttributes(type))) {
      if (attribute.kind === "link") continue;
      const isNeverNull =
        attribute.required === true ||
        ["list", "boolean"].includes(attribute.kind) ||
        (attribute.kind === "group" && attribute.repeatable);
      expect([name, isAccepted(withField(document, name, null))]).toEqual([
        name,
        !isNeverNull,
      ]);
    }
  });
});

describe("a document", () => {
  it("is refused when its type is unknown or another's", () => {
    expect(isAccepted({ ...technique, type: "user" })).toBe(false);
    expect(isAccepted({ ...technique, type: "condition" })).toBe(false);
    expect(isAccepted(null)).toBe(false);
    expect(isAccepted([technique])).toBe(false);
  });

  it.each(["", "x".repeat(65), "a~es", "a b", 7, null])(
    "is refused with an id like %p",
    (documentId) => {
      expect(isAccepted({ ...technique, documentId })).toBe(false);
    },
  );

  it.each(["", "english", "EN", "en_US", "e", "en-", null])(
    "is refused in a language like %p",
    (locale) => {
      expect(isAccepted({ ...technique, locale })).toBe(false);
    },
  );

  it.each(["2026-01-31", "yesterday", "2026-01-31T09:30:00+02:00", 1, null])(
    "is refused when it was changed at %p",
    (updatedAt) => {
      expect(isAccepted({ ...technique, updatedAt })).toBe(false);
    },
  );
});

describe("a value", () => {
  it.each(attributesWhere(({ kind }) => kind === "enumeration"))(
    "is refused that is none of an enumeration: %s",
    (name, document) => {
      for (const value of ["UNKNOWN", "", "treatment", 0])
        expect(isAccepted(withField(document, name, value))).toBe(false);
    },
  );

  it.each(attributesWhere(({ kind }) => kind === "url"))(
    "is refused that leads anywhere but to https: %s",
    (name, document) => {
      for (const value of [
        "http://example.org/",
        "javascript:alert(1)",
        "//example.org/",
        "/relative",
        "example.org",
        "",
      ])
        expect(isAccepted(withField(document, name, value))).toBe(false);
    },
  );

  it.each(["Two Words", "-a", "a-", "a--b", "é", "a/b", ""])(
    "is refused that is no slug: %p",
    (value) => {
      expect(isAccepted(withField(technique, "slug", value))).toBe(false);
    },
  );

  it.each(["2026-02-30", "31.1.2026", "2026-01-31T00:00:00Z", ""])(
    "is refused that is no day: %p",
    (value) => {
      expect(isAccepted(withField(technique, "lastReviewedAt", value))).toBe(
        false,
      );
    },
  );

  it("is refused that is no number, or not a whole one", () => {
    for (const value of ["2015", 2015.5, Number.NaN, Infinity])
      expect(isAccepted(withField(source, "year", value))).toBe(false);
  });

  it("is refused that is no address of a person", () => {
    expect(isAccepted(withField(profile, "email", "not an address"))).toBe(
      false,
    );
  });

  it("is refused within a group, too", () => {
    const { location } = profile.fields as { readonly location: object };
    const withLocation = (changed: object) =>
      isAccepted(withField(profile, "location", { ...location, ...changed }));
    expect(withLocation({})).toBe(true);
    expect(withLocation({ id: 7 })).toBe(false);
    expect(withLocation({ city: null })).toBe(false);
    expect(withLocation({ latitude: "33.7" })).toBe(false);
    expect(
      isAccepted(withField(profile, "location", without(location, "region"))),
    ).toBe(false);
  });

  it("of a picture is what readers need, and nothing besides travels on", () => {
    const image = technique.fields["image"] as object;
    const parsed = feedDocument.parse(
      withField(technique, "image", {
        ...image,
        provider_metadata: { secret: 1 },
        folderPath: "/1",
      }),
    );
    expect((parsed as unknown as WireDocument).fields["image"]).toEqual(image);
  });
});

describe("a link", () => {
  it("leads to one entry at the most where only one is possible", () => {
    expect(isAccepted(withLinks(technique, "reviewedBy", []))).toBe(true);
    expect(isAccepted(withLinks(technique, "reviewedBy", ["a"]))).toBe(true);
    expect(isAccepted(withLinks(technique, "reviewedBy", ["a", "b"]))).toBe(
      false,
    );
  });

  it("leads to one at most where one is required, and to none where a translation leaves it to its original", () => {
    expect(isAccepted(withLinks(indication, "technique", []))).toBe(true);
    expect(isAccepted(withLinks(indication, "technique", ["a"]))).toBe(true);
    expect(isAccepted(withLinks(indication, "technique", ["a", "b"]))).toBe(
      false,
    );
  });

  it("is an id, and not the entry that it leads to", () => {
    const entry = { documentId: "a", name: "Ana", editorNotes: "Ask Ana." };
    expect(
      isAccepted({
        ...technique,
        links: { ...technique.links, sources: [entry] },
      }),
    ).toBe(false);
  });
});

describe("the key of a document", () => {
  const key = { type: "technique", documentId: "a", locale: "en" };

  it("is its type, its id and its language, and nothing else", () => {
    expect(documentKey.parse(key)).toEqual(key);
    expect(documentKey.safeParse({ ...key, slug: "a" }).success).toBe(false);
    for (const part of Object.keys(key))
      expect(documentKey.safeParse(without(key, part)).success).toBe(false);
  });

  it("is refused for what is no content type", () => {
    expect(documentKey.safeParse({ ...key, type: "user" }).success).toBe(false);
  });
});
