import { setImmediate as nextTurn } from "node:timers/promises";
import type { Core } from "@strapi/strapi";
import { feedStatuses } from "../../../contracts";
import { contentTypeNames, type ContentTypeName } from "../content-types";
import type { PluginConfig } from "../config";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { mendDigests } from "./digest";
import { recordPublishedLinks } from "../rules/published-links";
import { recordPublishedSlugs } from "../slugs/published-slugs";
import { restoreUniqueKeys } from "../rules/unique-keys";
import { ensureHeads, lockFeed } from "./head";
import { pruneTombstones } from "./prune";
import { recordChanges } from "./record-changes";
import { entryUid } from "./tables";
import { loadVersions } from "./versions";
import { announceChanges } from "./wake";

/** Small: an editor who saves meanwhile waits for one batch. */
const BATCH = 50;

/** The ids of the documents in a table, in batches, each id once. */
async function* documentIdsIn(
  strapi: Core.Strapi,
  uid: string,
  where: object = {},
): AsyncGenerator<readonly string[]> {
  for (let after = ""; ;) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { ...where, documentId: { $gt: after } },
      select: ["documentId"],
      orderBy: { documentId: "asc" },
      limit: BATCH,
    })) as { documentId: string }[];
    const last = rows.at(-1);
    if (!last) return;
    after = last.documentId;
    yield [...new Set(rows.map(({ documentId }) => documentId))];
  }
}

/** Those of the documents that have no rows any more. */
const goneAmong = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    where: { documentId: { $in: [...ids] } },
    select: ["documentId"],
  })) as { documentId: string }[];
  const present = new Set(rows.map(({ documentId }) => documentId));
  return ids.filter((documentId) => !present.has(documentId));
};

/** What has rows, and then what a feed still shows although its rows may be gone. */
async function* documentIdsOf(
  strapi: Core.Strapi,
  type: ContentTypeName,
): AsyncGenerator<readonly string[]> {
  yield* documentIdsIn(strapi, uidOf(type));
  for (const status of feedStatuses) {
    const where = { type, kind: { $ne: "deleted" } };
    for await (const ids of documentIdsIn(strapi, entryUid(status), where)) {
      const gone = await goneAmong(strapi, type, ids);
      if (gone.length > 0) yield gone;
    }
  }
}

/**
 * Compares all content with the feeds and records what was written past the document service: `strapi import`, a direct write
 * to the database, a version of the plugin with other rules. Each batch is a short transaction of its own. What the feeds say
 * of themselves is made good at the end, and what they need not remember is forgotten.
 *
 * @returns how many changes were recorded
 */
export const reconcile = async (
  strapi: Core.Strapi,
  signal?: AbortSignal,
): Promise<number> => {
  await ensureHeads(strapi);
  let recorded = 0;
  for (const type of contentTypeNames) {
    for await (const batch of documentIdsOf(strapi, type)) {
      if (signal?.aborted) return recorded;
      const changes = await strapi.db.transaction(async () => {
        await lockFeed(strapi);
        const versions = await loadVersions(strapi, type, batch);
        const touched = { type, documentIds: batch, versions };
        await restoreUniqueKeys(strapi, touched);
        await recordPublishedLinks(strapi, touched);
        await recordPublishedSlugs(strapi, touched);
        return recordChanges(strapi, [touched]);
      });
      if (changes > 0) announceChanges();
      recorded += changes;
      await nextTurn();
    }
  }
  await mendDigests(strapi);
  const { keepTombstones } = strapi.config.get<PluginConfig>(
    `plugin::${PLUGIN_ID}`,
  );
  await pruneTombstones(strapi, keepTombstones);
  return recorded;
};
