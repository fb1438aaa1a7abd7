import type { ClaimReviewLeaf } from "schema-dts";
import { toText } from "../../content/rich-text";
import type { Entry } from "../../content/types";
import { contentWordsFor } from "../../words";
import { addressOf } from "../address";
import { citations } from "../citation";
import { node } from "../node";
import { aboutText, reviewedPage } from "../page";
import { subjects } from "../reference";
import type { Setting } from "../setting";

/**
 * The check of a claim. The verdict is a word and no number: our verdicts are no scale, unproven is not less false than partly
 * false.
 */
export const myth = (
  entry: Entry<"myth">,
  setting: Setting,
): ClaimReviewLeaf => {
  const words = contentWordsFor(entry.locale);
  return node<ClaimReviewLeaf>({
    "@type": "ClaimReview",
    "@id": addressOf(entry, setting),
    ...aboutText(entry),
    claimReviewed: entry.claim,
    itemReviewed: { "@type": "Claim", text: entry.claim },
    reviewRating: {
      "@type": "Rating",
      alternateName: words.labels.MythVerdict[entry.verdict],
      ratingExplanation: `${entry.shortAnswer} (${words.certainty[entry.certainty]})`,
    },
    reviewBody: toText(entry.explanation),
    about: subjects(entry, setting),
    citation: citations(setting.content.related(entry, "sources"), setting),
    mainEntityOfPage: reviewedPage(entry, setting),
  });
};
