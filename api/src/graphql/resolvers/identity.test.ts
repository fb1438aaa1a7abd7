import { PublishedContent } from "../../content/published-content";
import { documentsOf } from "../../content/documents";
import { aDocument } from "../../content/test-documents";
import type { Audience } from "../../content/entry-id";
import { TestServer } from "../test-server";

const content = new PublishedContent({
  version: "1",
  locales: ["en", "es"],
  documents: documentsOf([
    aDocument("condition", "insomnia", {
      fields: { name: "Insomnia", slug: "insomnia" },
    }),
    aDocument("condition", "insomnia", {
      locale: "es",
      fields: { name: "Insomnio", slug: "insomnio" },
    }),
    // Not translated.
    aDocument("condition", "stress", {
      fields: { name: "Stress", slug: "stress" },
    }),
    aDocument("faq", "why", {
      fields: { question: "Why?", slug: "why" },
      links: { conditions: ["insomnia", "stress"] },
    }),
  ]),
});

const servers: Partial<Record<Audience, TestServer>> = {};

beforeAll(async () => {
  for (const audience of ["published", "draft"] as const)
    servers[audience] = await TestServer.start({
      audience,
      state: () => ({ phase: "live", content, changedAt: new Date() }),
    });
});

afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
});

const ask = async (
  query: string,
  variables: object = {},
  audience: Audience = "published",
): Promise<unknown> => {
  const response = await servers[audience]?.post({ query, variables });
  const answer = (await response?.json()) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const NODE = `query ($id: ID!) { node(id: $id) { id ... on Entry { documentId locale isFallback } ... on Condition { name } } }`;

const INSOMNIA = {
  documentId: "insomnia",
  locale: "en",
  isFallback: false,
  name: "Insomnia",
};
const INSOMNIO = { ...INSOMNIA, locale: "es", name: "Insomnio" };
const STRESS = { ...INSOMNIA, documentId: "stress", name: "Stress" };

describe("the id of an entry", () => {
  it("is its document id in the default language, and another one in every other, however it is reached", async () => {
    const idsUnder = (locale: string) =>
      ask(`{
        condition(slug: "insomnia", locale: "${locale}") { id documentId }
        conditions(locale: "${locale}") { nodes { id } }
        faq(slug: "why", locale: "${locale}") { id conditions { edges { node { id documentId } } } }
        search(query: "stress", locale: "${locale}") { nodes { id } }
      }`);
    const under = (suffix: string, condition: unknown) => ({
      condition,
      conditions: {
        nodes: [{ id: `insomnia${suffix}` }, { id: `stress${suffix}` }],
      },
      faq: {
        id: `why${suffix}`,
        conditions: {
          edges: ["insomnia", "stress"].map((documentId) => ({
            node: { id: documentId + suffix, documentId },
          })),
        },
      },
      search: { nodes: [{ id: `stress${suffix}` }] },
    });
    expect(await idsUnder("en")).toEqual(
      under("", { id: "insomnia", documentId: "insomnia" }),
    );
    expect(await idsUnder("es")).toEqual(
      under("~es", { id: "insomnia~es", documentId: "insomnia" }),
    );
  });

  it("is another one for those who see drafts", async () => {
    expect(
      await ask(
        '{ en: condition(slug: "insomnia") { id documentId } es: condition(slug: "stress", locale: "es") { id } }',
        {},
        "draft",
      ),
    ).toEqual({
      en: { id: "insomnia~en~draft", documentId: "insomnia" },
      es: { id: "stress~es~draft" },
    });
  });

  it.each<[string, Audience, unknown]>([
    ["insomnia", "published", { id: "insomnia", ...INSOMNIA }],
    ["insomnia~es", "published", { id: "insomnia~es", ...INSOMNIO }],
    [
      "stress~es",
      "published",
      { id: "stress~es", ...STRESS, isFallback: true },
    ],
    ["insomnia", "draft", { id: "insomnia~en~draft", ...INSOMNIA }],
    ["insomnia~es~draft", "draft", { id: "insomnia~es~draft", ...INSOMNIO }],
    ["insomnia~es~draft", "published", null],
    ["insomnia~fr", "published", null],
    ["insomnia~es-MX", "published", null],
    ["insomnia~", "published", null],
    ["~es", "published", null],
    ["", "published", null],
    ["insomnia~es~drafts", "draft", null],
    ["nobody~es", "published", null],
  ])(
    "“%s” leads those who see what is %s to the entry in its language, or nowhere",
    async (id, audience, node) => {
      expect(await ask(NODE, { id }, audience)).toEqual({ node });
    },
  );

  it("leads several to theirs, each in its language", async () => {
    expect(
      await ask(
        '{ nodes(ids: ["stress~es", "insomnia~fr", "insomnia", "insomnia~es"]) { id } }',
      ),
    ).toEqual({
      nodes: [
        { id: "stress~es" },
        null,
        { id: "insomnia" },
        { id: "insomnia~es" },
      ],
    });
  });

  it("finds one entry of a type in its own language, or in the one asked for", async () => {
    const query = `query ($id: ID!, $locale: Locale) {
      condition(id: $id, locale: $locale) { id name }
    }`;
    const insomnia = { condition: { id: "insomnia", name: "Insomnia" } };
    const insomnio = { condition: { id: "insomnia~es", name: "Insomnio" } };
    expect(await ask(query, { id: "insomnia~es" })).toEqual(insomnio);
    expect(await ask(query, { id: "insomnia", locale: "es" })).toEqual(
      insomnio,
    );
    expect(await ask(query, { id: "insomnia~es", locale: "en" })).toEqual(
      insomnia,
    );
    expect(await ask(query, { id: "insomnia~fr", locale: "en" })).toEqual({
      condition: null,
    });
  });

  it("is the same to a filter in every language", async () => {
    const query = `query ($filter: ConditionFilter, $faqs: FaqFilter) {
      conditions(filter: $filter) { nodes { id } }
      faqs(filter: $faqs) { totalCount }
    }`;
    for (const id of ["insomnia", "insomnia~es", "insomnia~es~draft"])
      for (const filter of [
        { id: { eq: id } },
        { id: { in: [id, "gone~es"] } },
        { not: { not: { id: { eq: id } } } },
      ])
        expect(
          await ask(query, {
            filter,
            faqs: { conditions: { some: filter } },
          }),
        ).toEqual({
          conditions: { nodes: [{ id: "insomnia" }] },
          faqs: { totalCount: 1 },
        });
  });
});
