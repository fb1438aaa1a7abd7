// @ts-check
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const DIST = path.join(import.meta.dirname, "dist");

rmSync(DIST, { recursive: true, force: true });

for (const [format, extension] of /** @type {const} */ ([
  ["esm", ".js"],
  ["cjs", ".cjs"],
]))
  await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ["index", "documents", "apollo", "graphcache"].map(
      (entry) => `src/${entry}.ts`,
    ),
    // Whoever uses one of these caches has it; all else that the client needs is within it.
    external: ["@apollo/client", "@urql/exchange-graphcache"],
    outdir: "dist",
    outExtension: { ".js": extension },
    bundle: true,
    format,
    target: "es2022",
    logLevel: "warning",
  });

execFileSync(
  process.execPath,
  [
    path.join(import.meta.dirname, "../node_modules/typescript/bin/tsc"),
    "-p",
    path.join(import.meta.dirname, "tsconfig.build.json"),
  ],
  { stdio: "inherit" },
);

/**
 * Node and TypeScript look for a file exactly as it is written, and a declaration in CommonJS may only lead to others.
 *
 * @param {string} declarations @param {string} extension
 */
const withExtension = (declarations, extension) =>
  declarations.replaceAll(
    /(from "|import\(")(\.[^"]+)"/g,
    (_match, before, file) => `${before}${file}${extension}"`,
  );

for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  const file = path.join(DIST, name);
  const declarations = readFileSync(file, "utf8");
  writeFileSync(file, withExtension(declarations, ".js"));
  writeFileSync(
    file.replace(/\.d\.ts$/, ".d.cts"),
    withExtension(declarations, ".cjs"),
  );
}
