import { startTransition, useCallback, useEffect, useState } from "react";
import { remembered } from "./remembered";

export interface LiveAnswer<Data> {
  /** Null until there is one; the last one while the connection is lost. */
  readonly data: Data | null;
  /** How often the content has changed while it was looked at. */
  readonly updates: number;
  /** Whether changes arrive at the moment. */
  readonly isConnected: boolean;
  /** Why there is no first answer. */
  readonly error: unknown;
  readonly retry: () => void;
}

interface Question<Data> {
  /** The same for the same question. */
  readonly key: string;
  /** Asks once; it may fail, and then says why. */
  readonly ask: (signal: AbortSignal) => Promise<Data>;
  /** Asks and goes on listening, over as many connections as it takes. */
  readonly listen: (options: {
    readonly signal: AbortSignal;
    readonly onConnection: (isConnected: boolean) => void;
  }) => AsyncIterable<Data>;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const FIRST = { updates: 0, isConnected: true, error: null } as const;

/**
 * The answer to a question now, and again whenever the content changes. A component that asks something else has to be another
 * one, by its `key`.
 */
export const useLiveAnswer = <Data>({
  key,
  ask,
  listen,
}: Question<Data>): LiveAnswer<Data> => {
  const [state, setState] = useState<Omit<LiveAnswer<Data>, "retry">>(() => ({
    ...FIRST,
    data: (remembered.get(key) as Data | undefined) ?? null,
  }));
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const show = (data: Data, updates: number): void => {
      remembered.set(key, data);
      // A long page is made in small steps, so that a tap or a key in between does not wait for it.
      startTransition(() =>
        setState((last) => ({ ...last, data, updates, error: null })),
      );
    };
    const onConnection = (isConnected: boolean): void =>
      setState((last) =>
        last.isConnected === isConnected ? last : { ...last, isConnected },
      );
    const follow = async (): Promise<void> => {
      let last = await ask(signal);
      let updates = 0;
      show(last, updates);
      for await (const data of listen({ signal, onConnection })) {
        // The first is what was answered already, unless it has changed in between.
        if (isSame(data, last)) continue;
        last = data;
        updates += 1;
        show(data, updates);
      }
    };
    follow().catch((error: unknown) => {
      if (!signal.aborted)
        setState((last) => ({ ...last, isConnected: false, error }));
    });
    return () => stop.abort();
  }, [attempt]);

  const retry = useCallback(() => {
    setState((last) => ({ ...last, ...FIRST }));
    setAttempt((last) => last + 1);
  }, []);

  return { ...state, retry };
};
