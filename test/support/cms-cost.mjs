// @ts-check
// What the plugin costs the CMS at each write: the same writes in turn with its middleware and without, in one process on
// SQLite with the starter content. `node test/support/cms-cost.mjs [writes of each kind]`, after `npm run build`.
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

// Strapi's ES modules import folders, which only bundlers can; Node has to take the CommonJS ones.
const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");

const TYPES = ["technique", "condition", "indication"];
const writes = Number(process.argv[2] ?? 100);

Object.assign(process.env, {
  NODE_ENV: "production",
  STRAPI_TELEMETRY_DISABLED: "true",
  DATA_DIR: mkdtempSync(path.join(tmpdir(), "bodywork-")),
  DATABASE_URL: process.env["COST_DATABASE_URL"] ?? "",
  STARTER_CONTENT: "true",
  LOG_LEVEL: "error",
  APP_KEYS: "a-key-for-this-run-only",
  ...Object.fromEntries(
    [
      "API_TOKEN_SALT",
      "ADMIN_JWT_SECRET",
      "TRANSFER_TOKEN_SALT",
      "ENCRYPTION_KEY",
      "FEED_TOKEN",
    ].map((name) => [name, "a-secret-for-this-run-only-0123456789"]),
  ),
});

const appDir = fileURLToPath(new URL("../../cms/app", import.meta.url));
process.chdir(appDir);

/** @type {any} Strapi's own types do not know the content types of a plugin. */
const strapi = createStrapi({
  appDir,
  distDir: path.join(appDir, "dist"),
  serveAdminPanel: false,
});

let isBypassed = false;
const { use } = strapi.documents;
/** @param {(context: unknown, next: () => unknown) => unknown} middleware */
strapi.documents.use = (middleware) => {
  const isOurs = new Error().stack?.includes(path.normalize("cms/plugin/"));
  return use(
    isOurs
      ? (/** @type {unknown} */ context, /** @type {() => unknown} */ next) =>
          isBypassed ? next() : middleware(context, next)
      : middleware,
  );
};

await strapi.load();

let queries = 0;
strapi.db.connection.on("query", () => (queries += 1));

/** @param {number[]} values */
const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @type {Record<string, (uid: string, documentId: string, round: number) => Promise<unknown>>} */
const kinds = {
  save: (uid, documentId, round) =>
    strapi.documents(uid).update({
      documentId,
      data: { editorNotes: `Round ${round}` },
    }),
  "save and publish": (uid, documentId, round) =>
    strapi.documents(uid).update({
      documentId,
      data: { editorNotes: `Round ${round}` },
      status: "published",
    }),
  publish: (uid, documentId) => strapi.documents(uid).publish({ documentId }),
};

for (const type of TYPES) {
  const uid = `plugin::bodywork.${type}`;
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { publishedAt: { $notNull: true }, locale: "en" } });
  for (const [kind, write] of Object.entries(kinds)) {
    /** @type {Record<"with" | "without", { ms: number[], queries: number[] }>} */
    const taken = {
      with: { ms: [], queries: [] },
      without: { ms: [], queries: [] },
    };
    // The first of each way are to warm up.
    for (let round = -10; round < writes; round += 1) {
      for (const way of /** @type {const} */ (["with", "without"])) {
        isBypassed = way === "without";
        const { documentId } = rows[(round + 10) % rows.length];
        queries = 0;
        const before = performance.now();
        await write(uid, documentId, round);
        if (round < 0) continue;
        taken[way].ms.push(performance.now() - before);
        taken[way].queries.push(queries);
      }
    }
    const [own, bare] = [median(taken.with.ms), median(taken.without.ms)];
    process.stdout.write(
      `${type}, ${kind}: ${own.toFixed(1)} ms with, ${bare.toFixed(1)} ms without, ratio ${(own / bare).toFixed(2)}; ` +
        `${median(taken.with.queries)} queries with, ${median(taken.without.queries)} without\n`,
    );
  }
}
process.exit(0);
