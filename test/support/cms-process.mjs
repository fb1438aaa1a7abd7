// @ts-check
// The real CMS in a process of its own, with a wire to its document service: what the admin's HTTP API cannot do, a story asks
// for over IPC. Started by `cms.ts`.
import { createRequire } from "node:module";
import path from "node:path";
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
  rows: (uid, where) => strapi.db.query(uid).findMany({ where }),
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
