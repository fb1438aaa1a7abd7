import { dataOf } from "./answer";
import type { Operation } from "./document";
import { type Endpoint, addressOf, post } from "./endpoint";
import { BodyworkError } from "./errors";

/**
 * Asks once: by hash where it can, with the text when the gateway does not know the hash (any more).
 *
 * @throws BodyworkError, or what `fetch` throws
 */
const ask = async (
  endpoint: Endpoint,
  operation: Operation,
  variables: object,
  signal: AbortSignal,
): Promise<unknown> => {
  const read = async (response: Response) =>
    dataOf(await response.text(), response);
  const { fetch, headers } = endpoint;
  const address = addressOf(endpoint, operation, variables);
  if (address)
    try {
      return await read(await fetch(address, { headers, signal }));
    } catch (error) {
      if ((error as BodyworkError).code !== "PERSISTED_QUERY_NOT_FOUND")
        throw error;
    }
  return read(await post(endpoint, operation, variables, { signal }));
};

/**
 * Asks once, for so long at the most.
 *
 * @throws BodyworkError, or the reason of the signal
 */
export const askInTime = async (
  endpoint: Endpoint,
  operation: Operation,
  variables: object,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<unknown> => {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  try {
    return await ask(
      endpoint,
      operation,
      variables,
      signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal,
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
