// @ts-check
// What the plugin costs the CMS at each write: the same kinds of writes with its middleware and without, in one Strapi. Prints one line
// of JSON. Started by `parts/cost.ts`.
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

// Strapi's ES modules import folders, which only bundlers can; Node has to take the CommonJS ones.
const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");

const TYPES = ["technique", "condition", "indication"];
const WARM_UP = 10;
const SETTLED_MS = 4;

const writes = Number(process.argv[2]);
const appDir = fileURLToPath(new URL("../cms/app", import.meta.url));
process.chdir(appDir);

/** @type {any} Strapi's own types do not know the content types of a plugin. */
const strapi = createStrapi({
  appDir,
  distDir: path.join(appDir, "dist"),
  serveAdminPanel: false,
});

// The product has no switch for this, so the plugin's middleware is wrapped where it is registered.
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
let lastAnsweredAt = 0;
strapi.db.connection.on("query", () => (queries += 1));
strapi.db.connection.on(
  "query-response",
  () => (lastAnsweredAt = performance.now()),
);

// Strapi collects what it tells its listeners after the commit. Inside the plugin's transaction, the caller does not wait for that; so a
// write counts until its last query, and is not charged to the next.
const settle = async () => {
  for (let seen = -1; seen !== queries;) {
    seen = queries;
    await sleep(SETTLED_MS);
  }
};

// Each write has a text of its own: writing the same again is less work.
let serial = 0;
const data = () => ({ editorNotes: `Write ${(serial += 1)}` });

/** @type {Record<string, (documents: any, documentId: string) => Promise<unknown>>} */
const kinds = {
  save: (documents, documentId) =>
    documents.update({ documentId, data: data() }),
  "save and publish": (documents, documentId) =>
    documents.update({ documentId, data: data(), status: "published" }),
};

/**
 * @param {string} uid
 * @param {readonly { documentId: string }[]} rows
 * @param {(documents: any, documentId: string) => Promise<unknown>} write
 */
const compare = async (uid, rows, write) => {
  /** @type {Record<"with" | "without", { answered: number[], done: number[], queries: number[] }>} */
  const taken = {
    with: { answered: [], done: [], queries: [] },
    without: { answered: [], done: [], queries: [] },
  };
  for (let round = -WARM_UP; round < writes; round += 1) {
    const { documentId } = rows[(round + WARM_UP) % rows.length] ?? rows[0];
    /** @type {("with" | "without")[]} */
    const ways = ["with", "without"];
    // Who comes second finds the entry as the first has left it.
    for (const way of round % 2 === 0 ? ways : ways.reverse()) {
      await settle();
      isBypassed = way === "without";
      queries = 0;
      const before = performance.now();
      await write(strapi.documents(uid), documentId);
      const answeredAt = performance.now();
      await settle();
      if (round < 0) continue;
      taken[way].answered.push(answeredAt - before);
      taken[way].done.push(Math.max(answeredAt, lastAnsweredAt) - before);
      taken[way].queries.push(queries);
    }
  }
  return taken;
};

const costs = [];
for (const type of TYPES) {
  const uid = `plugin::bodywork.${type}`;
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { publishedAt: { $notNull: true }, locale: "en" } });
  for (const [kind, write] of Object.entries(kinds))
    costs.push({
      write: `${type}, ${kind}`,
      ...(await compare(uid, rows, write)),
    });
}
process.stdout.write(`COSTS ${JSON.stringify(costs)}\n`);
process.exit(0);
