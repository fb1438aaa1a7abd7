import { useOnline } from "../data/use-online";
import { useWords } from "../words/context";

interface Props {
  readonly updates: number;
  readonly isLost: boolean;
  readonly retry: () => void;
}

/** Tells, without getting in the way, that what is read has just changed, or that it can no longer change. */
export const LiveNote = ({ updates, isLost, retry }: Props) => {
  const { live, problem } = useWords();
  const isOnline = useOnline();
  return (
    <div className="live-note" role="status">
      {!isOnline && <p>{live.offline}</p>}
      {isOnline && isLost && (
        <p>
          {live.lost}{" "}
          <button type="button" onClick={retry}>
            {problem.retry}
          </button>
        </p>
      )}
      {isOnline && !isLost && updates > 0 && (
        // A new element for every change, so that each is announced and fades on its own.
        <p key={updates} className="passing">
          {live.updated}
        </p>
      )}
    </div>
  );
};
