import { startTransition, useCallback, useEffect, useState } from "react";
import { remembered } from "./remembered";

export interface Answer<Data> {
  /** Null until there is one; the last one while the next is on its way. */
  readonly data: Data | null;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

interface State<Data> {
  /** The question that was answered last. */
  readonly key: string | null;
  readonly data: Data | null;
  readonly error: unknown;
}

/**
 * Asks a question whenever its key changes, and stops asking the one before.
 *
 * @param key the same for the same question; null asks nothing
 */
export const useAnswer = <Data>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Data>,
): Answer<Data> => {
  const [state, setState] = useState<State<Data>>({
    key: null,
    data: null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);

  // `ask` is another function at every rendering; the key says when it asks for something else.
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    ask(stop.signal).then(
      (data) => {
        remembered.set(key, data);
        startTransition(() => setState({ key, data, error: null }));
      },
      (error: unknown) => {
        if (!stop.signal.aborted)
          setState(({ data }) => ({ key, data, error }));
      },
    );
    return () => stop.abort();
  }, [key, attempt]);

  const retry = useCallback(() => {
    setState(({ data }) => ({ key: null, data, error: null }));
    setAttempt((last) => last + 1);
  }, []);

  const isAnswered = state.key === key;
  return {
    data: isAnswered
      ? state.data
      : ((remembered.get(key ?? "") as Data | undefined) ?? state.data),
    error: isAnswered ? state.error : null,
    isLoading: key !== null && !isAnswered,
    retry,
  };
};
