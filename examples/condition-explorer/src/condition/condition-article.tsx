import { memo } from "react";
import { toStart } from "../address/address";
import { Link } from "../address/link";
import type { Condition, ConditionPageData } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { useDocumentHead } from "../parts/use-document-head";
import { listed } from "../words";
import { useWords } from "../words/context";
import { Contents } from "./contents";
import { Contraindications } from "./contraindications";
import { Evidence } from "./evidence";
import {
  lacksSafetyNotes,
  mythsOf,
  questionsOf,
  safetyNotesOf,
} from "./gather";
import { Myths } from "./myths";
import { Questions } from "./questions";
import { RedFlags } from "./red-flags";
import { Review } from "./review";
import { Therapists } from "./therapists/therapists";
import { TranslationNote } from "./translation-note";
import { useJsonLd } from "./use-json-ld";

interface Props {
  readonly condition: Condition;
  /** What holds for every massage. */
  readonly general: ConditionPageData;
}

/**
 * All about one condition. What warns comes before what helps, here as on the screen and for a screen reader. It is long, so it is
 * made anew only when its content is another.
 */
export const ConditionArticle = memo(({ condition, general }: Props) => {
  const words = useWords();
  useDocumentHead({
    title: condition.name,
    description: condition.summary,
    lang: words.language,
  });
  useJsonLd(condition.jsonLd);
  const lang = langOf(condition, words);
  const myths = mythsOf(condition, general);
  const questions = questionsOf(condition, general);
  return (
    <article className="condition">
      <header className="condition-header">
        <Link className="back" to={toStart(words.language)}>
          {words.condition.all}
        </Link>
        <p className="kicker">{words.category[condition.category]}</p>
        <h1 lang={lang}>{condition.name}</h1>
        <p className="lead" lang={lang}>
          {condition.summary}
        </p>
        {condition.alternateNames.length > 0 && (
          <p className="small" lang={lang}>
            {words.condition.alsoCalled(
              listed(condition.alternateNames, words),
            )}
          </p>
        )}
        <ShownIn entry={condition} />
        <TranslationNote condition={condition} />
        <Review entry={condition} />
      </header>
      <Contents
        hasMyths={myths.length > 0}
        hasQuestions={questions.length > 0}
      />
      <div className="condition-body">
        <RedFlags condition={condition} />
        <Contraindications
          notes={safetyNotesOf(condition, general)}
          lacksSome={lacksSafetyNotes(condition, general)}
        />
        <Evidence techniques={condition.techniques} />
        <Therapists condition={condition.id} />
        {myths.length > 0 && <Myths myths={myths} />}
        {questions.length > 0 && <Questions questions={questions} />}
      </div>
    </article>
  );
});
