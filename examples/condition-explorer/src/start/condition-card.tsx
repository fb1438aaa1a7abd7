import { slugOf, toCondition } from "../address/address";
import { Link } from "../address/link";
import type { ListedCondition } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { amount } from "../words";
import { useWords } from "../words/context";

/** A condition in the list. It says how much is known, and nothing about what was found: that takes its whole page. */
export const ConditionCard = ({
  condition,
}: {
  readonly condition: ListedCondition;
}) => {
  const words = useWords();
  const { list, evidence, category, language } = words;
  const { totalCount, nodes } = condition.indications;
  const surest = nodes[0];
  return (
    <li className="condition-card">
      <p className="kicker">{category[condition.category]}</p>
      <h3 lang={langOf(condition, words)}>
        <Link to={toCondition(language, slugOf(condition))}>
          {condition.name}
        </Link>
      </h3>
      <p lang={langOf(condition, words)}>{condition.summary}</p>
      <p className="small">
        {surest
          ? `${amount(totalCount, list.findings, words)}, ${list.surest(evidence.certainty[surest.certainty].name)}`
          : list.noFindings}{" "}
        <ShownIn entry={condition} />
      </p>
    </li>
  );
};
