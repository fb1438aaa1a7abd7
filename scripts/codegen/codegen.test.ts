import { createHash } from "node:crypto";
import type { Types } from "@graphql-codegen/plugin-helpers";
import { buildSchema, parse, print } from "graphql";
import { inOrder } from "./in-order";
import { operationsOf } from "./operations";
import { plugin as persistedDocuments } from "./persisted-documents";
import { plugin as typedDocuments } from "./typed-documents";
import { withIds } from "./with-ids";
import { withTypenames } from "./with-typenames";

const schema = buildSchema("type Query { a: A } type A { a: A, b: String }");

const files = (...texts: readonly string[]): Types.DocumentFile[] =>
  texts.map((text) => ({ document: parse(text) }));

const FILES = files(
  "query Second { a { ...One } }",
  "fragment Three on A { b }",
  "# Why it is\n# there.\nquery First { a { ...Two ...Three } }",
  "fragment Two on A { a { ...Three ...One } } fragment One on A { b }",
);

describe("the named operations", () => {
  it("have the fragments of any file that they need, in the order in which they need them, once", () => {
    const [first, second] = operationsOf(FILES);
    expect(first?.fragments.map(({ name }) => name.value)).toEqual([
      "Two",
      "Three",
      "One",
    ]);
    expect(second?.fragments.map(({ name }) => name.value)).toEqual(["One"]);
  });

  it("are a text of their own, with its hash", () => {
    for (const { name, text, hash } of operationsOf(FILES)) {
      expect(text).toBe(print(parse(text)));
      expect(text.startsWith(`query ${name} {`)).toBe(true);
      expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });

  it("come in the same order, however files are read", () => {
    expect(operationsOf([...FILES].reverse()).map(({ name }) => name)).toEqual([
      "First",
      "Second",
    ]);
  });

  it("need a name", () => {
    expect(() => operationsOf(files("{ a { b } }"))).toThrow(
      "An operation has no name: {\n  a {\n    b\n  }\n}",
    );
  });
});

describe("the files of operations", () => {
  it("come by their names, however they were read", () => {
    const sorted = inOrder.transform({
      documents: [{ location: "b" }, { location: "c" }, { location: "a" }],
      schema: parse("type Query { a: Int }"),
      config: {},
    });
    expect(sorted).toEqual([
      { location: "a" },
      { location: "b" },
      { location: "c" },
    ]);
  });
});

describe("the type of every object", () => {
  const transformed = (text: string): string => {
    const [file] = withTypenames.transform({
      documents: files(text),
      schema: parse("type Query { a: Int }"),
      config: {},
    }) as readonly Types.DocumentFile[];
    return file?.document ? print(file.document) : "";
  };

  it("is asked for below the root, in fragments too, and once", () => {
    expect(
      transformed(
        "query Q { a { b ... on A { b } a { b __typename } } } fragment F on A { b }",
      ),
    ).toBe(
      print(
        parse(
          "query Q { a { __typename b ... on A { __typename b } a { b __typename } } } fragment F on A { __typename b }",
        ),
      ),
    );
  });
});

describe("the id of every object that has one", () => {
  const transformed = (...texts: readonly string[]): readonly string[] => {
    const documents = withIds.transform({
      documents: files(...texts),
      schema: parse(
        "type Query { a: A, n: N } interface N { id: ID } type A implements N { id: ID, a: A, v: V, b: String } type V { b: String, a: A }",
      ),
      config: {},
    }) as readonly Types.DocumentFile[];
    return documents.map(({ document }) => (document ? print(document) : ""));
  };
  const printed = (text: string): readonly string[] => [print(parse(text))];

  it("is asked for, and once", () => {
    expect(
      transformed("query Q { a { b v { b a { b } } a { b id } } }"),
    ).toEqual(printed("query Q { a { id b v { b a { id b } } a { b id } } }"));
  });

  it("is asked for in a fragment rather than where that is spread", () => {
    expect(
      transformed("query Q { a { ...F } }", "fragment F on A { b }"),
    ).toEqual([
      print(parse("query Q { a { ...F } }")),
      print(parse("fragment F on A { id b }")),
    ]);
  });

  it("is asked for beside what may not apply", () => {
    expect(
      transformed(
        "query Q { n { ... on A { b } ...F } } fragment F on A { b }",
      ),
    ).toEqual(
      printed(
        "query Q { n { id ... on A { b } ...F } } fragment F on A { id b }",
      ),
    );
  });
});

describe("what is written", () => {
  it("is a manifest of texts by their hashes", async () => {
    const written = await persistedDocuments(schema, FILES, {});
    expect(JSON.parse(written as string)).toEqual(
      Object.fromEntries(
        operationsOf(FILES).map(({ hash, text }) => [hash, text]),
      ),
    );
  });

  it("is a constant for each operation, with the comment above it", async () => {
    const { content } = (await typedDocuments(
      schema,
      FILES,
      {},
    )) as Types.ComplexPluginOutput;
    expect(content).toContain(
      "/** Why it is there. */\n// prettier-ignore\nexport const FirstDocument = {",
    );
    expect(content.match(/\bOneFragmentDefinition = /g)).toHaveLength(1);
    expect(content).not.toMatch(/"loc":|"directives":|"arguments":/);
  });
});
