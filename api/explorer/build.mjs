// @ts-check
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @param {string} file */
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

// Everything the explorer needs is bundled, so that it works without the internet.
await build({
  entryPoints: { explorer: here("explorer.tsx") },
  outdir: here("../dist/explorer"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  jsx: "automatic",
  loader: {
    ".graphql": "text",
    ".woff2": "dataurl",
    ".woff": "dataurl",
    ".ttf": "dataurl",
  },
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "linked",
  logLevel: "warning",
});
await copyFile(here("index.html"), here("../dist/explorer/index.html"));
