import type { Certainty } from "../data/types";
import { useWords } from "../words/context";

/** In GRADE’s order, the least sure first. What nobody has graded has no place in it. */
const GRADES: readonly Certainty[] = ["VERY_LOW", "LOW", "MODERATE", "HIGH"];

/** How sure a finding is: a grade, and what the grade means. The bars repeat the words for the eye; alone they say nothing. */
export const CertaintyBadge = ({
  certainty,
}: {
  readonly certainty: Certainty;
}) => {
  const { name, meaning } = useWords().evidence.certainty[certainty];
  const reached = GRADES.indexOf(certainty);
  return (
    <p className="badge">
      <span className="meter" aria-hidden="true">
        {GRADES.map((grade, index) => (
          <span key={grade} data-on={index <= reached || undefined} />
        ))}
      </span>
      <span className="badge-text">
        <strong>{name}</strong>: {meaning}
      </span>
    </p>
  );
};
