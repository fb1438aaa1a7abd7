import type { Core } from "@strapi/strapi";
import { PLUGIN_ID } from "../model/naming";

const NAME = "Bodywork gateway (feed)";
const ACTIONS = ["snapshot", "changes"].map(
  (action) => `plugin::${PLUGIN_ID}.feed.${action}`,
);

/**
 * Makes the configured key an API token that opens the feed's two routes and nothing else. Only its hash is stored; a token
 * left over from an earlier key is replaced.
 */
export const ensureFeedToken = async (
  strapi: Core.Strapi,
  key: string,
): Promise<void> => {
  const tokens = strapi.db.query("admin::api-token");
  const permissions = strapi.db.query("admin::api-token-permission");
  const accessKey = strapi
    .service("admin::api-token-content-api")
    .hash(key) as string;
  const current = await tokens.findOne({
    where: { name: NAME },
    populate: ["permissions"],
  });
  const actions = ((current?.permissions ?? []) as { action: string }[]).map(
    ({ action }) => action,
  );
  const isCurrent =
    current?.accessKey === accessKey &&
    ACTIONS.every((action) => actions.includes(action));
  if (isCurrent && actions.length === ACTIONS.length) return;

  await strapi.db.transaction(async () => {
    if (current) {
      await permissions.deleteMany({ where: { token: { id: current.id } } });
      await tokens.delete({ where: { id: current.id } });
    }
    const token = await tokens.create({
      data: {
        name: NAME,
        description:
          "Created from the setting FEED_TOKEN. Reads the change feeds, of drafts too, and nothing else.",
        kind: "content-api",
        type: "custom",
        accessKey,
        encryptedKey: null,
        lifespan: null,
        expiresAt: null,
      },
    });
    for (const action of ACTIONS)
      await permissions.create({ data: { action, token: token.id } });
  });
};
