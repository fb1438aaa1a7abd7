import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultLimits } from "./limits/test-limits";
import { OWN_MANIFEST, readManifests } from "./manifest";
import { PersistedDocuments } from "./persisted-documents";
import { createSchema } from "./schema";

const folder = mkdtempSync(path.join(tmpdir(), "bodywork-manifests-"));

afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

describe("a manifest", () => {
  it("is read with those of other front ends, and what several have is there once", () => {
    const a = written("a.json", JSON.stringify({ [sha256("{ a }")]: "{ a }" }));
    const b = written(
      "b.json",
      JSON.stringify({
        [sha256("{ a }")]: "{ a }",
        [sha256("{ b }")]: "{ b }",
      }),
    );
    expect([...readManifests([a, b]).values()]).toEqual(["{ a }", "{ b }"]);
  });

  it("is the same whether its hashes name their algorithm or not", () => {
    const file = written(
      "prefixed.json",
      JSON.stringify({
        [`sha256:${sha256("{ a }")}`]: "{ a }",
        [sha256("{ b }")]: "{ b }",
      }),
    );
    expect([...readManifests([file])]).toEqual([
      [sha256("{ a }"), "{ a }"],
      [sha256("{ b }"), "{ b }"],
    ]);
  });

  it.each([
    ["nothing", ""],
    ["half of one", '{"a": "{ a'],
    ["a list", '["{ a }"]'],
    ["something else than texts", `{"${sha256("1")}": 1}`],
    ["a text under another hash", `{"${sha256("{ b }")}": "{ a }"}`],
    ["a hash of another algorithm", `{"sha512:${sha256("{ a }")}": "{ a }"}`],
    [
      "a text under another hash with its algorithm",
      `{"sha256:${sha256("{ b }")}": "{ a }"}`,
    ],
    ["a hash of another kind", '{"0cc175b9c0f1b6a831c399e269772661": "a"}'],
  ])("is refused by its name when it is %s", (_name, text) => {
    const file = written("broken.json", text);
    expect(() => readManifests([file])).toThrow(file);
  });

  it("is refused by its name when it is not there", () => {
    const file = path.join(folder, "absent.json");
    expect(() => readManifests([file])).toThrow(file);
  });

  it("of the project can be answered with the limits that are set by default", () => {
    const manifest = readManifests([OWN_MANIFEST]);
    const documents = new PersistedDocuments(createSchema(), manifest, {
      limits: defaultLimits,
      introspection: true,
    });
    expect(documents.count).toBeGreaterThan(0);
  });
});
