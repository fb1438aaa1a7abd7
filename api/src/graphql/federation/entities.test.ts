import type { Change, FeedDocument } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "../../content/documents";
import { PublishedContent } from "../../content/published-content";
import { LOCALES, aDocument } from "../../content/test-documents";
import { defaultLimits } from "../limits/test-limits";
import { createSchema } from "../schema";
import type { GraphQLOptions } from "../service";
import { TestServer } from "../test-server";

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Condition { name }
    ... on Node { id }
  }
}`;

const schema = createSchema({ federation: true });

let documents = documentsOf([]);
let content: PublishedContent;
let server: TestServer | null = null;

const serve = async (
  options: Partial<GraphQLOptions> = {},
): Promise<TestServer> => {
  server = await TestServer.start({
    schema,
    state: () => ({ phase: "live", content, changedAt: new Date() }),
    ...options,
  });
  return server;
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
  server?.answers.touch(update.touched);
};

beforeEach(() => {
  documents = documentsOf([
    aDocument("condition", "insomnia", {
      fields: { name: "Insomnia", slug: "sleeplessness" },
    }),
    aDocument("condition", "insomnia", {
      locale: "es",
      fields: { name: "Insomnio", slug: "insomnio" },
    }),
    aDocument("reviewer", "ada", { fields: { name: "Ada" } }),
  ]);
  content = new PublishedContent({ version: "1", locales: LOCALES, documents });
});

afterEach(async () => {
  await server?.close();
  server = null;
});

const ask = async (
  { post }: Pick<TestServer, "post">,
  ...representations: readonly unknown[]
): Promise<{ readonly data: unknown; readonly errors?: unknown }> => {
  const response = await post({
    query: ENTITIES,
    variables: { representations },
  });
  return (await response.json()) as { data: unknown };
};

const bound = (to: TestServer) => ({ post: to.post.bind(to) });

const INSOMNIA = { __typename: "Condition", name: "Insomnia", id: "insomnia" };

describe("entities", () => {
  it("are found by id and by slug, each in its place, null where there is none", async () => {
    const { data } = await ask(
      bound(await serve()),
      { __typename: "Condition", slug: "sleeplessness" },
      { __typename: "Condition", id: "gone" },
      { __typename: "Reviewer", id: "ada" },
      { __typename: "Condition", id: "insomnia" },
      { __typename: "Leaflet", id: "insomnia" },
      { __typename: "Technique", id: "insomnia" },
      { __typename: "Condition", slug: "insomnio" },
    );
    expect(data).toEqual({
      _entities: [
        INSOMNIA,
        null,
        { __typename: "Reviewer", id: "ada" },
        INSOMNIA,
        null,
        null,
        null,
      ],
    });
  });

  it("are found in the language of an id, and by document id in the default one", async () => {
    const name = (key: object) => ({ __typename: "Condition", ...key });
    const to = bound(await serve());
    expect(
      await ask(
        to,
        name({ id: "insomnia~es" }),
        name({ documentId: "insomnia" }),
        name({ documentId: "gone" }),
        name({ id: "insomnia~es~draft" }),
      ),
    ).toEqual({
      data: {
        _entities: [
          { __typename: "Condition", name: "Insomnio", id: "insomnia~es" },
          INSOMNIA,
          null,
          null,
        ],
      },
      extensions: expect.anything() as unknown,
    });
  });

  it("are found by keys that stand in the query itself, and none by none", async () => {
    const { post } = bound(await serve());
    const query = `{
      _entities(representations: [{ __typename: "Condition", id: "insomnia" }]) {
        ... on Condition { name }
      }
    }`;
    expect(await (await post({ query })).json()).toMatchObject({
      data: { _entities: [{ name: "Insomnia" }] },
    });
    expect((await ask({ post })).data).toEqual({ _entities: [] });
  });

  it.each<[string, unknown, string]>([
    ["a text", "Condition", "INVALID_ARGUMENT"],
    ["a list", [["Condition"]], "INVALID_ARGUMENT"],
    ["no type", { id: "insomnia" }, "INVALID_ARGUMENT"],
    ["a type that is none", { __typename: 5, id: "a" }, "INVALID_ARGUMENT"],
    ["no key", { __typename: "Condition" }, "INVALID_ARGUMENT"],
    [
      "a key that is no text",
      { __typename: "Condition", id: 5 },
      "INVALID_ARGUMENT",
    ],
    [
      "nothing for a key",
      { __typename: "Condition", id: null, slug: null },
      "INVALID_ARGUMENT",
    ],
    ["nothing", null, "BAD_USER_INPUT"],
  ])("are refused where a key is %s", async (_name, representation, code) => {
    const to = bound(await serve());
    for (const _time of [1, 2])
      expect(await ask(to, INSOMNIA, representation)).toMatchObject({
        errors: [{ extensions: { code } }],
      });
  });

  it("say at which place a key is wrong", async () => {
    expect(await ask(bound(await serve()), INSOMNIA, {})).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringContaining("Representation 2") as string,
          path: ["_entities"],
        },
      ],
    });
  });

  it("that are kept change when an entry does, or when one appears", async () => {
    const to = bound(await serve());
    const both = [
      { __typename: "Condition", id: "insomnia" },
      { __typename: "Condition", slug: "stress" },
    ];
    for (const _time of [1, 2, 3])
      expect((await ask(to, ...both)).data).toEqual({
        _entities: [INSOMNIA, null],
      });
    expect(server?.answers.figures.hits).toBeGreaterThan(0);
    publish(
      aDocument("condition", "stress", {
        fields: { name: "Stress", slug: "stress" },
      }),
    );
    const STRESS = { __typename: "Condition", name: "Stress", id: "stress" };
    for (const _time of [1, 2, 3])
      expect((await ask(to, ...both)).data).toEqual({
        _entities: [INSOMNIA, STRESS],
      });
    publish(
      aDocument("condition", "insomnia", {
        fields: { name: "Sleeplessness", slug: "sleeplessness" },
      }),
    );
    expect((await ask(to, ...both)).data).toEqual({
      _entities: [{ ...INSOMNIA, name: "Sleeplessness" }, STRESS],
    });
  });

  it("cost as much as there are keys", async () => {
    const { post } = bound(await serve());
    const costOf = async (count: number): Promise<string | null> => {
      const representations = Array.from({ length: count }, () => ({
        __typename: "Condition",
        id: "insomnia",
      }));
      const response = await post({
        query: ENTITIES,
        variables: { representations },
      });
      return response.headers.get("x-query-cost");
    };
    // Three for each key, and three fields below it.
    expect(await costOf(1)).toBe("7");
    expect(await costOf(200)).toBe("1201");
  });

  it("are bounded by the limits that hold for everybody", async () => {
    const many = Array.from({ length: 400 }, () => INSOMNIA);
    const to = bound(await serve());
    expect(await ask(to, ...many)).toMatchObject({
      errors: [{ extensions: { code: "INPUT_TOO_LARGE" } }],
    });
    await server?.close();
    const costly = bound(
      await serve({ limits: { ...defaultLimits, cost: 100 } }),
    );
    expect(await ask(costly, ...many.slice(0, 50))).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_COSTLY" } }],
    });
  });
});

describe("the service", () => {
  const SERVICE = "{ _service { sdl } }";

  it("says its schema, also where questions about the schema are switched off", async () => {
    const { post } = bound(await serve({ introspection: false }));
    const response = await post({ query: SERVICE });
    expect(await response.json()).toMatchObject({
      data: {
        _service: {
          sdl: expect.stringContaining("federation/v2.0") as string,
        },
      },
    });
  });

  it("says it at a price, so that nobody asks for it a hundred times at once", async () => {
    const { post } = bound(await serve());
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: sdl`);
    const response = await post({
      query: `{ _service { ${aliases.join(" ")} } }`,
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_COSTLY" } }],
    });
  });

  it("is not there where no federation is wanted", async () => {
    const { post } = bound(await serve({ schema: createSchema() }));
    expect(await (await post({ query: SERVICE })).json()).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
  });
});
