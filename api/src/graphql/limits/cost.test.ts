import { readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import type { Sizes } from "../../content/filter/steps";
import { searchedTypes } from "../../content/search/searched";
import { NO_SIZES, sizesOf, sizesOfEach } from "../../content/sizes";
import { Work, sortSteps } from "../../content/work";
import { contentOfEveryType, slugOf } from "../resolvers/test-content";
import type { GraphQLContext } from "../context";
import { Plan } from "../operation/plan";
import type { Variables } from "../operation/variables";
import { createSchema } from "../schema";
import { STEPS_PER_POINT, count } from "./cost";
import { defaultLimits } from "./test-limits";

/** The named operations, each with the fragments that it needs. */
const operations = Object.values(
  JSON.parse(
    readFileSync(
      path.resolve(
        __dirname,
        "../../../../schema/__generated__/persisted-documents.json",
      ),
      "utf8",
    ),
  ) as Readonly<Record<string, string>>,
).map((text) => [/^query (\w+)/m.exec(text)?.[1] ?? "", text] as const);

const schema = createSchema();

const SMALLEST = sizesOf(sizesOfEach(1));
const LARGE = sizesOf(sizesOfEach(30_000));

const counted = (
  text: string,
  of: GraphQLSchema = schema,
  sizes: Sizes = NO_SIZES,
) => {
  const document = parse(text);
  expect(validate(of, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("There is no operation.");
  return count(of, document, operation, sizes);
};

const costOf = (
  text: string,
  variables: Variables = {},
  sizes: Sizes = NO_SIZES,
): number => counted(text, schema, sizes).cost(variables);

describe("the cost of an operation", () => {
  it.each<[string, string, number]>([
    ["every field", '{ technique(slug: "a") { id name } __typename }', 4],
    [
      "every field, under whatever name and however often",
      '{ a: technique(slug: "a") { id } b: technique(slug: "a") { id id } }',
      5,
    ],
    ["a page, 20 times", "{ techniques { nodes { id } } }", 2 + 20],
    [
      "a page that is asked for",
      "{ techniques(first: 3) { nodes { id name } } }",
      2 + 3 * 2,
    ],
    ["the last page", "{ techniques(last: 3) { nodes { id } } }", 2 + 3],
    [
      "a page of nothing like one of one: it is asked for all the same",
      "{ techniques(first: 0) { nodes { id } } }",
      2 + 1,
    ],
    [
      "a page that is too large, like the largest",
      "{ techniques(first: 1000) { nodes { id } } }",
      2 + 100,
    ],
    [
      "a page that is too small, like the smallest",
      "{ techniques(first: -5) { nodes { id } } }",
      2 + 1,
    ],
    [
      "null like nothing",
      "{ techniques(first: null) { nodes { id } } }",
      2 + 20,
    ],
    [
      "edges like nodes, and what belongs to the page once",
      "{ techniques(first: 2) { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } }",
      1 + 1 + 2 + 1 + 2 * 3,
    ],
    [
      "pages inside pages",
      "{ techniques(first: 3) { nodes { conditions(first: 2) { nodes { id } } } } }",
      2 + 3 * (2 + 2),
    ],
    [
      "a list on an edge as 5",
      '{ technique(slug: "a") { conditions(first: 2) { edges { indications { id } } } } }',
      1 + 1 + 1 + 2 * (1 + 5),
    ],
    [
      "another list as 5",
      '{ technique(slug: "a") { sources { title } alternateNames } }',
      1 + 1 + 5 + 1,
    ],
    ["nodes by their ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3 + 3],
    ["one id like a list of it", '{ nodes(ids: "a") { id } }', 1 + 1],
    [
      "the entries of a filter and an order",
      '{ techniques(filter: { or: [{ slug: { eq: "a" } }, { slug: { in: ["b", "c"] } }] }, orderBy: [NAME_ASC]) { totalCount } }',
      2 + 10,
    ],
    [
      "facets, whatever the page, and what is asked of each",
      "{ techniques(first: 0) { facets(fields: [INTENT, BENEFITS]) { field } } }",
      1 + 500 + 2 + 2,
    ],
    [
      "the entries of a filter for each item",
      '{ techniques(first: 4) { nodes { indications(filter: { slug: { eq: "a" } }) { totalCount } } } }',
      2 + 4 * (2 + 2),
    ],
    [
      "what an entry can be, by the costliest type",
      '{ node(id: "a") { id ... on Technique { name summary } ... on Condition { name } ... on Entry { slug } } }',
      1 + 4,
    ],
    [
      "a fragment once in a place",
      '{ technique(slug: "a") { ...F ...F ... { ...F } } } fragment F on Technique { id }',
      2,
    ],
    [
      "rich text as HTML",
      '{ technique(slug: "a") { description { html text markdown blocks } } }',
      2 + 5 + 1 + 10 + 1,
    ],
    [
      "what may be left out",
      '{ technique(slug: "a") @skip(if: true) { id } }',
      2,
    ],
    [
      "the schema, whatever is asked of it",
      "{ __schema { types { fields { name } } } }",
      10_000,
    ],
    [
      "a type of the schema",
      '{ __type(name: "Technique") { fields { name } } }',
      500,
    ],
  ])("counts %s", (_name, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it.each<[string, string, Variables, number]>([
    [
      "a page",
      "query ($n: Int) { techniques(first: $n) { nodes { id } } }",
      { n: 7 },
      2 + 7,
    ],
    [
      "a page that is left out",
      "query ($n: Int) { techniques(first: $n) { nodes { id } } }",
      {},
      2 + 20,
    ],
    [
      "a page that is null",
      "query ($n: Int = 3) { techniques(first: $n) { nodes { id } } }",
      { n: null },
      2 + 20,
    ],
    [
      "a page by default",
      "query ($n: Int = 3) { techniques(first: $n) { nodes { id } } }",
      {},
      2 + 3,
    ],
    [
      "a page of another kind",
      "query ($n: Int) { techniques(first: $n) { nodes { id } } }",
      { n: "7" },
      2 + 20,
    ],
    [
      "the larger of two",
      "query ($a: Int, $b: Int) { techniques(first: $a, last: $b) { nodes { id } } }",
      { a: 2, b: 9 },
      2 + 9,
    ],
    [
      "the one of two that is given",
      "query ($a: Int, $b: Int) { techniques(first: $a, last: $b) { nodes { id } } }",
      { b: 2 },
      2 + 2,
    ],
    [
      "ids",
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: ["a", "b"] },
      1 + 2 + 2,
    ],
    [
      "an id in a list",
      "query ($id: ID!) { nodes(ids: [$id, $id]) { id } }",
      { id: "a" },
      1 + 2 + 2,
    ],
    [
      "a filter",
      "query ($f: TechniqueFilter) { techniques(filter: $f) { totalCount } }",
      { f: { not: { slug: { in: ["a"] } } } },
      2 + 4,
    ],
    [
      "part of a filter",
      "query ($f: StringFilter) { techniques(filter: { slug: $f }) { totalCount } }",
      { f: { eq: "a" } },
      2 + 2,
    ],
    [
      "a filter by default",
      'query ($f: StringFilter = { eq: "a" }) { techniques(filter: { slug: $f }) { totalCount } }',
      {},
      2 + 2,
    ],
    [
      "what is neither list nor object",
      "query ($s: String) { techniques(filter: { slug: { eq: $s } }) { totalCount } }",
      { s: "a" },
      2 + 2,
    ],
    [
      "pages inside pages",
      "query ($a: Int, $b: Int) { techniques(first: $a) { nodes { conditions(first: $b) { nodes { id } } } } }",
      { a: 3, b: 2 },
      2 + 3 * (2 + 2),
    ],
  ])("counts what a variable says: %s", (_name, text, variables, cost) => {
    expect(costOf(text, variables)).toBe(cost);
  });

  it("goes by what the schema says of a field", () => {
    const said = makeExecutableSchema({
      typeDefs: `
        directive @cost(weight: String!) on FIELD_DEFINITION
        directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
        type Query { a: A @cost(weight: "10"), many: [A!]! @listSize(assumedSize: 30) }
        type A { b: Int @cost(weight: "2.5") }
      `,
    });
    expect(counted("{ a { b } many { b } }", said).cost({})).toBe(
      Math.ceil(10 + 2.5 + 1 + 30 * 2.5),
    );
  });

  it("is not counted by a schema that says nonsense", () => {
    const said = makeExecutableSchema({
      typeDefs: `
        directive @cost(weight: String!) on FIELD_DEFINITION
        type Query { a: Int @cost(weight: "much") }
      `,
    });
    expect(() => counted("{ a }", said)).toThrow("The weight of a");
  });

  it("is a number that JSON has, however large", () => {
    const text = `query ($n: Int) { ${"techniques(first: $n) { nodes { conditions(first: $n) { nodes { ".repeat(5)} id ${"} } } }".repeat(5)} }`;
    expect(costOf(text, { n: 100 })).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each(operations)(
    "does not refuse the operation %s where there are fifty thousand entries",
    (_name, text) => {
      const sizes = {
        ...sizesOfEach(4_096),
        toEvery: SMALLEST.toEvery,
      };
      expect(costOf(text, {}, sizes)).toBeLessThan(defaultLimits.cost);
    },
  );

  it.each(operations)("leaves room for the operation %s", (_name, text) => {
    expect(costOf(text)).toBeLessThan(defaultLimits.cost / 4);
  });

  it("leaves room for three pages inside one another, and not for three of the largest", () => {
    const pages = (size: number): number =>
      costOf(
        `{ techniques(first: ${size}) { nodes { name slug conditions(first: ${size}) { nodes { name slug contraindications(first: ${size}) { nodes { name kind why } } } } } } }`,
      );
    expect(pages(20)).toBeLessThan(defaultLimits.cost);
    expect(pages(100)).toBeGreaterThan(defaultLimits.cost);
  });
});

describe("what may look at all entries", () => {
  const sizes = sizesOf(sizesOfEach(1_024));

  it.each<[string, string, number]>([
    [
      "a filter",
      '{ sources(filter: { slug: { eq: "a" } }) { totalCount } }',
      2 * (1_024 + 1_024),
    ],
    [
      "a filter by a part of a text",
      '{ sources(filter: { title: { contains: "a" } }) { totalCount } }',
      2 * (1_024 + 10 * 1_024),
    ],
    [
      "every condition of a filter",
      '{ sources(filter: { not: { or: [{ title: { contains: "a" } }, { title: { contains: "b" } }] } }) { totalCount } }',
      2 * (1_024 + 20 * 1_024),
    ],
    [
      "a condition of a list or a component",
      '{ techniques(filter: { alternateNames: { some: { eq: "a" } } }) { totalCount } }',
      2 * (1_024 + 3 * 1_024),
    ],
    [
      "what a relation in a filter leads to",
      "{ techniques(filter: { indications: { some: { certainty: { eq: LOW } } } }) { totalCount } }",
      2 * (1_024 + 8 * 1_024 + 1_024),
    ],
    [
      "an order",
      "{ sources(orderBy: [YEAR_ASC]) { totalCount } }",
      sortSteps(1_024),
    ],
    ["an order of nothing", "{ sources(orderBy: []) { totalCount } }", 0],
    [
      "a place",
      "{ therapistProfiles(near: { latitude: 1, longitude: 1 }) { totalCount } }",
      2 * 5 * 1_024 + sortSteps(1_024),
    ],
    [
      "facets, each once",
      "{ techniques { facets(fields: [INTENT, INTENT, BENEFITS]) { field } } }",
      2 * (18 * 1_024 + sortSteps(5 * 1_024)),
    ],
    ["a list of all", "{ sources { totalCount } }", 0],
    [
      "a list inside another, which is short",
      '{ technique(slug: "a") { sources { title } indications(filter: { slug: { eq: "a" } }) { totalCount } } }',
      2 * (5 + 5),
    ],
    [
      "a list inside another that may be all",
      '{ contraindication(slug: "a") { techniques(filter: { slug: { eq: "a" } }) { totalCount } } }',
      2 * (1_024 + 1_024),
    ],
  ])("costs by how many there are: %s", (_name, text, steps) => {
    const more = costOf(text, {}, sizes) - costOf(text);
    expect(more).toBe(Math.ceil(steps / STEPS_PER_POINT));
  });

  it("costs for each word that is searched for", () => {
    const search = (query: string): number =>
      costOf(`{ search(query: "${query}") { totalCount } }`, {}, sizes);
    const each = (searchedTypes.length * 1_024) / STEPS_PER_POINT;
    expect(search("a b") - search("a")).toBe(Math.round(each));
    expect(search("a ".repeat(90))).toBe(search("a ".repeat(12)));
  });

  it("costs by what variables say", () => {
    const text =
      "query ($f: SourceFilter, $o: [SourceOrder!], $s: String) { sources(filter: $f, orderBy: $o) { totalCount } other: sources(filter: { title: { eq: $s } }) { totalCount } }";
    const cost = (variables: Variables): number =>
      costOf(text, variables, sizes);
    expect(cost({ f: { title: { contains: "a" } } })).toBeGreaterThan(cost({}));
    expect(cost({ o: ["YEAR_ASC"] })).toBeGreaterThan(cost({ o: [] }));
    expect(cost({ s: "a" })).toBe(cost({}));
  });
});

describe("the example in the documentation", () => {
  it("costs what it says there", () => {
    const text = readFileSync(
      path.resolve(__dirname, "../../../../docs/limits.md"),
      "utf8",
    );
    const example = /```graphql\n([^`]*)```/.exec(text)?.[1] ?? "";
    const [, total] = /\n\| +\| +\| (\d+) +\|\n/.exec(text) ?? [];
    expect(costOf(example, {}, SMALLEST)).toBe(Number(total));
    for (const query of [
      "{ sources(orderBy: [TITLE_ASC]) { totalCount } }",
      '{ sources(filter: { title: { contains: "a" } }) { totalCount } }',
    ]) {
      const more = costOf(query, {}, LARGE) - costOf(query);
      expect(text).toContain(more.toLocaleString("en"));
    }
  });
});

describe("how many fields an operation has", () => {
  it("counts each once for each type that it may be of", () => {
    const { length } = schema.getPossibleTypes(
      schema.getType("Entry") as never,
    );
    expect(
      counted('{ node(id: "a") { id ... on Technique { name } } }').fields,
    ).toBe(1 + length + 1);
  });
});

const facetsOf = ({
  args: [fields],
}: GraphQLField<unknown, unknown>): string => {
  const type = fields && getNamedType(fields.type);
  const [first] = isEnumType(type) ? type.getValues() : [];
  return `(fields: [${first?.name ?? ""}])`;
};

/** A random question below a field, and the sizes of its pages. */
const selectionOf = (
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> => {
  const type = getNamedType(field.type);
  const isPage = field.args.some(({ name }) => name === "first");
  const size = isPage
    ? fc.integer({ min: 0, max: 3 }).map((first) => `(first: ${first})`)
    : fc.constant(field.name === "facets" ? facetsOf(field) : "");
  if (!isObjectType(type)) return fc.constant(field.name);
  // Blocks are one value, whatever is in it.
  const below = Object.values(type.getFields()).filter(
    (inner) =>
      inner.name !== "blocks" &&
      (depth > 0 || !isObjectType(getNamedType(inner.type))),
  );
  const selections = fc
    .subarray(below, { maxLength: Math.min(below.length, 4) })
    .chain((chosen) =>
      fc.tuple(...chosen.map((inner) => selectionOf(inner, depth - 1))),
    );
  return fc
    .tuple(size, selections)
    .map(
      ([page, inner]) =>
        `${field.name}${page} { __typename ${inner.join(" ")} }`,
    );
};

const rootField = (name: string): GraphQLField<unknown, unknown> => {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`There is no ${name}.`);
  return field;
};

const fieldsIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const below: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.values(value);
  return below.reduce<number>(
    (total, each) => total + fieldsIn(each),
    Array.isArray(value) ? 0 : below.length,
  );
};

describe("no answer", () => {
  const content = contentOfEveryType();
  const context: GraphQLContext = {
    work: new Work(),
    content,
    audience: "published",
    status: () => ({ phase: "live", changedAt: null }),
    lag: () => ({ changes: 0, seconds: 0 }),
    today: () => "2026-01-01",
    imageUrl: (url) => url,
    jsonLd: ({ documentId }) => ({ "@id": documentId }),
  };

  it("has more fields than its operation was counted to cost", () => {
    const questions = fc.oneof(
      ...["techniques", "conditions", "guides", "sources", "contentStatus"].map(
        (name) => selectionOf(rootField(name), 4),
      ),
      selectionOf(rootField("technique"), 4).map((text) =>
        text.replace("technique", `technique(slug: "${slugOf("technique")}")`),
      ),
    );
    fc.assert(
      fc.property(questions, (question) => {
        const document = parse(`{ ${question} }`);
        const operation = getOperationAST(document);
        if (!operation) throw new Error("There is no operation.");
        const plan = new Plan(schema, document, operation);
        const { data, errors } = plan.execute(context, {});
        expect(errors).toEqual([]);
        expect(fieldsIn(JSON.parse(data))).toBeLessThanOrEqual(
          count(schema, document, operation, NO_SIZES).cost({}),
        );
      }),
      { numRuns: 100 },
    );
  });
});
