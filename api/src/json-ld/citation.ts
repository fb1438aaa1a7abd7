import type {
  ArticleLeaf,
  CreativeWorkLeaf,
  MedicalScholarlyArticleLeaf,
  MedicalWebPageLeaf,
} from "schema-dts";
import { creditLine } from "../content/credit-line";
import { doiUrl, sourceUrl } from "../content/source-url";
import type { Entry } from "../content/types";
import { contentWordsFor } from "../words";
import { addressOf } from "./address";
import { node } from "./node";
import { type Setting, described } from "./setting";

type Source = Entry<"source">;

export type Citation =
  | ArticleLeaf
  | CreativeWorkLeaf
  | MedicalScholarlyArticleLeaf
  | MedicalWebPageLeaf;

/** A guideline is the article that it stands in: `MedicalGuideline` is one recommendation. */
const TYPES: Readonly<Record<Source["kind"], Citation["@type"]>> = {
  SYSTEMATIC_REVIEW: "MedicalScholarlyArticle",
  GUIDELINE: "MedicalScholarlyArticle",
  RCT: "MedicalScholarlyArticle",
  NARRATIVE_REVIEW: "MedicalScholarlyArticle",
  MECHANISM_STUDY: "MedicalScholarlyArticle",
  CONFERENCE_ABSTRACT: "MedicalScholarlyArticle",
  COMMENTARY: "MedicalScholarlyArticle",
  POSITION_STATEMENT: "Article",
  EXPERT_ARTICLE: "Article",
  PRACTICE_ARTICLE: "Article",
  PATIENT_INFORMATION: "MedicalWebPage",
  LAW_OR_REGULATOR: "CreativeWork",
};

/** Names of publication types in MeSH, from where schema.org wants them; kinds that MeSH cuts differently have none. */
const PUBLICATION_TYPES: Partial<Record<Source["kind"], string>> = {
  SYSTEMATIC_REVIEW: "Systematic Review",
  GUIDELINE: "Guideline",
  RCT: "Randomized Controlled Trial",
  NARRATIVE_REVIEW: "Review",
};

const pubMedId = (pmid: string) =>
  ({ "@type": "PropertyValue", propertyID: "PMID", value: pmid }) as const;

const digitalId = (doi: string) =>
  ({
    "@type": "PropertyValue",
    propertyID: "DOI",
    value: doi,
    url: doiUrl(doi),
  }) as const;

/**
 * A published work, as it is cited. Who wrote and who published it are one line of text: they are kept as texts, and nobody knows
 * which of the names are people.
 */
export const citation = (source: Source, setting: Setting): Citation => {
  const { kind, title, authors, publisher, year, doi, pmid } = source;
  const type = TYPES[kind];
  return node<Citation>({
    "@type": type,
    "@id": addressOf(source, setting),
    name: title,
    creditText: creditLine(authors, publisher),
    datePublished: year === null ? null : String(year).padStart(4, "0"),
    ...(type === "MedicalScholarlyArticle" && {
      publicationType: PUBLICATION_TYPES[kind],
    }),
    identifier: [
      ...(doi ? [digitalId(doi)] : []),
      ...(pmid ? [pubMedId(pmid)] : []),
    ],
    url: sourceUrl(source),
    creativeWorkStatus: source.retracted
      ? contentWordsFor(setting.locale).retracted
      : null,
  });
};

/** What a text rests on, in the editors’ order. */
export const citations = (
  sources: readonly Source[],
  setting: Setting,
): readonly Citation[] =>
  sources.map((source) =>
    described(source, setting, () => citation(source, setting)),
  );
