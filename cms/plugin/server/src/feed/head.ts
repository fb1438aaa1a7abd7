import { randomUUID } from "node:crypto";
import type { Core } from "@strapi/strapi";
import {
  EMPTY_DIGEST,
  type FeedStatus,
  feedStatuses,
} from "../../../contracts";
import { FEED_HEAD_UID } from "./tables";

/** Where one of the two feeds stands. */
export interface FeedHead {
  readonly id: number;
  readonly status: FeedStatus;
  readonly feed: string;
  readonly position: number;
  readonly digest: string | null;
  readonly floor: number;
}

const findHead = async (
  strapi: Core.Strapi,
  where: Partial<FeedHead>,
): Promise<FeedHead | null> =>
  (await strapi.db.query(FEED_HEAD_UID).findOne({ where })) as FeedHead | null;

export const readHead = async (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<FeedHead> => {
  const head = await findHead(strapi, { status });
  if (!head) throw new Error("The feed has no head; the plugin did not start.");
  return head;
};

/** The head of the feed with this id; null when there is none in this database. */
export const findFeed = (
  strapi: Core.Strapi,
  feed: string,
): Promise<FeedHead | null> => findHead(strapi, { feed });

/**
 * The head as it is behind the lock. MySQL reads what was there when the transaction began, unless it is asked to lock what
 * it reads.
 */
export const readLockedHead = (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<FeedHead> =>
  strapi.db
    .queryBuilder(FEED_HEAD_UID)
    .select("*")
    .where({ status })
    .first()
    .forUpdate()
    .execute<FeedHead>();

/** Brings a head forward. The caller holds the lock. */
export const moveHead = async (
  strapi: Core.Strapi,
  status: FeedStatus,
  to: Partial<FeedHead>,
): Promise<void> => {
  await strapi.db
    .query(FEED_HEAD_UID)
    .updateMany({ where: { status }, data: to });
};

/**
 * Makes the heads that are missing.
 *
 * @returns whether there are any, so that content which was here before is new to a feed
 */
export const ensureHeads = async (strapi: Core.Strapi): Promise<boolean> => {
  const heads = strapi.db.query(FEED_HEAD_UID);
  await heads.updateMany({
    where: { status: { $null: true } },
    data: { status: "published", floor: 0 },
  });
  let areNew = false;
  for (const status of feedStatuses) {
    if (await findHead(strapi, { status })) continue;
    areNew = true;
    await heads.create({
      data: {
        status,
        feed: randomUUID(),
        position: 0,
        digest: EMPTY_DIGEST,
        floor: 0,
      },
    });
  }
  return areNew;
};

/**
 * Puts the writes to Bodywork's content in a row, until the transaction ends. Editors write a few entries a minute, and what
 * has to be compared (links of neighbours, unique keys) is only sound while nobody else writes. A position is therefore never
 * visible before a lower one, on any database.
 *
 * Whoever has the published head has both: two rows locked by one statement could be locked in either order, and two writers
 * would wait for each other. It is a write, because SQLite knows no other lock.
 */
export const lockFeed = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db
    .queryBuilder(FEED_HEAD_UID)
    .where({ status: "published" })
    .increment("position", 0)
    .execute();
};
