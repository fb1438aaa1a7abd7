import type { Core } from "@strapi/strapi";
import type { PluginConfig } from "./config";
import { warnUnlessUtc } from "./database/time-zone";
import { answerUnavailable } from "./database/unavailable";
import { answerConflicts } from "./editing/conflict";
import { throttleRegistration } from "./throttle-registration";
import { FEED_HEAD_UID } from "./feed/tables";
import { announceLocales, compareAfterSideWrites } from "./feed/side-writes";
import { ensureFeedToken } from "./feed/token";
import { shipConfigurations } from "./forms/ship-configurations";
import { PLUGIN_ID } from "./model/naming";
import { shareAllValues } from "./translations/share-all";
import type { FeedService } from "./services/feed";
import { implyContraindications } from "./upgrades/imply-contraindications";
import { fillTitles } from "./titles/refresh-titles";

const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  // Here and not in register, so that it is between Strapi's own error handling and the routes.
  answerUnavailable(strapi);
  answerConflicts(strapi);
  throttleRegistration(strapi);
  warnUnlessUtc(strapi);

  await shipConfigurations(strapi);
  await fillTitles(strapi);

  const { feedToken, compareEveryMinutes } = strapi.config.get<PluginConfig>(
    `plugin::${PLUGIN_ID}`,
  );
  if (feedToken) await ensureFeedToken(strapi, feedToken);
  const { comparison } = strapi.plugin(PLUGIN_ID).service<FeedService>("feed");
  // A database of contract 1 lacks a feed because there was none, not because anybody went past it.
  const isOfContract1 =
    (await strapi.db.query(FEED_HEAD_UID).count({
      where: { status: { $null: true } },
    })) > 0;
  await (isOfContract1 ? comparison.fill() : comparison.run());
  const upgraded = [
    await implyContraindications(strapi),
    await shareAllValues(strapi),
  ];
  if (upgraded.includes(true)) await comparison.fill();
  compareAfterSideWrites(strapi, comparison);
  announceLocales(strapi);
  if (compareEveryMinutes > 0) comparison.start(compareEveryMinutes * 60_000);
};

export default bootstrap;
