import { BodyworkError } from "./errors";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Anything up to a bound that doubles, so that clients that failed together do not come back together. */
const backoffMs = (failures: number): number =>
  Math.random() *
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));

/** Waits after so many failures in a row, and as long as the server asked for; ends at once with the signal. */
export const waitAfter = (
  failures: number,
  retryAfterMs = 0,
  signal?: AbortSignal,
): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.max(backoffMs(failures), retryAfterMs));
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end);
  });

/**
 * Tries again what may succeed a moment later.
 *
 * @param longestWaitMs a server that wants to be left alone for longer has failed
 */
export const withRetries = async <T>(
  attempt: () => Promise<T>,
  retries: number,
  longestWaitMs: number,
  signal?: AbortSignal,
): Promise<T> => {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (
        !(error instanceof BodyworkError) ||
        !error.isTransient ||
        failures > retries ||
        (error.retryAfterMs ?? 0) > longestWaitMs
      )
        throw error;
      await waitAfter(failures, error.retryAfterMs, signal);
      signal?.throwIfAborted();
    }
  }
};
