// @ts-check
// The real CMS in a process of its own, with a wire to its document service: what the admin's HTTP API cannot do, a story asks
// for over IPC. Started by `cms.ts`.
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

// Strapi's ES modules import folders, which only bundlers can; Node has to take the CommonJS ones.
const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");

const appDir = fileURLToPath(new URL("../../cms/app", import.meta.url));
process.chdir(appDir);

/** @type {any} Strapi's own types do not know the content types of a plugin. */
const strapi = await createStrapi({
  appDir,
  distDir: path.join(appDir, "dist"),
  serveAdminPanel: process.env["SERVE_ADMIN"] === "true",
}).start();

const kept = path.join(String(process.env["DATA_DIR"]), "kept.sqlite");

/** @type {Record<string, (...args: any[]) => Promise<unknown>>} */
const commands = {
  documents: (uid, action, params) => strapi.documents(uid)[action](params),
  /** Several writes that belong together; `fail` makes the last step of the transaction throw. */
  transaction: (steps, fail) =>
    strapi.db.transaction(async () => {
      for (const [uid, action, params] of steps)
        await strapi.documents(uid)[action](params);
      if (fail) throw new Error("rolled back on purpose");
    }),
  /** A write whose transaction stays open for so long before it is committed. */
  hold: (milliseconds, uid, action, params) =>
    strapi.db.transaction(async () => {
      const result = await strapi.documents(uid)[action](params);
      await sleep(milliseconds);
      return result;
    }),
  /** A write in whose transaction another statement fails, of which nobody takes notice. */
  overlook: (uid, action, params) =>
    strapi.db.transaction(async (/** @type {any} */ { trx }) => {
      await strapi.documents(uid)[action](params);
      await trx.raw("SELECT no_such_column").catch(() => undefined);
    }),
  rows: (uid, where) => strapi.db.query(uid).findMany({ where }),
  tables: (uids) =>
    Promise.all(
      uids.map((/** @type {string} */ uid) => strapi.db.query(uid).findMany()),
    ),
  /** What the feed's route sends, without the way there. */
  snapshot: async (status) => {
    const answer = { query: { status }, body: "", set() {} };
    await strapi.plugin("bodywork").controller("feed").snapshot(answer);
    return text(/** @type {any} */ (answer.body));
  },
  /** Of SQLite only. */
  keep: async () =>
    void (await strapi.db.connection.raw("VACUUM INTO ?", [kept])),
  /** Puts back what was kept of our tables, to the last row. */
  restore: async () => {
    const database = strapi.db.connection;
    await database.raw("ATTACH ? AS kept", [kept]);
    await database.transaction(async (/** @type {any} */ trx) => {
      await trx.raw("PRAGMA defer_foreign_keys = ON");
      const names = await trx("sqlite_master")
        .where({ type: "table" })
        .andWhereLike("name", "bodywork%")
        .pluck("name");
      for (const name of names) await trx(name).delete();
      for (const name of names)
        await trx.raw("INSERT INTO main.?? SELECT * FROM kept.??", [
          name,
          name,
        ]);
      await trx("sqlite_sequence").whereIn("name", names).delete();
      await trx.raw(
        "INSERT INTO main.sqlite_sequence SELECT * FROM kept.sqlite_sequence WHERE name LIKE 'bodywork%'",
      );
    });
    await database.raw("DETACH kept");
  },
  /** Past the document service, as a script on the database would. */
  write: (uid, where, data) => strapi.db.query(uid).updateMany({ where, data }),
  configure: async (name, value) =>
    void strapi.config.set(`plugin::bodywork.${name}`, value),
  /** Past Strapi altogether. */
  sql: async (statement) => void (await strapi.db.connection.raw(statement)),
  query: (uid, method, params) => strapi.db.query(uid)[method](params),
  service: (name, method, ...args) => {
    const service = strapi.plugin("bodywork").service(name);
    return service[method](...args);
  },
};

process.on(
  "message",
  async (
    /** @type {{ id: number, command: string, args: unknown[] }} */ {
      id,
      command,
      args,
    },
  ) => {
    try {
      process.send?.({
        id,
        result: (await commands[command]?.(...args)) ?? null,
      });
    } catch (error) {
      const { name, message, details } = /** @type {any} */ (error);
      process.send?.({
        id,
        error: { name, message, details: details ?? null },
      });
    }
  },
);
process.on("disconnect", () => process.exit(0));
process.send?.({ ready: true });
