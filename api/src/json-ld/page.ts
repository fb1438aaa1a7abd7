import type { MedicalWebPageLeaf, PersonLeaf, WebPageLeaf } from "schema-dts";
import type { Entry } from "../content/types";
import { citations } from "./citation";
import { node } from "./node";
import { clinicianReference } from "./reference";
import type { Setting } from "./setting";

type Reviewed = Entry<
  "technique" | "condition" | "indication" | "contraindication" | "myth"
>;

/** What is said besides of the page on which an entry is described. */
interface Said extends Pick<MedicalWebPageLeaf, "hasPart" | "mentions"> {
  readonly text?: string | null;
  readonly sources?: readonly Entry<"source">[];
}

interface Review {
  readonly lastReviewed: string;
  readonly reviewedBy: PersonLeaf;
}

const isReviewed = (entry: Entry): entry is Reviewed =>
  "lastReviewedAt" in entry;

/** It takes both a clinician and a day; one without the other is no review, and says nothing. */
const reviewOf = (entry: Entry, setting: Setting): Review | null => {
  if (!isReviewed(entry) || entry.lastReviewedAt === null) return null;
  const [by] = setting.content.related(entry, "reviewedBy");
  return by
    ? {
        lastReviewed: entry.lastReviewedAt,
        reviewedBy: clinicianReference(by, setting),
      }
    : null;
};

/**
 * The page on which an entry is described, wherever it may be: things have no language, no date and no sources, texts about them
 * do. It has no address, because pages of many sites may show the entry.
 */
export const medicalPage = (
  entry: Entry,
  setting: Setting,
  { sources = [], ...said }: Said = {},
): MedicalWebPageLeaf =>
  node<MedicalWebPageLeaf>({
    "@type": "MedicalWebPage",
    ...aboutText(entry, setting),
    ...said,
    citation: citations(sources, setting),
    ...reviewOf(entry, setting),
  });

/** The same for what is not medical. */
export const webPage = (entry: Entry, setting: Setting): WebPageLeaf => ({
  "@type": "WebPage",
  ...aboutText(entry, setting),
});

/** What every text of ours says of itself. The language is the one served, which is not always the one asked for. */
export const aboutText = (
  { locale, updatedAt }: Entry,
  { publisher, site }: Setting,
) => ({
  inLanguage: locale,
  dateModified: updatedAt,
  ...(publisher && { publisher }),
  ...(site?.licenceUrl && { license: site.licenceUrl }),
});

/** The page of a text that is reviewed; only pages can say that. Null where nobody has. */
export const reviewedPage = (
  entry: Entry,
  setting: Setting,
): MedicalWebPageLeaf | null => {
  const review = reviewOf(entry, setting);
  return review && { "@type": "MedicalWebPage", ...review };
};
