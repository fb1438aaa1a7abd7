import { createHash } from "node:crypto";
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { parse, print } from "graphql";
import { parse as parse17 } from "graphql-17";
import { hashOf, operationOf, textOf } from "./document";
import {
  HASH,
  TypedDocumentString,
  persisted,
  plain,
  tree,
} from "./test-documents";

const textDocument = (body: string) =>
  ({ loc: { source: { body } } }) as DocumentTypeDecoration<unknown, object>;

describe("what is sent of a document", () => {
  it("is its text, its name and its hash", () => {
    expect(operationOf(persisted)).toEqual({
      text: "query Names($first: Int) { techniques(first: $first) }",
      name: "Names",
      hash: HASH,
      isTextHashed: true,
    });
  });

  it("has no hash when the document says none", () => {
    expect(operationOf(plain).hash).toBeUndefined();
  });

  it("is the text that a document is", () => {
    const document = new TypedDocumentString<unknown, object>(
      "query Names { techniques }",
      { hash: HASH },
    );
    expect(operationOf(document)).toEqual({
      text: "query Names { techniques }",
      name: "Names",
      hash: HASH,
      isTextHashed: false,
    });
  });

  it("has no hash when the one that is said is not SHA-256", () => {
    const sha1 = new TypedDocumentString<unknown, object>("{ a }", {
      hash: "a".repeat(40),
    });
    expect(operationOf(sha1).hash).toBeUndefined();
  });

  it("is a text that stands for itself", () => {
    expect(operationOf("query Names { a }")).toEqual({
      text: "query Names { a }",
      name: "Names",
      hash: undefined,
      isTextHashed: false,
    });
  });

  it("is printed where a document is a tree", () => {
    expect(operationOf(tree)).toEqual({
      text: print(tree),
      name: "Names",
      hash: undefined,
      isTextHashed: false,
    });
  });

  it.each<[string, object | string]>([
    ["a tree", { ...tree, __meta__: { hash: `sha256:${HASH}` } }],
    ["a tree of gql.tada", { ...tree, documentId: `sha256:${HASH}` }],
    [
      "a text",
      new TypedDocumentString<unknown, object>(print(tree), {
        hash: `sha256:${HASH}`,
      }),
    ],
  ])("has the hash that stands beside %s, with a prefix", (_name, document) => {
    expect(operationOf(document)).toEqual({
      text: print(tree),
      name: "Names",
      hash: HASH,
      // It is of a text that was sorted first.
      isTextHashed: false,
    });
  });

  it.each<[string, object | string]>([
    ["a tree", { kind: "Document", __meta__: { hash: `sha256:${HASH}` } }],
    [
      "an empty tree",
      { kind: "Document", definitions: [], documentId: `sha256:${HASH}` },
    ],
    [
      "a text",
      new TypedDocumentString<unknown, object>(`sha256:${HASH}`, {
        hash: `sha256:${HASH}`,
      }),
    ],
    ["a text without more", `sha256:${HASH}`],
  ])(
    "is its hash alone where that stands in place of %s",
    (_name, document) => {
      expect(operationOf(document)).toEqual({
        text: undefined,
        name: undefined,
        hash: HASH,
        isTextHashed: false,
      });
    },
  );

  it.each([
    ["# Of query Comment\n\nquery Names { a }", "Names"],
    ["  query Names($a: Int) { a }", "Names"],
    ['{ search(text: "query Names") }', undefined],
    ["query { a }", undefined],
    ["query($a: Int) { a }", undefined],
  ])("has the name of its operation: %s", (text, name) => {
    expect(operationOf(textDocument(text)).name).toBe(name);
  });

  it.each<[string, object | string]>([
    ["an empty tree", { kind: "Document", definitions: [] }],
    ["an empty text", ""],
    ["nothing of a document", {}],
  ])("cannot be found in %s", (_name, document) => {
    expect(() => operationOf(document)).toThrow(
      "This document has neither a text nor a hash.",
    );
  });
});

const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

describe("the hash of a document", () => {
  it.each<[string, object | string, string]>([
    ["that says it", persisted, HASH],
    [
      "that says it with a prefix",
      { ...tree, documentId: `sha256:${HASH}` },
      HASH,
    ],
    ["with a text", plain, sha256(plain.loc?.source.body ?? "")],
    ["that is a tree", tree, sha256(print(tree))],
    ["that is a text", "{ añadir }", sha256("{ añadir }")],
    [
      "that is a text with an object around it",
      new TypedDocumentString<unknown, object>("{ a }"),
      sha256("{ a }"),
    ],
  ])("is known for one %s", (_name, document, hash) => {
    expect(hashOf(document)).toBe(hash);
  });
});

/** Whatever an operation can be written with, and lines as long as make a printer break them. */
const EVERYTHING = `
  query Everything($a: [Int!]! = [1, 2], $filter: Filter = {name: {contains: "a \\"b\\" \\u00e9"}, not: null}, $c: Boolean = true @on(field: ENUM)) @live(every: 1.5e3) {
    alias: field(first: $a, text: """
      a block "with" quotes
        and an indent
    """, list: [], object: {}, float: -0.5, enum: KIND_DESC) @include(if: $c) @skip(if: false)
    long(filter: {and: [{name: {contains: "something"}}, {name: {contains: "something else"}}]}, orderBy: [NAME_ASC, KIND_DESC])
    ...Named @defer
    ... on Type @on { id }
    ... @include(if: $c) { id }
    ... { id }
  }
  fragment Named on Type @on { nested { deeply { id } } empty(text: "") }
  mutation M { a } subscription S { a } { unnamed }
`;

describe("the text of a document", () => {
  it("is the one that its hash is of", () => {
    for (const document of [plain, tree, "{ a }"])
      expect(hashOf(document)).toBe(sha256(textOf(document)));
    expect(textOf(persisted)).toBe(persisted.loc?.source.body);
  });

  it("is not known where there is nothing but a hash", () => {
    expect(() => textOf(`sha256:${HASH}`)).toThrow(
      "This document is nothing but a hash.",
    );
  });
});

describe("a tree", () => {
  it.each([
    ["with everything that there is", EVERYTHING],
    [
      "of the guide",
      "query($a: ID!) { node(id: $a) { ... on Condition { name } } }",
    ],
  ])(
    "%s is printed as graphql 16 prints it, whoever has parsed it",
    (_name, text) => {
      const document = parse(text, { noLocation: true });
      expect(operationOf(document).text).toBe(print(document));
      const of17 = parse17(text, { noLocation: true });
      expect(operationOf(of17).text).toBe(print(document));
    },
  );
});
