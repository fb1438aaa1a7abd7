import fc from "fast-check";
import {
  type Attribute,
  type FeedDocument,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import {
  LOCALES,
  aDocument,
  arbitraryDocuments,
  contentOf,
  counterparts,
} from "../../content/test-documents";
import type { Entry } from "../../content/types";
import { filledDocuments } from "../test-filled";
import { NO_SITE, type Site, parseSitePatterns } from "../site";
import { toJsonLd } from "../to-json-ld";
import { VocabularyCheck } from "./test-vocabulary";

const everyEntry = (documents: readonly FeedDocument[]) => {
  const content = contentOf(...documents);
  const entries = LOCALES.flatMap((locale) =>
    contentTypeNames.flatMap(
      (type): readonly Entry[] =>
        content.list(type, { first: 100 }, locale).nodes,
    ),
  );
  return { content, entries };
};

/** With every setting of a site; without any, the documents say less. */
const SITE: Site = {
  patterns: parseSitePatterns("https://site.example/{locale}/{type}/{slug}"),
  publisher: { name: "Site", url: "https://site.example/" },
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
};

const problemsOf = (
  documents: readonly FeedDocument[],
  vocabulary = new VocabularyCheck(),
): readonly string[] => {
  const { content, entries } = everyEntry(documents);
  return [NO_SITE, SITE].flatMap((site) =>
    entries.flatMap((entry) =>
      vocabulary
        .check(
          JSON.parse(
            JSON.stringify(
              toJsonLd(entry, {
                content,
                publicUrl: "https://gateway.example",
                imageUrl: (url) => `https://cms.example${url}`,
                site,
              }),
            ),
          ),
        )
        .map((problem) => `${entry.type} ${entry.slug} ${problem}`),
    ),
  );
};

describe("the JSON-LD of entries", () => {
  it("with every field filled, and every value that editors can choose, keeps to the published vocabulary", () => {
    const vocabulary = new VocabularyCheck();
    expect(problemsOf(filledDocuments, vocabulary)).toEqual([]);
    const { tally } = vocabulary;
    process.stdout.write(
      `Held against schema.org: ${tally.documents} documents, ${tally.nodes} nodes and ${tally.references} references, ${tally.values} values; ` +
        `${tally.types.size} types, ${tally.properties.size} properties, ${tally.members.size} members of enumerations.\n`,
    );
    const entries = new Set(
      filledDocuments.map(({ type, documentId }) => `${type} ${documentId}`),
    );
    expect(tally.documents).toBe(2 * LOCALES.length * entries.size);
    for (const type of [
      "MedicalTherapy",
      "MedicalCondition",
      "MedicalGuideline",
      "MedicalContraindication",
      "MedicalSignOrSymptom",
      "FAQPage",
      "Question",
      "ClaimReview",
      "Person",
      "HealthAndBeautyBusiness",
      "EducationalOccupationalCredential",
      "MedicalScholarlyArticle",
    ])
      expect(tally.types).toContain(type);
  });

  it("with nothing but what is required keeps to it", () => {
    const least = contentTypeNames.map((type) => aDocument(type, `a-${type}`));
    expect(problemsOf([...least, ...counterparts])).toEqual([]);
  });

  it("keeps to it whatever is published and translated", () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        expect(problemsOf([...documents, ...counterparts])).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is tried with every value that editors can choose", () => {
    const missing = contentTypeNames.flatMap((type) => {
      const tried = filledDocuments.filter((each) => each.type === type);
      return Object.entries<Attribute>(contentTypes[type].public).flatMap(
        ([name, attribute]) =>
          attribute.kind === "enumeration"
            ? attribute.values.filter(
                (value) =>
                  !tried.some(
                    ({ fields }) =>
                      (fields as Readonly<Record<string, unknown>>)[name] ===
                      value,
                  ),
              )
            : [],
      );
    });
    expect(missing).toEqual([]);
  });
});

describe("the test of the vocabulary", () => {
  const problemsIn = (node: object): readonly string[] =>
    new VocabularyCheck().check({ "@context": "https://schema.org", ...node });

  it.each<[string, object, string]>([
    ["a type", { "@type": "Massage" }, ": there is no type Massage"],
    ["no type", { name: "Massage" }, ": there is no type undefined"],
    [
      "a property",
      { "@type": "MedicalTherapy", pressure: "firm" },
      "/pressure: there is no property pressure",
    ],
    [
      "a property that is superseded",
      { "@type": "MedicalWebPage", aspect: "treatment" },
      "/aspect: aspect is superseded by mainContentOfPage",
    ],
    [
      "a type that is superseded",
      { "@type": "UserComments" },
      ": UserComments is superseded by InteractionCounter",
    ],
    [
      "a property of another type",
      { "@type": "MedicalTherapy", possibleTreatment: { "@type": "Drug" } },
      "/possibleTreatment: a MedicalTherapy has no possibleTreatment",
    ],
    [
      "a node of another type than the property takes",
      { "@type": "MedicalCondition", possibleTreatment: { "@type": "Person" } },
      '/possibleTreatment: {"@type":"Person"} is no Drug or DrugClass or LifestyleModification or MedicalTherapy',
    ],
    [
      "a text where a node belongs",
      { "@type": "MedicalCondition", possibleTreatment: "massage" },
      '/possibleTreatment: "massage" is no Drug or DrugClass or LifestyleModification or MedicalTherapy',
    ],
    [
      "a member of another enumeration",
      {
        "@type": "MedicalGuideline",
        evidenceLevel: "https://schema.org/SafetyHealthAspect",
      },
      '/evidenceLevel: "https://schema.org/SafetyHealthAspect" is no MedicalEvidenceLevel',
    ],
    [
      "what is no date",
      { "@type": "MedicalWebPage", lastReviewed: "2026-02-31" },
      '/lastReviewed: "2026-02-31" is no Date',
    ],
    [
      "what is no address",
      { "@type": "MedicalTherapy", url: "massage" },
      '/url: "massage" is no URL',
    ],
    [
      "a number that is a text",
      {
        "@type": "LocationFeatureSpecification",
        value: null,
      },
      "/value: null is no Boolean or Number or StructuredValue or Text",
    ],
    [
      "an empty list",
      { "@type": "MedicalTherapy", alternateName: [] },
      "/alternateName: nothing is said",
    ],
    [
      "an empty text",
      { "@type": "MedicalTherapy", name: " " },
      '/name: " " is no Text',
    ],
    [
      "a reference to what is not there",
      {
        "@type": "MedicalCondition",
        possibleTreatment: { "@id": "https://example.org/a" },
      },
      "/possibleTreatment: https://example.org/a is not in the document",
    ],
    [
      "a reference to what does not belong there",
      {
        "@type": "MedicalCondition",
        "@id": "https://example.org/a",
        possibleTreatment: { "@id": "https://example.org/a" },
      },
      '/possibleTreatment: {"@id":"https://example.org/a"} is no Drug or DrugClass or LifestyleModification or MedicalTherapy',
    ],
    [
      "another vocabulary",
      { "@type": "MedicalTherapy", "@context": "https://example.org" },
      "@context is https://example.org",
    ],
  ])("finds %s", (_what, node, problem) => {
    expect(problemsIn(node)).toEqual([problem]);
  });

  it("finds what is wrong at any depth", () => {
    expect(
      problemsIn({
        "@type": "MedicalCondition",
        possibleTreatment: [
          { "@type": "MedicalTherapy", name: "A" },
          { "@type": "MedicalTherapy", guideline: { "@type": "Nonsense" } },
        ],
      }),
    ).toEqual([
      '/possibleTreatment/guideline: {"@type":"Nonsense"} is no MedicalGuideline',
      "/possibleTreatment/guideline: there is no type Nonsense",
    ]);
  });

  it("lets what is right pass", () => {
    expect(
      problemsIn({
        "@type": "MedicalSignOrSymptom",
        possibleTreatment: { "@type": "PhysicalTherapy", name: "A" },
      }),
    ).toEqual([]);
  });
});
