import { toStrapiContentType } from "../server/src/model/to-strapi";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
  feedDocument,
} from "./index";
import { publicAttributes, sampleDocument } from "./test-arbitrary-document";

/**
 * What no reader may ever see. Written out, so that nobody publishes or hides a field by accident: an attribute that is new
 * has to be added here, or be in the feed.
 */
const EDITORS_ONLY: Readonly<Record<ContentTypeName, readonly string[]>> = {
  technique: ["editorNotes", "namedInArticle"],
  condition: ["editorNotes", "inArticle"],
  indication: ["articleClaimCheck", "editorNotes", "title"],
  contraindication: ["editorNotes"],
  myth: ["editorNotes", "origin"],
  faq: ["editorNotes"],
  "therapist-profile": ["editorNotes"],
  benefit: ["editorNotes"],
  "body-region": ["editorNotes"],
  guide: ["editorNotes", "imageIdea"],
  "complementary-therapy": ["articleView", "editorNotes"],
  source: ["editorNotes", "seenAt"],
  reviewer: ["editorNotes"],
};

/** The other ends of links, which are not in the feed since it carries every link from its owner. */
const OTHER_ENDS: Readonly<Record<ContentTypeName, readonly string[]>> = {
  technique: [
    "benefits",
    "complementaryTherapies",
    "contraindications",
    "faqs",
    "guides",
    "indications",
    "myths",
    "therapistProfiles",
  ],
  condition: [
    "benefits",
    "complementaryTherapies",
    "contraindications",
    "faqs",
    "guides",
    "impliedContraindications",
    "indications",
    "myths",
    "oftenChosenTechniques",
    "therapistProfiles",
  ],
  indication: [],
  contraindication: ["faqs", "guides"],
  myth: [],
  faq: ["myths"],
  "therapist-profile": [],
  benefit: [],
  "body-region": ["children", "conditions", "contraindications", "techniques"],
  guide: ["faqs", "myths"],
  "complementary-therapy": [],
  source: [
    "benefits",
    "complementaryTherapies",
    "contraindications",
    "faqs",
    "guides",
    "indications",
    "myths",
    "redFlagConditions",
    "techniques",
  ],
  reviewer: [
    "conditions",
    "contraindications",
    "indications",
    "myths",
    "techniques",
  ],
};

it("there are thirteen content types", () => {
  expect([...contentTypeNames].sort()).toEqual(
    Object.keys(EDITORS_ONLY).sort(),
  );
  expect(contentTypeNames).toHaveLength(13);
});

describe.each(contentTypeNames)("what is stored of a %s", (type) => {
  const hidden = [...EDITORS_ONLY[type], ...OTHER_ENDS[type]];
  const document = sampleDocument(type);
  const inTheFeed = [
    ...Object.keys(document.fields),
    ...Object.keys(document.links),
  ];

  it("is either in the feed or on the list of what is not", () => {
    const { attributes } = toStrapiContentType(
      contentTypes[type],
      contentTypes,
    );
    expect(Object.keys(attributes).sort()).toEqual(
      [...inTheFeed, ...hidden].sort(),
    );
  });

  it("is in the feed exactly as far as it is public", () => {
    expect(feedDocument.safeParse(document).success).toBe(true);
    expect([...inTheFeed].sort()).toEqual(
      Object.keys(publicAttributes(type)).sort(),
    );
    expect(Object.keys(contentTypes[type].editors).sort()).toEqual(
      [...hidden].sort(),
    );
  });

  it.each(hidden)("is refused by the contract if it is private: %s", (name) => {
    for (const value of [null, "", "Ask Ana.", true, []]) {
      const fields = { ...document.fields, [name]: value };
      const links = { ...document.links, [name]: value };
      expect(feedDocument.safeParse({ ...document, fields }).success).toBe(
        false,
      );
      expect(feedDocument.safeParse({ ...document, links }).success).toBe(
        false,
      );
      expect(
        feedDocument.safeParse({ ...document, [name]: value }).success,
      ).toBe(false);
    }
  });

  it("can be reached from its owner where it is the other end of a link", () => {
    const ends = contentTypeNames.flatMap((owner) =>
      Object.values(publicAttributes(owner)).flatMap((attribute) =>
        attribute.kind === "link" && attribute.to === type
          ? [attribute.inverse]
          : [],
      ),
    );
    expect(ends.sort()).toEqual([...OTHER_ENDS[type]].sort());
  });
});
