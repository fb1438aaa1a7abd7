import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { operationOf } from "./document";
import type { Endpoint } from "./endpoint";
import { askInTime } from "./query";
import { withRetries } from "./retry";

export interface ClientOptions {
  /** Of the gateway, such as `https://api.example.org/graphql`. */
  readonly url: string;
  /** For another `fetch` than the global one. */
  readonly fetch?: typeof fetch;
  /** Sent with everything. A browser then asks the gateway first whether it may send it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one attempt may take; 10 seconds. Give a query a `signal` to bound all of them together. */
  readonly timeoutMs?: number;
  /** How often a query is tried again when there was no answer or the server was busy; 2. */
  readonly retries?: number;
  /** Asks for drafts, at the address of the gateway's previews. */
  readonly previewToken?: string;
}

export interface QueryOptions {
  /** Ends the query, also between attempts; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** Variables may be left out exactly when the operation needs none. */
type Arguments<Variables, Options> =
  Partial<Variables> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

export interface Client {
  /**
   * Asks a question.
   *
   * @throws BodyworkError when there is no data, or not all of it
   */
  query<Data, Variables>(
    document: DocumentTypeDecoration<Data, Variables>,
    ...rest: Arguments<Variables, QueryOptions>
  ): Promise<Data>;
}

const endpointOf = ({
  url,
  headers = {},
  previewToken,
  ...options
}: ClientOptions): Endpoint => ({
  url: previewToken ? url.replace(/\/graphql\/?$/, "/preview/graphql") : url,
  // Looked up each time: tests put another one in its place.
  fetch: options.fetch ?? ((...args) => fetch(...args)),
  headers: previewToken
    ? { ...headers, authorization: `Bearer ${previewToken}` }
    : headers,
  isPrivate: previewToken !== undefined,
});

/** A client of a Bodywork gateway. */
export const createClient = (options: ClientOptions): Client => {
  const endpoint = endpointOf(options);
  const { retries = 2 } = options;
  return {
    async query(document, ...[variables, { signal, ...query } = {}]) {
      const operation = operationOf(document);
      const timeoutMs = query.timeoutMs ?? options.timeoutMs ?? 10_000;
      return (await withRetries(
        () =>
          askInTime(endpoint, operation, variables ?? {}, timeoutMs, signal),
        retries,
        timeoutMs,
        signal,
      )) as never;
    },
  };
};
