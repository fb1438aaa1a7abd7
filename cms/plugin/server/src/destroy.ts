import type { Core } from "@strapi/strapi";
import { PLUGIN_ID } from "./model/naming";
import type { FeedService } from "./services/feed";

const destroy = async ({ strapi }: { strapi: Core.Strapi }) => {
  await strapi.plugin(PLUGIN_ID).service<FeedService>("feed").comparison.stop();
};

export default destroy;
