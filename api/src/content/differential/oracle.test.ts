import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { anyIdOf, aDocument, counterparts, paragraph } from "../test-documents";
import { Oracle } from "./test-oracle";
import { type Input, matches } from "./test-oracle-filter";

const documents = [
  ...counterparts,
  aDocument("reviewer", "ana"),
  aDocument("technique", "thai", {
    updatedAt: "2026-01-31T23:30:00.000Z",
    fields: {
      name: "Thái 10",
      alternateNames: ["Nuad", "Yoga massage"],
      description: [paragraph("x")],
      pressure: { min: "LIGHT", max: "FIRM" },
      nextReviewDue: "2026-06-14",
    },
    links: { reviewedBy: ["ana"] },
  }),
  aDocument("condition", "pain", {
    fields: { codes: [{ system: "MESH", code: "D01", basis: "SEEN" }] },
  }),
  aDocument("indication", "sure", { fields: { certainty: "HIGH" } }),
  aDocument("indication", "ungraded", { fields: { certainty: "NOT_GRADED" } }),
  aDocument("source", "old", { fields: { year: 1999 } }),
];

const inSpanish = new Oracle(documents, "es", ["en", "es"]);

const keeps = (type: ContentTypeName, id: string, filter: Input): boolean => {
  const entry = inSpanish.one(type, id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return matches(inSpanish, entry, filter);
};

/** The evaluator is what the read model is measured by, so here is what it says, example by example. */
describe.each<[ContentTypeName, string, Input, Input]>([
  // A filter that keeps the entry, and one that does not.
  [
    "technique",
    "thai",
    { name: { eq: "Thái 10" } },
    { name: { eq: "thai 10" } },
  ],
  [
    "technique",
    "thai",
    { name: { contains: "HAI 1" } },
    { name: { contains: "thai1" } },
  ],
  [
    "technique",
    "thai",
    { name: { startsWith: "tha" } },
    { name: { startsWith: "hai" } },
  ],
  [
    "technique",
    "thai",
    { name: { isNull: false } },
    { name: { isNull: true } },
  ],
  [
    "indication",
    "sure",
    { scope: { isNull: true } },
    { scope: { contains: "" } },
  ],
  [
    "technique",
    "thai",
    { description: { isNull: false } },
    { image: { isNull: false } },
  ],
  [
    "technique",
    "thai",
    { alternateNames: { some: { startsWith: "nu" } } },
    { alternateNames: { every: { startsWith: "nu" } } },
  ],
  [
    "technique",
    "thai",
    { alternateNames: { none: { eq: "nuad" } } },
    { alternateNames: { none: { eq: "Nuad" } } },
  ],
  [
    "technique",
    "thai",
    { pressure: { max: { gt: "MODERATE" } } },
    { pressure: { min: { gt: "LIGHT" } } },
  ],
  ["technique", "thai", { pressure: {} }, { sessionMinutes: {} }],
  [
    "technique",
    "thai",
    { updatedAt: { eq: "2026-02-01T00:30:00+01:00" } },
    { updatedAt: { gt: "2026-01-31T23:30:00Z" } },
  ],
  ["technique", "thai", { isFallback: { eq: true } }, { locale: { eq: "es" } }],
  [
    "technique",
    "thai",
    { review: { isOverdue: { eq: true } } },
    { review: { nextReviewDue: { gt: "2026-06-14" } } },
  ],
  [
    "technique",
    "thai",
    { review: { reviewedBy: {} } },
    { review: { lastReviewedAt: { lt: "2099-01-01" } } },
  ],
  [
    "technique",
    "thai",
    { reviewedBy: { id: { in: ["ana"] } } },
    { not: { reviewedBy: {} } },
  ],
  ["technique", "thai", { name: { eq: null }, not: null }, { or: [] }],
  [
    "technique",
    "thai",
    { indications: { every: { slug: { eq: "x" } } } },
    { indications: { some: {} } },
  ],
  [
    "condition",
    "pain",
    { codes: { some: { system: { eq: "MESH" }, code: { eq: "D01" } } } },
    { codes: { every: { system: { eq: "SNOMED_CT" } } } },
  ],
  [
    "condition",
    "pain",
    { redFlags: { every: { level: { eq: "URGENT" } } } },
    { redFlags: { some: {} } },
  ],
  [
    "indication",
    "sure",
    { certainty: { gte: "HIGH" } },
    { certainty: { gt: "NOT_GRADED" } },
  ],
  [
    "indication",
    "ungraded",
    { certainty: { isNull: false } },
    { certainty: { lte: "HIGH" } },
  ],
  [
    "indication",
    "sure",
    { technique: { id: { eq: anyIdOf("technique") } } },
    { technique: { slug: { eq: "x" } } },
  ],
  ["indication", "sure", { not: { dose: {} } }, { dose: {} }],
  ["source", "old", { year: { lt: 2000, gte: 1999 } }, { year: { gt: 1999 } }],
  [
    "source",
    anyIdOf("source"),
    { year: { isNull: true } },
    { or: [{ year: { lt: 0 } }, { year: { gte: 0 } }] },
  ],
])("a filter of %s %s", (type, id, kept, left) => {
  it(`keeps it: ${JSON.stringify(kept)}`, () => {
    expect(keeps(type, id, kept)).toBe(true);
  });

  it(`does not: ${JSON.stringify(left)}`, () => {
    expect(keeps(type, id, left)).toBe(false);
  });
});
