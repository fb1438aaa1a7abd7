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
    therapistProfiles: { nodes: slugs("sample-asheville", "sample-savannah") },
  }),

  "Some, every or none of the related": shows({
    conditions: {
      totalCount: 7,
      nodes: Array.from({ length: 7 }, () => ({
        indications: { nodes: [{ certainty: "LOW", direction: "BENEFIT" }] },
      })),
    },
  }),

  "And, or, not": shows({
    techniques: { nodes: [{ slug: "prenatal-massage", intent: "COMFORT" }] },
  }),

  "Contains, whatever the capitals and accents": shows({
    techniques: { nodes: [{ name: "Liberación miofascial" }] },
  }),

  "Is there none": shows({
    indications: {
      totalCount: 9,
      nodes: Array.from({ length: 9 }, () => ({ scope: null })),
    },
  }),

  "Ranked values compared and ordered by rank": shows({
    moderateOrLow: { totalCount: 19 },
    leastCertain: { nodes: [{ certainty: "VERY_LOW" }] },
    last: { nodes: [{ certainty: "NOT_GRADED" }] },
  }),

  "Order by several": shows({
    indications: {
      nodes: [
        {
          certainty: "MODERATE",
          strength: "NONE",
          slug: "osteoarthritis-manual-therapy-longterm",
        },
        { certainty: "LOW", strength: "WEAK_FOR", slug: "anxiety-swedish" },
        { certainty: "LOW", strength: "WEAK_FOR", slug: "doms-sports" },
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
      totalCount: 22,
      nodes: [
        {
          indications: {
            totalCount: 2,
            nodes: [{ technique: { contraindications: { totalCount: 9 } } }],
          },
        },
      ],
    },
  }),

  "Facets, each without its own filter": shows({
    indications: {
      totalCount: 14,
      facets: [
        {
          field: "direction",
          values: [
            { value: "BENEFIT", label: "Benefit", count: 14 },
            { value: "NO_EFFECT", label: "No effect", count: 3 },
            { value: "UNCLEAR", label: "Unclear", count: 2 },
          ],
        },
        {
          field: "condition",
          values: expect.arrayContaining([
            { value: "fibromyalgia", label: "Fibromyalgia", count: 2 },
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
      indications: { nodes: [{ locale: "en", isFallback: true }] },
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
            node: { name: "Swedish (relaxation) massage" },
            indications: [
              {
                certainty: "LOW",
                strength: "WEAK_FOR",
                scope: "chronic",
                dose: { text: expect.stringContaining("weekly") as unknown },
                sources: [{ doi: "10.7326/0003-4819-155-1-201107050-00002" }],
              },
            ],
          },
          {
            node: { name: "Therapeutic massage (mixed methods)" },
            indications: [{ certainty: "LOW" }, { certainty: "VERY_LOW" }],
          },
        ],
      },
    },
  }),

  "What was left out, and why": shows({
    condition: {
      techniques: {
        nodes: slugs("myofascial-release"),
        excluded: [
          "deep-tissue-massage",
          "swedish-massage",
          "therapeutic-massage",
        ].map((slug) => ({
          technique: { slug },
          contraindications: [
            {
              name: "High-risk pregnancy, or before 12 weeks",
              kind: "RELATIVE",
            },
          ],
        })),
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
      totalCount: 229,
    },
    techniques: { totalCount: 8 },
  }),

  "Answers while the CMS is down": shows({
    contentStatus: { phase: "STALE" },
    techniques: { totalCount: 8 },
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
