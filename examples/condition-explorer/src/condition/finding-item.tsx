import type { Certainty, Finding } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { RichText } from "../parts/rich-text";
import { Sources } from "../parts/sources";
import type { Hedged } from "../words";
import { useWords } from "../words/context";
import { CertaintyBadge } from "../parts/certainty-badge";
import { doseInWords } from "./dose-in-words";

/** The less sure, the more careful the verb: “helps” is said of high certainty only. */
const HEDGE: Readonly<Record<Certainty, keyof Hedged>> = {
  HIGH: "sure",
  MODERATE: "probable",
  LOW: "possible",
  VERY_LOW: "possible",
  NOT_GRADED: "possible",
};

/** One finding: which way it points, how sure it is and whose rating that is, what was found, how, and where it is from. */
export const FindingItem = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords();
  const { evidence } = words;
  const { direction, certainty, certaintyBasis, strength } = finding;
  const lang = langOf(finding, words);
  const dose = finding.dose && doseInWords(finding.dose, words);
  const isAgainst =
    strength === "WEAK_AGAINST" || strength === "STRONG_AGAINST";
  // Where nobody has graded, there is no published rating to speak of.
  const hasRating = certainty !== "NOT_GRADED" || certaintyBasis === "PROPOSED";
  return (
    <li className="finding" data-direction={direction}>
      <p className="verdict">
        {evidence.finding[direction][HEDGE[certainty]]}
        {finding.scope && (
          <span className="scope">
            {evidence.about} <span lang={lang}>{finding.scope}</span>
          </span>
        )}
      </p>
      <CertaintyBadge certainty={certainty} />
      {isAgainst && <p className="against">{evidence.against[strength]}</p>}
      <RichText html={finding.note.html} of={finding} />
      <ShownIn entry={finding} />
      {dose && (
        <p className="dose">
          {evidence.dose} <span lang={lang}>{dose}</span>
        </p>
      )}
      {hasRating && <p className="small">{evidence.basis[certaintyBasis]}</p>}
      <Sources sources={finding.sources} />
    </li>
  );
};
