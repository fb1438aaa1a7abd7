import { useWords } from "../words/context";

interface Props {
  readonly hasMyths: boolean;
  readonly hasQuestions: boolean;
}

/** The ways to the sections. They stand in the order of the page, warnings first. */
export const Contents = ({ hasMyths, hasQuestions }: Props) => {
  const { contents, sections } = useWords().condition;
  return (
    <nav className="contents" aria-labelledby="contents">
      <p id="contents">{contents}</p>
      <ul role="list">
        <li>
          <a href="#red-flags">{sections.redFlags}</a>
        </li>
        <li>
          <a href="#contraindications">{sections.contraindications}</a>
        </li>
        <li>
          <a href="#evidence">{sections.evidence}</a>
        </li>
        <li>
          <a href="#therapists">{sections.therapists}</a>
        </li>
        {hasMyths && (
          <li>
            <a href="#myths">{sections.myths}</a>
          </li>
        )}
        {hasQuestions && (
          <li>
            <a href="#questions">{sections.questions}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};
