import { toStart } from "../address/address";
import { Link } from "../address/link";
import { useDocumentHead } from "../parts/use-document-head";
import { useWords } from "../words/context";

export const NotFound = () => {
  const { problem, condition, language } = useWords();
  useDocumentHead({
    title: problem.notFound,
    description: problem.notFoundText,
    lang: language,
  });
  return (
    <div className="problem">
      <h1>{problem.notFound}</h1>
      <p>{problem.notFoundText}</p>
      <p>
        <Link to={toStart(language)}>{condition.all}</Link>
      </p>
    </div>
  );
};
