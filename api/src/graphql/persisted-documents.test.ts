import { createHash } from "node:crypto";
import { defaultLimits } from "./limits/test-limits";
import type { TextRules } from "./operation/document";
import { PersistedDocuments } from "./persisted-documents";
import { createSchema } from "./schema";
import { TestServer } from "./test-server";

const schema = createSchema();

const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

const manifestOf = (...texts: readonly string[]) =>
  new Map(texts.map((text) => [sha256(text), text]));

const byHash = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  extensions: JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: sha256(text) },
  }),
  ...more,
});

const NAME = "query Name($slug: String!) { technique(slug: $slug) { name } }";
const TWO = "query A { __typename } query B { contentStatus { phase } }";
const OTHERS = 'query Other { technique(slug: "swedish") { name } }';
const SLUG = { variables: '{"slug":"swedish"}' };
const DATA = { technique: { name: "Swedish" } };

describe("a persisted document", () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start({
      schema,
      manifest: manifestOf(NAME, TWO),
      csrfPrevention: true,
    });
  });

  afterEach(() => server.close());

  it.each([{}, { accept: "*/*" }, { accept: "application/json" }])(
    "is answered by its hash alone from the first time on, without a header for which a browser would ask first: %j",
    async (headers: Readonly<Record<string, string>>) => {
      for (const _time of [1, 2, 3, 4]) {
        const response = await server.get(byHash(NAME, SLUG), headers);
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({ data: DATA });
        expect(response.headers.get("cache-control")).toMatch(
          /^public, max-age=/,
        );
        expect(response.headers.get("cache-tag")).toBe("swedish");
        expect(response.headers.get("vary")).toBe("accept, accept-encoding");
        expect(response.headers.get("access-control-allow-origin")).toBe("*");
        expect(response.headers.get("etag")).not.toBeNull();
      }
    },
  );

  it("is not sent again to who has its answer", async () => {
    const first = await server.get(byHash(NAME, SLUG), {});
    const again = await server.get(byHash(NAME, SLUG), {
      "if-none-match": first.headers.get("etag") ?? "",
    });
    expect(again.status).toBe(304);
  });

  it("is answered by POST, by its hash or by its text", async () => {
    const variables = { slug: "swedish" };
    const persistedQuery = { version: 1, sha256Hash: sha256(NAME) };
    for (const body of [
      { extensions: { persistedQuery }, variables },
      { extensions: { persistedQuery }, variables, query: NAME },
      { variables, query: NAME },
    ])
      expect(await (await server.post(body)).json()).toMatchObject({
        data: DATA,
      });
  });

  it("is one operation, whether its name is given or not", async () => {
    for (const name of [{}, { operationName: "Name" }, {}])
      await server.get(byHash(NAME, { ...SLUG, ...name }), {});
    expect(server.answers.figures.hits).toBe(1);
  });

  it("needs the name of an operation where it has several", async () => {
    const named = await server.get(byHash(TWO, { operationName: "A" }), {});
    expect(await named.json()).toMatchObject({ data: { __typename: "Query" } });
    for (const name of [{}, { operationName: "C" }]) {
      const response = await server.get(byHash(TWO, name), {});
      expect(response.status).toBe(400);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
      });
    }
  });

  it("opens no door to the texts of others: those still need a header that foreign pages cannot send", async () => {
    const persistedQuery = { version: 1, sha256Hash: sha256(OTHERS) };
    await server.post({ query: OTHERS, extensions: { persistedQuery } });
    expect((await server.get(byHash(OTHERS))).status).toBe(200);
    for (const parameters of [
      byHash(NAME, { ...SLUG, query: NAME }),
      byHash(NAME, { ...SLUG, query: OTHERS }),
      { query: NAME, ...SLUG },
    ]) {
      const response = await server.get(parameters, {});
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "BAD_REQUEST" } }],
      });
    }
  });

  it.each([
    ["nobody has registered", false],
    ["somebody else has registered", true],
  ])(
    "is told from one that %s, so that its client knows to send the text",
    async (_name, isRegistered) => {
      const persistedQuery = { version: 1, sha256Hash: sha256(OTHERS) };
      if (isRegistered)
        await server.post({ query: OTHERS, extensions: { persistedQuery } });
      const response = await server.get(byHash(OTHERS), {});
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toEqual({
        errors: [
          {
            message: "PersistedQueryNotFound",
            extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
          },
        ],
      });
    },
  );

  it("is not pushed out by what others send", async () => {
    const padding = "x".repeat(49_900);
    for (let index = 0; index < 180; index += 1)
      await server.post({ query: `{ a${index}: __typename } # ${padding}` });
    const response = await server.get(byHash(NAME, SLUG), {});
    expect(await response.json()).toMatchObject({ data: DATA });
  }, 30_000);
});

describe("persisted documents that cannot be answered", () => {
  const rules: TextRules = { limits: defaultLimits, introspection: true };

  it.each<[string, string, Partial<TextRules>, string]>([
    ["one that is no GraphQL", "{ technique", {}, "Syntax Error"],
    ["one without an operation", "fragment F on Technique { id }", {}, "F"],
    ["one that does not fit the schema", "{ nonsense }", {}, "nonsense"],
    ["a mutation", "mutation M { a }", {}, "query"],
    [
      "one above a limit",
      "{ techniques { nodes { id } } }",
      { limits: { ...defaultLimits, depth: 2 } },
      "the limit is 2",
    ],
    [
      "one with too many fields, counted for each type",
      "{ node(id: 1) { id } }",
      { limits: { ...defaultLimits, fields: 5 } },
      "the limit is 5",
    ],
    [
      "one that asks for a schema that is not shown",
      "{ __schema { queryType { name } } }",
      { introspection: false },
      "__schema",
    ],
  ])("are refused at the start: %s", (_name, text, given, reason) => {
    const start = () =>
      new PersistedDocuments(schema, manifestOf(text), {
        ...rules,
        ...given,
      });
    expect(start).toThrow(sha256(text));
    expect(start).toThrow(reason);
  });
});
