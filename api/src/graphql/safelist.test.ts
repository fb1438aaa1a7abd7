import { createHash } from "node:crypto";
import fc from "fast-check";
import { getIntrospectionQuery } from "graphql";
import { createSchema } from "./schema";
import { TestServer } from "./test-server";

const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

const persisted = (text: string, hash = sha256(text)) => ({
  persistedQuery: { version: 1, sha256Hash: hash },
});

const OURS = 'query Ours { technique(slug: "swedish") { name } }';
const FOREIGN = "query Foreign { techniques { totalCount } }";
const DATA = { technique: { name: "Swedish" } };

const byHash = (text: string) => ({
  extensions: JSON.stringify(persisted(text)),
});

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start({
    schema: createSchema(),
    manifest: new Map([[sha256(OURS), OURS]]),
    safelistOnly: true,
  });
});

afterAll(() => server.close());

describe("a closed endpoint answers what is known", () => {
  it.each<[string, () => Promise<Response>]>([
    ["its text", () => server.post({ query: OURS })],
    [
      "its text, on the long way",
      () =>
        server.post(
          { query: OURS },
          { "content-type": "application/json; charset=UTF-8" },
        ),
    ],
    [
      "its text under its name",
      () => server.post({ query: OURS, operationName: "Ours" }),
    ],
    ["its hash", () => server.post({ extensions: persisted(OURS) })],
    [
      "its text and its hash",
      () => server.post({ query: OURS, extensions: persisted(OURS) }),
    ],
    ["its text by GET", () => server.get({ query: OURS })],
    ["its hash by GET", () => server.get(byHash(OURS))],
    ["its hash by a plain GET", () => server.get(byHash(OURS), {})],
  ])("by %s", async (_name, send) => {
    for (const _time of [1, 2, 3]) {
      const response = await send();
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: DATA });
    }
  });
});

describe("a closed endpoint refuses everything else", () => {
  const long = (text: string) => `${text} # ${"x".repeat(70_000)}`;

  it.each<[string, () => Promise<Response>]>([
    ["another text", () => server.post({ query: FOREIGN })],
    [
      "another text on the long way",
      () =>
        server.post(
          { query: FOREIGN },
          { "content-type": "application/json; charset=UTF-8" },
        ),
    ],
    [
      "a text that is too long for the lane",
      () => server.post({ query: long(OURS) }),
    ],
    ["almost the same text", () => server.post({ query: `${OURS} ` })],
    ["no GraphQL", () => server.post({ query: "{ broken" })],
    ["no text", () => server.post({})],
    ["an empty text", () => server.post({ query: "" })],
    ["a text that is none", () => server.post({ query: 5 })],
    [
      "a question about the schema",
      () => server.post({ query: getIntrospectionQuery() }),
    ],
    [
      "a question about nothing",
      () => server.post({ query: "{ __typename }" }),
    ],
    ["another hash", () => server.post({ extensions: persisted(FOREIGN) })],
    [
      "a text that registers itself under its hash",
      () => server.post({ query: FOREIGN, extensions: persisted(FOREIGN) }),
    ],
    [
      "another text under a known hash",
      () =>
        server.post({
          query: FOREIGN,
          extensions: persisted(FOREIGN, sha256(OURS)),
        }),
    ],
    [
      "a text that is none beside a known hash",
      () => server.post({ query: 5, extensions: persisted(OURS) }),
    ],
    [
      "a list of operations",
      () => server.post([{ query: OURS }, { query: FOREIGN }]),
    ],
    ["a list of known operations", () => server.post([{ query: OURS }])],
    [
      "another text for a media type that is not there",
      () => server.post({ query: FOREIGN }, { accept: "image/png" }),
    ],
    ["another text by GET", () => server.get({ query: FOREIGN })],
    ["another text by a plain GET", () => server.get({ query: FOREIGN }, {})],
    [
      "another text by a GET with another content type",
      () => server.get({ query: FOREIGN }, { "content-type": "text/plain" }),
    ],
    [
      "another text by GET beside a known one",
      () =>
        server.get([
          ["query", OURS],
          ["query", FOREIGN],
        ]),
    ],
    ["another hash by GET", () => server.get(byHash(FOREIGN))],
    ["another hash by a plain GET", () => server.get(byHash(FOREIGN), {})],
    ["a GET for nothing", () => server.get({})],
    [
      "a dry run of another text",
      () => server.post({ query: FOREIGN, extensions: { dryRun: true } }),
    ],
    [
      "extensions that are none",
      () => server.post({ query: FOREIGN, extensions: 5 }),
    ],
  ])("in one way: %s", async (_name, send) => {
    for (const _time of [1, 2]) {
      const response = await send();
      expect(response.status).toBe(403);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringContaining("nothing else") as string,
            extensions: { code: "QUERY_NOT_IN_SAFELIST" },
          },
        ],
      });
    }
  });

  it.each<[string, () => Promise<Response>]>([
    [
      "a known text under another hash",
      () =>
        server.post({
          query: OURS,
          extensions: persisted(OURS, sha256(FOREIGN)),
        }),
    ],
    [
      "a known text under another name",
      () => server.post({ query: OURS, operationName: "Other" }),
    ],
    ["a body that is no JSON", () => server.post("{ broken")],
    [
      "a body of another content type",
      () => server.post(FOREIGN, { "content-type": "text/plain" }),
    ],
  ])("for other reasons, too: %s", async (_name, send) => {
    const response = await send();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).not.toHaveProperty("data");
  });
});

describe("a closed endpoint asked with a known text that somebody has changed", () => {
  /** One letter more, one less or another one; blanks and comments, which mean nothing to GraphQL, are a change, too. */
  const changed = fc
    .tuple(
      fc.nat({ max: OURS.length }),
      fc.nat({ max: 1 }),
      fc.oneof(
        fc.string({ maxLength: 3, unit: "binary" }),
        fc.constantFrom(" ", ",", "#", "\n", "\uFEFF", "{", "}", "a", "0", ""),
      ),
    )
    .map(
      ([at, removed, added]) =>
        OURS.slice(0, at) + added + OURS.slice(at + removed),
    )
    .filter((text) => text !== OURS);

  it("executes none of a thousand", async () => {
    const asked = fc.asyncProperty(
      changed,
      fc.constantFrom("text", "text and hash", "hash", "GET"),
      async (text, way) => {
        const response = await {
          text: () => server.post({ query: text }),
          "text and hash": () =>
            server.post({ query: text, extensions: persisted(text) }),
          hash: () => server.post({ extensions: persisted(text) }),
          GET: () => server.get(text === "" ? byHash(text) : { query: text }),
        }[way]();
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(await response.json()).not.toHaveProperty("data");
      },
    );
    await fc.assert(asked, { numRuns: 1_000 });
  });
});
