import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { InMemoryCache } from "@apollo/client/core";
import { createRequest, formatDocument } from "@urql/core";
import { type DocumentNode, buildSchema, print, validate } from "graphql";
import {
  type DocumentNode as DocumentNode17,
  buildSchema as buildSchema17,
  parse as parse17,
  validate as validate17,
} from "graphql-17";
import { type PersistedDocument, hashOf, operationOf } from "./document";
import * as documents from "./documents";

const GENERATED = path.resolve(__dirname, "../../schema/__generated__");

const manifest = JSON.parse(
  readFileSync(path.join(GENERATED, "persisted-documents.json"), "utf8"),
) as Readonly<Record<string, string>>;

const sdl = readFileSync(path.join(GENERATED, "schema.graphql"), "utf8");
const schema = buildSchema(sdl);
const schema17 = buildSchema17(sdl);

const all = Object.entries(documents) as unknown as readonly [
  string,
  PersistedDocument<unknown, object>,
][];

describe.each(all)("%s", (name, document) => {
  const { text = "", hash } = operationOf(document);

  it("has the hash of its text, by which the gateway knows it", () => {
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
    expect(manifest[String(hash)]).toBe(text);
  });

  it("has the name of its operation", () => {
    expect(`${String(operationOf(document).name)}Document`).toBe(name);
  });

  it("is a tree that prints as its text, and fits the schema", () => {
    expect(print(document)).toBe(text);
    expect(validate(schema, document)).toEqual([]);
  });

  it("is the same text and hash without its text, as other code generators have it", () => {
    const tree = { ...document, loc: undefined, __meta__: undefined };
    expect(operationOf(tree).text).toBe(text);
    expect(hashOf(tree)).toBe(hash);
  });

  it("is the same text for graphql 17, which prints in other words", () => {
    const { definitions } = document as unknown as DocumentNode17;
    const tree = { kind: "Document", definitions } as DocumentNode17;
    expect(validate17(schema17, tree)).toEqual([]);
    const read = parse17(text, { noLocation: true });
    expect(operationOf(read).text).toBe(text);
    expect(hashOf(read)).toBe(hash);
  });

  it("is sent by Apollo Client as it is", () => {
    expect(print(new InMemoryCache().transformDocument(document))).toBe(text);
  });

  it("is sent by urql as it is", () => {
    const { query } = createRequest(document, {});
    expect(print(formatDocument(query) as DocumentNode)).toBe(text);
  });
});

describe("the documents", () => {
  it("are all that the manifest has", () => {
    expect(all.length).toBeGreaterThan(1);
    expect(
      all.map(([, document]) => operationOf(document).hash).sort(),
    ).toEqual(Object.keys(manifest).sort());
  });
});
