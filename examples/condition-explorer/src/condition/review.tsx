import type { Condition } from "../data/types";
import { type Words, longDate } from "../words";
import { useWords } from "../words/context";

type Reviewed = Pick<Condition, "review" | "updatedAt">;

const reviewInWords = (
  { reviewedBy, lastReviewedAt }: Condition["review"],
  words: Words,
): string => {
  if (!lastReviewedAt) return words.review.none;
  const date = longDate(lastReviewedAt, words);
  return reviewedBy
    ? words.review.by(reviewedBy.name, date)
    : words.review.done(date);
};

/** Who has checked the entry, or that nobody has; and that it does not replace a clinician. */
export const Review = ({ entry }: { readonly entry: Reviewed }) => {
  const words = useWords();
  const { nextReviewDue } = entry.review;
  return (
    <p className="review">
      <strong>{words.site.notAdvice}</strong>{" "}
      {reviewInWords(entry.review, words)}{" "}
      {nextReviewDue && `${words.review.due(longDate(nextReviewDue, words))} `}
      {words.condition.updated(longDate(entry.updatedAt, words))}
    </p>
  );
};
