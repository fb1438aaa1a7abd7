import { createHash } from "node:crypto";
import { createClient } from "graphql-sse";
import { aDocument } from "../../content/test-documents";
import { until } from "../../test-until";
import { createSchema } from "../schema";
import type { GraphQLOptions } from "../service";
import { TestServer } from "../test-server";
import type { LiveFigures, LiveOptions } from "./live-queries";
import { liveLimits } from "./test-live-limits";
import { ChangingContent } from "./test-changing-content";
import { type Heard, Listener } from "./test-listener";

const technique = (id: string, name: string, updatedAt?: string) =>
  aDocument("technique", id, {
    fields: { name },
    ...(updatedAt !== undefined && { updatedAt }),
  });

const schema = createSchema();
let content: ChangingContent;
let server: TestServer;
const listeners: Listener[] = [];

const serve = async (
  options: Partial<GraphQLOptions> = {},
  live: Partial<LiveOptions> = {},
  port = 0,
): Promise<void> => {
  server = await TestServer.start(
    { schema, state: () => content.state, ...options },
    live,
    port,
  );
};

const start = async (options: Partial<LiveOptions> = {}): Promise<void> => {
  content = new ChangingContent(
    technique("swedish", "Swedish"),
    technique("thai", "Thai"),
  );
  await serve({}, options);
  content.onTouched = (tags) => {
    server.answers.touch(tags);
    server.live.touch(tags);
  };
};

beforeEach(() => start());

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  await server.close();
});

const restart = async (options: Partial<LiveOptions>): Promise<void> => {
  await server.close();
  await start(options);
};

const listen = async (
  body: object | null,
  headers: Readonly<Record<string, string>> = {},
  search = "",
): Promise<Listener> => {
  const url = `${server.url}/graphql${search}`;
  const listener = await Listener.open(url, body, headers);
  listeners.push(listener);
  return listener;
};

const NAME = "query ($slug: String!) { technique(slug: $slug) { name } }";

const listenTo = (
  slug: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listener> => listen({ query: NAME, variables: { slug } }, headers);

const named = (name: string) => ({
  data: { technique: { name } },
  extensions: { cost: { value: 2, limit: 50_000 } },
});

const figures = (): LiveFigures => server.live.figures;

/** Another client whose query every change touches: when it has heard of one, all others have been told what there is to tell. */
const witness = async () => {
  const listener = await listen({ query: "{ contentStatus { version } }" });
  await listener.after(1);
  return (count: number) => listener.after(count);
};

const codesIn = (event: Heard | undefined): readonly unknown[] =>
  (
    event?.data as {
      readonly errors: readonly { readonly extensions: { code: unknown } }[];
    }
  ).errors.map(({ extensions }) => extensions.code);

describe("a live query", () => {
  it("is answered at once, and again when a change touches what it read", async () => {
    const listener = await listenTo("swedish");
    expect(await listener.after(1)).toEqual([named("Swedish")]);
    content.publish(technique("swedish", "Swedish massage"));
    expect(await listener.after(2)).toEqual([
      named("Swedish"),
      named("Swedish massage"),
    ]);
    content.change([
      {
        kind: "unpublished",
        position: 3,
        key: { type: "technique", documentId: "swedish", locale: "en" },
      },
    ]);
    expect((await listener.after(3))[2]).toMatchObject({
      data: { technique: null },
    });
  });

  it("comes as a stream of events that nobody on the way keeps or collects", async () => {
    const { status, headers } = await listenTo("swedish");
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.any(String) as string,
    });
  });

  it("tells clients when to come back, not all at the same time", async () => {
    const texts = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const listener = await listenTo("swedish");
        await listener.after(1);
        return listener.text;
      }),
    );
    for (const text of texts) expect(text).toMatch(/^retry: [123]\d{3}\n\n/);
    expect(new Set(texts).size).toBeGreaterThan(1);
  });

  it("is neither carried out nor sent when nothing that it read is touched", async () => {
    const listener = await listenTo("swedish");
    const heard = await witness();
    const before = figures().executions;
    content.publish(technique("thai", "Thai massage"));
    await heard(2);
    // The witness alone.
    expect(figures().executions).toBe(before + 1);
    expect(listener.answers).toHaveLength(1);
  });

  it("is not sent when its answer is the same as before", async () => {
    const listener = await listenTo("swedish");
    const heard = await witness();
    const before = figures().executions;
    content.publish(
      technique("swedish", "Swedish", "2026-03-01T00:00:00.000Z"),
    );
    await heard(2);
    expect(figures().executions).toBe(before + 2);
    content.publish(technique("swedish", "Swedish massage"));
    expect((await listener.after(2))[1]).toEqual(named("Swedish massage"));
    expect(listener.answers).toHaveLength(2);
  });

  it("is carried out once for changes that come in one go", async () => {
    const listener = await listenTo("swedish");
    await listener.after(1);
    const before = figures().executions;
    for (const name of ["A", "B", "C"])
      content.publish(technique("swedish", name));
    expect((await listener.after(2))[1]).toEqual(named("C"));
    expect(figures().executions).toBe(before + 1);
  });

  it("is sent anew with a snapshot, which may have changed anything", async () => {
    const listener = await listenTo("swedish");
    await listener.after(1);
    content.replace(technique("swedish", "Restored"));
    expect((await listener.after(2))[1]).toEqual(named("Restored"));
  });

  it("of the state of the content is sent when the CMS is lost", async () => {
    const listener = await listen({ query: "{ contentStatus { phase } }" });
    await listener.after(1);
    content.lose();
    expect((await listener.after(2))[1]).toMatchObject({
      data: { contentStatus: { phase: "STALE" } },
    });
  });

  it("with an error inside its answer is sent as it is", async () => {
    const listener = await listen({
      query: '{ techniques(locale: "xx") { totalCount } myths { totalCount } }',
    });
    await listener.after(1);
    expect(codesIn(listener.heard[0])).toEqual(["UNKNOWN_LOCALE"]);
  });

  it("that reads more than is noted of it is right all the same", async () => {
    const many = Array.from({ length: 1_100 }, (_, index) =>
      technique(`t-${index}`, `T ${index}`),
    );
    content.publish(...many);
    const pages = Array.from({ length: 11 }, (_, index) => {
      const ids = many
        .slice(index * 100, (index + 1) * 100)
        .map(({ documentId }) => documentId);
      return `p${index}: nodes(ids: ${JSON.stringify(ids)}) { id ... on Technique { name } }`;
    });
    const listener = await listen({ query: `{ ${pages.join(" ")} }` });
    await listener.after(1);
    content.publish(technique("t-1099", "Another"));
    expect(JSON.stringify((await listener.after(2))[1])).toContain("Another");
  });
});

describe("equal live queries", () => {
  it("are carried out once, however many listen", async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => listenTo("swedish")),
    );
    await Promise.all(all.map((listener) => listener.after(1)));
    expect(figures()).toMatchObject({
      connections: 20,
      queries: 1,
      executions: 1,
      events: 20,
    });
    content.publish(technique("swedish", "Changed"));
    for (const listener of all)
      expect((await listener.after(2))[1]).toEqual(named("Changed"));
    expect(figures()).toMatchObject({ executions: 2, events: 40 });
  });

  it("are different ones with other variables or another operation of the document", async () => {
    const query = `query A { technique(slug: "thai") { name } } query B { technique(slug: "thai") { slug } }`;
    for (const operationName of ["A", "B"])
      await listen({ query, operationName });
    await listenTo("swedish");
    await listenTo("thai");
    expect(figures()).toMatchObject({ connections: 4, queries: 4 });
  });

  it("show a change to who comes right after it, and to the others", async () => {
    const first = await listenTo("swedish");
    await first.after(1);
    // Nothing is read from the wire before the change.
    const second = listenTo("swedish");
    content.publish(technique("swedish", "Changed"));
    expect(await (await second).after(1)).toEqual([named("Changed")]);
    expect((await first.after(2))[1]).toEqual(named("Changed"));
  });

  it("that tell the moment are carried out anew for who comes later", async () => {
    let seconds = 1;
    await server.close();
    await serve({ lag: () => ({ changes: 0, seconds }) });
    const query = "{ contentStatus { lagSeconds } }";
    const first = await listen({ query });
    await first.after(1);
    seconds = 2;
    const [answer] = await (await listen({ query })).after(1);
    expect(answer).toMatchObject({
      data: { contentStatus: { lagSeconds: 2 } },
    });
    expect(await first.after(2)).toHaveLength(2);
  });
});

describe("a client that comes back", () => {
  it("with the id of the present answer hears nothing until something changes", async () => {
    const first = await listenTo("swedish");
    await first.after(1);
    const again = await listenTo("swedish", { "last-event-id": first.lastId });
    content.publish(technique("swedish", "Changed"));
    expect(await again.after(1)).toEqual([named("Changed")]);
  });

  it("after a restart is known by the same id", async () => {
    const first = await listenTo("swedish");
    await first.after(1);
    const { lastId } = first;
    await restart({});
    const again = await listenTo("swedish", { "last-event-id": lastId });
    content.publish(technique("swedish", "Changed"));
    expect(await again.after(1)).toEqual([named("Changed")]);
  });

  it.each([
    ["none", ""],
    ["another", "another"],
    ["a long one", "x".repeat(5_000)],
    ["an odd one", "\u00e9"],
  ])(
    "with a wrong id (%s) gets the present answer at once",
    async (_title, id) => {
      const listener = await listenTo("swedish", { "last-event-id": id });
      expect(await listener.after(1)).toEqual([named("Swedish")]);
    },
  );

  it("has an id that is the entity tag of the same answer", async () => {
    const listener = await listen({
      query: '{ technique(slug: "thai") { name } }',
    });
    await listener.after(1);
    const response = await server.get({
      query: '{ technique(slug: "thai") { name } }',
    });
    expect(response.headers.get("etag")).toBe(`"${listener.lastId}"`);
  });
});

describe("what listens", () => {
  it("is forgotten with the last client that goes", async () => {
    const first = await listenTo("swedish");
    const second = await listenTo("swedish");
    await first.close();
    await until(() => figures().connections === 1);
    expect(figures().queries).toBe(1);
    await second.close();
    await until(() => figures().connections === 0);
    expect(figures().queries).toBe(0);
    const { executions } = figures();
    content.publish(technique("swedish", "Changed"));
    const heard = await witness();
    await heard(1);
    expect(figures().executions).toBe(executions + 1);
  });

  it("shows signs of life, which are no events", async () => {
    await restart({ heartbeatMs: 10 });
    const listener = await listenTo("swedish");
    await until(() => (listener.text.match(/^:$/gm)?.length ?? 0) >= 3);
    expect(listener.answers).toHaveLength(1);
  });

  it("is as much as there may be: one more is sent away, until one goes", async () => {
    await restart({ limits: { ...liveLimits, mostConnections: 2 } });
    const first = await listenTo("swedish");
    await listenTo("thai");
    const response = await server.post(
      { query: NAME, variables: { slug: "thai" } },
      { accept: "text/event-stream" },
    );
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("10");
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "LIVE_CONNECTIONS_EXHAUSTED" } }],
    });
    await first.close();
    await until(() => figures().connections === 1);
    expect(await (await listenTo("swedish")).after(1)).toHaveLength(1);
  });

  const sentAway = async (
    slug: string,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const response = await server.post(
      { query: NAME, variables: { slug } },
      { accept: "text/event-stream", ...headers },
    );
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      codes: codesIn({
        id: null,
        event: "next",
        data: await response.json(),
      }),
    };
  };

  const from = (address: string) => ({ "x-forwarded-for": address });

  it("is as much as one caller may have, and leaves room for others", async () => {
    const limits = { ...liveLimits, mostConnectionsPerCaller: 2 };
    await restart({ limits });
    const first = await listenTo("swedish", from("198.51.100.1"));
    await listenTo("swedish", from("198.51.100.1"));
    const forged = from("203.0.113.1, 198.51.100.1");
    for (const headers of [from("198.51.100.1"), forged])
      expect(await sentAway("swedish", headers)).toEqual({
        status: 429,
        retryAfter: "10",
        codes: ["LIVE_TOO_MANY_CONNECTIONS"],
      });
    await listenTo("swedish", from("198.51.100.2"));
    await first.close();
    await until(() => figures().connections === 2);
    await listenTo("swedish", from("198.51.100.1"));
  });

  it("costs one caller as much as its different queries, and no more than one may have", async () => {
    // Each costs 2.
    await restart({ limits: { ...liveLimits, mostCostPerCaller: 5 } });
    await listenTo("swedish");
    const thai = await listenTo("thai");
    const again = await listenTo("thai");
    expect(await sentAway("deep")).toEqual({
      status: 429,
      retryAfter: "10",
      codes: ["LIVE_TOO_COSTLY"],
    });
    await listenTo("deep", from("198.51.100.2"));
    await thai.close();
    await until(() => figures().connections === 3);
    expect((await sentAway("deep")).status).toBe(429);
    await again.close();
    await until(() => figures().connections === 2);
    await listenTo("deep");
  });

  it("is ended at once when the server closes, and nothing is complete", async () => {
    const listener = await listenTo("swedish");
    await listener.after(1);
    await server.close();
    await listener.ended();
    expect(listener.heard.map(({ event }) => event)).toEqual(["next"]);
    // The last words are when to come back.
    expect(listener.text).toMatch(/\n\nretry: [123]\d{3}\n\n$/);
    await start();
  });
});

describe("an answer that depends on the day", () => {
  afterEach(() => jest.useRealTimers());

  it("is sent anew when the day is over, in UTC", async () => {
    jest.useFakeTimers({
      now: new Date("2026-01-31T23:59:59.000Z"),
      doNotFake: [
        "hrtime",
        "nextTick",
        "performance",
        "queueMicrotask",
        "setImmediate",
        "clearImmediate",
        "setInterval",
        "clearInterval",
        "setTimeout",
        "clearTimeout",
      ],
    });
    await restart({ heartbeatMs: 10 });
    content.publish(
      aDocument("technique", "swedish", {
        fields: { lastReviewedAt: "2025-02-01", nextReviewDue: "2026-01-31" },
      }),
    );
    const listener = await listen({
      query: '{ technique(slug: "swedish") { review { isOverdue } } }',
    });
    const overdue = (isOverdue: boolean) => ({
      data: { technique: { review: { isOverdue } } },
    });
    expect((await listener.after(1))[0]).toMatchObject(overdue(false));
    jest.setSystemTime(new Date("2026-02-01T00:00:00.000Z"));
    expect((await listener.after(2))[1]).toMatchObject(overdue(true));
  });
});

describe("what is not admitted", () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ["a mutation", { query: "mutation { a }" }, "OPERATION_RESOLUTION_FAILURE"],
    [
      "a subscription",
      { query: "subscription { __typename }" },
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["what is not GraphQL", { query: "{" }, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ no }" }, "GRAPHQL_VALIDATION_FAILED"],
    ["no query", {}, "BAD_REQUEST"],
    [
      "an unknown hash",
      {
        extensions: {
          persistedQuery: { version: 1, sha256Hash: "0".repeat(64) },
        },
      },
      "PERSISTED_QUERY_NOT_FOUND",
    ],
    [
      "a variable of a wrong type",
      { query: NAME, variables: { slug: 5 } },
      "BAD_USER_INPUT",
    ],
    [
      "variables of a length that nobody needs",
      { query: NAME, variables: { slug: "x".repeat(20_000) } },
      "INPUT_TOO_LARGE",
    ],
    [
      "what costs too much",
      {
        query:
          "{ techniques(first: 100) { nodes { conditions(first: 100) { nodes { techniques(first: 100) { nodes { name } } } } } } }",
      },
      "QUERY_TOO_COSTLY",
    ],
  ];

  it.each(refused)(
    "such as %s, is told in an event to who takes nothing else, and that is all",
    async (_title, body, code) => {
      const listener = await listen(body);
      await listener.ended();
      expect(listener.status).toBe(200);
      expect(listener.headers.get("content-type")).toBe(
        "text/event-stream; charset=utf-8",
      );
      expect(listener.heard.map(({ event }) => event)).toEqual([
        "next",
        "complete",
      ]);
      expect(codesIn(listener.heard[0])).toEqual([code]);
      expect(figures()).toMatchObject({ connections: 0, queries: 0 });
    },
  );

  it.each(refused)(
    "such as %s, is refused with the usual status to who takes JSON, too",
    async (_title, body, code) => {
      const response = await server.post(body, {
        accept: "text/event-stream, application/json;q=0.5",
      });
      const usual = await server.post(body);
      // As one answer, it would not be refused.
      const isLiveOnly = code === "INPUT_TOO_LARGE";
      expect(response.status).toBe(isLiveOnly ? 400 : usual.status);
      expect(response.headers.get("content-type")).toMatch(
        /^application\/(graphql-response\+)?json/,
      );
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code } }],
      });
    },
  );

  it("is what a foreign page could send, where that is prevented", async () => {
    await server.close();
    await serve({ csrfPrevention: true });
    const listener = await listen(
      null,
      { "content-type": "text/plain" },
      `?query=${encodeURIComponent("{ contentStatus { phase } }")}`,
    );
    await listener.ended();
    expect(codesIn(listener.heard[0])).toEqual(["BAD_REQUEST"]);
  });

  it("is anything before there is content: to be tried again, so with a status", async () => {
    await server.close();
    await serve({ state: () => ({ phase: "loading" }) });
    const response = await server.post(
      { query: "{ contentStatus { phase } }" },
      { accept: "text/event-stream" },
    );
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("2");
  });
});

describe("a dry run", () => {
  it("is answered once, and complete", async () => {
    const listener = await listen({
      query: "{ techniques { totalCount } }",
      extensions: { dryRun: true },
    });
    await listener.ended();
    expect(listener.heard.map(({ event }) => event)).toEqual([
      "next",
      "complete",
    ]);
    expect(listener.answers[0]).toMatchObject({
      data: null,
      extensions: { cost: { isDryRun: true } },
    });
  });
});

describe("what a client accepts", () => {
  const QUERY = { query: '{ technique(slug: "thai") { name } }' };

  it.each([
    "text/event-stream",
    "text/event-stream, */*;q=0.1",
    "text/event-stream, application/json",
    "application/json;q=0.5, text/event-stream",
    "text/event-stream, multipart/mixed",
  ])("%s: is a live query", async (accept) => {
    const listener = await listen(QUERY, { accept });
    expect(await listener.after(1)).toHaveLength(1);
    expect(figures().connections).toBe(1);
  });

  it.each([
    "*/*",
    "application/json",
    "application/json, text/event-stream",
    // What urql sends with every query.
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
    "text/event-stream;q=0, application/json",
    "application/*, text/event-stream;q=0.5",
  ])("%s: is one answer", async (accept) => {
    const response = await server.post(QUERY, { accept });
    expect(response.headers.get("content-type")).toContain("json");
    expect(await response.json()).toMatchObject({
      data: { technique: { name: "Thai" } },
    });
    expect(figures().connections).toBe(0);
  });

  it("may be asked by GET, too", async () => {
    const search = `?query=${encodeURIComponent(QUERY.query)}`;
    const listener = await listen(null, {}, search);
    expect(await listener.after(1)).toHaveLength(1);
    content.publish(technique("thai", "Changed"));
    expect(await listener.after(2)).toHaveLength(2);
  });

  it("may be asked by a browser's own EventSource, for a document that is known by its hash", async () => {
    const { query } = QUERY;
    const hash = createHash("sha256").update(query).digest("hex");
    await server.close();
    await serve({ manifest: new Map([[hash, query]]) });
    const extensions = JSON.stringify({
      persistedQuery: { version: 1, sha256Hash: hash },
    });
    const response = await fetch(
      `${server.url}/graphql?extensions=${encodeURIComponent(extensions)}`,
      { headers: { accept: "text/event-stream" } },
    );
    expect(response.headers.get("content-type")).toContain("event-stream");
    expect(figures().connections).toBe(1);
    await response.body?.cancel();
  });

  it("nothing is opened for a HEAD", async () => {
    const response = await fetch(
      `${server.url}/graphql?query=${encodeURIComponent(QUERY.query)}`,
      {
        method: "HEAD",
        headers: {
          accept: "text/event-stream",
          "apollo-require-preflight": "true",
        },
      },
    );
    expect(response.ok).toBe(false);
    expect(figures().connections).toBe(0);
  });
});

describe("the client of graphql-sse", () => {
  const client = () =>
    createClient({ url: `${server.url}/graphql`, retryAttempts: 0 });

  it("gets every answer", async () => {
    const sse = client();
    const answers = sse.iterate({ query: NAME, variables: { slug: "thai" } });
    expect((await answers.next()).value).toEqual(named("Thai"));
    content.publish(technique("thai", "Changed"));
    expect((await answers.next()).value).toEqual(named("Changed"));
    sse.dispose();
    await until(() => figures().connections === 0);
  });

  it("is told of a fault at once, without trying again and again", async () => {
    const sse = createClient({ url: `${server.url}/graphql` });
    const answers = sse.iterate({ query: "{ no }" });
    expect((await answers.next()).value).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
    expect(await answers.next()).toEqual({ done: true, value: undefined });
  });

  it("comes back by itself when the gateway has ended the connection", async () => {
    const sse = createClient({
      url: `${server.url}/graphql`,
      retryAttempts: 1,
      retry: () => Promise.resolve(),
    });
    const answers = sse.iterate({ query: NAME, variables: { slug: "thai" } });
    await answers.next();
    const { port } = new URL(server.url);
    await server.close();
    content = new ChangingContent(technique("thai", "After"));
    await serve({}, {}, Number(port));
    expect((await answers.next()).value).toEqual(named("After"));
    sse.dispose();
  });
});
