import fc from "fast-check";
import type { FeedDocument } from "../../../contracts";
import type { ContentTypeName } from "../content-types";
import { type Issue, valueIssues, publishIssues } from "./issues";

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
    expect(valueIssues(document)).toEqual([]);
    expect(publishIssues(document)).toEqual([]);
  });

  it("may be empty as long as it is a draft", () => {
    expect(valueIssues(aDocument("condition"))).toEqual([]);
    expect(valueIssues(aDocument("indication"))).toEqual([]);
  });
});

const aGuide = (fields: Values) => aDocument("guide", fields);

/** A fault, the field where an editor corrects it and what the editor reads there. */
const faults: readonly (readonly [string, FeedDocument, string, string])[] = [
  [
    "a slug with capitals and spaces",
    aCondition({ slug: "Low back" }),
    "slug",
    "Slug: “Low back” is not a slug. Write small letters, digits and single hyphens, like swedish-massage.",
  ],
  [
    "a number below its limit",
    aDocument("faq", { order: -1 }),
    "order",
    "Order: -1 is out of range. Write a number from 0 to 10000.",
  ],
  [
    "a latitude beyond the pole",
    aTherapist({
      location: { city: "Nowhere", country: "US", latitude: 90.1 },
    }),
    "location.latitude",
    "Latitude: 90.1 is out of range. Write a number from -90 to 90.",
  ],
  [
    "a longitude beyond the date line",
    aTherapist({
      location: { city: "Nowhere", country: "US", longitude: -180.5 },
    }),
    "location.longitude",
    "Longitude: -180.5 is out of range. Write a number from -180 to 180.",
  ],
  [
    "an address without encryption",
    aTherapist({ website: "http://example.org" }),
    "website",
    "Website: “http://example.org” is not a full address. Write one that starts with https://.",
  ],
  [
    "an address that is none",
    aTherapist({ bookingUrl: "https://" }),
    "bookingUrl",
    "Booking page: “https://” is not a full address. Write one that starts with https://.",
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
    "Register page: “example.org” is not a full address. Write one that starts with https://.",
  ],
  [
    "a blank line in a list",
    aCondition({ alternateNames: ["lumbago", "  "] }),
    "alternateNames",
    "Other names: a line is empty. Write a text in it, or take it out.",
  ],
  [
    "a line of a list that is too long",
    aCondition({ alternateNames: ["a".repeat(501)] }),
    "alternateNames",
    "Other names: 501 characters are too many. Shorten it to 500.",
  ],
  [
    "a list that is none",
    aCondition({ alternateNames: "lumbago" }),
    "alternateNames",
    "Other names: what it holds cannot be shown to readers. Write it anew.",
  ],
  [
    "a link that runs a script",
    anIndication({
      note: paragraph(text("see "), link("javascript:alert(1)")),
    }),
    "note",
    "Note: the link “javascript:alert(1)” cannot be followed. Write an address that starts with https://, mailto: or tel:.",
  ],
  [
    "a link that leads nowhere",
    anIndication({ note: paragraph(link("/relative")) }),
    "note",
    "Note: the link “/relative” cannot be followed. Write an address that starts with https://, mailto: or tel:.",
  ],
  [
    "a span of numbers that is crossed",
    anIndication({ dose: { minutes: { min: 60, max: 30 } } }),
    "dose.minutes.max",
    "To: 30 is below 60, which stands at “From”. Exchange them, or correct one.",
  ],
  [
    "a span of ranks that is crossed",
    aDocument("technique", { pressure: { min: "FIRM", max: "LIGHT" } }),
    "pressure.max",
    "Firmest: LIGHT is below FIRM, which stands at “Lightest”. Exchange them, or correct one.",
  ],
  [
    "a text that is too long",
    aCondition({ summary: "a".repeat(601) }),
    "summary",
    "Summary: 601 characters are too many. Shorten it to 600.",
  ],
  [
    "half a year",
    aSource({ year: 2015.5 }),
    "year",
    "Year: 2015.5 is not a whole number. Write one from 1500 to 2200.",
  ],
  [
    "an address of a person with accents",
    aTherapist({ email: "josé@example.org" }),
    "email",
    "E-mail: “josé@example.org” is not an e-mail address. Write one like name@example.org, in letters without accents.",
  ],
  [
    "a language that is none",
    aTherapist({ languages: ["en", "Klingon"] }),
    "languages",
    "Languages: “Klingon” is not the code of a language. Write one like en, es or pt-BR (BCP 47).",
  ],
  [
    "a region of another country",
    aTherapist({ location: { city: "X", country: "GB", region: "US-GA" } }),
    "location.region",
    "Region: “US-GA” is not a region of the country GB. Correct the one or the other.",
  ],
  [
    "a code of another system",
    aCondition({
      codes: [{ system: "ICD_10_CM", code: "F4l.1", basis: "SEEN" }],
    }),
    "codes.0.code",
    "Code: “F4l.1” is not an ICD-10-CM code. Write a letter, two digits, and what follows a point, like F41.1.",
  ],
  [
    "a rich text that is none",
    anIndication({ note: [{ type: "script" }] }),
    "note",
    "Note: what it holds cannot be shown to readers. Write it anew.",
  ],
  [
    "a key that is none, in a group",
    aGuide({ goals: [{ goal: "Knee!", label: "Knee" }] }),
    "goals.0.goal",
    "Key: “Knee!” is not a key. Write small letters, digits and single hyphens, like knee-osteoarthritis.",
  ],
];

describe("a fault in a value", () => {
  it.each(faults)(
    "is named on its field, and keeps a draft from being previewed: %s",
    (_fault, document, path, message) => {
      const issues = valueIssues(document);
      expect(where(issues)).toEqual([path]);
      expect(issues[0]?.message).toBe(message);
      expect(where(publishIssues(document))).toContain(path);
    },
  );

  it("does not hide another one", () => {
    const issues = valueIssues(
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
    expect(valueIssues(document)).toEqual([]);
  });

  it("decide for every number between and beyond", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (latitude) => {
        const issues = valueIssues(
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
        const issues = valueIssues(
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
        const issues = valueIssues(
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
        expect(valueIssues(aCondition({ slug: before }))).toEqual([]);
        expect(
          where(valueIssues(aCondition({ slug: before + wrong + after }))),
        ).toEqual(["slug"]);
      }),
    );
  });

  it.each(["http", "ftp", "javascript", "data", "file", "HTTPS"])(
    "take the protocol %s for what it is",
    (protocol) => {
      const issues = valueIssues(
        aTherapist({ website: `${protocol}://example.org` }),
      );
      expect(where(issues)).toEqual(protocol === "HTTPS" ? [] : ["website"]);
    },
  );
});

describe("publishing", () => {
  it.each([
    ["name", null, "Name: this is empty. Fill it in."],
    ["summary", null, "Summary: this is empty. Fill it in."],
    ["category", undefined, "Category: this is empty. Fill it in."],
  ])("needs the required field %s", (field, value, message) => {
    const document = aCondition({ [field]: value });
    expect(publishIssues(document)).toEqual([{ path: [field], message }]);
    expect(valueIssues(document)).toEqual([]);
  });

  it("needs more than an empty list where something is required", () => {
    const document = anIndication({ note: [] });
    expect(publishIssues(document)).toEqual([
      { path: ["note"], message: "Note: this is empty. Fill it in." },
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

  it("a contraindication is implied by none but its conditions", () => {
    const found = (impliedBy: string[]) =>
      publishIssues(
        aDocument(
          "contraindication",
          {},
          { conditions: ["a", "b"], impliedBy },
        ),
      ).filter(({ path }) => path[0] === "impliedBy");
    expect(found(["a", "b"])).toEqual([]);
    expect(found(["a", "c"])).toEqual([
      {
        path: ["impliedBy"],
        message:
          "Implied by: one of these is not among its conditions. Add it there, or take it away here.",
      },
    ]);
  });

  it.each<[ContentTypeName, Values]>([
    ["indication", { technique: ["a"], condition: ["b"] }],
    ["contraindication", { conditions: [], impliedBy: [] }],
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
                "Red flags: none is of level EMERGENCY or URGENT. Add at least one.",
            },
          ],
    );
  });

  it("a condition needs a red flag at all, a draft of one does not", () => {
    expect(where(publishIssues(aCondition({ redFlags: [] })))).toEqual([
      "redFlags",
    ]);
    expect(valueIssues(aCondition({ redFlags: [] }))).toEqual([]);
  });

  it("a source has to be verified", () => {
    expect(publishIssues(aSource({ verified: false }))).toEqual([
      {
        path: ["verified"],
        message:
          "Verified: only a verified source can be published. Check it, then switch this on.",
      },
    ]);
    expect(valueIssues(aSource({ verified: false }))).toEqual([]);
  });
});

describe("what has a time", () => {
  const now = new Date("2026-06-15T12:00:00Z");
  const issuesNow = (document: FeedDocument) =>
    publishIssues(document, [], now);
  const messages = (document: FeedDocument) =>
    issuesNow(document).map(({ message }) => message);

  it("has happened, where it says so", () => {
    expect(issuesNow(aCondition({ lastReviewedAt: "2031-01-01" }))).toEqual([
      {
        path: ["lastReviewedAt"],
        message:
          "Last reviewed: 2031-01-01 is in the future. Write the day when it was.",
      },
    ]);
    // It is the 16th already where the day begins first.
    expect(issuesNow(aCondition({ lastReviewedAt: "2026-06-16" }))).toEqual([]);
    expect(messages(aCondition({ lastReviewedAt: "2026-06-17" }))).toHaveLength(
      1,
    );
    expect(issuesNow(aCondition({ nextReviewDue: "2031-01-01" }))).toEqual([]);
  });

  it("is in order", () => {
    const reviewed = (nextReviewDue: string) =>
      aCondition({ lastReviewedAt: "2026-02-01", nextReviewDue });
    expect(issuesNow(reviewed("2026-01-31"))).toEqual([
      {
        path: ["nextReviewDue"],
        message:
          "Next review due: 2026-01-31 is before 2026-02-01, which stands at “Last reviewed”. Correct one of them.",
      },
    ]);
    expect(issuesNow(reviewed("2026-02-01"))).toEqual([]);
  });

  it("is looked for in groups, too", () => {
    const credentials = [
      { title: "One", status: "ACTIVE" },
      {
        title: "Two",
        status: "ACTIVE",
        verifiedOn: "2030-01-01",
        validUntil: "2029-12-31",
      },
    ];
    expect(where(issuesNow(aTherapist({ credentials })))).toEqual([
      "credentials.1.verifiedOn",
      "credentials.1.validUntil",
    ]);
  });

  it("may be next year where something is published, and no later", () => {
    expect(messages(aSource({ year: 2027 }))).toEqual([]);
    expect(messages(aSource({ year: 2028 }))).toEqual([
      "Year: 2028 is in the future. Write 2027 at the latest.",
    ]);
  });
});

describe("a picture", () => {
  const picture = (alternativeText: string | null) => ({
    url: "/uploads/a.webp",
    alternativeText,
    width: 1,
    height: 1,
    mime: "image/webp",
  });
  const message =
    "the picture has no alternative text. Open the picture, and write what it shows.";

  it.each([null, "", "\u200b"])("says in words what it shows: %j", (words) => {
    const photo = aTherapist({ photo: picture(words) });
    expect(publishIssues(photo)).toEqual([
      { path: ["photo"], message: `Photo: ${message}` },
    ]);
    expect(valueIssues(photo)).toEqual([]);
    const note = [
      { type: "image", image: { url: "/a.webp", alternativeText: words } },
    ];
    expect(publishIssues(anIndication({ note }))).toEqual([
      { path: ["note"], message: `Note: ${message}` },
    ]);
    expect(publishIssues(aTherapist({ photo: picture("A hand") }))).toEqual([]);
  });
});

it("what a group must have is missed in the group", () => {
  const redFlags = [{ level: "URGENT", sign: "Pain" }, { level: "ROUTINE" }];
  expect(publishIssues(aCondition({ redFlags }))).toEqual([
    {
      path: ["redFlags", "1", "sign"],
      message: "Sign: this is empty. Fill it in.",
    },
  ]);
});

it.each(["", "  ", "\u200b\u2060", "\u00a0\u00ad"])(
  "a name that nobody sees is none: %j",
  (name) => {
    expect(where(publishIssues(aCondition({ name })))).toContain("name");
  },
);
