import type {
  Block,
  ContentTypeName,
  FeedDocument,
  Fields,
  Links,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../content/documents";
import { PublishedContent } from "../content/published-content";

/** What a test says of a document; the builders fill in the rest. */
interface Said<T extends ContentTypeName> {
  readonly fields?: Partial<Fields<T>>;
  readonly links?: Partial<Links<T>>;
  readonly locale?: string;
}

type Builder<T extends ContentTypeName> = (
  slug: string,
  said?: Said<T>,
) => FeedDocument<T>;

/** A document's id is its slug, so that links and translations are easily written. */
const builder =
  <T extends ContentTypeName>(
    type: T,
    defaults: (slug: string) => {
      readonly fields: Fields<T>;
      readonly links: Links<T>;
    },
  ): Builder<T> =>
  (slug, { fields, links, locale = "en" } = {}) => {
    const usual = defaults(slug);
    return {
      type,
      documentId: slug,
      locale,
      updatedAt: "2026-01-01T00:00:00.000Z",
      fields: { ...usual.fields, ...fields },
      links: { ...usual.links, ...links },
    };
  };

const unreviewed = { lastReviewedAt: null, nextReviewDue: null } as const;

export const paragraph = (text: string): Block => ({
  type: "paragraph",
  children: [{ type: "text", text }],
});

export const aTechnique = builder<"technique">("technique", (slug) => ({
  fields: {
    name: `Name of ${slug}`,
    slug,
    alternateNames: [],
    summary: `Summary of ${slug}`,
    description: null,
    howItIsDone: null,
    pressure: null,
    intent: "TREATMENT",
    sessionMinutes: null,
    caution: `Caution of ${slug}`,
    evidenceInBrief: null,
    image: null,
    ...unreviewed,
  },
  links: { bodyRegions: [], oftenChosenFor: [], sources: [], reviewedBy: [] },
}));

export const aCondition = builder<"condition">("condition", (slug) => ({
  fields: {
    name: `Name of ${slug}`,
    slug,
    alternateNames: [],
    summary: `Summary of ${slug}`,
    description: null,
    category: "CHRONIC_PAIN",
    codes: [],
    redFlags: [{ level: "URGENT", sign: `Sign of ${slug}` }],
    redFlagsVerified: true,
    ...unreviewed,
  },
  links: { bodyRegions: [], redFlagSources: [], reviewedBy: [] },
}));

export const anIndication = builder<"indication">("indication", (slug) => ({
  fields: {
    slug,
    scope: null,
    direction: "BENEFIT",
    certainty: "LOW",
    certaintyBasis: "PUBLISHED",
    strength: "NONE",
    note: [paragraph(`Note of ${slug}`)],
    dose: null,
    ...unreviewed,
  },
  links: {
    technique: ["swedish"],
    condition: ["back-pain"],
    sources: ["study"],
    reviewedBy: [],
  },
}));

export const aContraindication = builder<"contraindication">(
  "contraindication",
  (slug) => ({
    fields: {
      name: `Name of ${slug}`,
      slug,
      kind: "RELATIVE",
      scope: "GENERAL",
      why: `Why of ${slug}`,
      whatToDo: `What to do about ${slug}`,
      sourcing: "TRACED",
      appliesToAllTechniques: false,
      ...unreviewed,
    },
    links: {
      techniques: [],
      bodyRegions: [],
      conditions: [],
      impliedBy: [],
      sources: ["study"],
      reviewedBy: [],
    },
  }),
);

export const aSource = builder<"source">("source", (slug) => ({
  fields: {
    title: `Title of ${slug}`,
    slug,
    authors: "Author A",
    year: 2020,
    publisher: "A journal",
    kind: "RCT",
    doi: null,
    pmid: null,
    url: null,
    finding: "A finding",
    caution: null,
    access: null,
    verified: true,
    retracted: false,
  },
  links: {},
}));

export const aReviewer = builder<"reviewer">("reviewer", (slug) => ({
  fields: { name: `Name of ${slug}`, slug, credentials: "Physiotherapist" },
  links: {},
}));

export const contentOf = (
  ...documents: readonly FeedDocument[]
): PublishedContent =>
  new PublishedContent({
    version: "1",
    locales: ["en", "es"],
    documents: documentsOf(documents),
  });

/** What to ask of the content. */
export const ask = (slug: string, locale = "en") => ({
  slug,
  locale,
  publicUrl: "https://gateway.example",
});
