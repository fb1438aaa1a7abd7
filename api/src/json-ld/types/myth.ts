import type {
  ClaimReviewLeaf,
  HealthTopicContentLeaf,
  OrganizationLeaf,
} from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { identityOf, pageUrlOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText, reviewedPage } from "../page";
import { subjects } from "../reference";
import type { Setting } from "../setting";
import { aspect } from "../topic";

type Myth = Entry<"myth">;

const WORST = 1;
const BEST = 5;

/**
 * On the scale that search engines know, from 1 for false to 5 for true. What is unproven has no place on it: nobody has judged how
 * true it is.
 */
const RATINGS: Readonly<Record<Myth["verdict"], number | null>> = {
  FALSE: 1,
  MOSTLY_FALSE: 2,
  PARTLY_FALSE: 3,
  UNPROVEN: null,
};

const answerOf = ({ shortAnswer, certainty, locale }: Myth): string =>
  `${shortAnswer} (${contentWordsFor(locale).certainty[certainty]})`;

const verdictOf = ({ verdict, locale }: Myth): string =>
  contentWordsFor(locale).labels.MythVerdict[verdict];

const common = (entry: Myth, setting: Setting) => ({
  ...identityOf(entry, setting),
  ...aboutText(entry, setting),
  about: subjects(entry, setting),
  citation: citations(setting.content.related(entry, "sources"), setting),
  mainEntityOfPage: reviewedPage(entry, setting),
});

const claimReview = (
  entry: Myth,
  author: OrganizationLeaf,
  setting: Setting,
): ClaimReviewLeaf => {
  const ratingValue = RATINGS[entry.verdict];
  return node<ClaimReviewLeaf>({
    "@type": "ClaimReview",
    // First, so that it is described here, and not only where it is the publisher.
    author,
    ...common(entry, setting),
    claimReviewed: entry.claim,
    itemReviewed: { "@type": "Claim", text: entry.claim },
    reviewRating: {
      "@type": "Rating",
      ...(ratingValue !== null && {
        ratingValue,
        bestRating: BEST,
        worstRating: WORST,
      }),
      alternateName: verdictOf(entry),
      ratingExplanation: answerOf(entry),
    },
    reviewBody: toText(entry.explanation),
  });
};

/** The same in the words that there are for it without anybody who answers for the check. */
const misconception = (entry: Myth, setting: Setting): HealthTopicContentLeaf =>
  node<HealthTopicContentLeaf>({
    ...aspect("MisconceptionsHealthAspect"),
    ...common(entry, setting),
    name: entry.claim,
    abstract: `${verdictOf(entry)}. ${answerOf(entry)}`,
    text: toText(entry.explanation),
  });

/** The check of a claim, complete as search engines ask for it: by somebody, on a page of theirs. Otherwise a text about it. */
export const myth = (
  entry: Myth,
  setting: Setting,
): ClaimReviewLeaf | HealthTopicContentLeaf =>
  setting.publisher && pageUrlOf(entry, setting) !== null
    ? claimReview(entry, setting.publisher, setting)
    : misconception(entry, setting);
