import { dataOf } from "./answer";
import { type Endpoint, type Question, addressOf, ask } from "./endpoint";
import { BodyworkError } from "./errors";

/**
 * Asks once, for so long at the most.
 *
 * @throws BodyworkError, or the reason of the signal
 */
export const askInTime = async (
  endpoint: Endpoint,
  question: Question,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<unknown> => {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  try {
    return await ask(
      endpoint,
      question,
      {
        signal: signal
          ? AbortSignal.any([signal, timeout.signal])
          : timeout.signal,
      },
      addressOf(endpoint, question),
      async (response) => dataOf(await response.text(), response),
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof BodyworkError) throw error;
    throw timeout.signal.aborted
      ? new BodyworkError("TIMEOUT", `No answer within ${timeoutMs} ms.`)
      : new BodyworkError("NETWORK_ERROR", String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
};
