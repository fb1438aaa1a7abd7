import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const DIST = path.resolve(__dirname, "../dist");
const README = path.resolve(__dirname, "../README.md");
const LARGEST = 3.5 * 1024;

const CLIENT = 'export { createClient, BodyworkError } from "./index.js"';

/** What a bundler makes of a page that is nothing but this. */
const bundled = async (page: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: DIST },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    external: ["@apollo/client", "@urql/exchange-graphcache"],
  });
  return outputFiles[0]?.text ?? "";
};

const sizeOf = (bundle: string): number =>
  brotliCompressSync(Buffer.from(bundle)).length;

/** Versions of Node do not compress to the byte alike. */
const TOLERANCE_KB = 0.15;

/** The rows of the table in the README: what is imported, its size, and its size with brotli. */
const told = readFileSync(README, "utf8")
  .split("## Bundle size")[1]
  ?.split("\n## ")[0]
  ?.match(/^\|.*KB.*\|$/gm)
  ?.map((row) => row.split("|").map((cell) => cell.trim()))
  .map(
    ([, what = "", minified = "", brotli = ""]): [string, string, string] => [
      what,
      minified,
      brotli,
    ],
  );

const pageOf = (what: string): string => {
  const names = [...what.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const [, entry] = /^@bodywork\/client\/(.+)$/.exec(names[0] ?? "") ?? [];
  if (entry) return `export * from "./${entry}.js"`;
  if (names.length === 0) return 'export * from "./documents.js"';
  const from = names[0]?.endsWith("Document") ? "documents" : "index";
  return `export { ${names.join(", ")} } from "./${from}.js"`;
};

describe("what the client adds to a page", () => {
  it("is at most 3.5 KB with brotli, and needs no other package", async () => {
    const bundle = await bundled(CLIENT);
    const size = sizeOf(bundle);
    expect(bundle).not.toMatch(/\b(?:import|require)\b\s*[({"]/);
    expect(size).toBeLessThanOrEqual(LARGEST);
    expect(size).toBeGreaterThan(1_000);
  });

  it.each(told ?? [])(
    "is what the README says: %s",
    async (what, minified, brotli) => {
      const bundle = await bundled(pageOf(what));
      const isTold = (cell: string, bytes: number): boolean =>
        Math.abs(parseFloat(cell) - bytes / 1024) < TOLERANCE_KB;
      expect([
        isTold(minified, bundle.length),
        isTold(brotli, sizeOf(bundle)),
      ]).toEqual([true, true]);
    },
  );

  it("is listed in the README", () => {
    expect(told?.length).toBeGreaterThan(5);
  });

  it("has the documents that the page uses, and no others", async () => {
    const bundle = await bundled(
      'import { TechniquesForConditionDocument as d } from "./documents.js"; console.log(d)',
    );
    expect(bundle).toContain("query TechniquesForCondition");
    expect(bundle.match(/"Document"/g)).toHaveLength(1);
  });
});
