import { randomUUID } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { FEED_HEAD_UID } from "./tables";

export interface FeedHead {
  readonly id: number;
  readonly feed: string;
  readonly position: number;
}

const findHead = async (strapi: Core.Strapi): Promise<FeedHead | null> =>
  (await strapi.db
    .query(FEED_HEAD_UID)
    .findOne({ where: {} })) as FeedHead | null;

export const readHead = async (strapi: Core.Strapi): Promise<FeedHead> => {
  const head = await findHead(strapi);
  if (!head) throw new Error("The feed has no head; the plugin did not start.");
  return head;
};

export const ensureHead = async (strapi: Core.Strapi): Promise<void> => {
  if (!(await findHead(strapi))) {
    await strapi.db
      .query(FEED_HEAD_UID)
      .create({ data: { feed: randomUUID(), position: 0 } });
  }
};

/**
 * Advances the feed by `count` positions and returns the last of them. The head row stays locked until the transaction ends;
 * a position is therefore never visible before a lower one, on any database.
 */
export const advanceHead = async (
  strapi: Core.Strapi,
  count: number,
): Promise<number> => {
  await strapi.db
    .queryBuilder(FEED_HEAD_UID)
    .where({})
    .increment("position", count)
    .execute();
  return (await readHead(strapi)).position;
};

/**
 * Puts the writes to Bodywork's content in a row. Editors write a few entries a minute, and what has to be compared (links of
 * neighbours, unique keys) is only sound while nobody else writes.
 */
export const lockFeed = async (strapi: Core.Strapi): Promise<void> => {
  await advanceHead(strapi, 0);
};
