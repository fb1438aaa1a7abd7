import { createHash } from "node:crypto";
import {
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import pino from "pino";
import type { PublishedContent } from "../content/published-content";
import { NO_SIZES } from "../content/sizes";
import { defaultLimits } from "./limits/test-limits";
import { createSchema } from "./schema";
import type { GraphQLOptions } from "./service";
import { TestServer } from "./test-server";

let server: TestServer | null = null;

const serve = async (
  options: Partial<GraphQLOptions> = {},
): Promise<TestServer> => {
  server = await TestServer.start(options);
  return server;
};

afterEach(async () => {
  await server?.close();
  server = null;
});

const NAMES = "query ($n: Int) { techniques(first: $n) { nodes { name } } }";
const DATA = { techniques: { nodes: [{ name: "Swedish" }] } };

const ofCost = (cost: number) => ({ ...defaultLimits, cost });

describe("what an operation costs", () => {
  it("stands in every answer, fresh, run again or kept, and where scripts of other sites find it", async () => {
    const { post, get } = bound(await serve());
    const body = { query: NAMES, variables: { n: 5 } };
    for (const _time of [1, 2, 3, 4]) {
      const search = { query: NAMES, variables: '{ "n": 5 }' };
      for (const response of [await post(body), await get(search)]) {
        expect(await response.json()).toEqual({
          data: DATA,
          extensions: { cost: { value: 7, limit: 50_000 } },
        });
        expect(response.headers.get("x-query-cost")).toBe("7");
        expect(response.headers.get("access-control-expose-headers")).toContain(
          "x-query-cost",
        );
      }
    }
  });

  it("stands beside errors, too", async () => {
    const { post } = bound(await serve());
    const wrong = { query: NAMES, variables: { n: -1 } };
    expect(await (await post(wrong)).json()).toMatchObject({
      errors: [{ extensions: { code: "PAGE_SIZE_OUT_OF_RANGE" } }],
      extensions: { cost: { value: 3, limit: 50_000 } },
    });
  });

  it("is refused above the limit, and not a point before, for these variables only", async () => {
    const { post } = bound(await serve({ limits: ofCost(12) }));
    for (const _time of [1, 2, 3]) {
      const fitting = await post({ query: NAMES, variables: { n: 10 } });
      expect(await fitting.json()).toMatchObject({ data: DATA });
      const refused = await post({ query: NAMES, variables: { n: 11 } });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toEqual({
        errors: [
          {
            message: "This request has 13 points of cost; the limit is 12.",
            extensions: { code: "QUERY_TOO_COSTLY" },
          },
        ],
        extensions: { cost: { value: 13, limit: 12 } },
      });
      expect(refused.headers.get("x-query-cost")).toBe("13");
      expect(refused.headers.get("x-request-id")).not.toBeNull();
      expect(refused.headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("a dry run", () => {
  const DRY = { dryRun: true };

  it("says what a request costs and takes, and executes nothing", async () => {
    const { post } = bound(
      await serve({
        state: () => ({
          phase: "live",
          // Its size decides what a request costs; nothing else of it is there.
          content: { sizes: NO_SIZES } as unknown as PublishedContent,
          changedAt: new Date(),
        }),
      }),
    );
    const response = await post({
      query: NAMES,
      variables: { n: 5 },
      extensions: DRY,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-query-cost")).toBe("7");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      data: null,
      extensions: {
        cost: {
          value: 7,
          limit: 50_000,
          isDryRun: true,
          isTooCostly: false,
          measures: {
            tokens: { value: 22, limit: 2_000 },
            depth: { value: 3, limit: 16 },
            fields: { value: 3, limit: 1_000 },
            duplicates: { value: 0, limit: 100 },
            aliases: { value: 0, limit: 50 },
            directives: { value: 0, limit: 50 },
            operations: { value: 1, limit: 50 },
            fragments: { value: 0, limit: 100 },
            nesting: { value: 0, limit: 12 },
            introspectionLists: { value: 0, limit: 1 },
            inputDepth: { value: 0, limit: 20 },
          },
        },
      },
    });
  });

  it("says so when the request would be refused for its cost", async () => {
    const { get } = bound(await serve({ limits: ofCost(12) }));
    const response = await get({
      query: NAMES,
      extensions: JSON.stringify(DRY),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: null,
      extensions: {
        cost: { value: 22, limit: 12, isDryRun: true, isTooCostly: true },
      },
    });
  });

  it("is never kept, and never answered with what is kept", async () => {
    const { post, answers } = bound(await serve());
    const dry = { query: NAMES, extensions: DRY };
    for (const _time of [1, 2, 3]) {
      expect(await (await post(dry)).json()).toMatchObject({ data: null });
      expect(answers.figures.entries).toBe(0);
    }
    for (const _time of [1, 2, 3])
      expect(await (await post({ query: NAMES })).json()).toMatchObject({
        data: DATA,
      });
    expect(answers.figures.entries).toBe(1);
    const response = await post(dry);
    expect(await response.json()).toMatchObject({ data: null });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("names variables that do not fit", async () => {
    const { post } = bound(await serve());
    const response = await post({
      query: NAMES,
      variables: { n: "five" },
      extensions: DRY,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
      data: null,
    });
  });

  it("can be had of a persisted query", async () => {
    const { post } = bound(await serve());
    const sha256Hash = createHash("sha256").update(NAMES).digest("hex");
    const persistedQuery = { version: 1, sha256Hash };
    await post({ query: NAMES, extensions: { persistedQuery } });
    const response = await post({ extensions: { persistedQuery, ...DRY } });
    expect(await response.json()).toMatchObject({
      data: null,
      extensions: { cost: { value: 22, isDryRun: true } },
    });
  });

  it("is nothing but that: any other value executes", async () => {
    const { post } = bound(await serve());
    const response = await post({
      query: NAMES,
      extensions: { dryRun: false },
    });
    expect(await response.json()).toMatchObject({ data: DATA });
  });
});

describe("limits", () => {
  const TOO_DEEP = "{ techniques { nodes { name } } }";
  const limits = { ...defaultLimits, depth: 2 };

  it.each<[string, (to: Bound) => Promise<Response>]>([
    ["by POST", ({ post }) => post({ query: TOO_DEEP })],
    [
      "for a media type that is not there",
      ({ post }) => post({ query: TOO_DEEP }, { accept: "image/png" }),
    ],
    [
      "under the name of an operation that is not there",
      ({ post }) => post({ query: TOO_DEEP, operationName: "Other" }),
    ],
    [
      "beside a hash that is not its own",
      ({ post }) =>
        post({
          query: TOO_DEEP,
          extensions: { persistedQuery: { version: 1, sha256Hash: "a" } },
        }),
    ],
    [
      "with extensions that are none",
      ({ post }) => post({ query: TOO_DEEP, extensions: 5 }),
    ],
    ["by GET", ({ get }) => get({ query: TOO_DEEP })],
    [
      "by a GET that a foreign page could send",
      ({ get }) => get({ query: TOO_DEEP }, {}),
    ],
    [
      "by a GET with another content type",
      ({ get }) =>
        get({ query: TOO_DEEP }, { "content-type": "application/graphql" }),
    ],
  ])("hold however a text comes: %s", async (_name, send) => {
    const response = await send(bound(await serve({ limits })));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_DEEP" } }],
    });
  });

  it("answer in the media type that was asked for", async () => {
    const { post } = bound(await serve({ limits }));
    const response = await post(
      { query: TOO_DEEP },
      { accept: "application/graphql-response+json" },
    );
    expect(response.headers.get("content-type")).toBe(
      "application/graphql-response+json; charset=utf-8",
    );
  });
});

describe("introspection", () => {
  const query = getIntrospectionQuery();

  it("is answered", async () => {
    const { post } = bound(await serve());
    expect(await (await post({ query })).json()).toMatchObject({
      data: { __schema: { queryType: { name: "Query" } } },
    });
  });

  it.each([
    query,
    '{ __type(name: "Technique") { name } }',
    "{ ...F } fragment F on Query { a: __schema { queryType { name } } }",
  ])(
    "is refused where it is switched off, and nothing else is: %#",
    async (text) => {
      const { post } = bound(await serve({ introspection: false }));
      const response = await post({ query: text });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "INTROSPECTION_DISABLED" } }],
      });
      expect(await (await post({ query: NAMES })).json()).toMatchObject({
        data: DATA,
      });
    },
  );
});

describe("suggestions", () => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ query: "{ technique { nam } }" }, "nam"],
    [{ query: "{ techniqes { totalCount } }" }, "techniqes"],
    [{ query: '{ technique(slgu: "a") { name } }' }, "slgu"],
    [{ query: "{ node(id: 1) { ... on Techniqe { id } } }" }, "Techniqe"],
    [
      { query: "{ techniques(orderBy: [NAME_ACS]) { totalCount } }" },
      "NAME_ACS",
    ],
    [
      {
        query:
          "query ($f: TechniqueFilter) { techniques(filter: $f) { totalCount } }",
        variables: { f: { slgu: { eq: "a" } } },
      },
      "slgu",
    ],
  ];

  it.each(wrong)("are made: %j", async (body, word) => {
    const { post } = bound(await serve());
    const text = await (await post(body)).text();
    expect(text).toContain(word);
    expect(text).toContain("Did you mean");
  });

  it.each(wrong)(
    "are left out where they are switched off: %j",
    async (body, word) => {
      const { post } = bound(await serve({ suggestions: false }));
      const text = await (await post(body)).text();
      expect(text).toContain(word);
      expect(text).not.toContain("Did you mean");
    },
  );
});

describe("where suggestions are switched off, what the query does not name", () => {
  const schema = createSchema();
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    names.add(type.name);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        for (const { name } of [field, ...field.args]) names.add(name);
    if (isInputObjectType(type))
      for (const name of Object.keys(type.getFields())) names.add(name);
    if (isEnumType(type))
      for (const { name } of type.getValues()) names.add(name);
  }

  /** Ways to ask for something that is nearly there. */
  const wrong = (name: string): readonly object[] => [
    { query: `{ ${name}x { id } }` },
    { query: `{ techniques { nodes { ${name}x } } }` },
    { query: `{ techniques(${name}x: 1) { totalCount } }` },
    { query: `{ techniques(filter: { ${name}x: { eq: 1 } }) { totalCount } }` },
    { query: `{ techniques(orderBy: [${name}x]) { totalCount } }` },
    { query: `query ($v: ${name}x) { technique(slug: $v) { id } }` },
    { query: `{ node(id: "a") { ... on ${name}x { id } } }` },
    {
      query:
        "query ($filter: TechniqueFilter) { techniques(filter: $filter) { totalCount } }",
      variables: { filter: { [`${name}x`]: 1, slug: { eq: [2] } } },
    },
    { query: "{ technique(slug: 5) search techniques { id { a } } }" },
  ];

  it("is not named: 500 misspellings", async () => {
    const { post } = bound(await serve({ schema, suggestions: false }));
    const asked = [...names].flatMap(wrong).slice(0, 500);
    expect(asked).toHaveLength(500);
    for (const body of asked) {
      const response = await post(body);
      const { errors } = (await response.json()) as {
        readonly errors: readonly { readonly message: string }[];
      };
      const said = new Set(JSON.stringify(body).match(/\w+/g));
      // Names stand in quotes, but for those of types; “field” and “type” are English, too.
      const told = errors.flatMap(({ message }) => [
        ...(message.match(/"[^"]*"/g) ?? []).flatMap(
          (quoted) => quoted.match(/\w+/g) ?? [],
        ),
        ...(message.match(/\b[A-Z]\w+/g) ?? []),
      ]);
      const leaked = told.filter((word) => names.has(word) && !said.has(word));
      expect({ body, leaked, status: response.status }).toEqual({
        body,
        leaked: [],
        status: 400,
      });
    }
  });
});

describe("errors that say the same", () => {
  it("are told once for a place: of ten equal directives", async () => {
    const { post } = bound(await serve());
    const directives = "@skip(if: false) ".repeat(10);
    const response = await post({ query: `{ __typename ${directives} }` });
    const { errors } = (await response.json()) as {
      errors: readonly unknown[];
    };
    expect(errors).toEqual([
      {
        message:
          'The directive "@skip" can only be used once at this location.',
        locations: expect.any(Array) as unknown,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    ]);
  });

  it("are told for each place", async () => {
    const { post } = bound(await serve());
    const response = await post({ query: "{ a: nothing b: nothing }" });
    const { errors } = (await response.json()) as {
      errors: readonly unknown[];
    };
    expect(errors).toHaveLength(2);
  });
});

describe("an operation that takes more than it may", () => {
  const SUMMARIES = "{ techniques { nodes { name summary slug } } }";

  it.each([
    ["work", 3, "QUERY_TOO_MUCH_WORK", "3 steps"],
    ["answerBytes", 30, "ANSWER_TOO_LARGE", "30 bytes"],
  ] as const)(
    "is ended, sends nothing of its data, and is not kept: %s",
    async (limit, most, code, words) => {
      const { post, answers } = bound(
        await serve({ limits: { ...defaultLimits, [limit]: most } }),
      );
      for (let time = 0; time < 3; time += 1) {
        const response = await post({ query: SUMMARIES });
        expect(response.status).toBe(400);
        expect(response.headers.get("cache-control")).toBe("no-store");
        expect(await response.json()).toEqual({
          errors: [
            {
              message: expect.stringContaining(words) as string,
              extensions: { code },
            },
          ],
          extensions: { cost: { value: 5 * 20 - 38, limit: 50_000 } },
        });
      }
      expect(answers.figures.entries).toBe(0);
    },
  );

  it("is answered up to the last step and byte", async () => {
    const { post } = bound(await serve());
    const body = await (await post({ query: SUMMARIES })).text();
    await server?.close();
    const limits = { ...defaultLimits, answerBytes: Buffer.byteLength(body) };
    const exact = bound(await serve({ limits }));
    expect((await exact.post({ query: SUMMARIES })).status).toBe(200);
    await server?.close();
    const less = { ...limits, answerBytes: limits.answerBytes - 1 };
    const tooLarge = bound(await serve({ limits: less }));
    expect((await tooLarge.post({ query: SUMMARIES })).status).toBe(400);
  });
});

describe("what stays off", () => {
  it("is a list of operations in one request", async () => {
    const { post } = bound(await serve());
    const response = await post([{ query: NAMES }, { query: NAMES }]);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_REQUEST" } }],
    });
  });

  it("is a request that a foreign page could send without asking, where that is prevented", async () => {
    const { get, post } = bound(await serve({ csrfPrevention: true }));
    const simple = [
      await get({ query: NAMES }, {}),
      await get({ query: NAMES }, { "content-type": "text/plain" }),
      await post({ query: NAMES }, { "content-type": "text/plain" }),
    ];
    expect(simple.map(({ status }) => status)).toEqual([400, 400, 415]);
    for (const response of simple)
      expect(await response.json()).not.toHaveProperty("data");
  });
});

describe("a GET without a header", () => {
  const SLUG = { slug: "swedish" };
  const QUERY = "query ($slug: String!) { technique(slug: $slug) { name } }";
  const variables = JSON.stringify(SLUG);

  it.each<[string, Readonly<Record<string, string>>]>([
    ["at all", {}],
    ["that says how to answer", { accept: "application/json" }],
    [
      "but one about a body that is not there",
      { "content-type": "text/plain" },
    ],
  ])("%s is answered", async (_name, headers) => {
    const { get } = bound(await serve());
    for (const _time of [1, 2, 3]) {
      const response = await get({ query: QUERY, variables }, headers);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        data: { technique: { name: "Swedish" } },
      });
    }
  });

  it("finds by its hash what somebody has registered", async () => {
    const { get, post } = bound(await serve());
    const extensions = {
      persistedQuery: {
        version: 1,
        sha256Hash: createHash("sha256").update(QUERY).digest("hex"),
      },
    };
    const byHash = { extensions: JSON.stringify(extensions), variables };
    expect(await (await get(byHash, {})).json()).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    await post({ query: QUERY, variables: SLUG, extensions });
    expect(await (await get(byHash, {})).json()).toMatchObject({
      data: { technique: { name: "Swedish" } },
    });
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
  ])("is all that is; a POST of %s is not", async (contentType) => {
    const { post } = bound(await serve());
    const response = await post(
      { query: QUERY, variables: SLUG },
      { "content-type": contentType },
    );
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).not.toHaveProperty("data");
  });
});

describe("a fault of ours before an operation is admitted", () => {
  it("is hidden, and logged under the id that the caller gets", async () => {
    const lines: string[] = [];
    const log = pino(
      { level: "error" },
      { write: (line) => void lines.push(line) },
    );
    const schema = createSchema();
    const { post } = bound(await serve({ schema, log }));
    const breaking = jest.spyOn(schema, "getType").mockImplementation(() => {
      throw new Error("The database password is hunter2.");
    });
    const response = await post({ query: "{ ... on Query { __typename } }" });
    breaking.mockRestore();
    const body = (await response.json()) as {
      readonly errors: readonly { readonly message: string }[];
    };
    const id = response.headers.get("x-request-id") ?? "";
    expect(response.status).toBe(500);
    expect(body).toEqual({
      errors: [
        {
          message: `Something went wrong on our side. Please quote the request id ${id}.`,
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    const line = lines.find((text) => text.includes("request failed"));
    expect(line).toContain(id);
    expect(line).toContain("hunter2");
  });
});

type Bound = ReturnType<typeof bound>;

/** So that a test can take the parts it needs. */
function bound(to: TestServer) {
  return {
    answers: to.answers,
    post: to.post.bind(to),
    get: to.get.bind(to),
  };
}
