import { fetchExchange, createClient } from "@urql/core";
import { serverAudits } from "graphql-http";
import { GraphQLClient } from "graphql-request";
import { TestServer } from "./test-server";

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = `${server.url}/graphql`;
});

afterAll(() => server.close());

/**
 * What the audit wants of who accepts nothing but `application/json`: that refusals have the status 200. It is older than the first
 * release of the specification, of September 2026, by which they have the same status as for everybody else.
 */
const OVERTAKEN: ReadonlySet<string> = new Set(["572B", "FDE2", "7B9B"]);

describe("the audit of GraphQL over HTTP", () => {
  for (const { id, name, fn } of serverAudits({ url: () => url }))
    if (!OVERTAKEN.has(id))
      it(`is passed: ${id} ${name}`, async () => {
        expect(await fn()).toMatchObject({ status: "ok" });
      });
});

describe("a client that accepts nothing but application/json", () => {
  const ask = (query: string, variables = {}): Promise<Response> =>
    server.post({ query, variables }, { accept: "application/json" });

  it("is answered in it", async () => {
    const response = await ask("{ techniques { totalCount } }");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(
      "application/json; charset=utf-8",
    );
  });

  it.each<[string, string, object]>([
    ["no GraphQL", "{", {}],
    ["an unknown field", "{ nonsense }", {}],
    [
      "a variable that does not fit",
      "query ($n: Int) { techniques(first: $n) { totalCount } }",
      { n: "x" },
    ],
    [
      "two operations and no name",
      "query A { __typename } query B { __typename }",
      {},
    ],
    ["nothing", "", {}],
    ["too many fields", `{ ${"__typename ".repeat(200)} }`, {}],
  ])(
    "is refused %s with a status, and by the type it sees that the gateway has refused it and not a proxy",
    async (_name, query, variables) => {
      const response = await ask(query, variables);
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe(
        "application/graphql-response+json; charset=utf-8",
      );
      expect(await response.json()).not.toHaveProperty("data");
    },
  );
});

describe("a client as it comes, by GET", () => {
  const QUERY = "query ($slug: String!) { technique(slug: $slug) { name } }";
  const VARIABLES = { slug: "swedish" };
  const DATA = { technique: { name: "Swedish" } };

  it("is urql", async () => {
    const client = createClient({ url, exchanges: [fetchExchange] });
    expect(await client.query(QUERY, VARIABLES).toPromise()).toMatchObject({
      data: DATA,
      error: undefined,
    });
  });

  it("is graphql-request", async () => {
    const client = new GraphQLClient(url, {
      method: "GET",
      jsonSerializer: JSON,
    });
    expect(await client.request(QUERY, VARIABLES)).toEqual(DATA);
  });

  it("is a link", async () => {
    const response = await fetch(
      `${url}?query={technique(slug:"swedish"){name}}`,
    );
    expect(await response.json()).toMatchObject({ data: DATA });
  });
});
