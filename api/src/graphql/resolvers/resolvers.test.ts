import {
  type ExecutionResult,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getOperationAST,
  graphql,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from "graphql";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { typeValueOf } from "../../content/search/search-connection";
import { searchedTypes } from "../../content/search/searched";
import { Work } from "../../content/work";
import type { Vocabulary } from "../__generated__/resolvers";
import type { GraphQLContext } from "../context";
import { ParsedDocument } from "../operation/document";
import { Operation } from "../operation/operation";
import { createSchema } from "../schema";
import { contentOfEveryType, idOf, slugOf } from "./test-content";
import { typeNameOf } from "./type-name";

const schema = createSchema();

const context: GraphQLContext = {
  work: new Work(),
  content: contentOfEveryType(),
  audience: "published",
  status: () => ({
    phase: "live",
    changedAt: new Date("2026-02-01T00:00:00Z"),
  }),
  lag: () => ({ changes: 2, seconds: 0.5 }),
  today: () => "2026-02-01",
  imageUrl: (url) => `https://cms.example${url}`,
  jsonLd: ({ type, documentId }) => ({ "@type": type, "@id": documentId }),
};

/** As graphql-js executes the query, and as the gateway does: the data has to be the same. */
const ask = async (
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  contextValue: GraphQLContext = context,
): Promise<ExecutionResult> => {
  const walked = await graphql({
    schema,
    source,
    variableValues,
    contextValue,
  });
  if (walked.data === undefined) return walked;
  const document = parse(source);
  const definition = getOperationAST(document);
  if (!definition) throw new Error("There is no operation.");
  const operation = new Operation(
    schema,
    new ParsedDocument(source, document),
    definition,
  );
  expect(operation.execute(variableValues, contextValue)?.data).toBe(
    JSON.stringify(walked.data),
  );
  return walked;
};

const dataOf = async (...request: Parameters<typeof ask>): Promise<unknown> => {
  const { data, errors } = await ask(...request);
  expect(errors).toBeUndefined();
  // graphql-js answers objects without a prototype.
  return JSON.parse(JSON.stringify(data));
};

const codeOf = async (...request: Parameters<typeof ask>): Promise<unknown> => {
  const { errors = [] } = await ask(...request);
  const [error] = errors;
  return (
    error?.extensions["code"] ??
    (error?.originalError as { code?: unknown } | undefined)?.code
  );
};

/** Not always there; they have tests of their own. */
const ONLY_WHEN_ASKED_FOR: ReadonlySet<string> = new Set([
  "distanceKm",
  "excluded",
  "label",
]);

/** Facets cannot be asked for without saying of what. */
const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
  const required = field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => {
      const values = getNamedType(type);
      return isEnumType(values)
        ? `${name}: [${values
            .getValues()
            .map((value) => value.name)
            .join(" ")}]`
        : "";
    });
  return required.length === 0 ? "" : `(${required.join(" ")})`;
};

/** Everything that can be asked of a type, other entries by their keys only. */
const selectionOf = (type: GraphQLNamedType, isRoot = false): string => {
  if (isLeafType(type)) return "";
  if (!isObjectType(type) && !isInterfaceType(type))
    throw new Error(`${type.name} cannot be asked for.`);
  const isEntry = isObjectType(type) && type.getInterfaces().length > 0;
  if (isEntry && !isRoot) return "{ __typename id slug }";
  const fields = Object.values(type.getFields())
    .filter(({ name }) => !ONLY_WHEN_ASKED_FOR.has(name))
    .map(
      (field) =>
        `${field.name}${argumentsOf(field)} ${selectionOf(getNamedType(field.type))}`,
    );
  return `{ ${fields.join(" ")} }`;
};

/** Paths at which there is nothing. */
const gaps = (value: unknown, path = ""): string[] => {
  if (value === null || value === undefined) return [path];
  if (Array.isArray(value))
    return value.length === 0
      ? [path]
      : value.flatMap((item, at) => gaps(item, `${path}[${at}]`));
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, item]) =>
      gaps(item, `${path}.${key}`),
    );
  return [];
};

describe.each(
  contentTypeNames.map((type) => [typeNameOf(type), type] as const),
)("%s", (typeName, type) => {
  it("answers every one of its fields", async () => {
    const named = schema.getType(typeName);
    if (!named) throw new Error(`The SDL has no ${typeName}.`);
    const node = await dataOf(
      `query ($id: ID!) { node(id: $id) { ... on ${typeName} ${selectionOf(named, true)} } }`,
      {
        id: idOf(type),
      },
    );
    expect(gaps(node)).toEqual([]);
  });

  it("is found by slug and by id, and listed", async () => {
    const one = typeName.charAt(0).toLowerCase() + typeName.slice(1);
    const query = `query ($slug: String, $id: ID) { found: ${one}(slug: $slug, id: $id) { id slug __typename } }`;
    const found = { id: idOf(type), slug: slugOf(type), __typename: typeName };
    expect(await dataOf(query, { slug: slugOf(type) })).toEqual({ found });
    expect(await dataOf(query, { id: idOf(type) })).toEqual({ found });
    expect(await dataOf(query, { slug: "unknown" })).toEqual({ found: null });
    expect(await codeOf(query)).toBe("INVALID_ARGUMENT");
    expect(await codeOf(query, { slug: slugOf(type), id: idOf(type) })).toBe(
      "INVALID_ARGUMENT",
    );
  });
});

describe("nodes", () => {
  const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

  it("answers in the order of the ids, with null for what is not there", async () => {
    expect(
      await dataOf(query, {
        ids: [idOf("faq"), "unknown", idOf("body-region")],
      }),
    ).toEqual({
      nodes: [
        { __typename: "Faq", id: idOf("faq") },
        null,
        { __typename: "BodyRegion", id: idOf("body-region") },
      ],
    });
  });

  it("refuses more than a hundred ids", async () => {
    expect(
      await codeOf(query, { ids: Array.from({ length: 101 }, () => "x") }),
    ).toBe("INVALID_ARGUMENT");
  });
});

describe("the evidence", () => {
  it("leads from a condition to techniques with the indications between them, and back", async () => {
    const data = await dataOf(`{
      condition(slug: "a-condition") {
        techniques(minCertainty: HIGH, direction: HARM) { totalCount edges { node { slug } indications { slug } } }
        none: techniques(direction: BENEFIT) { totalCount }
      }
      technique(slug: "a-technique") { conditions { nodes { slug } } }
    }`);
    expect(data).toEqual({
      condition: {
        techniques: {
          totalCount: 1,
          edges: [
            {
              node: { slug: "a-technique" },
              indications: [{ slug: "a-indication" }],
            },
          ],
        },
        none: { totalCount: 0 },
      },
      technique: { conditions: { nodes: [{ slug: "a-condition" }] } },
    });
  });

  it("filters techniques through their indications", async () => {
    const query = `query ($certainty: CertaintyEnumFilter) {
      techniques(filter: { indications: { some: { condition: { slug: { eq: "a-condition" } }, certainty: $certainty } } }) {
        totalCount
      }
    }`;
    expect(await dataOf(query, { certainty: { gte: "LOW" } })).toEqual({
      techniques: { totalCount: 1 },
    });
    expect(await dataOf(query, { certainty: { lt: "HIGH" } })).toEqual({
      techniques: { totalCount: 0 },
    });
  });
});

describe("what is contraindicated", () => {
  const query = `query ($for: ContraindicatedFor) {
    condition(slug: "a-condition") {
      techniques(excludeContraindicatedFor: $for) {
        totalCount
        excluded { technique { slug } contraindications { slug kind } }
      }
    }
  }`;

  it("is left out, with the reason, of whatever kind it is unless told", async () => {
    const expected = {
      condition: {
        techniques: {
          totalCount: 0,
          excluded: [
            {
              technique: { slug: "a-technique" },
              contraindications: [
                { slug: "a-contraindication", kind: "ABSOLUTE" },
              ],
            },
          ],
        },
      },
    };
    const conditions = ["a-condition"];
    expect(await dataOf(query, { for: { conditions } })).toEqual(expected);
    expect(
      await dataOf(
        query
          .replace("$for)", '{ conditions: ["a-condition"] })')
          .replace("query ($for: ContraindicatedFor)", "query"),
      ),
    ).toEqual(expected);
  });

  it("is left in when nothing is asked for", async () => {
    expect(await dataOf(query)).toEqual({
      condition: { techniques: { totalCount: 1, excluded: [] } },
    });
  });

  it("is refused for a condition that is not published", async () => {
    expect(await codeOf(query, { for: { conditions: ["unknown"] } })).toBe(
      "INVALID_ARGUMENT",
    );
  });
});

describe("therapists near a place", () => {
  const lists = `
    therapistProfiles(near: $near) { totalCount edges { distanceKm node { slug } } }
    technique(slug: "a-technique") { therapistProfiles(near: $near) { totalCount } }
    condition(slug: "a-condition") { therapistProfiles(near: $near) { totalCount } }`;
  const query = `query ($near: Near) { ${lists} }`;

  it("come with their distance, within 50 km unless told", async () => {
    const near = { latitude: 89.6, longitude: 20 };
    const expected = {
      therapistProfiles: {
        totalCount: 1,
        edges: [{ distanceKm: 44.48, node: { slug: "a-therapist-profile" } }],
      },
      technique: { therapistProfiles: { totalCount: 1 } },
      condition: { therapistProfiles: { totalCount: 1 } },
    };
    expect(await dataOf(query, { near })).toEqual(expected);
    expect(
      await dataOf(
        `{ ${lists.replaceAll("$near", "{ latitude: 89.6, longitude: 20 }")} }`,
      ),
    ).toEqual(expected);
    expect(
      await dataOf(query, { near: { ...near, radiusKm: 44 } }),
    ).toMatchObject({ therapistProfiles: { totalCount: 0 } });
  });

  it("have no distance when no place is asked for", async () => {
    expect(await dataOf(query)).toMatchObject({
      therapistProfiles: { edges: [{ distanceKm: null }] },
    });
  });

  it.each([
    [{ latitude: 91, longitude: 0 }, "INVALID_ARGUMENT"],
    [{ latitude: 0, longitude: 0, radiusKm: 0 }, "INVALID_ARGUMENT"],
  ])("cannot be asked for with %j", async (near, code) => {
    expect(
      await codeOf(
        "query ($near: Near) { therapistProfiles(near: $near) { totalCount } }",
        { near },
      ),
    ).toBe(code);
  });
});

describe("facets", () => {
  it("have the names of what they count, where the value is a slug", async () => {
    expect(
      await dataOf(
        `query ($fields: [TechniqueFacet!]!) {
          techniques(first: 0) { facets(fields: $fields) { field values { value label count } } }
        }`,
        { fields: ["INTENT", "BODY_REGIONS"] },
      ),
    ).toEqual({
      techniques: {
        facets: [
          {
            field: "intent",
            values: [{ value: "COMFORT", label: "Comfort", count: 1 }],
          },
          {
            field: "bodyRegions",
            values: [
              {
                value: "a-body-region",
                label: "name of body-region",
                count: 1,
              },
            ],
          },
        ],
      },
    });
  });
});

describe("labels", () => {
  it("of facets are in the language asked for, numbers and yes and no have none", async () => {
    expect(
      await dataOf(
        `{ techniques(locale: "es", first: 0) { facets(fields: [INTENT]) { values { label } } }
           sources(first: 0) { facets(fields: [YEAR, VERIFIED]) { values { label } } } }`,
      ),
    ).toEqual({
      techniques: { facets: [{ values: [{ label: "Bienestar" }] }] },
      sources: {
        facets: [{ values: [{ label: null }] }, { values: [{ label: null }] }],
      },
    });
  });

  it("of entries are what readers call them, whatever their type", async () => {
    const { nodes } = (await dataOf(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entry { label } ... on Faq { question } ... on Myth { claim } ... on Guide { title } } }",
      { ids: ["faq", "myth", "guide", "indication", "technique"].map(idOf) },
    )) as { nodes: readonly Record<string, string>[] };
    const [faq, myth, guide, indication, technique] = nodes;
    expect(faq?.["label"]).toBe(faq?.["question"]);
    expect(myth?.["label"]).toBe(myth?.["claim"]);
    expect(guide?.["label"]).toBe(guide?.["title"]);
    expect(technique?.["label"]).toBe("name of technique");
    expect(indication?.["label"]).toMatch(
      /^name of condition: name of technique/,
    );
  });

  it("of all enumerations are in the vocabulary", async () => {
    const { vocabulary } = (await dataOf(
      '{ vocabulary(locale: "es") { locale enumerations { name values { value label } } } }',
    )) as { vocabulary: Vocabulary };
    expect(vocabulary.locale).toBe("es");
    const certainty = vocabulary.enumerations.find(
      ({ name }) => name === "Certainty",
    );
    expect(certainty?.values.at(-1)).toEqual({ value: "HIGH", label: "Alta" });
  });
});

describe("translations", () => {
  it("are listed with their slugs", async () => {
    expect(
      await dataOf(
        '{ technique(slug: "a-technique") { translations { locale slug } } }',
      ),
    ).toEqual({
      technique: { translations: [{ locale: "en", slug: "a-technique" }] },
    });
  });
});

describe("search", () => {
  const query = `query ($query: String!, $types: [EntryType!], $after: String) {
    search(query: $query, types: $types, after: $after, first: 1) {
      totalCount
      nodes { __typename id slug locale isFallback }
      edges { cursor score node { ... on BodyRegion { name } } highlights { field parts { text isMatch } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      facets { field values { value label count } }
    }
  }`;

  it("answers the entry, what was found in it, and what there is of other types", async () => {
    const { search } = (await dataOf(query, {
      query: "names region",
      types: ["BODY_REGION"],
    })) as { search: { edges: { cursor: string; score: number }[] } };
    const [{ cursor, score } = { cursor: "", score: 0 }] = search.edges;
    expect(score).toBeGreaterThan(0);
    expect(search).toEqual({
      totalCount: 1,
      nodes: [
        {
          __typename: "BodyRegion",
          id: idOf("body-region"),
          slug: slugOf("body-region"),
          locale: "en",
          isFallback: false,
        },
      ],
      edges: [
        {
          cursor,
          score,
          node: { name: "name of body-region" },
          highlights: [
            {
              field: "name",
              parts: [
                { text: "name", isMatch: true },
                { text: " of body-", isMatch: false },
                { text: "region", isMatch: true },
              ],
            },
            {
              field: "summary",
              parts: [
                { text: "summary of body-", isMatch: false },
                { text: "region", isMatch: true },
              ],
            },
          ],
        },
      ],
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: cursor,
        endCursor: cursor,
      },
      facets: [
        {
          field: "type",
          values: [{ value: "BODY_REGION", label: "Body regions", count: 1 }],
        },
      ],
    });
  });

  it("finds every type that can be searched", async () => {
    const type = schema.getType("EntryType");
    if (!isEnumType(type)) throw new Error("The SDL has no EntryType.");
    const names = type.getValues().map(({ name }) => name);
    for (const name of names)
      expect(
        await dataOf(
          'query ($types: [EntryType!]) { search(query: "of", types: $types) { totalCount } }',
          { types: [name] },
        ),
      ).toEqual({ search: { totalCount: 1 } });
    expect(names).toEqual(searchedTypes.map(typeValueOf));
  });

  it.each([
    [{ query: "" }, "INVALID_ARGUMENT"],
    [{ query: "x".repeat(10_000) }, "INVALID_ARGUMENT"],
    [{ query: "a\u0000b" }, "INVALID_ARGUMENT"],
    [{ query: "…" }, "INVALID_ARGUMENT"],
    [{ query: "name", types: [] }, "INVALID_ARGUMENT"],
    [{ query: "name", after: "forged" }, "INVALID_CURSOR"],
  ])("refuses %p with %s", async (variables, code) => {
    expect(await codeOf(query, variables)).toBe(code);
  });
});

describe("a review", () => {
  const query =
    '{ technique(slug: "a-technique") { review { isOverdue nextReviewDue reviewedBy { name } } } }';
  const isOverdueOn = async (day: string): Promise<unknown> => {
    const data = await dataOf(query, {}, { ...context, today: () => day });
    return (data as { technique: { review: { isOverdue: boolean } } }).technique
      .review.isOverdue;
  };

  it("is overdue once the day on which it is due has passed", async () => {
    expect(await isOverdueOn("2026-01-31")).toBe(false);
    expect(await isOverdueOn("2026-02-01")).toBe(true);
  });
});

describe("what names entries by slug", () => {
  it("leads to the published ones", async () => {
    expect(
      await dataOf(
        '{ guide(slug: "a-guide") { options { techniques { slug } } combinations { therapy { slug } } } }',
      ),
    ).toEqual({
      guide: {
        options: [{ techniques: [{ slug: "a-technique" }] }],
        combinations: [{ therapy: { slug: "a-complementary-therapy" } }],
      },
    });
  });
});

describe("pictures and formatted texts", () => {
  it("come in the forms that readers need", async () => {
    expect(
      await dataOf(
        '{ technique(slug: "a-technique") { image { url width } description { html text markdown blocks } } }',
      ),
    ).toEqual({
      technique: {
        image: { url: "https://cms.example/uploads/a.webp", width: 2 },
        description: {
          html: "<p>description of technique</p>",
          text: "description of technique",
          markdown: "description of technique",
          blocks: [
            {
              type: "paragraph",
              children: [{ type: "text", text: "description of technique" }],
            },
          ],
        },
      },
    });
  });
});

describe("contentStatus", () => {
  it("says what there is, by the names of the schema", async () => {
    const data = await dataOf(
      "{ contentStatus { phase version changedAt lagChanges lagSeconds locales defaultLocale totalCount counts { type totalCount } } }",
    );
    expect(data).toEqual({
      contentStatus: {
        phase: "LIVE",
        version: "test-1",
        changedAt: "2026-02-01T00:00:00.000Z",
        lagChanges: 2,
        lagSeconds: 0.5,
        locales: ["en", "es"],
        defaultLocale: "en",
        totalCount: contentTypeNames.length,
        counts: contentTypeNames.map((type) => ({
          type: typeNameOf(type),
          totalCount: 1,
        })),
      },
    });
  });
});

describe("a language", () => {
  const query =
    'query ($locale: Locale) { technique(slug: "a-technique", locale: $locale) { locale isFallback } }';

  it("is the default one when none is asked for", async () => {
    expect(await dataOf(query)).toEqual({
      technique: { locale: "en", isFallback: false },
    });
  });

  it("is refused when there is no content in it", async () => {
    expect(await codeOf(query, { locale: "fr" })).toBe("UNKNOWN_LOCALE");
  });

  it.each(["", "not a tag", "e", 7])(
    "is refused when it is no language tag: %p",
    async (locale) => {
      expect(await codeOf(query, { locale })).toBe("BAD_USER_INPUT");
    },
  );

  it("is refused in the text of an operation too", async () => {
    expect(
      await codeOf('{ technique(slug: "x", locale: "not a tag") { id } }'),
    ).toBe("BAD_USER_INPUT");
  });
});
