import { dataOf } from "./answer";
import { type Endpoint, type Question, addressOf, ask } from "./endpoint";
import { BodyworkError } from "./errors";

export interface QueryOptions {
  /** Ends the query, also between attempts; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take. */
  readonly timeoutMs?: number | undefined;
  /**
   * Told what the answer was made of, as its `cache-tag` header says: what a page that is rendered on a server can be
   * purged by. Empty when the gateway has not said it: only answers to a GET have it.
   */
  readonly onCacheTags?: ((tags: readonly string[]) => void) | undefined;
}

/**
 * Sends the question once.
 *
 * @throws BodyworkError when no answer has come in time; the reason of the signal when that aborts
 */
export const askInTime = async (
  endpoint: Endpoint,
  question: Question,
  timeoutMs: number,
  { signal, onCacheTags }: QueryOptions,
): Promise<unknown> => {
  const timeout = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new BodyworkError("TIMEOUT", `No answer within ${timeoutMs} ms.`));
      timeout.abort();
    }, timeoutMs);
  });
  const answer = ask(
    endpoint,
    question,
    // Frameworks answer the same `fetch` twice with one request, unless it has a signal. So one that nobody has given one
    // to is left alone when it is late, instead of being aborted.
    { signal: signal && AbortSignal.any([signal, timeout.signal]) },
    addressOf(endpoint, question),
    async (response) => {
      const data = dataOf(await response.text(), response);
      onCacheTags?.(tagsIn(response));
      return data;
    },
  );
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BodyworkError
      ? error
      : new BodyworkError("NETWORK_ERROR", String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

const tagsIn = ({ headers }: Response): readonly string[] =>
  headers.get("cache-tag")?.split(/\s*,\s*/) ?? [];
