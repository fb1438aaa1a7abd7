import { useOnline } from "../data/use-online";
import { useWords } from "../words/context";

interface Props {
  readonly updates: number;
  readonly isConnected: boolean;
}

/** Tells, without getting in the way, that what is read has just changed, or that it cannot change at the moment. */
export const LiveNote = ({ updates, isConnected }: Props) => {
  const { live } = useWords();
  const isOnline = useOnline();
  return (
    <div className="live-note" role="status">
      {!isOnline && <p>{live.offline}</p>}
      {isOnline && !isConnected && <p>{live.lost}</p>}
      {isOnline && isConnected && updates > 0 && (
        // A new element for every change, so that each is announced and fades on its own.
        <p key={updates} className="passing">
          {live.updated}
        </p>
      )}
    </div>
  );
};
