import { createHash } from "node:crypto";
import type { Gateway } from "./gateway";

/** Asks a query of the comparison and fails unless the answer, from the starter content, shows the feature. */
type Check = (gateway: Gateway, query: string) => Promise<void>;

const shows =
  (expected: object): Check =>
  async (gateway, query) => {
    expect(await gateway.data(query)).toMatchObject(expected);
  };

/** Not more and not less than these. */
const slugs = (...list: readonly string[]) => list.map((slug) => ({ slug }));

interface Page {
  readonly conditions: {
    readonly edges: readonly { readonly node: { readonly slug: string } }[];
    readonly pageInfo: {
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

const sent = (
  gateway: Gateway,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(
    `${gateway.url}/graphql?${new URLSearchParams(parameters).toString()}`,
    { headers },
  );

/** By the headings of the queries in the document. */
export const shown: Readonly<Record<string, Check>> = {
  "Filter through relations": shows({
    therapistProfiles: {
      nodes: slugs(
        "sample-mexico-city",
        "sample-san-antonio",
        "sample-asheville",
        "sample-atlanta",
        "sample-athens",
        "sample-savannah",
      ),
    },
  }),

  "Some, every or none of the related": shows({
    conditions: {
      totalCount: 9,
      nodes: expect.arrayContaining([
        {
          slug: "labor-pain",
          indications: { nodes: [{ certainty: "LOW", direction: "BENEFIT" }] },
        },
      ]) as unknown,
    },
  }),

  "And, or, not": shows({
    techniques: {
      nodes: [
        { slug: "craniosacral-therapy", intent: "RELAXATION" },
        { slug: "infant-massage", intent: "COMFORT" },
        { slug: "oncology-massage", intent: "COMFORT" },
        { slug: "prenatal-massage", intent: "COMFORT" },
        { slug: "reflexology", intent: "RELAXATION" },
        { slug: "shiatsu", intent: "RELAXATION" },
      ],
    },
  }),

  "Contains, whatever the capitals and accents": shows({
    techniques: { nodes: [{ name: "Liberación miofascial" }] },
  }),

  "Is there none": shows({
    sources: {
      totalCount: 3,
      nodes: expect.arrayContaining([
        { slug: "batavia-2004", doi: null },
      ]) as unknown,
    },
  }),

  "Ranked values compared and ordered by rank": shows({
    moderateOrLow: { totalCount: 42 },
    leastCertain: { nodes: [{ certainty: "VERY_LOW" }] },
    last: { nodes: [{ certainty: "NOT_GRADED" }] },
  }),

  "Order by several": shows({
    indications: {
      nodes: [
        {
          certainty: "MODERATE",
          strength: "WEAK_FOR",
          slug: "cancer-pain-oncology-palliative",
        },
        {
          certainty: "MODERATE",
          strength: "WEAK_FOR",
          slug: "cancer-pain-reflexology",
        },
        { certainty: "MODERATE", strength: "NONE", slug: "neck-pain-massage" },
      ],
    },
  }),

  "Cursors that survive changes, both ways": async (gateway, query) => {
    const page = async (variables: Readonly<Record<string, unknown>>) =>
      (await gateway.data<Page>(query, variables)).conditions;
    const first = await page({ first: 3 });
    const next = await page({ first: 3, after: first.pageInfo.endCursor });
    const back = await page({ last: 3, before: next.pageInfo.startCursor });
    const both = await page({ first: 6 });
    expect([...first.edges, ...next.edges]).toEqual(both.edges);
    expect(back.edges).toEqual(first.edges);
    expect(next.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: true,
    });
  },

  "Total count at every level": shows({
    conditions: {
      totalCount: 36,
      nodes: [
        {
          indications: {
            totalCount: 1,
            nodes: [{ technique: { contraindications: { totalCount: 26 } } }],
          },
        },
      ],
    },
  }),

  "Facets, each without its own filter": shows({
    indications: {
      totalCount: 26,
      facets: [
        {
          field: "direction",
          values: [
            { value: "BENEFIT", label: "Benefit", count: 26 },
            { value: "NO_EFFECT", label: "No effect", count: 12 },
            { value: "UNCLEAR", label: "Unclear", count: 4 },
          ],
        },
        {
          field: "condition",
          values: expect.arrayContaining([
            { value: "fibromyalgia", label: "Fibromyalgia", count: 1 },
          ]) as unknown,
        },
      ],
    },
  }),

  "Search with typos, prefixes and highlights": shows({
    search: {
      facets: [
        {
          field: "type",
          values: expect.arrayContaining([
            { value: "TECHNIQUE", count: 1 },
          ]) as unknown,
        },
      ],
      edges: [
        {
          node: { __typename: "Technique", slug: "swedish-massage" },
          highlights: expect.arrayContaining([
            {
              field: "name",
              parts: [
                { text: "Swedish", isMatch: true },
                { text: " (relaxation) ", isMatch: false },
                { text: "massage", isMatch: true },
              ],
            },
          ]) as unknown,
        },
      ],
    },
  }),

  "Near a place, nearest first, with the distance": shows({
    therapistProfiles: {
      totalCount: 2,
      edges: [
        { distanceKm: 0.22, node: { location: { city: "Atlanta" } } },
        { distanceKm: 97.95, node: { location: { city: "Athens" } } },
      ],
    },
  }),

  "Fallback along a chain of languages": shows({
    technique: {
      name: "Masaje sueco (de relajación)",
      indications: {
        nodes: [{ slug: "anxiety-swedish", condition: { name: "Ansiedad" } }],
      },
    },
  }),

  "Each entry says which language it is in": shows({
    technique: {
      locale: "es",
      isFallback: false,
      sources: expect.arrayContaining([
        { locale: "en", isFallback: true },
      ]) as unknown,
    },
  }),

  "Translations listed": shows({
    technique: {
      translations: [
        { locale: "en", slug: "swedish-massage" },
        { locale: "es", slug: "swedish-massage" },
      ],
    },
  }),

  "Data on the edge of a relation": shows({
    condition: {
      techniques: {
        edges: [
          {
            node: { name: "Myofascial release" },
            indications: [{ certainty: "LOW", strength: "NONE" }],
          },
          {
            node: { name: "Swedish (relaxation) massage" },
            indications: [
              {
                certainty: "LOW",
                strength: "WEAK_FOR",
                scope: expect.stringContaining("more than 12 weeks") as unknown,
                dose: { text: expect.stringContaining("weekly") as unknown },
                sources: [
                  { doi: "10.7326/0003-4819-155-1-201107050-00002" },
                  { doi: null },
                ],
              },
            ],
          },
          {
            node: { name: "Therapeutic massage (mixed methods)" },
            indications: [{ certainty: "LOW" }, { certainty: "VERY_LOW" }],
          },
          {
            node: { name: "Tui na (Chinese massage)" },
            indications: [{ certainty: "LOW", strength: "NONE" }],
          },
        ],
      },
    },
  }),

  "What was left out, and why": shows({
    condition: {
      techniques: {
        nodes: [],
        excluded: expect.arrayContaining([
          {
            technique: { slug: "deep-tissue-massage" },
            contraindications: expect.arrayContaining([
              expect.objectContaining({
                name: "Pregnancy",
                kind: "RELATIVE",
              }),
            ]) as unknown,
          },
        ]) as unknown,
      },
    },
  }),

  "Cost told with the answer": async (gateway, query) => {
    const response = await gateway.post(JSON.stringify({ query }));
    expect(response.headers.get("x-query-cost")).toBe("22");
    expect(await response.json()).toMatchObject({
      extensions: { cost: { value: 22, limit: 50_000 } },
    });
  },

  "Cost told in advance": async (gateway, query) => {
    const extensions = { dryRun: true };
    const response = await gateway.post(JSON.stringify({ query, extensions }));
    expect(await response.json()).toMatchObject({
      data: null,
      extensions: { cost: { isDryRun: true, isTooCostly: true } },
    });
  },

  "Limits of a query": async (gateway, query) => {
    const { errors } = await gateway.execute(query);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      "QUERY_TOO_DEEP",
    ]);
  },

  "Stable, documented error codes": async (gateway, query) => {
    const { errors } = await gateway.execute(query);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      "PAGE_SIZE_OUT_OF_RANGE",
    ]);
  },

  "Persisted queries over GET": async (gateway, query) => {
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const byHash = async (): Promise<unknown> =>
      (await sent(gateway, { extensions: JSON.stringify(extensions) })).json();
    expect(await byHash()).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    await gateway.post(JSON.stringify({ query, extensions }));
    expect(await byHash()).toMatchObject({
      data: {
        techniques: {
          nodes: expect.arrayContaining([
            { name: "Sports massage" },
          ]) as unknown,
        },
      },
    });
  },

  "Breaking changes of the schema refused in CI": async (gateway, query) => {
    const { __type } = await gateway.data<{
      __type: { fields: readonly object[] };
    }>(query);
    expect(__type.fields).toContainEqual({
      name: "indications",
      description: expect.stringContaining("graded evidence") as unknown,
      isDeprecated: false,
      deprecationReason: null,
    });
  },

  "One version of the content for an operation": shows({
    contentStatus: {
      version: expect.stringMatching(/./) as unknown,
      totalCount: 418,
    },
    techniques: { totalCount: 19 },
  }),

  "Answers while the CMS is down": shows({
    contentStatus: { phase: "STALE" },
    techniques: { totalCount: 19 },
  }),

  "Kept answers dropped by what changed": async (gateway, query) => {
    const { technique } = await gateway.data<{ technique: { id: string } }>(
      query,
    );
    const answer = await sent(gateway, { query });
    expect(answer.headers.get("cache-tag")?.split(",")).toContain(technique.id);
    const again = await sent(
      gateway,
      { query },
      { "if-none-match": answer.headers.get("etag") ?? "" },
    );
    expect(again.status).toBe(304);
  },
};
