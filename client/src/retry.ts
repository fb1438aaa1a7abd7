import { BodyworkError } from "./errors";

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 15_000;

/**
 * How long to wait after so many failures in a row: anything up to a bound that doubles, so that clients that failed
 * together do not come back together.
 */
const backoffMs = (failures: number): number =>
  Math.random() *
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));

/** @throws the reason of the signal as soon as it aborts */
const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever the caller gave as reason
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop);
  });

/** Waits as long as backoff and the server ask for; undefined … */
export const waitAfter = (
  error: BodyworkError,
  failures: number,
  signal?: AbortSignal,
): Promise<void> =>
  wait(Math.max(backoffMs(failures), error.retryAfterMs ?? 0), signal);

/** Tries again what may succeed a moment later. */
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
      await waitAfter(error, failures, signal);
    }
  }
};
