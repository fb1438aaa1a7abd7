/** What a server does with one request. */
export type Deed = (
  url: string,
  init: RequestInit,
) => Response | Promise<Response>;

export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const answers =
  (body: object | string, init?: ResponseInit): Deed =>
  () =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), {
      headers: { "content-type": "application/json" },
      ...init,
    });

export const refuses = (code: string, status = 400): Deed =>
  answers({ errors: [{ message: "No.", extensions: { code } }] }, { status });

/** As `fetch` fails when there is no connection. */
export const breaks: Deed = () => Promise.reject(new TypeError("fetch failed"));

/** Answers only when it is told to stop, as `fetch` does. */
export const hangs: Deed = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as fetch does
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

/** A `fetch` that does one thing after the other, and the last one from then on. */
export const fetchThat = (
  ...deeds: readonly [Deed, ...Deed[]]
): { readonly fetch: typeof fetch; readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init = {}) => {
      const url = input as string;
      const { method = "GET", headers, body } = init;
      asked.push({
        url: new URL(url),
        method,
        headers: { ...(headers as Record<string, string>) },
        body: typeof body === "string" ? JSON.parse(body) : undefined,
      });
      init.signal?.throwIfAborted();
      return (deeds[asked.length - 1] ?? deeds.at(-1) ?? breaks)(url, init);
    },
  };
};
