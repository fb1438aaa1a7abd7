import type { Content, Entry } from "../content/types";
import type { ReviewView } from "./view";

type Reviewed = Entry<
  "technique" | "condition" | "indication" | "contraindication"
>;

/** It takes both a clinician and a day: a name without a date, or a date without a name, is no review. */
const doneReview = (content: Content, entry: Reviewed): ReviewView["done"] => {
  const [reviewer] = content.related(entry, "reviewedBy");
  const on = entry.lastReviewedAt;
  if (!reviewer || on === null) return null;
  return {
    reviewer: `${reviewer.name}, ${reviewer.credentials}`,
    on,
    nextDue: entry.nextReviewDue,
  };
};

/** How far an entry, and what is shown with it, was reviewed. */
export const reviewOf = (
  content: Content,
  entry: Reviewed,
  parts: readonly Reviewed[],
): ReviewView => ({
  done: doneReview(content, entry),
  hasOpenParts: parts.some((part) => doneReview(content, part) === null),
});
