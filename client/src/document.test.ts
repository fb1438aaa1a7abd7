import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { operationOf } from "./document";
import { HASH, TypedDocumentString, persisted, plain } from "./test-documents";

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

  it.each([
    ["# Of query Comment\n\nquery Names { a }", "Names"],
    ["  query Names($a: Int) { a }", "Names"],
    ['{ search(text: "query Names") }', undefined],
    ["query { a }", undefined],
    ["query($a: Int) { a }", undefined],
  ])("has the name of its operation: %s", (text, name) => {
    expect(operationOf(textDocument(text)).name).toBe(name);
  });

  it("cannot be found in a document without a text", () => {
    expect(() =>
      operationOf({ kind: "Document", definitions: [] } as object),
    ).toThrow(/no text in `loc.source.body`/);
  });
});
