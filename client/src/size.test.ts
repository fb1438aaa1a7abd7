import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const DIST = path.resolve(__dirname, "../dist");
const LARGEST = 3 * 1024;

/** What a bundler makes of a page that is nothing but this. */
const bundled = async (page: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: DIST },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

const sizeOf = (bundle: string): number =>
  brotliCompressSync(Buffer.from(bundle)).length;

describe("what the client adds to a page", () => {
  it("is at most 3 KB with brotli, and needs no other package", async () => {
    const bundle = await bundled('export * from "./index.js"');
    const size = sizeOf(bundle);
    process.stdout.write(
      `The client has ${bundle.length} bytes, ${size} with brotli.\n`,
    );
    expect(bundle).not.toMatch(/\b(?:import|require)\b\s*[({"]/);
    expect(size).toBeLessThanOrEqual(LARGEST);
    expect(size).toBeGreaterThan(1_000);
  });

  it("has the documents that the page uses, and no others", async () => {
    const bundle = await bundled(
      'import { TechniquesForConditionDocument as d } from "./documents.js"; console.log(d)',
    );
    expect(bundle).toContain("query TechniquesForCondition");
    expect(bundle.match(/"Document"/g)).toHaveLength(1);
  });
});
