import type { Fields, Links } from "strapi-plugin-bodywork/contracts";
import { aDocument, paragraph } from "../content/test-documents";
import { en } from "../words/en";
import { es } from "../words/es";
import { filledDocuments } from "./test-filled";
import { type Site, parseSitePatterns } from "./site";
import {
  type Json,
  PUBLIC_URL,
  idOf,
  made,
  nodesOf,
  valuesOf,
} from "./test-made";

const study = aDocument("source", "study", {
  fields: { kind: "RCT", title: "A study" },
});
const guideline = aDocument("source", "guideline", {
  fields: { kind: "GUIDELINE", title: "A guideline" },
});
const swedish = aDocument("technique", "swedish", {
  fields: { name: "Swedish" },
});
const thai = aDocument("technique", "thai", { fields: { name: "Thai" } });
const backPain = aDocument("condition", "back-pain", {
  fields: { name: "Back pain" },
});

const anIndication = (
  slug: string,
  fields: Partial<Fields<"indication">> = {},
  links: Partial<Links<"indication">> = {},
) =>
  aDocument("indication", slug, {
    fields: {
      direction: "BENEFIT",
      certainty: "LOW",
      certaintyBasis: "PUBLISHED",
      strength: "WEAK_FOR",
      note: [paragraph("A note.")],
      ...fields,
    },
    links: {
      technique: ["swedish"],
      condition: ["back-pain"],
      sources: ["study", "guideline"],
      ...links,
    },
  });

const aContraindication = (
  slug: string,
  fields: Partial<Fields<"contraindication">> = {},
  links: Partial<Links<"contraindication">> = {},
) =>
  aDocument("contraindication", slug, {
    fields: { kind: "ABSOLUTE", ...fields },
    links: { sources: ["study"], ...links },
  });

const base = [study, guideline, swedish, thai, backPain];

describe("a finding", () => {
  const typeOf = (
    fields: Partial<Fields<"indication">> = {},
    links: Partial<Links<"indication">> = {},
    others = base,
  ): unknown =>
    made("indication", "a", [...others, anIndication("a", fields, links)])[
      "@type"
    ];

  it("is the recommendation of a guideline if it is graded by others, recommends, and cites one", () => {
    expect(typeOf()).toBe("MedicalGuideline");
  });

  it.each<
    [string, Partial<Fields<"indication">>, Partial<Links<"indication">>]
  >([
    ["nobody has graded it", { certainty: "NOT_GRADED" }, {}],
    ["the grade is ours", { certaintyBasis: "PROPOSED" }, {}],
    ["nothing is recommended", { strength: "NONE" }, {}],
    ["no guideline is cited", {}, { sources: ["study"] }],
  ])("is a text about effectiveness where %s", (_why, fields, links) => {
    expect(typeOf(fields, links)).toBe("HealthTopicContent");
  });

  it("is no recommendation of a guideline that was withdrawn", () => {
    const withdrawn = aDocument("source", "guideline", {
      fields: { kind: "GUIDELINE", retracted: true },
    });
    const others = [study, withdrawn, swedish, backPain];
    expect(typeOf({}, {}, others)).toBe("HealthTopicContent");
  });

  it("says how sure it is in words, and who says so, and never by a level of schema.org", () => {
    const published = made("indication", "a", [...base, anIndication("a")]);
    expect(published["description"]).toBe("May help. A note.");
    expect(published["evidenceOrigin"]).toBe(
      `Low certainty: further research is likely to change this. ${en.basis.PUBLISHED}`,
    );
    const proposed = made("indication", "a", [
      ...base,
      anIndication("a", {
        certaintyBasis: "PROPOSED",
        direction: "HARM",
        strength: "WEAK_AGAINST",
      }),
    ]);
    expect(proposed["abstract"]).toBe(
      `May do harm. ${en.against.WEAK_AGAINST} Low certainty: further research is likely to change this. ${en.basis.PROPOSED}`,
    );
    for (const document of [published, proposed]) {
      expect(valuesOf(document, "evidenceLevel")).toEqual([]);
      expect(valuesOf(document, "recommendationStrength")).toEqual([]);
    }
  });

  it("is named by what was studied in what, unless a name is in another language", () => {
    const documents = [
      ...base,
      anIndication("a"),
      anIndication("b", { scope: "chronic" }),
    ];
    const nameOf = (slug: string, locale = "en", more = documents) =>
      made("indication", slug, more, locale)["name"];
    expect(nameOf("a")).toBe("Back pain: Swedish");
    expect(nameOf("b")).toBe("Back pain: Swedish (chronic)");
    const spanish = aDocument("indication", "b", {
      locale: "es",
      fields: { scope: "crónico" },
      links: { technique: ["swedish"], condition: ["back-pain"] },
    });
    expect(nameOf("b", "es", [...documents, spanish])).toBe("crónico");
  });

  it("stands with its sources on both of its ends", () => {
    const documents = [...base, anIndication("a")];
    for (const document of [
      made("technique", "swedish", documents),
      made("condition", "back-pain", documents),
    ]) {
      const [finding] = nodesOf(document).filter(
        (node) => node["@type"] === "MedicalGuideline",
      );
      const cited = nodesOf(finding)
        .map(({ name }) => name)
        .filter((name) => name === "A study" || name === "A guideline");
      expect(cited.sort()).toEqual(["A guideline", "A study"]);
    }
  });
});

describe("a possible treatment", () => {
  const treatments = (...documents: Parameters<typeof made>[2]): unknown[] => {
    const document = made("condition", "back-pain", [...base, ...documents]);
    return valuesOf(document, "possibleTreatment")
      .flat()
      .map((node) => (node as { readonly name?: string }).name);
  };

  it("is a technique of which a graded finding says that it helps", () => {
    expect(treatments(anIndication("a"))).toEqual(["Swedish"]);
  });

  it.each<[string, Partial<Fields<"indication">>]>([
    ["it is unclear whether it helps", { direction: "UNCLEAR" }],
    ["it makes no difference", { direction: "NO_EFFECT" }],
    ["nobody has graded what was found", { certainty: "NOT_GRADED" }],
  ])("is no technique of which %s", (_why, fields) => {
    expect(treatments(anIndication("a", fields))).toEqual([]);
  });

  it.each<[string, Partial<Fields<"indication">>]>([
    ["does harm", { direction: "HARM" }],
    ["is advised against", { strength: "STRONG_AGAINST" }],
  ])("is no technique that %s for another form of it", (_why, fields) => {
    expect(
      treatments(
        anIndication("a", { scope: "chronic" }),
        anIndication("b", { scope: "acute", ...fields }),
        anIndication("c", {}, { technique: ["thai"] }),
      ),
    ).toEqual(["Thai"]);
  });

  it("is no technique that is forbidden in the condition", () => {
    const documents = [
      anIndication("a"),
      anIndication("b", {}, { technique: ["thai"] }),
    ];
    const forbidden = (fields: Partial<Fields<"contraindication">>) =>
      aContraindication("no", fields, {
        conditions: ["back-pain"],
        techniques: ["thai"],
      });
    expect(treatments(...documents, forbidden({}))).toEqual(["Swedish"]);
    expect(
      treatments(...documents, forbidden({ kind: "RELATIVE" })),
    ).toHaveLength(2);
    expect(
      treatments(...documents, forbidden({ appliesToAllTechniques: true })),
    ).toEqual([]);
  });

  it("brings along what speaks against it", () => {
    const document = made("condition", "back-pain", [
      ...base,
      anIndication("a"),
      aContraindication("fever", { appliesToAllTechniques: true }),
    ]);
    const [treatment] = valuesOf(document, "possibleTreatment").flat();
    expect(treatment).toMatchObject({
      contraindication: [{ "@id": idOf("contraindication", "fever") }],
    });
  });
});

describe("what keeps people safe", () => {
  it("stands with a technique: its caution, and every reason against it with what to do", () => {
    const document = made("technique", "swedish", [
      study,
      aDocument("technique", "swedish", { fields: { caution: "Mind this." } }),
      aContraindication(
        "own",
        { kind: "RELATIVE", why: "It bruises.", whatToDo: "Ask first." },
        { techniques: ["swedish"] },
      ),
      aContraindication("every", { appliesToAllTechniques: true }),
    ]);
    expect(document["mainEntityOfPage"]).toMatchObject({
      hasPart: [
        {
          hasHealthAspect: "https://schema.org/SafetyHealthAspect",
          text: "Mind this.",
        },
      ],
    });
    expect(document["contraindication"]).toMatchObject([
      {
        "@type": "MedicalContraindication",
        description: expect.stringMatching(
          /^Ask first with this.*It bruises\.$/,
        ) as string,
        mainEntityOfPage: { hasPart: [{ text: "Ask first." }] },
      },
      {
        description: expect.stringContaining(
          en.contraindicationKind.ABSOLUTE,
        ) as string,
      },
    ]);
  });

  it("are the red flags of a condition, by level, as what calls for a doctor and not as its symptoms", () => {
    const document = made("condition", "back-pain", [
      study,
      aDocument("condition", "back-pain", {
        fields: {
          redFlags: [
            { level: "URGENT", sign: "Fever" },
            { level: "EMERGENCY", sign: "Numbness" },
          ],
          redFlagsVerified: false,
        },
        links: { redFlagSources: ["study"] },
      }),
    ]);
    expect(document["mainEntityOfPage"]).toMatchObject({
      hasPart: [
        {
          hasHealthAspect: "https://schema.org/SeeDoctorHealthAspect",
          name: "Emergency: call for help now",
          abstract: en.redFlagsNotVerified,
          about: [{ "@type": "MedicalSignOrSymptom", name: "Numbness" }],
          citation: [{ name: "A study" }],
        },
        {
          name: "Urgent: get medical advice the same day",
          about: [{ name: "Fever" }],
        },
      ],
    });
    expect(valuesOf(document, "signOrSymptom")).toEqual([]);
  });

  it("stands with answers and guides, too", () => {
    const fever = aContraindication("fever", { name: "Fever" });
    const links = { contraindications: ["fever"] };
    const documents = [
      study,
      swedish,
      fever,
      aDocument("faq", "a", { links }),
      aDocument("guide", "a", { fields: { warningSigns: ["Pus"] }, links }),
    ];
    const faq = made("faq", "a", documents);
    expect(faq["mentions"]).toMatchObject([{ name: "Fever" }]);
    const guide = made("guide", "a", documents);
    expect(guide["mentions"]).toMatchObject([{ name: "Fever" }]);
    expect(guide["hasPart"]).toMatchObject([{ text: "Pus" }]);
  });
});

describe("a review", () => {
  const reviewer = aDocument("reviewer", "ana", {
    fields: { name: "Ana", credentials: "Physiotherapist" },
  });

  it.each([
    ["day", null, ["ana"]],
    ["clinician", "2026-01-01", []],
  ])(
    "is not claimed without a %s",
    (_what, lastReviewedAt, reviewedBy: readonly string[]) => {
      const document = made("technique", "swedish", [
        reviewer,
        aDocument("technique", "swedish", {
          fields: { lastReviewedAt },
          links: { reviewedBy },
        }),
      ]);
      expect(valuesOf(document, "reviewedBy")).toEqual([]);
      expect(valuesOf(document, "lastReviewed")).toEqual([]);
    },
  );

  it("names the clinician and the day", () => {
    const document = made("technique", "swedish", [
      reviewer,
      aDocument("technique", "swedish", {
        fields: { lastReviewedAt: "2026-01-01" },
        links: { reviewedBy: ["ana"] },
      }),
    ]);
    expect(document["mainEntityOfPage"]).toMatchObject({
      lastReviewed: "2026-01-01",
      reviewedBy: { name: "Ana", description: "Physiotherapist" },
    });
  });
});

const SITE: Site = {
  patterns: parseSitePatterns("https://site.example/{locale}/{type}/{slug}"),
  publisher: { name: "Site", url: "https://site.example/" },
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
};

const PUBLISHER = {
  "@type": "Organization",
  "@id": "https://site.example/",
  name: "Site",
  url: "https://site.example/",
};

describe("the check of a claim", () => {
  const check = (fields: Partial<Fields<"myth">>, site?: Site): Json =>
    made(
      "myth",
      "a",
      [
        study,
        aDocument("myth", "a", {
          fields: {
            claim: "It only works if it hurts.",
            verdict: "FALSE",
            shortAnswer: "No.",
            certainty: "NOT_GRADED",
            explanation: [paragraph("Why.")],
            ...fields,
          },
          links: { sources: ["study"] },
        }),
      ],
      "en",
      site,
    );

  it("is complete where somebody answers for it on a page of theirs", () => {
    expect(check({}, SITE)).toMatchObject({
      "@type": "ClaimReview",
      "@id": "https://site.example/en/myth/a",
      url: "https://site.example/en/myth/a",
      author: PUBLISHER,
      publisher: { "@id": PUBLISHER["@id"] },
      license: SITE.licenceUrl,
      claimReviewed: "It only works if it hurts.",
      itemReviewed: { "@type": "Claim", text: "It only works if it hurts." },
      reviewRating: {
        "@type": "Rating",
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        alternateName: "False",
        ratingExplanation: `No. (${en.certainty.NOT_GRADED})`,
      },
      reviewBody: "Why.",
    });
  });

  it.each([
    ["FALSE", 1],
    ["MOSTLY_FALSE", 2],
    ["PARTLY_FALSE", 3],
  ] as const)("is rated by its verdict: %s is %d of 5", (verdict, rating) => {
    expect(valuesOf(check({ verdict }, SITE), "ratingValue")).toEqual([rating]);
  });

  it("has a word and no number where the claim is unproven", () => {
    const document = check({ verdict: "UNPROVEN" }, SITE);
    expect(document["reviewRating"]).toMatchObject({
      alternateName: "Unproven",
    });
    for (const number of ["ratingValue", "bestRating", "worstRating"])
      expect(valuesOf(document, number)).toEqual([]);
  });

  it.each<[string, Site | undefined]>([
    ["there is no site", undefined],
    ["nobody publishes it", { ...SITE, publisher: null }],
    ["the site has no page for it", { ...SITE, patterns: {} }],
  ])("is a text about a misconception where %s", (_why, site) => {
    const document = check({}, site);
    expect(document).toMatchObject({
      "@type": "HealthTopicContent",
      hasHealthAspect: "https://schema.org/MisconceptionsHealthAspect",
      name: "It only works if it hurts.",
      abstract: `False. No. (${en.certainty.NOT_GRADED})`,
      text: "Why.",
    });
    expect(nodesOf(document).map((node) => node["@type"])).not.toContain(
      "Rating",
    );
  });
});

describe("the site that shows the content", () => {
  const documents = [
    ...base,
    aDocument("technique", "swedish", {
      locale: "es",
      fields: { name: "Sueco", slug: "sueco" },
    }),
    anIndication("a", { scope: "chronic" }),
  ];

  it("has the address by which an entry is known in every language, and one in each", () => {
    const spanish = made("technique", "sueco", documents, "es", SITE);
    expect(spanish).toMatchObject({
      "@id": "https://site.example/en/technique/swedish",
      url: "https://site.example/es/technique/sueco",
    });
    const indication = made("indication", "a", documents, "en", SITE);
    expect(valuesOf(indication, "guidelineSubject")[0]).toMatchObject([
      { url: "https://site.example/en/technique/swedish" },
      { url: "https://site.example/en/condition/back-pain" },
    ]);
  });

  it("leaves the address of a work to the work", () => {
    const source = made(
      "source",
      "a",
      [
        aDocument("source", "a", {
          fields: { url: "https://journal.example/1" },
        }),
      ],
      "en",
      SITE,
    );
    expect(source).toMatchObject({
      "@id": "https://site.example/en/source/a",
      url: "https://journal.example/1",
    });
  });

  it("publishes its texts under its licence, and is described once", () => {
    const { mainEntityOfPage } = made(
      "condition",
      "back-pain",
      documents,
      "en",
      SITE,
    );
    expect(mainEntityOfPage).toMatchObject({
      publisher: PUBLISHER,
      license: SITE.licenceUrl,
    });
    const whole = nodesOf(
      made("condition", "back-pain", documents, "en", SITE),
    );
    expect(whole.filter(({ name }) => name === "Site")).toHaveLength(1);
  });

  it("is not made up", () => {
    for (const type of ["technique", "condition"] as const) {
      const document = made(
        type,
        type === "technique" ? "swedish" : "back-pain",
        documents,
      );
      for (const property of ["publisher", "license", "author", "url"])
        expect(valuesOf(document, property)).toEqual([]);
    }
  });
});

describe("a therapist", () => {
  const profile = (fields: Partial<Fields<"therapist-profile">>) =>
    made("therapist-profile", "a", [
      aDocument("therapist-profile", "a", {
        fields: {
          name: "A",
          location: {
            address: null,
            city: "Atlanta",
            region: null,
            country: "US",
            latitude: 33.7,
            longitude: null,
            precision: null,
          },
          prices: [{ minutes: 60, amount: 90, currency: "USD" }],
          ...fields,
        },
      }),
    ]);

  const credential = {
    title: "Licence",
    issuer: "Board",
    jurisdiction: "US-GA",
    number: "1",
    verifiedOn: null,
    validUntil: null,
    lookupUrl: null,
  };

  it("who is made up is so in every part that could be read alone", () => {
    const sample = profile({
      sample: true,
      credentials: [{ ...credential, status: "SAMPLE" }],
    });
    expect(sample["disambiguatingDescription"]).toBe(en.fictional);
    expect(sample["worksFor"]).toMatchObject({
      description: en.fictional,
      makesOffer: [{ description: en.fictional }],
    });
    expect(sample["hasCredential"]).toMatchObject([
      {
        description: expect.stringContaining(
          en.credentialStatus.SAMPLE,
        ) as string,
      },
    ]);
    expect(JSON.stringify(profile({ sample: false }))).not.toContain(
      en.fictional,
    );
  });

  it("has no credential that was only applied for, and shows what has expired as that", () => {
    const { hasCredential } = profile({
      credentials: [
        { ...credential, status: "PENDING" },
        {
          ...credential,
          status: "EXPIRED",
          verifiedOn: "2026-01-01",
          validUntil: "2025-12-31",
        },
      ],
    });
    expect(hasCredential).toMatchObject([
      {
        description: "Expired. Checked against the register on 2026-01-01.",
        expires: "2025-12-31",
      },
    ]);
  });

  it("has a price for a length of session, and no place on the map of which half is missing", () => {
    const { worksFor } = profile({});
    expect(worksFor).toMatchObject({
      makesOffer: [
        {
          priceSpecification: {
            price: 90,
            priceCurrency: "USD",
            referenceQuantity: { value: 60, unitCode: "MIN" },
          },
        },
      ],
    });
    expect(worksFor).not.toHaveProperty("geo");
  });
});

describe("a source", () => {
  it("that was retracted says so wherever it is cited", () => {
    const document = made("indication", "a", [
      ...base,
      aDocument("source", "bad", { fields: { retracted: true } }),
      anIndication("a", {}, { sources: ["bad"] }),
    ]);
    expect(document["citation"]).toMatchObject([
      { creativeWorkStatus: en.retracted },
    ]);
  });

  it("is found by its DOI, which may contain anything", () => {
    const document = made("source", "a", [
      aDocument("source", "a", {
        fields: { doi: "10.1000/a<b>", url: "https://example.org", pmid: "1" },
      }),
    ]);
    expect(document).toMatchObject({
      url: "https://doi.org/10.1000/a%3Cb%3E",
      identifier: [
        { propertyID: "DOI", value: "10.1000/a<b>" },
        { propertyID: "PMID", value: "1" },
      ],
    });
  });
});

describe("the language", () => {
  const inTwo = [
    study,
    aDocument("technique", "swedish", {
      fields: { name: "Swedish" },
      links: { bodyRegions: ["neck"] },
    }),
    aDocument("technique", "swedish", {
      locale: "es",
      fields: { name: "Sueco", slug: "sueco" },
    }),
    aDocument("body-region", "neck", { fields: { name: "Neck" } }),
    aContraindication("fever", { appliesToAllTechniques: true }),
  ];

  it("is the one served, and what is named in another says so", () => {
    const spanish = made("technique", "sueco", inTwo, "es");
    expect(spanish).toMatchObject({
      name: "Sueco",
      mainEntityOfPage: { inLanguage: "es" },
      contraindication: [
        {
          description: expect.stringContaining(
            en.contraindicationKind.ABSOLUTE,
          ) as string,
          mainEntityOfPage: { inLanguage: "en" },
        },
      ],
    });
    const region = made("body-region", "neck", inTwo, "es");
    expect(region).toMatchObject({
      mainEntityOfPage: { inLanguage: "en" },
      relatedTherapy: [
        { name: "Sueco", mainEntityOfPage: { inLanguage: "es" } },
      ],
    });
  });

  it("of a text that cannot say its language is that of the document, or it is left out", () => {
    const { bodyLocation } = made("technique", "swedish", inTwo);
    expect(bodyLocation).toEqual(["Neck"]);
    expect(made("technique", "sueco", inTwo, "es")).not.toHaveProperty(
      "bodyLocation",
    );
  });

  it("does not change what a thing is called", () => {
    const id = idOf("technique", "swedish");
    expect(made("technique", "swedish", inTwo)["@id"]).toBe(id);
    expect(made("technique", "sueco", inTwo, "es")["@id"]).toBe(id);
  });

  it("is in the name of what there is in no other", () => {
    const onlySpanish = aDocument("technique", "sueco", { locale: "es" });
    expect(made("technique", "sueco", [onlySpanish], "es")["@id"]).toBe(
      `${PUBLIC_URL}/json-ld/technique/sueco?locale=es`,
    );
  });

  it("of our own words is that of the entry", () => {
    const document = made(
      "condition",
      "back-pain",
      [
        aDocument("condition", "back-pain", {
          locale: "es",
          fields: { redFlags: [{ level: "URGENT", sign: "Fiebre" }] },
        }),
      ],
      "es",
    );
    expect(valuesOf(document, "name")).toContain(es.redFlagLevel.URGENT);
  });
});

describe("a document", () => {
  it("describes each thing once and refers to it after that", () => {
    const document = made("technique", "technique-0", filledDocuments);
    const described = nodesOf(document).flatMap((node) =>
      "@id" in node && "@type" in node ? [JSON.stringify(node)] : [],
    );
    expect(described.length).toBeGreaterThan(10);
    expect(new Set(described).size).toBe(described.length);
  });

  it("is the same for the same content", () => {
    const [one, other] = [0, 1].map(() =>
      made("condition", "condition-0", filledDocuments),
    );
    expect(one).toEqual(other);
  });
});
