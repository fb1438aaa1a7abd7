import { useWords } from "../words/context";

interface Props {
  readonly hasMyths: boolean;
  readonly hasQuestions: boolean;
}

/** The ways to the sections. They stand in the order of the page, warnings first. */
export const Contents = ({ hasMyths, hasQuestions }: Props) => {
  const words = useWords();
  return (
    <nav className="contents" aria-labelledby="contents">
      <p id="contents">{words.condition.contents}</p>
      <ul role="list">
        <li>
          <a href="#red-flags">{words.redFlags.title}</a>
        </li>
        <li>
          <a href="#contraindications">{words.contraindications.title}</a>
        </li>
        <li>
          <a href="#evidence">{words.evidence.title}</a>
        </li>
        <li>
          <a href="#therapists">{words.therapists.title}</a>
        </li>
        {hasMyths && (
          <li>
            <a href="#myths">{words.myths.title}</a>
          </li>
        )}
        {hasQuestions && (
          <li>
            <a href="#questions">{words.questions.title}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};
