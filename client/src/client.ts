import { type Document, operationOf } from "./document";
import type { Endpoint } from "./endpoint";
import { type LiveOptions, liveAnswers } from "./live";
import { type QueryOptions, askInTime } from "./query";
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

/** What takes the variables of any operation that needs none: of one that does, these are not the variables. */
type NoVariables = Record<string, never>;

/** Nobody knows the types of a text that stands for itself. */
type TextVariables = Readonly<Record<string, unknown>> | undefined;

export interface Client {
  /**
   * Asks a question. The variables may be left out when the operation needs none.
   *
   * @throws BodyworkError when there is no data, or not all of it
   */
  query<Data>(
    document: Document<Data, NoVariables>,
    variables?: undefined,
    options?: QueryOptions,
  ): Promise<Data>;
  query<Data, Variables extends object>(
    document: Document<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: QueryOptions,
  ): Promise<Data>;
  query<Data = unknown>(
    text: string,
    variables?: TextVariables,
    options?: QueryOptions,
  ): Promise<Data>;

  /**
   * Asks a question and listens: gives the answer, and a new one after each change of it. Connections that break are made
   * again. It ends with the signal, or when the loop over it is left.
   *
   * @throws BodyworkError, in the loop, when the gateway refuses the question
   */
  live<Data>(
    document: Document<Data, NoVariables>,
    variables?: undefined,
    options?: LiveOptions,
  ): AsyncIterableIterator<Data>;
  live<Data, Variables extends object>(
    document: Document<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: LiveOptions,
  ): AsyncIterableIterator<Data>;
  live<Data = unknown>(
    text: string,
    variables?: TextVariables,
    options?: LiveOptions,
  ): AsyncIterableIterator<Data>;
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
    async query(
      document: object | string,
      variables: object = {},
      query: QueryOptions = {},
    ) {
      const question = { operation: operationOf(document), variables };
      const timeoutMs = query.timeoutMs ?? options.timeoutMs ?? 10_000;
      return (await withRetries(
        () => askInTime(endpoint, question, timeoutMs, query),
        retries,
        timeoutMs,
        query.signal,
      )) as never;
    },
    live: (
      document: object | string,
      variables: object = {},
      live: LiveOptions = {},
    ) =>
      liveAnswers(
        endpoint,
        { operation: operationOf(document), variables },
        live,
      ) as AsyncIterableIterator<never>,
  };
};
