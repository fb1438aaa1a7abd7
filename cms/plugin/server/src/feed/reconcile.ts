import type { Core } from "@strapi/strapi";
import { contentTypeNames, type ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";
import { lockFeed } from "./head";
import { recordChanges } from "./record-changes";
import { FEED_ENTRY_UID } from "./tables";
import { loadVersions } from "./versions";
import { announceChanges } from "./wake";

const BATCH = 200;

const documentIdsOf = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
): Promise<readonly string[]> => {
  const [rows, entries] = await Promise.all([
    strapi.db.query(uidOf(type)).findMany({ select: ["documentId"] }),
    strapi.db
      .query(FEED_ENTRY_UID)
      .findMany({ where: { type }, select: ["documentId"] }),
  ]);
  return [
    ...new Set(
      [...rows, ...entries].map(
        (row: { documentId: string }) => row.documentId,
      ),
    ),
  ];
};

/**
 * Compares all content with the feed and records what was written past the document service: `strapi import`, a direct write
 * to the database, a version of the plugin with other rules.
 *
 * @returns how many changes were recorded
 */
export const reconcile = async (strapi: Core.Strapi): Promise<number> => {
  let recorded = 0;
  for (const type of contentTypeNames) {
    const documentIds = await documentIdsOf(strapi, type);
    for (let start = 0; start < documentIds.length; start += BATCH) {
      const batch = documentIds.slice(start, start + BATCH);
      recorded += await strapi.db.transaction(async () => {
        await lockFeed(strapi);
        return recordChanges(
          strapi,
          type,
          batch,
          await loadVersions(strapi, type, batch),
        );
      });
    }
  }
  if (recorded > 0) announceChanges();
  return recorded;
};
