import type { Operation } from "./document";

/** Where operations are sent to, and what with. */
export interface Endpoint {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the answers are for one reader only. */
  readonly isPrivate: boolean;
}

/** What servers and proxies on the way take for an address. */
const LONGEST_URL = 2_000;

const extensionsOf = (hash: string | undefined) =>
  hash && { persistedQuery: { version: 1, sha256Hash: hash } };

/**
 * Where an operation that has a hash is found by GET: a browser need not ask first whether it may, and whatever lies on
 * the way may keep the answer. Undefined for what has to be posted.
 */
export const addressOf = (
  { url, isPrivate }: Endpoint,
  { name, hash }: Operation,
  variables: object,
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

/** Posts an operation, with its hash if it has one, so that it is known by it from then on. */
export const post = (
  { url, headers, fetch, isPrivate }: Endpoint,
  { text, name, hash }: Operation,
  variables: object,
  init: { readonly signal: AbortSignal; readonly headers?: object },
): Promise<Response> =>
  fetch(url, {
    method: "POST",
    signal: init.signal,
    headers: {
      "content-type": "application/json",
      ...headers,
      ...init.headers,
    },
    body: JSON.stringify({
      query: text,
      operationName: name,
      variables,
      extensions: extensionsOf(hash),
    }),
    ...(isPrivate && { cache: "no-store" }),
  });
