import { AsyncLocalStorage } from "node:async_hooks";
import type { Core } from "@strapi/strapi";
import { isLostConnection } from "../database/lost-connection";
import { reconcile } from "./reconcile";

/** What the comparisons of this process have found. */
export interface Drift {
  /** When the last comparison ended, ISO 8601; null before the first. */
  readonly comparedAt: string | null;
  /** How many changes the last comparison had to record. */
  readonly lastDrift: number;
  /** The same of all comparisons together. */
  readonly totalDrift: number;
}

export interface Comparison {
  /** Compares now, behind a comparison that is under way. Returns how many changes were recorded. */
  run(): Promise<number>;
  /** The same where it is known that much is missing: what it finds is no drift. */
  fill(): Promise<number>;
  drift(): Drift;
  /** Compares in the background, for a reason that is known: what it finds is no drift. */
  request(): void;
  /** Compares again and again, so long after the end of the last time. */
  start(everyMilliseconds: number): void;
  /** Ends what `start` began, and waits for a comparison that is under way. */
  stop(): Promise<void>;
}

/** How soon a comparison is retried that failed for lack of a database. */
const RETRY_MS = 10_000;

/** Compares the content with the feed, never twice at a time, and counts what it finds. */
export const createComparison = (
  strapi: Core.Strapi,
  compare: typeof reconcile = reconcile,
): Comparison => {
  const ended = new AbortController();
  /** Away from the transaction, if any, in which a comparison is asked for. */
  const apart = AsyncLocalStorage.snapshot();
  let drift: Drift = { comparedAt: null, lastDrift: 0, totalDrift: 0 };
  let last: Promise<unknown> = Promise.resolve();
  let isRequested = false;
  const timers = new Set<NodeJS.Timeout>();

  const later = (milliseconds: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds).unref();
    timers.add(timer);
  };

  const next = (compareOnce: () => Promise<number>): Promise<number> => {
    const result = apart(() => last.then(compareOnce));
    last = result.catch(() => undefined);
    return result;
  };

  const measure = async (): Promise<number> => {
    const lastDrift = await compare(strapi, ended.signal);
    drift = {
      comparedAt: new Date().toISOString(),
      lastDrift,
      totalDrift: drift.totalDrift + lastDrift,
    };
    if (lastDrift > 0)
      strapi.log.warn(
        `Bodywork: ${lastDrift} changes had been made past the feed; recorded.`,
      );
    return lastDrift;
  };

  /** A comparison that was requested must not be dropped because the database was unavailable at that moment. */
  const inBackground = (compareOnce: () => Promise<number>): Promise<unknown> =>
    next(compareOnce).catch((error: unknown) => {
      strapi.log.error(
        `Bodywork could not compare the content with the feed: ${String(error)}`,
      );
      if (!isLostConnection(error) || ended.signal.aborted) return undefined;
      return new Promise((resolve) => {
        later(RETRY_MS, () => resolve(inBackground(compareOnce)));
      });
    });

  const fill = (): Promise<number> => compare(strapi, ended.signal);

  return {
    run: () => next(measure),
    fill: () => next(fill),
    drift: () => drift,

    request() {
      if (isRequested) return;
      isRequested = true;
      void inBackground(() => {
        isRequested = false;
        return fill();
      });
    },

    start(everyMilliseconds) {
      const wait = (): void => {
        if (ended.signal.aborted) return;
        later(everyMilliseconds, () => {
          void inBackground(measure).then(wait);
        });
      };
      wait();
    },

    async stop() {
      ended.abort();
      for (const timer of timers) clearTimeout(timer);
      await last;
    },
  };
};
