import type { ErrorCode } from "../../http/error-codes";

/** A request that is known to have brought servers down. */
export interface Probe {
  readonly name: string;
  /** JSON. */
  readonly body: string;
  readonly code: ErrorCode;
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

const nested = (levels: number, open: string, close: string): string =>
  open.repeat(levels) + close.repeat(levels);

const query = (
  name: string,
  text: string,
  code: ErrorCode,
  variables?: Readonly<Record<string, unknown>>,
): Probe => ({
  name,
  body: JSON.stringify({ query: text, ...(variables && { variables }) }),
  code,
});

/** A quarter of a megabyte is the largest body. */
const HUGE = 250_000;

/** Just below what a query may have. */
const LONG = 49_800;

/** Written by hand: what makes JSON of values is not made for it. */
const NESTED_ARRAYS = nested(HUGE / 2, "[", "]");

export const probes: readonly Probe[] = [
  query(
    "10,000 repeated fields",
    `{ ${times(10_000, () => "id")} }`,
    "QUERY_TOO_MANY_TOKENS",
  ),
  query(
    "as many repeated fields as there may be fields",
    `{ ${times(900, () => "__typename")} }`,
    "QUERY_TOO_MANY_DUPLICATES",
  ),
  query(
    "repeated fields with fields below them",
    `{ ${times(90, () => "techniques { nodes { indications { totalCount } } }")} }`,
    "QUERY_TOO_MANY_DUPLICATES",
  ),
  query(
    "repeated fields in fragments",
    `${times(90, (i) => `fragment F${i} on Query { ${times(8, () => "contentStatus")} }`)} { ${times(90, (i) => `...F${i}`)} }`,
    "QUERY_TOO_MANY_DUPLICATES",
  ),
  query(
    "fields nested far too deep",
    nested(6_000, "{ node ", "}"),
    "QUERY_TOO_MANY_TOKENS",
  ),
  query(
    "fields nested as deep as tokens allow",
    `{ ${nested(600, "node { ", "} ")} }`.replace("{ }", "{ id }"),
    "QUERY_TOO_DEEP",
  ),
  query(
    "fields nested deep by fragments",
    `{ ...F0 } ${times(30, (i) => `fragment F${i} on Technique { indications { nodes { technique { ...F${i + 1} } } } }`)} fragment F30 on Technique { id }`,
    "QUERY_TOO_DEEP",
  ),
  query(
    "fragments that multiply each other",
    `{ techniques { nodes { ...F0 } } } ${times(14, (i) => `fragment F${i} on Technique { ...F${i + 1} a: conditions { nodes { techniques { nodes { ...F${i + 1} } } } } }`)} fragment F14 on Technique { id name }`,
    "QUERY_TOO_DEEP",
  ),
  query(
    "fragments that multiply each other, not deep",
    `{ ${times(10, (i) => `a${i}: techniques { ...A }`)} }
     fragment A on TechniqueConnection { ${times(10, (i) => `a${i}: nodes { ...B }`)} }
     fragment B on Technique { ${times(10, (i) => `a${i}: conditions { ...C }`)} }
     fragment C on ConditionEvidenceConnection { ${times(10, (i) => `a${i}: nodes { id }`)} }`,
    "QUERY_TOO_MANY_FIELDS",
  ),
  query(
    "fragments that spread each other in a circle",
    "{ techniques { nodes { ...A } } } fragment A on Technique { ...B } fragment B on Technique { ...A }",
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "a circle of fragments with fields between",
    "{ techniques { nodes { ...A } } } fragment A on Technique { indications { nodes { technique { ...A ...A } } } }",
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "a circle of many fragments, each with all the others",
    `{ techniques { nodes { ...F0 } } } ${times(30, (i) => `fragment F${i} on Technique { ${times(30, (j) => `...F${j}`)} }`)}`,
    "QUERY_TOO_NESTED",
  ),
  query(
    "900 fragments that are not there",
    `{ ${times(900, (i) => `...F${i}`)} }`,
    "QUERY_TOO_MANY_FRAGMENTS",
  ),
  query(
    "inline fragments inside one another",
    `{ ${nested(300, "... on Query { ", "} ")} }`.replace(
      "{ }",
      "{ __typename }",
    ),
    "QUERY_TOO_NESTED",
  ),
  query(
    "inline fragments beside one another",
    `{ node(id: "a") { ${times(300, () => "... on Technique { id }")} } }`,
    "QUERY_TOO_MANY_DUPLICATES",
  ),
  query(
    "aliases of one field",
    `{ ${times(600, (i) => `a${i}: __typename`)} }`,
    "QUERY_TOO_MANY_ALIASES",
  ),
  query(
    "aliases of entries of any type",
    `fragment F on Entry { id slug locale isFallback updatedAt } { ${times(130, (i) => `a${i}: node(id: "x") { ...F }`)} }`,
    "QUERY_TOO_MANY_ALIASES",
  ),
  query(
    "fields of an interface, which are compiled for each type",
    `fragment F on Entry { id slug locale isFallback updatedAt } { ${times(45, (i) => `a${i}: node(id: "x") { ...F }`)} }`,
    "QUERY_TOO_MANY_FIELDS",
  ),
  query(
    "directives at one place",
    `{ __typename ${times(600, () => "@skip(if: true)")} }`.slice(0, 9_000),
    "QUERY_TOO_MANY_TOKENS",
  ),
  query(
    "unknown directives at one place",
    `{ __typename ${times(900, () => "@a")} }`,
    "QUERY_TOO_MANY_DIRECTIVES",
  ),
  query(
    "directives at variables",
    `query (${times(60, (i) => `$a${i}: Int @a`)}) { __typename }`,
    "QUERY_TOO_MANY_DIRECTIVES",
  ),
  query(
    "unknown fields that resemble known ones",
    `{ ${times(900, (i) => `complementaryTherapy${i}`)} }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "unknown types that resemble known ones",
    `{ node(id: "a") { ${times(320, (i) => `... on ComplementaryTherapyListFilter${i} { a${i} }`)} } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "unknown arguments that resemble known ones",
    `{ techniques(${times(600, (i) => `filtre${i}: 1`)}) { totalCount } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "unknown values that resemble known ones",
    `{ techniques(orderBy: [${times(1_900, (i) => `UPDATED_AT_DSEC${i}`)}]) { totalCount } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "an unknown field with a huge name",
    `{ ${"x".repeat(HUGE)} }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "introspection in a circle",
    `{ __schema { types { ${nested(5, "fields { type { ", "} } ").replace("{ }", "{ name }")} } } }`,
    "INTROSPECTION_TOO_DEEP",
  ),
  query(
    "introspection in a circle of fragments",
    `{ __type(name: "Technique") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { interfaces { possibleTypes { name } } }`,
    "INTROSPECTION_TOO_DEEP",
  ),
  query(
    "introspection again and again",
    `{ ${times(10, (i) => `a${i}: __schema { types { name fields { name args { name } } } }`)} }`,
    "QUERY_TOO_COSTLY",
  ),
  query(
    "a huge list of values",
    `{ techniques(filter: { slug: { in: [${times(6_000, (i) => `"${i}"`)}] } }) { totalCount } }`,
    "QUERY_TOO_MANY_TOKENS",
  ),
  query(
    "a huge list of values in a variable",
    "query ($in: [String!]) { techniques(filter: { slug: { in: $in } }) { totalCount } }",
    "INPUT_TOO_LARGE",
    { in: Array.from({ length: 20_000 }, (_, index) => String(index)) },
  ),
  query(
    "a filter of many conditions for every item of every item",
    "query ($filter: IndicationFilter) { techniques(first: 100) { nodes { indications(first: 100) { nodes { technique { indications(filter: $filter) { totalCount } } } } } } }",
    "QUERY_TOO_COSTLY",
    {
      filter: {
        or: Array.from({ length: 300 }, (_, index) => ({
          slug: { eq: String(index) },
        })),
      },
    },
  ),
  query(
    "pages of pages of pages",
    "{ techniques(first: 100) { nodes { indications(first: 100) { nodes { technique { contraindications(first: 100) { nodes { name } } } } } } } }",
    "QUERY_TOO_COSTLY",
  ),
  query(
    "pages whose size a variable hides",
    "query ($n: Int = 100) { techniques(first: $n) { nodes { indications(last: $n) { nodes { technique { contraindications(first: $n) { nodes { name } } } } } } } }",
    "QUERY_TOO_COSTLY",
  ),
  {
    name: "variables of nested arrays",
    body: `{ "query": "query ($a: Int) { techniques(first: $a) { totalCount } }", "variables": { "a": ${NESTED_ARRAYS} } }`,
    code: "INPUT_TOO_DEEP",
  },
  {
    name: "variables of nested arrays that nobody has declared",
    body: `{ "query": "{ __typename }", "variables": { "a": ${NESTED_ARRAYS} } }`,
    code: "INPUT_TOO_DEEP",
  },
  {
    name: "a text of nested arrays",
    body: `{ "query": ${NESTED_ARRAYS} }`,
    code: "BAD_REQUEST",
  },
  {
    name: "nothing but nested arrays",
    body: NESTED_ARRAYS,
    code: "BAD_REQUEST",
  },
  query(
    "operations of the same name",
    times(380, () => "query A { __typename }"),
    "QUERY_TOO_MANY_OPERATIONS",
  ),
  query(
    "500 operations",
    times(500, (i) => `query A${i} { __typename }`),
    "QUERY_TOO_MANY_TOKENS",
  ),
  query(
    "as many operations as tokens allow",
    times(390, (i) => `query A${i} { __typename }`),
    "QUERY_TOO_MANY_OPERATIONS",
  ),
  query(
    "variables that nobody uses",
    `query (${times(390, (i) => `$a${i}: Int`)}) { __typename }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "a huge text",
    `{ technique(slug: 5, id: "${"x".repeat(HUGE)}") { nothing } }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "a huge text in lines",
    `{ technique(slug: 5, id: """${" x\n".repeat(HUGE / 5)}""") { nothing } }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "a huge number",
    `{ techniques(first: ${"9".repeat(HUGE)}) { totalCount } }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "a huge comment",
    `# ${"x".repeat(HUGE)}\n{ nothing }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "very many comments",
    `${"#\n".repeat(HUGE / 4)}{ nothing }`,
    "QUERY_TOO_LONG",
  ),
  query(
    "an unknown field with a name as long as a query may be",
    `{ ${"x".repeat(LONG)} }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "a text as long as a query may be, in lines",
    `{ technique(slug: 5, id: """${" x\n".repeat(LONG / 3)}""") { nothing } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "a number as long as a query may be",
    `{ techniques(first: ${"9".repeat(LONG)}) { totalCount } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "as many comments as a query may have",
    `${"#\n".repeat(LONG / 2)}{ nothing }`,
    "GRAPHQL_VALIDATION_FAILED",
  ),
  query(
    "lists inside one another",
    `{ techniques(filter: ${nested(900, "[", "]")}) { totalCount } }`,
    "INPUT_TOO_DEEP",
  ),
  query(
    "objects inside one another",
    `{ techniques(filter: ${nested(450, "{ not: ", "}").replace("not: }", "}")}) { totalCount } }`,
    "INPUT_TOO_DEEP",
  ),
  query(
    "objects inside one another in a directive",
    `{ __typename @a(b: ${nested(450, "{ c: ", "}").replace("c: }", "}")}) }`,
    "INPUT_TOO_DEEP",
  ),
  query(
    "objects inside one another by default",
    `query ($a: TechniqueFilter = ${nested(450, "{ not: ", "}").replace("not: }", "}")}) { techniques(filter: $a) { totalCount } }`,
    "INPUT_TOO_DEEP",
  ),
];
