import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import {
  type Change,
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "../content/documents";
import { PublishedContent } from "../content/published-content";
import type { ContentState } from "../content/state";
import { aDocument, counterparts } from "../content/test-documents";
import { Answers } from "../http/answers";
import { type Lane, fastLane } from "../http/fast-lane";
import { callerByAddress } from "../http/caller";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { defaultLimits } from "./limits/test-limits";
import { graphqlRoutes } from "./routes";
import { createSchema } from "./schema";
import { type GraphQLService, createGraphQLService } from "./service";

const log = pino({ level: "silent" });
const LOCALES = ["en", "es"];

let documents = documentsOf([]);
let content: PublishedContent;
let phase: ContentState["phase"];
let lagSeconds: number;
let answers: Answers;
let service: GraphQLService;

/** The same service behind the fast lane, and without one. */
const servers: Record<"lane" | "routes", FastifyInstance | null> = {
  lane: null,
  routes: null,
};

const take = (list: readonly FeedDocument[]): void => {
  documents = documentsOf(list);
  content = new PublishedContent({ version: "1", locales: LOCALES, documents });
};

const publish = (document: FeedDocument): void => {
  const changes: readonly Change[] = [
    { kind: "published", position: 1, document },
  ];
  documents = applyChanges(documents, changes);
  const update = content.after(changes, {
    version: "2",
    locales: LOCALES,
    documents,
  });
  content = update.content;
  answers.touch(update.touched);
};

const listen = async (withLane: boolean): Promise<FastifyInstance> => {
  const lane: Lane | null = withLane
    ? fastLane({
        path: "/graphql",
        respond: (asked) => service.respond(asked),
        callerOf: callerByAddress(0),
        count: () => undefined,
        log,
      })
    : null;
  const { app } = await createServer({
    log,
    limits: serverLimits,
    lane: () => lane,
  });
  await app.register(graphqlRoutes(service));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app;
};

beforeEach(async () => {
  phase = "live";
  lagSeconds = 0;
  take([
    ...counterparts,
    aDocument("technique", "swedish", { fields: { name: "Swedish" } }),
    aDocument("condition", "insomnia", { fields: { name: "Insomnia – ’tis" } }),
  ]);
  answers = new Answers(1024 * 1024);
  service = await createGraphQLService({
    schema: createSchema(),
    audience: "published",
    state: () =>
      phase === "loading"
        ? { phase }
        : { phase, content, changedAt: new Date("2026-01-01T00:00:00Z") },
    lag: () => ({ changes: 0, seconds: lagSeconds }),
    answers,
    imageUrl: (url) => url,
    jsonLd: ({ documentId }) => ({ "@id": documentId }),
    limits: defaultLimits,
    introspection: true,
    manifest: new Map([[hashOf(OURS), OURS]]),
    safelistOnly: false,
    csrfPrevention: false,
    suggestions: true,
    log,
  });
  servers.lane = await listen(true);
  servers.routes = await listen(false);
});

afterEach(async () => {
  await servers.lane?.close();
  await servers.routes?.close();
  await service.stop();
});

const ask = (
  way: keyof typeof servers,
  path: string,
  init: RequestInit = {},
): Promise<Response> => {
  const { port } = servers[way]?.server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, init);
};

const PREFLIGHTED = { "apollo-require-preflight": "true" };

const post = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const search = (parameters: Readonly<Record<string, unknown>>): string =>
  `/graphql?${new URLSearchParams(
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    ),
  ).toString()}`;

const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

const persisted = (text: string) => ({
  persistedQuery: { version: 1, sha256Hash: hashOf(text) },
});

const NAME = 'query Name { technique(slug: "swedish") { name } }';
const PICK =
  "query Pick($slug: String!) { technique(slug: $slug) { name } condition(slug: $slug) { name } }";
const OURS = "query Ours { techniques { totalCount } }";
const BOTH = "query A { __typename } query B { contentStatus { phase } }";

/** What differs from one reply to the next, and has nothing to do with the way. */
const PASSING = new Set(["date", "connection", "keep-alive"]);

const ID = /[0-9a-f]{16}-[0-9a-z]+/g;

/** Everything about a reply; its ids, wherever they stand, are as good as any. */
const replyTo = async (
  way: keyof typeof servers,
  path: string,
  init?: RequestInit,
) => {
  const response = await ask(way, path, init);
  const text = await response.text();
  return {
    status: response.status,
    text: text.replaceAll(ID, "<id>"),
    headers: Object.fromEntries(
      [...response.headers]
        .filter(([name]) => !PASSING.has(name))
        .map(([name, value]) => [name, value.replaceAll(ID, "<id>")]),
    ),
  };
};

describe("both ways to the service", () => {
  it.each<[string, string, RequestInit]>([
    ["an operation", "/graphql", post({ query: NAME })],
    [
      "variables",
      "/graphql",
      post({ query: PICK, variables: { slug: "insomnia" } }),
    ],
    ["no variables", "/graphql", post({ query: NAME, variables: null })],
    [
      "a variable that does not fit",
      "/graphql",
      post({ query: PICK, variables: { slug: 5 } }),
    ],
    ["a variable that is missing", "/graphql", post({ query: PICK })],
    [
      "one of two operations",
      "/graphql",
      post({ query: BOTH, operationName: "B" }),
    ],
    ["two operations without a choice", "/graphql", post({ query: BOTH })],
    [
      "an operation that is not there",
      "/graphql",
      post({ query: BOTH, operationName: "C" }),
    ],
    ["no operation", "/graphql", post({})],
    ["an empty text", "/graphql", post({ query: "" })],
    ["a list of operations", "/graphql", post([{ query: NAME }])],
    ["a text that is none", "/graphql", post({ query: 5 })],
    [
      "variables that are none",
      "/graphql",
      post({ query: NAME, variables: "x" }),
    ],
    [
      "extensions that are none",
      "/graphql",
      post({ query: NAME, extensions: 1 }),
    ],
    ["no GraphQL", "/graphql", post({ query: "{ technique" })],
    ["an unknown field", "/graphql", post({ query: "{ nonsense }" })],
    ["a mutation", "/graphql", post({ query: "mutation { a }" })],
    ["a subscription", "/graphql", post({ query: "subscription { a }" })],
    [
      "a fault of the caller that the content finds",
      "/graphql",
      post({ query: "{ techniques(first: -1) { totalCount } }" }),
    ],
    [
      "a text that is too much",
      "/graphql",
      post({ query: `{ ${"__typename ".repeat(200)} }` }),
    ],
    [
      "an operation that costs too much",
      "/graphql",
      post({
        query:
          "{ techniques(first: 100) { nodes { conditions(first: 100) { nodes { techniques(first: 100) { nodes { id } } } } } } }",
      }),
    ],
    [
      "a dry run",
      "/graphql",
      post({ query: NAME, extensions: { dryRun: true } }),
    ],
    [
      "variables that are too much",
      "/graphql",
      post({ query: NAME, variables: { a: Array(2_000).fill(0) } }),
    ],
    ["no JSON", "/graphql", post("{ broken")],
    ["JSON that is no object", "/graphql", post("5")],
    [
      "another kind of body",
      "/graphql",
      post(NAME, { "content-type": "text/plain" }),
    ],
    [
      "a form",
      "/graphql",
      post("query=x", { "content-type": "application/x-www-form-urlencoded" }),
    ],
    [
      "the media type of GraphQL",
      "/graphql",
      post({ query: NAME }, { accept: "application/graphql-response+json" }),
    ],
    [
      "a media type that is not there",
      "/graphql",
      post({ query: NAME }, { accept: "application/xml" }),
    ],
    [
      "a persisted query that is not known",
      "/graphql",
      post({ extensions: persisted("unknown") }),
    ],
    [
      "a persisted query",
      "/graphql",
      post({ query: NAME, extensions: persisted(NAME) }),
    ],
    [
      "a hash that is not the text's",
      "/graphql",
      post({ query: NAME, extensions: persisted(PICK) }),
    ],
    [
      "a persisted query of another version",
      "/graphql",
      post({
        query: NAME,
        extensions: {
          persistedQuery: { version: 2, sha256Hash: hashOf(NAME) },
        },
      }),
    ],
    [
      "a document of ours by its hash",
      "/graphql",
      post({ extensions: persisted(OURS) }),
    ],
    [
      "a document of ours by a plain GET",
      search({ extensions: persisted(OURS) }),
      {},
    ],
    [
      "a document of ours, and an operation that it does not have",
      search({ extensions: persisted(OURS), operationName: "Other" }),
      {},
    ],
    [
      "a document of ours for a media type that is not there",
      search({ extensions: persisted(OURS) }),
      { headers: { accept: "image/png" } },
    ],
    [
      "a hash that is not known by a plain GET",
      search({ extensions: persisted(NAME) }),
      {},
    ],
    ["a GET", search({ query: NAME }), { headers: PREFLIGHTED }],
    [
      "a GET with variables",
      search({ query: PICK, variables: { slug: "swedish" } }),
      { headers: { "x-apollo-operation-name": "Pick" } },
    ],
    [
      "a GET with a content type",
      search({ query: NAME }),
      { headers: { "content-type": "application/json" } },
    ],
    ["a GET that a foreign page could send", search({ query: NAME }), {}],
    [
      "a GET with a content type that a foreign page could send",
      search({ query: NAME }),
      { headers: { "content-type": "text/plain" } },
    ],
    [
      "a GET with the same parameter twice",
      `${search({ query: NAME })}&query=x`,
      { headers: PREFLIGHTED },
    ],
    [
      "a GET with variables that are no JSON",
      search({ query: NAME, variables: "{" }),
      { headers: PREFLIGHTED },
    ],
    ["a GET for nothing", "/graphql?", { headers: PREFLIGHTED }],
    ["another path", "/graphql2?query=x", { headers: PREFLIGHTED }],
    ["another method", "/graphql", { method: "DELETE" }],
    [
      "a question whether scripts may ask",
      "/graphql",
      {
        method: "OPTIONS",
        headers: {
          origin: "https://partner.example",
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type",
        },
      },
    ],
  ])("say the same, each time: %s", async (_name, path, init) => {
    const expected = await replyTo("routes", path, init);
    expect(expected.headers).toMatchObject({
      "x-request-id": "<id>",
      "content-security-policy": "default-src 'none';frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    for (const way of ["routes", "lane", "lane", "lane"] as const)
      expect(await replyTo(way, path, init)).toEqual(expected);
  });

  it("say the same before there is content", async () => {
    phase = "loading";
    const expected = await replyTo("routes", "/graphql", post({ query: NAME }));
    expect(expected.status).toBe(503);
    // A page of another origin has to be able to read when to come back.
    expect(expected.headers["access-control-expose-headers"]).toContain(
      "retry-after",
    );
    expect(await replyTo("lane", "/graphql", post({ query: NAME }))).toEqual(
      expected,
    );
  });

  it("take a body in pieces, and one that is not announced", async () => {
    const text = JSON.stringify({ query: NAME });
    const body = new ReadableStream({
      async start(controller) {
        for (const piece of [text.slice(0, 10), text.slice(10)]) {
          controller.enqueue(new TextEncoder().encode(piece));
          await new Promise((resolve) => setImmediate(resolve));
        }
        controller.close();
      },
    });
    const response = await ask("lane", "/graphql", {
      ...post(""),
      body,
      duplex: "half",
    });
    expect(await response.json()).toMatchObject({
      data: { technique: { name: "Swedish" } },
    });
  });

  it("take a body that is larger than the lane is wide", async () => {
    const variables = { unused: "x".repeat(70_000) };
    const response = await ask(
      "lane",
      "/graphql",
      post({ query: NAME, variables }),
    );
    expect(await response.json()).toMatchObject({
      data: { technique: { name: "Swedish" } },
    });
  });
});

describe("an operation that was admitted before", () => {
  beforeEach(async () => {
    for (const extensions of [undefined, persisted(NAME)])
      await ask("lane", "/graphql", post({ query: NAME, extensions }));
  });

  it.each<[string, string, RequestInit, number, string]>([
    [
      "with a hash that is not its own",
      "/graphql",
      post({ query: NAME, extensions: persisted(PICK) }),
      400,
      "BAD_REQUEST",
    ],
    ["in a list", "/graphql", post([{ query: NAME }]), 400, "BAD_REQUEST"],
    [
      "for a media type that is not there",
      "/graphql",
      post({ query: NAME }, { accept: "application/xml" }),
      406,
      "BAD_REQUEST",
    ],
    [
      "by a name that is not its own",
      "/graphql",
      post({ query: NAME, operationName: "Other" }),
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
  ])("is refused all the same %s", async (_name, path, init, status, code) => {
    const response = await ask("lane", path, init);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(response.status).toBe(status);
  });
});

describe("an answer", () => {
  const get = async (
    text: string,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    ask("lane", search({ query: text }), {
      headers: { ...PREFLIGHTED, ...headers },
    });

  it("to a GET says how long it may be kept, and names what it shows", async () => {
    const { headers } = await get(NAME);
    expect(headers.get("cache-control")).toBe(
      "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400",
    );
    expect(headers.get("cache-tag")).toBe("swedish");
    expect(headers.get("vary")).toBe("accept, accept-encoding");
  });

  it("is not sent again to who has it", async () => {
    const { headers } = await get(NAME);
    const again = await get(NAME, {
      "if-none-match": headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(headers.get("etag"));
    expect(again.headers.get("cache-tag")).toBe("swedish");
    expect((await get(NAME, { "if-none-match": '"another"' })).status).toBe(
      200,
    );
  });

  it("names all types in the place of entries when there are too many of these", async () => {
    const ids = Array.from({ length: 150 }, (_, index) =>
      `technique-${index}-`.padEnd(60, "x"),
    );
    take(ids.map((id) => aDocument("technique", id)));
    const half = (from: number): string =>
      JSON.stringify(ids.slice(from, from + 75));
    const { headers } = await get(
      `{ a: nodes(ids: ${half(0)}) { id } b: nodes(ids: ${half(75)}) { id } }`,
    );
    expect(headers.get("cache-tag")?.split(",")).toEqual([
      "status",
      ...contentTypeNames,
    ]);
  });

  it("with an error is not kept, anywhere", async () => {
    const text = "{ techniques(first: -1) { totalCount } }";
    for (const _time of [1, 2, 3]) {
      const { headers } = await get(text);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("etag")).toBeNull();
    }
    expect(answers.figures.entries).toBe(0);
  });

  it("to a POST is not kept by others", async () => {
    const { headers } = await ask("lane", "/graphql", post({ query: NAME }));
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("is kept here until what it shows changes, and not when something else does", async () => {
    const nameOf = async (): Promise<unknown> =>
      (await ask("lane", "/graphql", post({ query: NAME }))).json();
    for (const _time of [1, 2, 3, 4])
      expect(await nameOf()).toMatchObject({
        data: { technique: { name: "Swedish" } },
      });
    const { hits } = answers.figures;
    expect(hits).toBeGreaterThan(0);

    publish(
      aDocument("condition", "insomnia", { fields: { name: "Changed" } }),
    );
    await nameOf();
    expect(answers.figures.hits).toBe(hits + 1);

    publish(aDocument("technique", "swedish", { fields: { name: "Classic" } }));
    for (const _time of [1, 2, 3, 4])
      expect(await nameOf()).toMatchObject({
        data: { technique: { name: "Classic" } },
      });
  });

  it("to a persisted query is found by its hash alone, over GET", async () => {
    const byHash = search({ extensions: persisted(NAME) });
    const init = { headers: PREFLIGHTED };
    const unknown = await ask("lane", byHash, init);
    expect(await unknown.json()).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    expect(unknown.headers.get("cache-control")).toBe("no-store");

    await ask(
      "lane",
      "/graphql",
      post({ query: NAME, extensions: persisted(NAME) }),
    );
    const known = await ask("lane", byHash, init);
    expect(await known.json()).toMatchObject({
      data: { technique: { name: "Swedish" } },
    });
    expect(known.headers.get("etag")).not.toBeNull();
  });

  it("about the lag is never kept, here or elsewhere", async () => {
    const text = "{ contentStatus { lagChanges lagSeconds } }";
    for (const seconds of [1, 2, 3, 4]) {
      lagSeconds = seconds;
      const response = await get(text);
      expect(await response.json()).toMatchObject({
        data: { contentStatus: { lagChanges: 0, lagSeconds: seconds } },
      });
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("about the status is not a moment older than the status", async () => {
    const ofStatus = async (): Promise<unknown> =>
      (
        await ask(
          "lane",
          "/graphql",
          post({ query: "{ contentStatus { phase version } }" }),
        )
      ).json();
    for (const _time of [1, 2, 3])
      expect(await ofStatus()).toMatchObject({
        data: { contentStatus: { phase: "LIVE", version: "1" } },
      });
    phase = "stale";
    answers.touch(new Set(["status"]));
    expect(await ofStatus()).toMatchObject({
      data: { contentStatus: { phase: "STALE", version: "1" } },
    });
    publish(aDocument("benefit", "calm"));
    expect(await ofStatus()).toMatchObject({
      data: { contentStatus: { phase: "STALE", version: "2" } },
    });
  });
});
