import path from "node:path";
import type { Core } from "@strapi/strapi";
import { PROJECT_ROOT, settings } from "./environment";

/** Strapi skips a plugin whose build is missing without a word; its tables would then be orphans. */
const requirePlugin = (strapi: Core.Strapi): void => {
  if (!("bodywork" in strapi.plugins)) {
    throw new Error(
      "The plugin strapi-plugin-bodywork is missing or not built. Run `npm run build` in the project root.",
    );
  }
};

const createFirstAdmin = async (strapi: Core.Strapi): Promise<void> => {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = settings;
  const users = strapi.service("admin::user");
  if (!email || !password || (await users.exists())) return;
  await users.createFirstAdmin({
    email,
    password,
    firstname: "First",
    lastname: "Admin",
  });
  strapi.log.info(`Created the first admin, ${email}.`);
};

const importStarterContent = async (strapi: Core.Strapi): Promise<void> => {
  if (!settings.STARTER_CONTENT) return;
  const folder = path.join(PROJECT_ROOT, "cms/app/content");
  const report = await strapi
    .plugin("bodywork")
    .service("starter-content")
    .import(folder);
  if (!report) return;
  const { created, updated, unchanged, leftAlone, drafts } = report;
  strapi.log.info(
    `Starter content: ${created} created, ${updated} updated, ${unchanged} unchanged, ${leftAlone} left alone; ` +
      `kept as drafts: ${drafts.length === 0 ? "none" : drafts.join(", ")}.`,
  );
};

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    requirePlugin(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createFirstAdmin(strapi);
    await strapi.plugin("bodywork").service("roles").grant();
    await importStarterContent(strapi);
  },
};
