import path from "node:path";
import { readdirSync } from "node:fs";
import { type Plugin, build } from "esbuild";
import { BENCH, ROOT } from "./paths";

export const SERVERS = path.join(BENCH, "dist");

/** What a server takes from the gateway is taken as the gateway's own build has it. */
const builtGateway: Plugin = {
  name: "built-gateway",
  setup(bundler) {
    bundler.onResolve(
      { filter: /\/api\/src\// },
      ({ path: imported, resolveDir }) => {
        const source = path.resolve(resolveDir, imported);
        const inside = path.relative(path.join(ROOT, "api/src"), source);
        // What tests are made with is not in the build.
        return path.basename(inside).startsWith("test-")
          ? { path: `${source}.ts` }
          : { path: path.join(ROOT, "api/dist", inside), external: true };
      },
    );
  },
};

/** Plain JavaScript for plain Node: a loader such as tsx adds to every function that it compiles. */
export const compileServers = async (): Promise<void> => {
  const folder = path.join(BENCH, "servers");
  await build({
    entryPoints: readdirSync(folder).map((file) => path.join(folder, file)),
    outdir: SERVERS,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "node20",
    plugins: [builtGateway],
    logLevel: "error",
  });
};
