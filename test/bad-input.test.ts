import { randomUUID } from "node:crypto";
import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

/** Whatever is sent, the answer is clear, gives nothing away, and the next one is right. */
describe("bad input", () => {
  let cms: Cms;
  let gateway: Gateway;
  let settings: Readonly<Record<string, string>>;

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    await cms.documents("technique", "create", {
      data: aTechnique(),
      status: "published",
    });
    gateway = await Gateway.start(settings);
  });
  afterAll(async () => {
    await gateway.stop();
    await cms.stop();
  });

  afterEach(async () => {
    const { techniques } = await gateway.data<{
      techniques: { totalCount: number };
    }>("{ techniques { totalCount } }");
    expect(techniques.totalCount).toBe(1);
  });

  const refusal = async (
    response: Response,
  ): Promise<{ status: number; code: string; text: string }> => {
    const text = await response.text();
    const { errors } = JSON.parse(text) as Refusal;
    return {
      status: response.status,
      code: errors[0]?.extensions.code ?? "",
      text,
    };
  };

  const operation = async (query: string, variables = {}) =>
    refusal(await gateway.post(JSON.stringify({ query, variables })));

  it.each([
    [
      "an unknown field",
      "{ techniques { nodes { nonsense } } }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "an argument of the wrong type",
      '{ techniques(first: "ten") { totalCount } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a variable of the wrong type",
      "query ($n: Int) { techniques(first: $n) { totalCount } }",
      { n: "ten" },
      "BAD_USER_INPUT",
    ],
    [
      "an unknown enum value",
      "query ($o: [TechniqueOrder!]) { techniques(orderBy: $o) { totalCount } }",
      { o: ["NONSENSE"] },
      "BAD_USER_INPUT",
    ],
    ["a query that is none", "{ techniques {", {}, "GRAPHQL_PARSE_FAILED"],
    [
      "a page that is too large",
      "{ techniques(first: 1000) { totalCount } }",
      {},
      "PAGE_SIZE_OUT_OF_RANGE",
    ],
    [
      "a negative page",
      "{ techniques(first: -1) { totalCount } }",
      {},
      "PAGE_SIZE_OUT_OF_RANGE",
    ],
    [
      "both ends at once",
      "{ techniques(first: 1, last: 1) { totalCount } }",
      {},
      "INVALID_ARGUMENT",
    ],
    [
      "a forged cursor",
      '{ techniques(after: "Zm9yZ2Vk") { totalCount } }',
      {},
      "INVALID_CURSOR",
    ],
    [
      "a cursor that is no text at all",
      '{ techniques(after: "\\u0000") { totalCount } }',
      {},
      "INVALID_CURSOR",
    ],
    [
      "an unknown language",
      '{ techniques(locale: "fr") { totalCount } }',
      {},
      "UNKNOWN_LOCALE",
    ],
    ["neither slug nor id", "{ technique { name } }", {}, "INVALID_ARGUMENT"],
    [
      "an empty list of values",
      "{ techniques(filter: { slug: { in: [] } }) { totalCount } }",
      {},
      "INVALID_ARGUMENT",
    ],
  ])("%s", async (_case, query, variables, code) => {
    const answer = await operation(query, variables);
    expect(answer.code).toBe(code);
    expect(answer.text).not.toMatch(/node_modules|\.js:|\.ts:|stacktrace/);
  });

  it("a cursor of another order", async () => {
    const { techniques } = await gateway.data<{
      techniques: { pageInfo: { endCursor: string } };
    }>("{ techniques(orderBy: [NAME_ASC]) { pageInfo { endCursor } } }");
    const query =
      "query ($after: String) { techniques(orderBy: [NAME_DESC], after: $after) { totalCount } }";
    expect(
      await operation(query, { after: techniques.pageInfo.endCursor }),
    ).toMatchObject({ code: "INVALID_CURSOR" });
  });

  it("an unknown slug is no error, it is nothing", async () => {
    await expect(
      gateway.data('{ technique(slug: "unknown") { name } }'),
    ).resolves.toEqual({ technique: null });
  });

  it("a body that is no JSON", async () => {
    expect(await refusal(await gateway.post("{ broken"))).toMatchObject({
      status: 400,
      code: "BAD_REQUEST",
    });
  });

  it("a body of 2 MB", async () => {
    const answer = await refusal(
      await gateway.post(JSON.stringify({ query: "x".repeat(2_000_000) })),
    );
    expect(answer).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
  });

  it("a body of another kind", async () => {
    const answer = await refusal(
      await gateway.post("<query />", { "content-type": "application/xml" }),
    );
    expect(answer).toMatchObject({
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    });
  });

  it("an address where nothing is", async () => {
    expect(await refusal(await fetch(`${gateway.url}/nothing`))).toMatchObject({
      status: 404,
      code: "NOT_FOUND",
    });
  });

  it("a simple request from a foreign page does not run an operation", async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ query: "{ techniques { totalCount } }" }),
    });
    expect(await refusal(response)).toMatchObject({
      status: 415,
      code: "UNSUPPORTED_MEDIA_TYPE",
    });
  });

  it("the icon that every browser asks the CMS for is there", async () => {
    const response = await fetch(`${cms.url}/favicon.ico`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("image/");
  });

  it("many attempts to become an administrator, whatever each of them says", async () => {
    const attempts = [
      {
        pathname: "/admin/register-admin",
        body: { password: "Password-1", firstname: "Somebody" },
      },
      {
        pathname: "/admin/Register/",
        body: { userInfo: { firstname: "Somebody", password: "Password-1" } },
      },
    ];
    const attempt = ({ pathname, body }: (typeof attempts)[number]) => {
      const guess = randomUUID();
      return fetch(`${cms.url}${pathname}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          ...body,
          email: `${guess}@example.org`,
          registrationToken: guess,
        }),
      });
    };
    const statuses: number[] = [];
    for (let times = 0; times < 5; times += 1)
      for (const each of attempts) statuses.push((await attempt(each)).status);
    expect(new Set(statuses)).toEqual(new Set([400]));
    for (const each of attempts) {
      const refused = await attempt(each);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({
        error: { details: { code: "TOO_MANY_ATTEMPTS" } },
      });
    }
  });

  describe("at the feed of the CMS", () => {
    const feed = (query: string, token = settings["FEED_TOKEN"]) =>
      fetch(`${cms.url}/api/bodywork/feed/${query}`, {
        headers: { authorization: `Bearer ${token}` },
      });

    it("needs the token", async () => {
      expect(
        (await fetch(`${cms.url}/api/bodywork/feed/snapshot`)).status,
      ).toBe(401);
      expect((await feed("snapshot", "wrong")).status).toBe(401);
    });

    it("gives the token no other route", async () => {
      const headers = { authorization: `Bearer ${settings["FEED_TOKEN"]}` };
      expect(
        (await fetch(`${cms.url}/api/upload/files`, { headers })).status,
      ).toBe(403);
      const path =
        "/content-manager/collection-types/plugin::bodywork.technique";
      expect((await fetch(`${cms.url}${path}`, { headers })).status).toBe(401);
    });

    it.each([
      "changes",
      "changes?feed=x",
      "changes?feed=x&after=-1",
      "changes?feed=x&after=0&wait=9999",
    ])("explains %s", async (query) => {
      expect((await feed(query)).status).toBe(400);
    });

    it("sends away a position of another feed", async () => {
      expect((await feed("changes?feed=another&after=0")).status).toBe(410);
    });

    it("leaves only one token, and no key that can be read", async () => {
      const tokens = await cms.admin("GET", "/admin/api-tokens");
      const { data } = (await tokens.json()) as {
        data: { type: string; permissions: string[] }[];
      };
      expect(
        data.map(({ type, permissions }) => ({
          type,
          permissions: [...permissions].sort(),
        })),
      ).toEqual([
        {
          type: "custom",
          permissions: [
            "plugin::bodywork.feed.changes",
            "plugin::bodywork.feed.snapshot",
          ],
        },
      ]);
    });
  });

  it("goes on answering while the CMS is away, and says so", async () => {
    await cms.stop();
    const phase = async (): Promise<string> =>
      (
        await gateway.data<{ contentStatus: { phase: string } }>(
          "{ contentStatus { phase } }",
        )
      ).contentStatus.phase;
    await eventually(phase, (seen) => seen === "STALE");
    expect((await fetch(`${gateway.url}/ready`)).status).toBe(200);
  });

  it("keeps secrets out of the logs", () => {
    for (const name of ["FEED_TOKEN", "ADMIN_JWT_SECRET", "ADMIN_PASSWORD"]) {
      expect(gateway.output + cms.output).not.toContain(settings[name]);
    }
  });
});
