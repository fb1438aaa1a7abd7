import fc from "fast-check";
import type { FeedDocument } from "../../../contracts";
import type { ContentTypeName } from "../content-types";
import { type Issue, draftIssues, publishIssues } from "./issues";

type Values = Readonly<Record<string, unknown>>;

const aDocument = (
  type: ContentTypeName,
  fields: Values = {},
  links: Values = {},
): FeedDocument =>
  ({
    type,
    documentId: "doc",
    locale: "en",
    updatedAt: "2026-01-31T09:30:00.000Z",
    fields,
    links,
  }) as unknown as FeedDocument;

const paragraph = (...children: object[]) => [{ type: "paragraph", children }];
const text = (value: string) => ({ type: "text", text: value });
const link = (url: string) => ({ type: "link", url, children: [text("here")] });

const aCondition = (fields: Values = {}, links: Values = {}) =>
  aDocument(
    "condition",
    {
      name: "Test condition",
      slug: "test-condition",
      alternateNames: [],
      summary: "A condition that only tests have.",
      category: "MUSCULOSKELETAL",
      codes: [],
      redFlags: [{ level: "URGENT", sign: "The tests fail" }],
      redFlagsVerified: false,
      ...fields,
    },
    links,
  );

const anIndication = (fields: Values = {}, links: Values = {}) =>
  aDocument(
    "indication",
    {
      slug: "test-indication",
      scope: null,
      direction: "BENEFIT",
      certainty: "LOW",
      certaintyBasis: "PROPOSED",
      strength: "WEAK_FOR",
      note: paragraph(text("Tests may help a little.")),
      dose: null,
      ...fields,
    },
    {
      technique: ["technique"],
      condition: ["condition"],
      sources: ["source"],
      ...links,
    },
  );

const aSource = (fields: Values = {}) =>
  aDocument("source", {
    title: "Test source",
    slug: "test-source",
    kind: "RCT",
    finding: "Tests find faults.",
    verified: true,
    retracted: false,
    ...fields,
  });

const aTherapist = (fields: Values = {}) =>
  aDocument("therapist-profile", {
    name: "Test therapist (fictional)",
    slug: "test-therapist",
    sample: true,
    insured: false,
    acceptsNewClients: false,
    location: { city: "Atlanta", country: "US" },
    ...fields,
  });

const where = (issues: readonly Issue[]) =>
  issues.map(({ path }) => path.join("."));

describe("an entry without fault", () => {
  it.each([
    ["condition", aCondition()],
    ["indication", anIndication()],
    ["source", aSource()],
    ["therapist profile", aTherapist()],
  ])("raises no issue: %s", (_type, document) => {
    expect(draftIssues(document)).toEqual([]);
    expect(publishIssues(document)).toEqual([]);
  });

  it("may be empty as long as it is a draft", () => {
    expect(draftIssues(aDocument("condition"))).toEqual([]);
    expect(draftIssues(aDocument("indication"))).toEqual([]);
  });
});

/** A fault, the field where an editor mends it and what the editor reads there. */
const faults: readonly (readonly [string, FeedDocument, string, string])[] = [
  [
    "a slug with capitals and spaces",
    aCondition({ slug: "Low back" }),
    "slug",
    "A slug has small letters, digits and single hyphens only.",
  ],
  [
    "a number below its limit",
    aDocument("faq", { order: -1 }),
    "order",
    "Order must be between 0 and 10000.",
  ],
  [
    "a latitude beyond the pole",
    aTherapist({
      location: { city: "Nowhere", country: "US", latitude: 90.1 },
    }),
    "location.latitude",
    "Latitude must be between -90 and 90.",
  ],
  [
    "a longitude beyond the date line",
    aTherapist({
      location: { city: "Nowhere", country: "US", longitude: -180.5 },
    }),
    "location.longitude",
    "Longitude must be between -180 and 180.",
  ],
  [
    "an address without encryption",
    aTherapist({ website: "http://example.org" }),
    "website",
    "Website must be a full address that starts with https://.",
  ],
  [
    "an address that is none",
    aTherapist({ bookingUrl: "https://" }),
    "bookingUrl",
    "Booking page must be a full address that starts with https://.",
  ],
  [
    "an address of a repeated group",
    aTherapist({
      credentials: [
        { title: "One", lookupUrl: "https://example.org" },
        { title: "Two", lookupUrl: "example.org" },
      ],
    }),
    "credentials.1.lookupUrl",
    "must be a full address that starts with https://.",
  ],
  [
    "a blank line in a list",
    aCondition({ alternateNames: ["lumbago", "  "] }),
    "alternateNames",
    "Other names: each line needs a text of at most 500 characters.",
  ],
  [
    "a line of a list that is too long",
    aCondition({ alternateNames: ["a".repeat(501)] }),
    "alternateNames",
    "Other names: each line needs a text of at most 500 characters.",
  ],
  [
    "a list that is none",
    aCondition({ alternateNames: "lumbago" }),
    "alternateNames",
    "Other names: each line needs a text of at most 500 characters.",
  ],
  [
    "a link that runs a script",
    anIndication({
      note: paragraph(text("see "), link("javascript:alert(1)")),
    }),
    "note",
    "Note: the link “javascript:alert(1)” must start with https://, mailto: or tel:.",
  ],
  [
    "a link that leads nowhere",
    anIndication({ note: paragraph(link("/relative")) }),
    "note",
    "Note: the link “/relative” must start with https://, mailto: or tel:.",
  ],
  [
    "a span of numbers that is crossed",
    anIndication({ dose: { minutes: { min: 60, max: 30 } } }),
    "dose.minutes.max",
    "To must not be below From.",
  ],
  [
    "a span of ranks that is crossed",
    aDocument("technique", { pressure: { min: "FIRM", max: "LIGHT" } }),
    "pressure.max",
    "Firmest must not be below Lightest.",
  ],
];

describe("a fault in a value", () => {
  it.each(faults)(
    "is named on its field, in a draft as well: %s",
    (_fault, document, path, message) => {
      const issues = draftIssues(document);
      expect(where(issues)).toEqual([path]);
      expect(issues[0]?.message).toContain(message);
      expect(where(publishIssues(document))).toContain(path);
    },
  );

  it("does not hide another one", () => {
    const issues = draftIssues(
      anIndication({
        slug: "-",
        note: paragraph(link("ftp://example.org")),
        dose: { minutes: { min: 2, max: 1 }, weeks: { min: -1, max: 20000 } },
      }),
    );
    expect(where(issues).sort()).toEqual([
      "dose.minutes.max",
      "dose.weeks.max",
      "dose.weeks.min",
      "note",
      "slug",
    ]);
  });
});

describe("values at their limits", () => {
  it.each([
    ["a slug of one digit", aCondition({ slug: "7" })],
    [
      "the poles and the date line",
      aTherapist({
        location: { city: "X", country: "US", latitude: -90, longitude: 180 },
      }),
    ],
    [
      "a span of one value",
      anIndication({ dose: { minutes: { min: 30, max: 30 } } }),
    ],
    [
      "a span that is open below",
      anIndication({ dose: { minutes: { min: null, max: 30 } } }),
    ],
    [
      "a span that is open above",
      anIndication({ dose: { minutes: { min: 30 } } }),
    ],
    ["a long line", aCondition({ alternateNames: ["a".repeat(500)] })],
    [
      "a mailbox and a telephone",
      anIndication({
        note: paragraph(
          link("mailto:a@example.org"),
          link("tel:+14045550100"),
          link("https://example.org/#part"),
        ),
      }),
    ],
  ])("are allowed: %s", (_what, document) => {
    expect(draftIssues(document)).toEqual([]);
  });

  it("decide for every number between and beyond", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (latitude) => {
        const issues = draftIssues(
          aTherapist({ location: { city: "X", country: "US", latitude } }),
        );
        expect(issues.length > 0).toBe(Math.abs(latitude) > 90);
      }),
    );
  });

  it("decide for every span of numbers", () => {
    const end = fc.option(fc.integer({ min: 0, max: 10000 }));
    fc.assert(
      fc.property(end, end, (min, max) => {
        const issues = draftIssues(
          aDocument("technique", { sessionMinutes: { min, max } }),
        );
        const isCrossed = min !== null && max !== null && min > max;
        expect(where(issues)).toEqual(isCrossed ? ["sessionMinutes.max"] : []);
      }),
    );
  });

  it("decide for every span of ranks", () => {
    const ranks = ["LIGHT", "MODERATE", "FIRM"];
    for (const [low, min] of ranks.entries()) {
      for (const [high, max] of ranks.entries()) {
        const issues = draftIssues(
          aDocument("technique", { pressure: { min, max } }),
        );
        expect(where(issues)).toEqual(low > high ? ["pressure.max"] : []);
      }
    }
  });

  it("let every slug made of words pass, and none with anything else in it", () => {
    const letter = fc.constantFrom("a", "b", "z", "0", "9");
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
    const slug = fc
      .array(word, { minLength: 1, maxLength: 5 })
      .map((words) => words.join("-"));
    const other = fc.constantFrom(
      "A",
      "Z",
      "é",
      "_",
      ".",
      "/",
      " ",
      "\n",
      "#",
      "--",
    );
    fc.assert(
      fc.property(slug, other, slug, (before, wrong, after) => {
        expect(draftIssues(aCondition({ slug: before }))).toEqual([]);
        expect(
          where(draftIssues(aCondition({ slug: before + wrong + after }))),
        ).toEqual(["slug"]);
      }),
    );
  });

  it.each(["http", "ftp", "javascript", "data", "file", "HTTPS"])(
    "take the protocol %s for what it is",
    (protocol) => {
      const issues = draftIssues(
        aTherapist({ website: `${protocol}://example.org` }),
      );
      expect(where(issues)).toEqual(protocol === "HTTPS" ? [] : ["website"]);
    },
  );
});

describe("publishing", () => {
  it.each([
    ["name", null, "Name must be filled in before publishing."],
    ["summary", null, "Summary must be filled in before publishing."],
    ["category", undefined, "Category must be filled in before publishing."],
  ])("needs the required field %s", (field, value, message) => {
    const document = aCondition({ [field]: value });
    expect(publishIssues(document)).toEqual([{ path: [field], message }]);
    expect(draftIssues(document)).toEqual([]);
  });

  it("needs more than an empty list where something is required", () => {
    const document = anIndication({ note: [] });
    expect(publishIssues(document)).toEqual([
      { path: ["note"], message: "Note must be filled in before publishing." },
    ]);
  });

  it("takes “no” and zero for an answer", () => {
    expect(publishIssues(aCondition({ redFlagsVerified: false }))).toEqual([]);
    expect(publishIssues(aTherapist({ yearsExperience: 0 }))).toEqual([]);
  });

  it.each(["technique", "condition"])("an indication needs its %s", (name) => {
    const [issue, ...others] = publishIssues(anIndication({}, { [name]: [] }));
    expect(others).toEqual([]);
    expect(issue?.path).toEqual([name]);
    expect(issue?.message).toMatch(
      /: choose one that is published in this language\.$/,
    );
  });

  it.each<[ContentTypeName, Values]>([
    ["indication", { technique: ["a"], condition: ["b"] }],
    ["contraindication", {}],
    ["myth", {}],
  ])("%s needs a source", (type, links) => {
    for (const sources of [undefined, []]) {
      const issues = publishIssues(aDocument(type, {}, { ...links, sources }));
      expect(issues).toContainEqual({
        path: ["sources"],
        message:
          "Sources: add at least one that is published in this language.",
      });
    }
    expect(
      where(publishIssues(aDocument(type, {}, { ...links, sources: ["s"] }))),
    ).not.toContain("sources");
  });

  it.each<ContentTypeName>(["technique", "faq", "benefit", "guide"])(
    "%s needs none",
    (type) => {
      expect(
        where(publishIssues(aDocument(type, {}, { sources: [] }))),
      ).not.toContain("sources");
    },
  );

  it.each([
    ["EMERGENCY", true],
    ["URGENT", true],
    ["ROUTINE", false],
  ])("a condition with a red flag of level %s: %p", (level, isEnough) => {
    const document = aCondition({ redFlags: [{ level, sign: "A sign" }] });
    expect(publishIssues(document)).toEqual(
      isEnough
        ? []
        : [
            {
              path: ["redFlags"],
              message:
                "Red flags: add at least one of level EMERGENCY or URGENT before publishing.",
            },
          ],
    );
  });

  it("a condition needs a red flag at all, a draft of one does not", () => {
    expect(where(publishIssues(aCondition({ redFlags: [] })))).toEqual([
      "redFlags",
    ]);
    expect(draftIssues(aCondition({ redFlags: [] }))).toEqual([]);
  });

  it("a source has to be verified", () => {
    expect(publishIssues(aSource({ verified: false }))).toEqual([
      {
        path: ["verified"],
        message:
          "Only a verified source can be published: check it, then switch this on.",
      },
    ]);
    expect(draftIssues(aSource({ verified: false }))).toEqual([]);
  });
});

it.each(["", "  ", "\u200b\u2060", "\u00a0\u00ad"])(
  "a name that nobody sees is none: %j",
  (name) => {
    expect(where(publishIssues(aCondition({ name })))).toContain("name");
  },
);
