import { createHash } from "node:crypto";
import { type PersistedDocument, createClient } from "@bodywork/client";
import { aDocument } from "../api/src/content/test-documents";
import { ChangingContent } from "../api/src/graphql/live/test-changing-content";
import { createSchema } from "../api/src/graphql/schema";
import { TestServer } from "../api/src/graphql/test-server";

interface Names {
  readonly techniques: {
    readonly nodes: readonly { readonly name: string }[];
  };
}

const TEXT = "query Names { techniques { nodes { name } } }";

/** One that the gateway does not know yet. */
const document = {
  loc: { source: { body: TEXT } },
  __meta__: { hash: createHash("sha256").update(TEXT).digest("hex") },
} as unknown as PersistedDocument<Names, Record<string, never>>;

const written = (body: string) => ({ loc: { source: { body } } });

const technique = (id: string, name: string) =>
  aDocument("technique", id, { fields: { name } });

describe("a live query at a gateway", () => {
  const schema = createSchema();
  let content: ChangingContent;
  let server: TestServer;

  const start = async (port = 0): Promise<void> => {
    server = await TestServer.start(
      { schema, state: () => content.state },
      {},
      port,
    );
    content.onTouched = (tags) => {
      server.answers.touch(tags);
      server.live.touch(tags);
    };
  };

  beforeEach(async () => {
    content = new ChangingContent(technique("swedish", "Swedish"));
    await start();
  });
  afterEach(() => server.close());

  it("brings every change, also those during which the gateway was away, and nothing twice", async () => {
    const controller = new AbortController();
    const connections: boolean[] = [];
    const live = createClient({ url: `${server.url}/graphql` }).live(
      document,
      undefined,
      {
        signal: controller.signal,
        onConnection: (isConnected) => connections.push(isConnected),
      },
    );
    const names = async (): Promise<readonly string[]> => {
      const { value } = (await live.next()) as { readonly value: Names };
      return value.techniques.nodes.map(({ name }) => name);
    };
    expect(await names()).toEqual(["Swedish"]);
    const second = names();
    content.publish(technique("thai", "Thai"));
    expect(await second).toEqual(["Swedish", "Thai"]);

    const third = names();
    const port = Number(new URL(server.url).port);
    await server.close();
    content.publish(technique("shiatsu", "Shiatsu"));
    await start(port);
    expect(await third).toEqual(["Shiatsu", "Swedish", "Thai"]);
    expect(connections).toEqual([true, false, true]);

    const end = live.next();
    controller.abort();
    expect((await end).done).toBe(true);
  });

  it.each([
    ["GRAPHQL_VALIDATION_FAILED", "{ nope }"],
    ["PAGE_SIZE_OUT_OF_RANGE", "{ techniques(first: -1) { totalCount } }"],
  ])("is refused with %s, and not asked again", async (code, text) => {
    const live = createClient({ url: `${server.url}/graphql` }).live(
      written(text) as typeof document,
    );
    await expect(live.next()).rejects.toMatchObject({ code });
  });
});
