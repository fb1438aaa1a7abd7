import type { Core } from "@strapi/strapi";
import type { PluginConfig } from "./config";
import { ensureHeads } from "./feed/head";
import { compareAfterSideWrites } from "./feed/side-writes";
import { ensureFeedToken } from "./feed/token";
import { PLUGIN_ID } from "./model/naming";
import type { FeedService } from "./services/feed";

const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  const { feedToken, compareEveryMinutes } = strapi.config.get<PluginConfig>(
    `plugin::${PLUGIN_ID}`,
  );
  const areHeadsNew = await ensureHeads(strapi);
  if (feedToken) await ensureFeedToken(strapi, feedToken);
  const { comparison } = strapi.plugin(PLUGIN_ID).service<FeedService>("feed");
  // What a feed that begins now lacks is all there is, and nobody has gone past it.
  await (areHeadsNew ? comparison.fill() : comparison.run());
  compareAfterSideWrites(strapi, comparison);
  if (compareEveryMinutes > 0) comparison.start(compareEveryMinutes * 60_000);
};

export default bootstrap;
