import { GraphQLError } from "graphql";
import { NO_SIZES } from "../../content/sizes";
import { Work } from "../../content/work";
import { defaultLimits } from "../limits/test-limits";
import { contentOfEveryType } from "../resolvers/test-content";
import { createSchema } from "../schema";
import type { GraphQLContext } from "../context";
import { Operation } from "./operation";
import { Operations } from "./operations";

const schema = createSchema();
const rules = {
  limits: defaultLimits,
  introspection: true,
  suggestions: true,
};

const context = (): GraphQLContext => ({
  work: new Work(),
  content: contentOfEveryType(),
  audience: "published",
  status: () => ({ phase: "live", changedAt: null }),
  lag: () => ({ changes: 0, seconds: 0 }),
  today: () => "2026-01-01",
  imageUrl: (url) => url,
  jsonLd: ({ documentId }) => ({ "@id": documentId }),
});

const operationIn = (
  operations: Operations,
  text: string,
  name: string | null = null,
  digest: string | null = null,
): Operation => {
  const found = operations.ofText(text, digest, name);
  if (!(found instanceof Operation)) throw new Error("It is refused.");
  return found;
};

const NAMES = "{ techniques { nodes { name } } }";

describe("operations", () => {
  let operations: Operations;

  beforeEach(() => {
    operations = new Operations(schema, rules);
  });

  it("are kept when their text comes again, so that what comes once takes no memory", () => {
    operationIn(operations, NAMES);
    expect(operations.find(NAMES, null)).toBeUndefined();
    expect(operations.bytes).toBe(0);
    const again = operationIn(operations, NAMES);
    expect(operations.find(NAMES, null)).toBe(again);
    expect(operations.bytes).toBeGreaterThan(0);
  });

  it("are kept at once when a client announces that it will ask by their hash", () => {
    const { digest } = operationIn(operations, NAMES).document;
    const announced = operationIn(operations, NAMES, null, digest);
    expect(operations.findByHash(digest, null)).toBe(announced);
    expect(operations.textOf(digest)).toBe(NAMES);
    expect(operations.ofText(NAMES, "another hash", null)).toBeNull();
  });

  it("are the same by their name and, where they are alone, by none", () => {
    const text = "query Names { techniques { nodes { name } } }";
    operationIn(operations, text);
    const one = operationIn(operations, text);
    expect(operationIn(operations, text, "Names")).toBe(one);
    expect(operations.ofText(text, null, "Other")).toBeNull();
  });

  it("are told apart by text and name, and by nothing else", () => {
    const text = "query A { __typename } query B { __typename }";
    const [a, b] = ["A", "B"].map((name) =>
      operationIn(operations, text, name),
    );
    expect(a?.key).not.toBe(b?.key);
    const other = operationIn(new Operations(schema, rules), text, "A");
    expect(other.key).toBe(a?.key);
  });

  it("are refused in the words of graphql-js, with a code", () => {
    expect(operations.ofText("{ a", null, null)).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }],
    });
    const refusal = operations.ofText(
      "{ technique(slug: 5) { nam } }",
      null,
      null,
    );
    const errors =
      refusal && "errors" in refusal ? refusal.errors : [new GraphQLError("")];
    expect(errors.map(({ message }) => message)).toEqual([
      "String cannot represent a non string value: 5",
      'Cannot query field "nam" on type "Technique". Did you mean "name"?',
    ]);
    for (const { extensions } of errors)
      expect(extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
  });

  it("count the memory of what they have worked out, and what grows later, too", () => {
    operationIn(operations, NAMES);
    const operation = operationIn(operations, NAMES);
    const before = operations.bytes;
    operation.cost({}, NO_SIZES);
    operation.execute({}, context());
    expect(operations.bytes).toBeGreaterThan(before);
  });

  it("never take more memory than they may, whatever is asked", () => {
    const fields = (from: number): string =>
      Array.from({ length: 20 }, (_, at) => `a${from + at}: name`).join(" ");
    const text = (at: number): string =>
      `${Array.from({ length: 50 }, (_, each) => `query Q${each} { techniques(first: 1) { nodes { ...F } } }`).join(" ")} fragment F on Technique { ${fields(at)} conditions(first: 1) { nodes { ${fields(at + 100)} } } }`.replaceAll(
        "a1:",
        "b:",
      );
    let largest = 0;
    for (let at = 0; at < 40; at += 1)
      for (let each = 0; each < 50; each += 5) {
        const name = `Q${each}`;
        operationIn(operations, text(at), name);
        const kept = operationIn(operations, text(at), name);
        kept.cost({}, NO_SIZES);
        kept.execute({}, context());
        largest = Math.max(largest, operations.bytes);
      }
    expect(largest).toBeGreaterThan(1024 * 1024);
    expect(largest).toBeLessThanOrEqual(64 * 1024 * 1024);
  });
});
