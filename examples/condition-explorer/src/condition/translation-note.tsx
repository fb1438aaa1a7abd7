import type { Condition } from "../data/types";
import { langOf } from "../parts/in-language";
import { languageName } from "../words";
import { useWords } from "../words/context";

/** Says so where the condition, or parts of what belongs to it, are shown in another language than the one asked for. */
export const TranslationNote = ({
  condition,
}: {
  readonly condition: Condition;
}) => {
  const words = useWords();
  const { translation } = words;
  const lang = langOf(condition, words);
  if (lang !== undefined)
    return <p>{translation.missing(languageName(lang, words))}</p>;
  const parts = condition.techniques.edges.flatMap(({ node, indications }) => [
    node,
    ...indications,
  ]);
  return parts.some((part) => langOf(part, words) !== undefined) ? (
    <p className="small">{translation.partsMissing}</p>
  ) : null;
};
