import { getStitchedSchemaFromSupergraphSdl } from "@graphql-tools/federation";
import {
  composeServices,
  compositionHasErrors,
} from "@theguild/federation-composition";
import { type GraphQLSchema, graphql, parse } from "graphql";
import { aDocument, contentOf } from "../../content/test-documents";
import { createSchema } from "../schema";
import { TestServer } from "../test-server";
import { type Key, LeafletServer } from "./test-leaflets";

const content = contentOf(
  aDocument("condition", "insomnia", {
    fields: { name: "Insomnia", slug: "sleeplessness" },
  }),
  aDocument("condition", "insomnia", {
    locale: "es",
    fields: { name: "Insomnio", slug: "insomnio" },
  }),
  aDocument("condition", "stress", { fields: { name: "Stress" } }),
);

const sdlOf = async (url: string): Promise<string> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly _service: { readonly sdl: string } };
  };
  return data._service.sdl;
};

/** What a router makes of the two, and asks over HTTP. */
const composed = async (
  urls: Readonly<Record<string, string>>,
): Promise<GraphQLSchema> => {
  const services = await Promise.all(
    Object.entries(urls).map(async ([name, url]) => ({
      name,
      url,
      typeDefs: parse(await sdlOf(url)),
    })),
  );
  const result = composeServices(services);
  if (compositionHasErrors(result))
    throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: result.supergraphSdl,
  });
};

describe.each<[Key, string]>([
  ["id", "insomnia"],
  ["documentId", "insomnia"],
  ["slug", "sleeplessness"],
])("a graph that adds to our conditions by %s", (key, about) => {
  let bodywork: TestServer;
  let leaflets: LeafletServer;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    bodywork = await TestServer.start({
      schema: createSchema({ federation: true }),
      state: () => ({ phase: "live", content, changedAt: new Date() }),
    });
    leaflets = await LeafletServer.start(key, [
      { title: "Sleep well", about },
      { title: "Sleep better", about },
      { title: "Of something that is not published", about: "gone" },
    ]);
    schema = await composed({
      bodywork: `${bodywork.url}/graphql`,
      leaflets: leaflets.url,
    });
  });

  afterAll(async () => {
    await bodywork.close();
    await leaflets.close();
  });

  const ask = async (source: string): Promise<unknown> =>
    JSON.parse(JSON.stringify(await graphql({ schema, source })));

  it("is reached from a condition of ours", async () => {
    expect(
      await ask(`{
        conditions { nodes { name leaflets { nodes { title } pageInfo { hasNextPage } } } }
      }`),
    ).toEqual({
      data: {
        conditions: {
          nodes: [
            {
              name: "Insomnia",
              leaflets: {
                nodes: [{ title: "Sleep well" }, { title: "Sleep better" }],
                pageInfo: { hasNextPage: false },
              },
            },
            {
              name: "Stress",
              leaflets: { nodes: [], pageInfo: { hasNextPage: false } },
            },
          ],
        },
      },
    });
  });

  it("leads to conditions of ours and on to what is below them, where they are published", async () => {
    expect(
      await ask(`{
        leaflets { title about { name slug id contraindications { totalCount } } }
      }`),
    ).toMatchObject({
      data: {
        leaflets: [
          {
            title: "Sleep well",
            about: {
              name: "Insomnia",
              slug: "sleeplessness",
              id: "insomnia",
              contraindications: { totalCount: 0 },
            },
          },
          { title: "Sleep better", about: { name: "Insomnia" } },
          { title: "Of something that is not published", about: null },
        ],
      },
    });
  });

  it("leads there and back in one query", async () => {
    expect(
      await ask(`{
        condition(id: "insomnia") {
          leaflets { nodes { about { name leaflets { nodes { title } } } } }
        }
      }`),
    ).toMatchObject({
      data: {
        condition: {
          leaflets: {
            nodes: [
              {
                about: {
                  name: "Insomnia",
                  leaflets: {
                    nodes: [{ title: "Sleep well" }, { title: "Sleep better" }],
                  },
                },
              },
              { about: { name: "Insomnia" } },
            ],
          },
        },
      },
    });
  });
});
