import { makeExecutableSchema } from "@graphql-tools/schema";
import { getOperationAST, parse, validate } from "graphql";
import { InvalidArgument } from "../content/errors";
import { compile, interpret } from "./compile";
import type { GraphQLContext } from "./context";
import type { Variables } from "./operation";

const echo = (_root: unknown, args: object): string => JSON.stringify(args);

const schema = makeExecutableSchema({
  typeDefs: `
    input Filter { and: [Filter!], not: Filter, other: Other, text: String, number: Int = 1 }
    input Other { filter: Filter, and: [Other!] }
    type Query { one(filter: Filter): String, many(filters: [Filter!]): String, text(text: String): String }
  `,
  resolvers: { Query: { one: echo, many: echo, text: echo } },
});

const context = {} as GraphQLContext;

const compiled = (text: string) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("There is no operation.");
  return compile(schema, document, operation);
};

const ONE = "query ($filter: Filter) { one(filter: $filter) }";

describe("a variable that holds objects", () => {
  it.each<[string, string, Variables, string, object]>([
    [
      "as it is given",
      ONE,
      { filter: { text: "a", number: 2 } },
      "one",
      { filter: { text: "a", number: 2 } },
    ],
    [
      "with what a type has by default",
      ONE,
      { filter: { text: "a" } },
      "one",
      { filter: { text: "a", number: 1 } },
    ],
    [
      "with a list in the place of one item",
      ONE,
      { filter: { number: 2, and: { text: "a" } } },
      "one",
      { filter: { and: [{ text: "a", number: 1 }], number: 2 } },
    ],
    ["null", ONE, { filter: null }, "one", { filter: null }],
    ["left out", ONE, {}, "one", {}],
    [
      "by default",
      'query ($filter: Filter! = { text: "b" }) { one(filter: $filter) }',
      {},
      "one",
      { filter: { text: "b", number: 1 } },
    ],
    [
      "in a list",
      "query ($filters: [Filter!]) { many(filters: $filters) }",
      { filters: [{ text: "a" }] },
      "many",
      { filters: [{ text: "a", number: 1 }] },
    ],
    [
      "inside another object",
      "query ($other: Other, $text: String) { one(filter: { other: $other, text: $text }) }",
      { other: { and: [] }, text: "c" },
      "one",
      { filter: { other: { and: [] }, text: "c", number: 1 } },
    ],
    [
      "beside one that decides what is left out",
      "query ($filter: Filter, $yes: Boolean!) { one(filter: $filter) text @skip(if: $yes) }",
      { filter: { number: 3 }, yes: true },
      "one",
      { filter: { number: 3 } },
    ],
  ])("reaches the resolver: %s", (_name, text, variables, field, args) => {
    const { data, errors } = compiled(text)(variables, context);
    expect(errors).toBeUndefined();
    // As it is sent: what is left out may stand there undefined.
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({ [field]: JSON.stringify(args) }),
    );
  });

  it.each<[string, Variables]>([
    ["another kind of value", { filter: 5 }],
    ["an unknown field", { filter: { nothing: 1 } }],
    ["a wrong value deep inside", { filter: { and: [{ number: "x" }] } }],
  ])("is refused: %s", (_name, variables) => {
    const result = compiled(ONE)(variables, context);
    expect(result).not.toHaveProperty("data");
    expect(result.errors?.length).toBe(1);
  });
});

describe("the name of the prototype", () => {
  it.each([
    ["of a field", "{ __proto__: one }"],
    ["of a variable", "query ($__proto__: String) { text(text: $__proto__) }"],
    ["of a fragment", "{ ...__proto__ } fragment __proto__ on Query { one }"],
    ["of an operation", "query __proto__ { one }"],
  ])("is refused: %s", (_name, text) => {
    expect(() => compiled(text)).toThrow(InvalidArgument);
  });
});

describe("a text that the compiler would take for code", () => {
  const MARK = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d";

  it.each([
    ["as it is", `"${MARK}globalThis.executed = 1"`],
    ["escaped", `"\\u005f${MARK.slice(1)}globalThis.executed = 1"`],
    ["in a block", `"""${MARK}globalThis.executed = 1"""`],
    ["in the middle", `"a\\"${MARK}globalThis.executed = 1"`],
  ])("is refused: %s", (_name, value) => {
    expect(() => compiled(`{ text(text: ${value}) }`)).toThrow(InvalidArgument);
    expect(() =>
      compiled(`{ one(filter: { and: [{ text: ${value} }] }) }`),
    ).toThrow(InvalidArgument);
    expect(globalThis).not.toHaveProperty("executed");
  });

  it("is a text like any other in a variable", () => {
    const text = `${MARK}globalThis.executed = 1`;
    const { data } = compiled("query ($text: String) { text(text: $text) }")(
      { text },
      context,
    );
    expect(data).toEqual({ text: JSON.stringify({ text }) });
    expect(globalThis).not.toHaveProperty("executed");
  });
});

describe("an operation that asks about the schema", () => {
  it("is walked to the answer that it would have compiled, beside what else it asks for", () => {
    const text =
      'query Both($text: String) { text(text: $text) __schema { types { name fields { name args { name } } } } __type(name: "Filter") { inputFields { name } } }';
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("There is no operation.");
    const walked = interpret(
      schema,
      document,
      operation,
    )({ text: "a" }, context);
    expect(walked.errors).toBeUndefined();
    expect(JSON.stringify(walked.data)).toBe(
      JSON.stringify(compiled(text)({ text: "a" }, context).data),
    );
  });

  it("refuses variables that do not fit", () => {
    const document = parse("query ($n: Int!) { one __typename }");
    const operation = getOperationAST(document);
    if (!operation) throw new Error("There is no operation.");
    const { data, errors } = interpret(
      schema,
      document,
      operation,
    )({ n: "x" }, context);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });
});
