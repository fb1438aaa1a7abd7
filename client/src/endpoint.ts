import type { Operation } from "./document";
import type { BodyworkError } from "./errors";

/** Where operations are sent to, and what with. */
export interface Endpoint {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the answers are for one reader only. */
  readonly isPrivate: boolean;
}

export interface Question {
  readonly operation: Operation;
  readonly variables: object;
}

interface Init {
  readonly signal: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What servers and proxies on the way take for an address. */
const LONGEST_URL = 2_000;

const extensionsOf = (hash: string | undefined) =>
  hash && { persistedQuery: { version: 1, sha256Hash: hash } };

/**
 * Where a question is found by GET: a browser need not ask first whether it may, and whatever lies on the way may keep the
 * answer. Undefined for what has to be posted.
 */
export const addressOf = (
  { url, isPrivate }: Endpoint,
  { operation: { name, hash }, variables }: Question,
): string | undefined => {
  if (!hash || isPrivate) return undefined;
  const parameters = new URLSearchParams({
    ...(name && { operationName: name }),
    ...(Object.keys(variables).length > 0 && {
      variables: JSON.stringify(variables),
    }),
    extensions: JSON.stringify(extensionsOf(hash)),
  });
  const address = `${url}?${parameters.toString()}`;
  return address.length > LONGEST_URL ? undefined : address;
};

const post = (
  { url, headers, fetch, isPrivate }: Endpoint,
  { operation: { name }, variables }: Question,
  init: Init,
  query: string | undefined,
  hash: string | undefined,
): Promise<Response> =>
  fetch(url, {
    method: "POST",
    ...(init.signal && { signal: init.signal }),
    headers: {
      "content-type": "application/json",
      ...headers,
      ...init.headers,
    },
    body: JSON.stringify({
      query,
      operationName: name,
      variables,
      extensions: extensionsOf(hash),
    }),
    ...(isPrivate && { cache: "no-store" }),
  });

/**
 * Asks by hash where there is one, and with the text where the gateway does not know it (any more).
 *
 * @param address where to ask by GET, if that is how to
 * @param read throws BodyworkError for anything but an answer
 */
export const ask = async <T>(
  endpoint: Endpoint,
  question: Question,
  init: Init,
  address: string | undefined,
  read: (response: Response) => Promise<T>,
): Promise<T> => {
  const { text, hash, isTextHashed } = question.operation;
  const { fetch, headers } = endpoint;
  if (hash)
    try {
      return await read(
        await (address
          ? fetch(address, {
              headers,
              ...(init.signal && { signal: init.signal }),
            })
          : post(endpoint, question, init, undefined, hash)),
      );
    } catch (error) {
      const { code } = error as BodyworkError;
      if (!text || code !== "PERSISTED_QUERY_NOT_FOUND") throw error;
    }
  return read(
    await post(endpoint, question, init, text, isTextHashed ? hash : undefined),
  );
};
