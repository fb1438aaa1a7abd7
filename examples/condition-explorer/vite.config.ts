import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";

const isText = (file: string): boolean => /\.(?:html|js|css|svg)$/.test(file);

/** Leaves a smaller copy beside each file, so that the gateway need not compress at every request. */
const compressed = (): Plugin => ({
  name: "compressed",
  apply: "build",
  async writeBundle({ dir = "dist" }) {
    const files = await readdir(dir, { recursive: true });
    for (const file of files.filter(isText)) {
      const target = path.join(dir, file);
      await writeFile(
        `${target}.br`,
        brotliCompressSync(await readFile(target)),
      );
    }
  },
});

export default defineConfig({
  // Where the gateway serves it.
  base: "/examples/condition-explorer/",
  plugins: [react(), compressed()],
  build: {
    target: "es2022",
    // What is inlined as `data:` needs a weaker content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { "/graphql": "http://localhost:4000" },
  },
});
