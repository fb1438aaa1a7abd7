import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  type ExecutionResult,
  executeSync,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { Work } from "../../content/work";
import type { GraphQLContext } from "../context";
import { ParsedDocument } from "./document";
import { Operation } from "./operation";

const echo = (_root: unknown, args: object): string => JSON.stringify(args);

const broken = (): never => {
  throw new Error("It is broken.");
};

const schema = makeExecutableSchema({
  typeDefs: `
    directive @unknown on FIELD
    enum Kind { GOOD, BAD }
    scalar Anything
    input Filter @oneOf { text: String, number: Int }
    input Search { and: [Search!], not: Search, text: String, number: Int = 1, must: Int! = 2, kinds: [Kind] }
    interface Named { name: String! }
    type Cat implements Named { name: String!, lives: Int, enemy: Dog }
    type Dog implements Named { name: String!, owner: String!, enemy: Cat!, broken: String! }
    union Pet = Cat | Dog
    type Query {
      echo(text: String = "by default", numbers: [Int], strict: [Int!]! = [7], search: Search, filter: Filter, any: Anything): String
      must(number: Int!): String
      cat: Cat
      dog: Dog
      dogs: [Dog!]
      someDogs: [Dog]
      table: [[Int!]]
      pets: [Pet!]!
      named: Named
      nothing: String!
      kind: Kind
      kinds: [Kind!]
      anything: Anything
      float: Float
      id: ID
      flag: Boolean
      number: Int
      tooLarge: Int
      noList: [Int]
      waits: Int
      _under: Int
    }
  `,
  resolvers: {
    Pet: {
      __resolveType: (pet: object) => ("lives" in pet ? "Cat" : "Dog"),
    },
    Named: { __resolveType: () => "Cat" },
    Dog: { broken },
    Query: {
      echo,
      must: echo,
      cat: () => ({ name: "Tom", lives: 9, enemy: { name: "Rex" } }),
      dog: () => ({ name: "Rex", owner: "Ann", enemy: { name: "Tom" } }),
      dogs: () => [{ name: "A", owner: "Ann" }, { name: "B" }],
      someDogs: () => [{ name: "A" }, null, { owner: "Ann" }],
      table: () => [[1, 2], null, [3, null], []],
      pets: () => new Set([{ name: "Tom", lives: 9 }, { name: "Rex" }]),
      named: () => ({ name: 'Tom "the\ncat" \u2028 \ud800 ü' }),
      nothing: () => null,
      kind: () => "BAD",
      kinds: () => ["GOOD", "UGLY"],
      anything: () => ({ a: [1, "x", null, { b: undefined }] }),
      float: () => 1e21,
      id: () => 7,
      flag: () => false,
      number: () => "12",
      tooLarge: () => 2 ** 31,
      noList: () => 5,
      _under: () => -0,
      waits: () => Promise.resolve(1),
    },
  },
});

const context = { work: new Work() } as GraphQLContext;

const operationOf = (text: string, name?: string): Operation => {
  const document = new ParsedDocument(text, parse(text));
  expect(validate(schema, document.node)).toEqual([]);
  const definition = getOperationAST(document.node, name);
  if (!definition) throw new Error("There is no operation.");
  return new Operation(schema, document, definition);
};

const shown = ({ errors = [], data }: ExecutionResult) => ({
  data: data === undefined ? null : JSON.stringify(data),
  errors: errors.map(({ message, path, locations }) => ({
    message,
    path,
    locations,
  })),
});

/** Executes an operation as the gateway does, and as graphql-js does: data, the order of its fields and errors must be the same. */
const answer = (
  operation: Operation,
  variables: Readonly<Record<string, unknown>> = {},
): ReturnType<typeof shown> => {
  const expected = executeSync({
    schema,
    document: operation.document.node,
    operationName: operation.definition.name?.value ?? null,
    variableValues: variables,
    contextValue: context,
  });
  const result = operation.execute(variables, context);
  const found = {
    data: result && result.data,
    errors: shown({
      errors: result?.errors ?? operation.variableErrors(variables, true),
    }).errors,
  };
  expect(found).toEqual(shown(expected));
  return found;
};

describe("an operation is answered as graphql-js answers it", () => {
  it.each([
    ["nested objects", "{ cat { name enemy { name } } dog { name } }"],
    [
      "under other names",
      "{ a: cat { b: name __proto__: lives } constructor: id }",
    ],
    [
      "merged fields",
      "{ cat { name } ... { cat { lives } } ...F } fragment F on Query { cat { enemy { name } lives } }",
    ],
    [
      "a union",
      "{ pets { __typename ... on Cat { lives } ... on Dog { name } ... on Named { name } } }",
    ],
    [
      "an interface, and texts that need escapes",
      "{ named { __typename name ... on Cat { lives } } }",
    ],
    ["leaves of every kind", "{ kind anything float id flag number _under }"],
    [
      "the schema",
      '{ __schema { queryType { name } } __type(name: "Cat") { fields { name type { kind ofType { name } } } } nothing: __type(name: "Nothing") { name } }',
    ],
  ])("%s", (_name, text) => {
    expect(answer(operationOf(text)).errors).toEqual([]);
  });

  it.each([
    [
      "what must be there and is not, up to what may be missing",
      "{ dog { name broken } cat { name } }",
    ],
    ["up to the item of a list", "{ someDogs { name owner } }"],
    ["up to a list", "{ dogs { owner } id }"],
    ["up to a list in a list", "{ table id }"],
    [
      "up to everything, and nothing after it",
      "{ dog { broken } nothing id tooLarge }",
    ],
    [
      "several",
      "{ a: tooLarge b: tooLarge dog { broken } noList kinds someDogs { name } }",
    ],
    [
      "of a field that was selected twice",
      "{ dog { broken } ... { dog { broken } } }",
    ],
  ])("with errors: %s", (_name, text) => {
    expect(answer(operationOf(text)).errors).not.toEqual([]);
  });

  it("refuses a resolver that waits, for the content could change meanwhile", () => {
    const result = operationOf("{ waits id }").execute({}, context);
    expect(result?.data).toBe('{"waits":null,"id":"7"}');
    expect(result?.errors[0]?.message).toContain("A resolver waits");
  });
});

describe("arguments and variables", () => {
  const SEARCH = "query ($search: Search) { echo(search: $search) }";

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ["by default", "{ echo }", {}],
    ["null instead of a default", "{ echo(text: null) }", {}],
    [
      "objects",
      '{ echo(search: { and: [{ text: "a" }, { number: 5 }], not: { kinds: [GOOD] } }) }',
      {},
    ],
    ["a list of one", "{ echo(numbers: 5) }", {}],
    ["one of several", '{ echo(filter: { text: "a" }) }', {}],
    [
      "any literal",
      '{ echo(any: { a: [1, 2.5, "x", GOOD, null, true] }) }',
      {},
    ],
    ["a variable", SEARCH, { search: { text: "a", number: 2 } }],
    ["a variable that is left out", SEARCH, {}],
    ["a variable that is null", SEARCH, { search: null }],
    [
      "one item in the place of a list",
      SEARCH,
      { search: { and: { text: "a" } } },
    ],
    [
      "a variable by default",
      'query ($search: Search! = { text: "b" }) { echo(search: $search) }',
      {},
    ],
    [
      "a required variable by default",
      "query ($n: Int! = 2) { must(number: $n) }",
      {},
    ],
    [
      "left out where there is a default",
      "query ($text: String) { echo(text: $text) }",
      {},
    ],
    [
      "null where there is a default",
      "query ($text: String) { echo(text: $text) }",
      { text: null },
    ],
    [
      "inside objects",
      "query ($text: String, $n: Int, $s: Search) { echo(search: { text: $text, number: $n, not: $s, and: [{ text: $text }] }) }",
      { text: "c" },
    ],
    [
      "inside objects that are null",
      "query ($text: String, $n: Int, $s: Search) { echo(search: { text: $text, number: $n, not: $s }) }",
      { text: null, n: null, s: null },
    ],
    [
      "left out inside a list",
      "query ($n: Int) { echo(numbers: [1, $n]) }",
      {},
    ],
    [
      "null inside a list",
      "query ($n: Int) { echo(numbers: [1, $n]) }",
      { n: null },
    ],
    [
      "one of several by a variable",
      "query ($n: Int!) { echo(filter: { number: $n }) }",
      { n: 3 },
    ],
    [
      "inside any literal",
      "query ($n: Int, $m: Int) { echo(any: { a: [$n, $m], b: $m }) }",
      { n: 3 },
    ],
    [
      "unknown ones",
      "query ($n: Int) { echo(numbers: [$n]) }",
      { other: 1, constructor: 5 },
    ],
    [
      "names that objects inherit",
      "query ($constructor: Int, $toString: String, $__proto__: Int) { echo(numbers: [$constructor, $__proto__], text: $toString) }",
      {},
    ],
    [
      "the name of the prototype",
      "query ($__proto__: Int) { echo(numbers: [$__proto__]) }",
      JSON.parse('{"__proto__":5}') as object as Record<string, unknown>,
    ],
  ])("reach the resolver: %s", (_name, text, variables) => {
    expect(answer(operationOf(text), variables).errors).toEqual([]);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    [
      "null, through a default, where it must not be",
      "query ($n: Int = 5) { must(number: $n) id }",
      { n: null },
    ],
    [
      "null in an object",
      "query ($n: Int = 5) { echo(search: { must: $n }) id }",
      { n: null },
    ],
    [
      "null in a list",
      "query ($n: Int = 5) { echo(strict: [$n]) id }",
      { n: null },
    ],
    [
      "null as the only one of several",
      "query ($n: Int!) { echo(filter: { number: $n }) id }",
      {},
    ],
    ["another kind of value", SEARCH, { search: 5 }],
    ["an unknown field", SEARCH, { search: { nothing: 1 } }],
    [
      "a wrong value deep inside",
      SEARCH,
      { search: { and: [{ number: "x" }] } },
    ],
    ["missing", "query ($n: Int!) { must(number: $n) }", {}],
    ["null", "query ($n: Int!) { must(number: $n) }", { n: null }],
    [
      "two of one",
      "query ($f: Filter) { echo(filter: $f) }",
      { f: { number: 1, text: "a" } },
    ],
  ])("are refused: %s", (_name, text, variables) => {
    expect(answer(operationOf(text), variables).errors).toHaveLength(1);
  });

  it("are refused as the caller's fault", () => {
    const operation = operationOf("query ($n: Int = 5) { must(number: $n) }");
    const [error] = operation.execute({ n: null }, context)?.errors ?? [];
    expect(error?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("are not executed, whatever they say", () => {
    const text =
      "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.executed = 1";
    const { data } = answer(
      operationOf(`{ echo(text: ${JSON.stringify(text)}) }`),
    );
    expect(data).toContain("__MAGIC_DATE__");
    expect(globalThis).not.toHaveProperty("executed");
  });
});

describe("conditions", () => {
  const YES = { b: true };
  const NO = { b: false };

  it.each<[string, string]>([
    [
      "a fragment that is skipped here and spread elsewhere",
      "query ($b: Boolean!) { cat { ...Card @include(if: $b) ...Header } } fragment Header on Cat { lives ...Card } fragment Card on Cat { name lives }",
    ],
    [
      "a fragment in two places, skipped in one",
      "query ($b: Boolean!) { cat { ...C @include(if: $b) name } more: cat { ...C name } } fragment C on Cat { lives }",
    ],
    [
      "a field, skipped once and selected twice",
      "query ($b: Boolean!) { cat { name } cat @include(if: $b) { ...Row } } fragment Row on Cat { lives }",
    ],
    [
      "the order of fields",
      "query ($b: Boolean!) { a: id @skip(if: $b) b: id a: id }",
    ],
    [
      "both at once",
      "query ($b: Boolean!) { a: id @skip(if: $b) @include(if: $b) b: id @include(if: true) @skip(if: $b) c: id @skip(if: true) }",
    ],
    [
      "inline fragments",
      "query ($b: Boolean!) { ... @skip(if: $b) { id } ... on Query @include(if: $b) { kind } }",
    ],
    ["everything", "query ($b: Boolean!) { id @include(if: $b) }"],
    [
      "by default",
      "query ($b: Boolean! = true) { id @include(if: $b) kind @skip(if: $b) }",
    ],
  ])("decide for each execution by itself: %s", (_name, text) => {
    const operation = operationOf(text);
    const answers = [YES, NO, YES, NO].map((b) => answer(operation, b).data);
    expect(answers[0]).toBe(answers[2]);
    expect(answers[1]).toBe(answers[3]);
    expect(answers[0]).not.toBe(answers[1]);
  });

  it("do not spoil the other operations of a document", () => {
    const text =
      "query A($y: Boolean!) { cat { ...F @include(if: $y) } } query B($x: Boolean!) { cat { ...F @skip(if: $x) } } fragment F on Cat { name }";
    const [a, b] = ["A", "B"].map((name) => operationOf(text, name));
    if (!a || !b) throw new Error("There are two.");
    expect(answer(a, { y: false }).data).toBe('{"cat":{}}');
    expect(answer(b, { x: false }).data).toBe('{"cat":{"name":"Tom"}}');
    expect(answer(a, { y: true }).data).toBe('{"cat":{"name":"Tom"}}');
    expect(answer(b, { x: true }).data).toBe('{"cat":{}}');
  });

  it.each([
    "query ($a: Boolean = true) { id @include(if: $a) }",
    "query ($a: Boolean = true) { kind cat { name @skip(if: $a) } id }",
    "query ($a: Boolean = true) { kind cat { ...F @skip(if: $a) } id } fragment F on Cat { name }",
  ])(
    "that are null are an error of the caller, never left out silently: %s",
    (text) => {
      const operation = operationOf(text);
      const { errors } = answer(operation, { a: null });
      expect(errors[0]?.message).toContain("must not be null");
      const [error] = operation.execute({ a: null }, context)?.errors ?? [];
      expect(error?.extensions["code"]).toBe("BAD_USER_INPUT");
      expect(answer(operation, {}).errors).toEqual([]);
    },
  );

  it("are told apart however many there are", () => {
    const names = Array.from({ length: 12 }, (_, at) => `b${at}`);
    const operation = operationOf(
      `query (${names.map((name) => `$${name}: Boolean!`).join(" ")}) { ${names.map((name) => `${name}: id @include(if: $${name})`).join(" ")} }`,
    );
    for (let round = 0; round < 2; round += 1)
      for (let bits = 0; bits < 64; bits += 1) {
        const variables = Object.fromEntries(
          names.map((name, at) => [name, ((bits * 67) >> at) % 2 === 1]),
        );
        answer(operation, variables);
      }
    // So many combinations are not kept.
    expect(operation.bytes).toBeLessThan(17 * names.length * 2_500);
  });
});
