import type { Core } from "@strapi/strapi";
import { type FeedStatus, feedStatuses } from "../../../contracts";
import { lockFeed, moveHead } from "./head";
import { type FeedEntry, entryUid } from "./tables";

const TOMBSTONES = { kind: { $in: ["unpublished", "deleted"] } };

/** The highest position of those tombstones that are too many; null when none is. */
const floorOf = async (
  strapi: Core.Strapi,
  status: FeedStatus,
  keep: number,
): Promise<number | null> => {
  const [newest] = (await strapi.db.query(entryUid(status)).findMany({
    where: TOMBSTONES,
    select: ["position"],
    orderBy: { position: "desc" },
    offset: keep,
    limit: 1,
  })) as Pick<FeedEntry, "position">[];
  return newest?.position ?? null;
};

/**
 * Forgets the oldest tombstones, so that the feeds do not grow with all that ever was. The head remembers how far that went:
 * who has got less far would never hear of what is forgotten, and must take a new snapshot.
 */
export const pruneTombstones = async (
  strapi: Core.Strapi,
  keep: number,
): Promise<void> => {
  for (const status of feedStatuses) {
    const floor = await floorOf(strapi, status, keep);
    if (floor === null) continue;
    await strapi.db.transaction(async () => {
      await lockFeed(strapi);
      await strapi.db.query(entryUid(status)).deleteMany({
        where: { ...TOMBSTONES, position: { $lte: floor } },
      });
      await moveHead(strapi, status, { floor });
    });
  }
};
