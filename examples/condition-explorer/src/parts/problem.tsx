import { BodyworkError } from "@bodywork/client";
import { useOnline } from "../data/use-online";
import { useWords } from "../words/context";

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What went wrong, in words; what to name when reporting it; and a way to try again. */
export const Problem = ({ error, retry }: Props) => {
  const { problem } = useWords();
  const isOnline = useOnline();
  const isAnswered = error instanceof BodyworkError && error.status;
  const requestId =
    error instanceof BodyworkError ? error.requestId : undefined;
  const reason = isAnswered ? problem.refused : problem.unreachable;
  return (
    <div className="problem" role="alert">
      <h2>{problem.title}</h2>
      <p>{isOnline ? reason : problem.offline}</p>
      {requestId && <p className="small">{problem.requestId(requestId)}</p>}
      <button type="button" onClick={retry}>
        {problem.retry}
      </button>
    </div>
  );
};
