import type { Core } from "@strapi/strapi";
import {
  EMPTY_DIGEST,
  type FeedStatus,
  feedStatuses,
  toggled,
} from "../../../contracts";
import { lockFeed, moveHead, readHead, readLockedHead } from "./head";
import { type FeedEntry, entryUid } from "./tables";

const BATCH = 1000;

/** The digest of the rows as they are, taken a batch at a time. */
const digestOfRows = async (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<string> => {
  let digest = EMPTY_DIGEST;
  for (let after = 0; ;) {
    const rows = (await strapi.db.query(entryUid(status)).findMany({
      where: { kind: "published", id: { $gt: after } },
      select: ["id", "hash"],
      orderBy: { id: "asc" },
      limit: BATCH,
    })) as Pick<FeedEntry, "id" | "hash">[];
    const last = rows.at(-1);
    if (!last) return digest;
    after = last.id;
    for (const { hash } of rows) if (hash) digest = toggled(digest, hash);
  }
};

/** The first digest of a feed, which must not be missed: writes wait for it. */
const setDigest = async (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockFeed(strapi);
    const digest = await digestOfRows(strapi, status);
    await moveHead(strapi, status, { digest });
  });
};

/**
 * Mends the digest of a head that is not that of its entries. Nobody is kept waiting: rows that change meanwhile move the
 * head, and then the next comparison will do.
 */
const mendDigest = async (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<void> => {
  const { position, digest: before } = await readHead(strapi, status);
  if (before === null) return setDigest(strapi, status);
  const digest = await digestOfRows(strapi, status);
  await strapi.db.transaction(async () => {
    await lockFeed(strapi);
    const head = await readLockedHead(strapi, status);
    if (head.position !== position || head.digest === digest) return;
    await moveHead(strapi, status, { digest });
    strapi.log.warn(
      `Bodywork: the digest of the ${status} feed was not that of its entries; mended.`,
    );
  });
};

export const mendDigests = async (strapi: Core.Strapi): Promise<void> => {
  for (const status of feedStatuses) await mendDigest(strapi, status);
};
