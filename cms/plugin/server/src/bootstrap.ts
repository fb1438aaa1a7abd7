import type { Core } from "@strapi/strapi";
import type { PluginConfig } from "./config";
import { ensureHead } from "./feed/head";
import { reconcile } from "./feed/reconcile";
import { ensureFeedToken } from "./feed/token";
import { PLUGIN_ID } from "./model/naming";

const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  const { feedToken } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  await ensureHead(strapi);
  if (feedToken) await ensureFeedToken(strapi, feedToken);
  const recorded = await reconcile(strapi);
  if (recorded > 0)
    strapi.log.info(
      `Bodywork: ${recorded} changes had been made past the feed; recorded.`,
    );
};

export default bootstrap;
