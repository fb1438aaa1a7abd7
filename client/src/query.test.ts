import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { createClient } from "./client";
import type { BodyworkError } from "./errors";
import type { QueryOptions } from "./query";
import {
  HASH,
  TypedDocumentString,
  persisted,
  plain,
  tree,
} from "./test-documents";
import {
  type Deed,
  answers,
  breaks,
  fetchThat,
  hangs,
  refuses,
} from "./test-fetch";

const URL = "https://api.example.org/graphql";
const DATA = { techniques: ["Swedish massage"] };
const works = answers({ data: DATA });

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Lets the time pass that a query needs. */
const settled = async <T>(
  promise: Promise<T>,
): Promise<PromiseSettledResult<T>> => {
  const [[result]] = await Promise.all([
    Promise.allSettled([promise]),
    jest.runAllTimersAsync(),
  ]);
  return result;
};

const failure = async (promise: Promise<unknown>): Promise<BodyworkError> => {
  const result = await settled(promise);
  if (result.status === "fulfilled") throw new Error("It succeeded.");
  return result.reason as BodyworkError;
};

describe("a query by its hash", () => {
  it("is a GET without headers, so that no browser asks first and caches can keep the answer", async () => {
    const { fetch, asked } = fetchThat(works);
    const client = createClient({ url: URL, fetch });
    expect(await client.query(persisted, { first: 3 })).toEqual(DATA);
    expect(asked).toHaveLength(1);
    const [{ url, method, headers } = {}] = asked;
    expect(url?.origin).toBe("https://api.example.org");
    expect({ method, headers }).toEqual({ method: "GET", headers: {} });
    expect(Object.fromEntries(url?.searchParams ?? [])).toEqual({
      operationName: "Names",
      variables: '{"first":3}',
      extensions: `{"persistedQuery":{"version":1,"sha256Hash":"${HASH}"}}`,
    });
  });

  it("names no variables when there are none", async () => {
    const { fetch, asked } = fetchThat(works);
    await createClient({ url: URL, fetch }).query(persisted);
    expect(asked[0]?.url.searchParams.has("variables")).toBe(false);
  });

  it("is posted with its text and its hash when the gateway does not know it", async () => {
    const { fetch, asked } = fetchThat(
      refuses("PERSISTED_QUERY_NOT_FOUND", 200),
      works,
    );
    const client = createClient({ url: URL, fetch });
    expect(await client.query(persisted, { first: 3 })).toEqual(DATA);
    expect(asked.map(({ method }) => method)).toEqual(["GET", "POST"]);
    expect(asked[1]).toMatchObject({
      headers: { "content-type": "application/json" },
      body: {
        query: String(persisted.loc?.source.body),
        operationName: "Names",
        variables: { first: 3 },
        extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
      },
    });
  });

  it("is posted without its hash when that is of another text, as the client preset has it", async () => {
    const { fetch, asked } = fetchThat(
      refuses("PERSISTED_QUERY_NOT_FOUND", 200),
      works,
    );
    const document = new TypedDocumentString<unknown, object>("{ a }", {
      hash: HASH,
    });
    await createClient({ url: URL, fetch }).query(document);
    expect(asked.map(({ method }) => method)).toEqual(["GET", "POST"]);
    expect(asked[1]?.body).toEqual({ query: "{ a }", variables: {} });
  });

  it("is posted at once when the address would be too long", async () => {
    const { fetch, asked } = fetchThat(works);
    const variables = { first: 3, filler: "x".repeat(2_000) };
    await createClient({ url: URL, fetch }).query(persisted, variables);
    expect(asked.map(({ method }) => method)).toEqual(["POST"]);
  });

  it("goes with headers when they are asked for", async () => {
    const { fetch, asked } = fetchThat(works);
    const headers = { "x-site": "clinic" };
    await createClient({ url: URL, fetch, headers }).query(persisted);
    expect(asked[0]?.headers).toEqual(headers);
  });
});

describe("a query without a hash", () => {
  it.each<[string, DocumentTypeDecoration<unknown, object>]>([
    ["a document", plain],
    ["a tree", tree],
    ["a text", new TypedDocumentString<unknown, object>("query Names { a }")],
  ])("is posted: %s", async (_name, document) => {
    const { fetch, asked } = fetchThat(works);
    const client = createClient({ url: URL, fetch });
    expect(await client.query(document)).toEqual(DATA);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.method).toBe("POST");
    expect(asked[0]?.body).toMatchObject({ operationName: "Names" });
    expect(asked[0]?.body).not.toHaveProperty("extensions");
  });
});

describe("a text that stands for itself", () => {
  it("is posted with its variables", async () => {
    const { fetch, asked } = fetchThat(works);
    const client = createClient({ url: URL, fetch });
    expect(await client.query("query Names { a }", { first: 3 })).toEqual(DATA);
    expect(asked.map(({ method }) => method)).toEqual(["POST"]);
    expect(asked[0]?.body).toEqual({
      query: "query Names { a }",
      operationName: "Names",
      variables: { first: 3 },
    });
  });
});

describe("a document that is nothing but its hash", () => {
  const hashOnly = new TypedDocumentString<unknown, object>(`sha256:${HASH}`);

  it("is asked for by it", async () => {
    const { fetch, asked } = fetchThat(works);
    expect(await createClient({ url: URL, fetch }).query(hashOnly)).toEqual(
      DATA,
    );
    expect(asked[0]?.method).toBe("GET");
    expect(asked[0]?.url.searchParams.get("extensions")).toContain(HASH);
  });

  it("cannot be sent to a gateway that does not know it", async () => {
    const { fetch, asked } = fetchThat(
      refuses("PERSISTED_QUERY_NOT_FOUND", 200),
    );
    const error = await failure(
      createClient({ url: URL, fetch }).query(hashOnly),
    );
    expect(error.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(asked).toHaveLength(1);
  });
});

describe("the tags of an answer", () => {
  const tagged = (header?: string): Deed =>
    answers({ data: DATA }, header ? { headers: { "cache-tag": header } } : {});

  it.each([
    ["technique,abc123", ["technique", "abc123"]],
    ["technique, status", ["technique", "status"]],
    [undefined, []],
  ])("are told: %s", async (header, expected) => {
    const { fetch } = fetchThat(breaks, tagged(header));
    const told: (readonly string[])[] = [];
    await settled(
      createClient({ url: URL, fetch }).query(
        persisted,
        {},
        { onCacheTags: (tags) => told.push(tags) },
      ),
    );
    expect(told).toEqual([expected]);
  });
});

describe("a framework that answers the same fetch twice with one request", () => {
  /** As Next.js and React do it: not for a request with a signal. */
  const deduplicating = (inner: typeof fetch): typeof fetch => {
    const known = new Map<string, Promise<Response>>();
    return async (input, init = {}) => {
      const { method = "GET", signal } = init;
      if (method !== "GET" || signal) return inner(input, init);
      const key = JSON.stringify([input, init.headers]);
      const answer = known.get(key) ?? inner(input, init);
      known.set(key, answer);
      return (await answer).clone();
    };
  };

  it("does so for two components that ask the same", async () => {
    const { fetch, asked } = fetchThat(works);
    const client = createClient({ url: URL, fetch: deduplicating(fetch) });
    const ask = () => client.query(persisted, { first: 3 });
    expect(await Promise.all([ask(), ask()])).toEqual([DATA, DATA]);
    await ask();
    expect(asked).toHaveLength(1);
  });

  it.each<[string, QueryOptions, boolean]>([
    ["no signal", {}, false],
    ["no signal, with a time of its own", { timeoutMs: 5 }, false],
    ["a signal", { signal: new AbortController().signal }, true],
  ])("is given %s", async (_name, options, isGiven) => {
    const inits: RequestInit[] = [];
    const { fetch } = fetchThat((url, init) => {
      inits.push(init);
      return works(url, init);
    });
    const client = createClient({ url: URL, fetch });
    await client.query(persisted, {}, options);
    await client.query(plain, {}, options);
    expect(inits.map((init) => "signal" in init)).toEqual([isGiven, isGiven]);
  });
});

describe("a preview", () => {
  it("is posted with its token to the address of previews, and kept by nobody", async () => {
    const { fetch, asked } = fetchThat((_url, { cache }) =>
      answers({ data: { cache } })("", {}),
    );
    const client = createClient({ url: URL, fetch, previewToken: "secret" });
    expect(await client.query(persisted)).toEqual({ cache: "no-store" });
    expect(asked[0]).toMatchObject({
      method: "POST",
      headers: { authorization: "Bearer secret" },
    });
    expect(asked[0]?.url.pathname).toBe("/preview/graphql");
  });
});

describe("an answer with errors", () => {
  it("rejects with the code, the status and the request id of the gateway", async () => {
    const errors = [
      { message: "“first” is -1.", extensions: { code: "PAGE_SIZE" } },
      { message: "Another." },
    ];
    const { fetch, asked } = fetchThat(
      answers({ errors }, { status: 400, headers: { "x-request-id": "f00" } }),
    );
    const error = await failure(
      createClient({ url: URL, fetch }).query(persisted),
    );
    expect(error).toMatchObject({
      name: "BodyworkError",
      code: "PAGE_SIZE",
      message: "“first” is -1.",
      status: 400,
      errors,
      requestId: "f00",
      isTransient: false,
    });
    expect(asked).toHaveLength(1);
  });

  it("rejects with what could be answered", async () => {
    const { fetch } = fetchThat(
      answers({ data: { a: 1, b: null }, errors: [{ message: "b" }] }),
    );
    const error = await failure(
      createClient({ url: URL, fetch }).query(persisted),
    );
    expect(error).toMatchObject({ status: 200, data: { a: 1, b: null } });
  });

  it.each([
    ["a page of a proxy", answers("<h1>Hello</h1>")],
    ["JSON of somebody else", answers({ hello: "world" })],
    ["no data", answers({ data: null })],
    ["a list", answers("[1]")],
    ["nothing", answers("")],
    ["data of an error", answers({ data: DATA }, { status: 404 })],
  ])("rejects what no gateway says: %s", async (_name, deed) => {
    const { fetch, asked } = fetchThat(deed);
    const error = await failure(
      createClient({ url: URL, fetch }).query(persisted),
    );
    expect(error.code).toBe("UNEXPECTED_ANSWER");
    expect(asked).toHaveLength(1);
  });
});

describe("a failure that may pass", () => {
  it.each<[string, Deed]>([
    ["no connection", breaks],
    ["a body that breaks off", () => ({ text: breaks }) as never],
    ...[408, 429, 502, 503, 504].map((status): [string, Deed] => [
      `status ${status}`,
      refuses("BUSY", status),
    ]),
  ])("is tried again: %s", async (_name, deed) => {
    const { fetch, asked } = fetchThat(deed, deed, works);
    const query = createClient({ url: URL, fetch }).query(persisted);
    expect(await settled(query)).toEqual({ status: "fulfilled", value: DATA });
    expect(asked).toHaveLength(3);
  });

  it("is told after as many retries as were asked for", async () => {
    const { fetch, asked } = fetchThat(breaks);
    const error = await failure(
      createClient({ url: URL, fetch, retries: 4 }).query(persisted),
    );
    expect(error).toMatchObject({
      code: "NETWORK_ERROR",
      message: "TypeError: fetch failed",
      status: undefined,
      isTransient: true,
    });
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(asked).toHaveLength(5);
  });

  it.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1_000, 2_000, 4_000, 7_500, 7_500]],
  ])(
    "is waited for by chance (%d), up to a bound that doubles to 15 seconds",
    async (luck, expected) => {
      jest.spyOn(Math, "random").mockReturnValue(luck);
      const moments: number[] = [];
      const { fetch } = fetchThat((...asked) => {
        moments.push(Date.now());
        return breaks(...asked);
      });
      await failure(
        createClient({ url: URL, fetch, retries: 7 }).query(persisted),
      );
      const waits = moments
        .slice(1)
        .map((moment, index) => moment - (moments[index] ?? 0));
      expect(waits).toEqual(expected);
    },
  );

  it("is waited for as long as the server asks", async () => {
    const { fetch } = fetchThat(
      answers("", { status: 503, headers: { "retry-after": "7" } }),
      works,
    );
    const since = Date.now();
    await settled(createClient({ url: URL, fetch }).query(persisted));
    expect(Date.now() - since).toBe(7_000);
  });

  it("is waited for until the moment that the server names", async () => {
    const moment = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 5_000);
    const { fetch } = fetchThat(
      answers("", {
        status: 429,
        headers: { "retry-after": moment.toUTCString() },
      }),
      works,
    );
    await settled(createClient({ url: URL, fetch }).query(persisted));
    expect(new Date()).toEqual(moment);
  });

  it("is told at once when the server asks for longer than an attempt may take", async () => {
    const { fetch, asked } = fetchThat(
      answers("", { status: 503, headers: { "retry-after": "11" } }),
    );
    const error = await failure(
      createClient({ url: URL, fetch }).query(persisted),
    );
    expect(error).toMatchObject({ status: 503, retryAfterMs: 11_000 });
    expect(asked).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 413, 500, 501])(
    "is not what status %d says",
    async (status) => {
      const { fetch, asked } = fetchThat(refuses("NO", status));
      await failure(createClient({ url: URL, fetch }).query(persisted));
      expect(asked).toHaveLength(1);
    },
  );
});

describe("a query that takes long", () => {
  it("is given up after ten seconds, and tried again", async () => {
    const { fetch, asked } = fetchThat(hangs, works);
    const since = Date.now();
    const query = createClient({ url: URL, fetch }).query(persisted);
    expect((await settled(query)).status).toBe("fulfilled");
    expect(Date.now() - since).toBe(10_250);
    expect(asked).toHaveLength(2);
  });

  it("ends its connection where it was given a signal", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch } = fetchThat((url, init) => {
      signals.push(init.signal);
      return hangs(url, init);
    });
    const { signal } = new AbortController();
    const error = await failure(
      createClient({ url: URL, fetch, retries: 0 }).query(
        persisted,
        {},
        { signal },
      ),
    );
    expect(error.code).toBe("TIMEOUT");
    expect(signals.map((given) => given?.aborted)).toEqual([true]);
  });

  it("has its own time when it is given one", async () => {
    const { fetch } = fetchThat(hangs);
    const client = createClient({ url: URL, fetch, retries: 0, timeoutMs: 9 });
    const since = Date.now();
    const error = await failure(
      client.query(persisted, {}, { timeoutMs: 2_000 }),
    );
    expect(error).toMatchObject({
      code: "TIMEOUT",
      message: "No answer within 2000 ms.",
    });
    expect(Date.now() - since).toBe(2_000);
  });
});

describe("a query that is aborted", () => {
  it("rejects with the reason, and is not tried again", async () => {
    const { fetch, asked } = fetchThat(hangs);
    const controller = new AbortController();
    const query = failure(
      createClient({ url: URL, fetch }).query(
        persisted,
        {},
        { signal: controller.signal },
      ),
    );
    controller.abort("no longer needed");
    expect(await query).toBe("no longer needed");
    expect(asked).toHaveLength(1);
  });

  it("rejects at once between two attempts", async () => {
    const { fetch, asked } = fetchThat(breaks);
    const controller = new AbortController();
    const since = Date.now();
    const query = Promise.allSettled([
      createClient({ url: URL, fetch }).query(
        persisted,
        {},
        { signal: controller.signal },
      ),
    ]);
    await jest.advanceTimersByTimeAsync(100);
    controller.abort();
    const [result] = await query;
    expect(result).toMatchObject({ reason: { name: "AbortError" } });
    expect(Date.now() - since).toBe(100);
    expect(asked).toHaveLength(1);
  });

  it("is never sent when that was before", async () => {
    const { fetch } = fetchThat(works);
    const signal = AbortSignal.abort("too late");
    const query = createClient({ url: URL, fetch }).query(
      persisted,
      {},
      { signal },
    );
    expect(await failure(query)).toBe("too late");
  });
});
