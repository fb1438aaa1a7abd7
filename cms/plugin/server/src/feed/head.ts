import { randomUUID } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { type FeedStatus, feedStatuses } from "../../../contracts";
import { FEED_HEAD_UID, type FeedEntry, entryUid } from "./tables";

/** Where one of the two feeds stands. */
export interface FeedHead {
  readonly id: number;
  readonly status: FeedStatus;
  readonly feed: string;
  readonly position: number;
  /** Null until a comparison has seen all entries; the feed is not shown before that. */
  readonly digest: string | null;
  readonly floor: number;
}

/** The head of a feed, by its status or its id; null when there is none in this database. */
export const findHead = async (
  strapi: Core.Strapi,
  where: Pick<FeedHead, "status"> | Pick<FeedHead, "feed">,
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
 * Makes the heads that are missing: at the first start, and after `strapi import`, which empties the tables of the feeds
 * along with all others.
 */
export const ensureHeads = async (strapi: Core.Strapi): Promise<void> => {
  const heads = strapi.db.query(FEED_HEAD_UID);
  await heads.updateMany({
    where: { status: { $null: true } },
    data: { status: "published", floor: 0 },
  });
  for (const status of feedStatuses) {
    if (await findHead(strapi, { status })) continue;
    const [last] = (await strapi.db.query(entryUid(status)).findMany({
      select: ["position"],
      orderBy: { position: "desc" },
      limit: 1,
    })) as Pick<FeedEntry, "position">[];
    await heads.create({
      data: {
        status,
        feed: randomUUID(),
        position: last?.position ?? 0,
        digest: null,
        floor: 0,
      },
    });
  }
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
  const locked = await strapi.db
    .queryBuilder(FEED_HEAD_UID)
    .where({ status: "published" })
    .increment("position", 0)
    .execute<number>();
  if (locked === 0) await ensureHeads(strapi);
};
