import { useCallback, useEffect, useState } from "react";
import { recall, remembered } from "./remembered";

export interface LiveAnswer<Data> {
  /** Null until there is one; the last one while the connection is lost. */
  readonly data: Data | null;
  /** How often the content has changed while it was looked at. */
  readonly updates: number;
  readonly error: unknown;
  readonly retry: () => void;
}

interface State<Data> {
  readonly data: Data | null;
  readonly answers: number;
  readonly error: unknown;
}

/**
 * Asks a question and goes on listening: every change of the content is a new answer. A component that asks something else has to
 * be another one, by its `key`.
 */
export const useLiveAnswer = <Data>(
  key: string,
  listen: (signal: AbortSignal) => AsyncIterable<Data>,
): LiveAnswer<Data> => {
  const [state, setState] = useState<State<Data>>(() => ({
    data: recall<Data>(key),
    answers: 0,
    error: null,
  }));
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const data of listen(stop.signal)) {
        remembered.set(key, data);
        setState(({ answers }) => ({
          data,
          answers: answers + 1,
          error: null,
        }));
      }
    };
    follow().catch((error: unknown) => {
      if (!stop.signal.aborted) setState((last) => ({ ...last, error }));
    });
    return () => stop.abort();
  }, [attempt]);

  const retry = useCallback(() => {
    setState((last) => ({ ...last, error: null }));
    setAttempt((last) => last + 1);
  }, []);

  const { data, answers, error } = state;
  return { data, error, retry, updates: Math.max(0, answers - 1) };
};
