import type { Question } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { RichText } from "../parts/rich-text";
import { Sources } from "../parts/sources";
import { useWords } from "../words/context";

/** Questions that open to their answers. */
export const Questions = ({
  questions,
}: {
  readonly questions: readonly Question[];
}) => {
  const words = useWords();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions.title}</h2>
      <div className="questions">
        {questions.map((question) => (
          <details key={question.id}>
            <summary>
              <span lang={langOf(question, words)}>{question.question}</span>{" "}
              <ShownIn entry={question} />
            </summary>
            <RichText html={question.answer.html} of={question} />
            <Sources sources={question.sources} />
          </details>
        ))}
      </div>
    </section>
  );
};
