import type { Core } from "@strapi/strapi";
import { type FeedStatus, feedStatuses, toggled } from "../../../contracts";
import type { ContentTypeName } from "../content-types";
import { moveHead, readLockedHead } from "./head";
import { type State, hasChanged, keyOf, statesOf, tombstone } from "./states";
import { type FeedEntry, entryUid } from "./tables";
import type { Version } from "./versions";

/** Documents of one type that a write may have changed, with all versions that are left of them. */
export interface Touched {
  readonly type: ContentTypeName;
  readonly documentIds: readonly string[];
  readonly versions: readonly Version[];
}

interface Difference {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  readonly now: State;
  readonly before: FeedEntry | undefined;
}

const differencesIn = async (
  strapi: Core.Strapi,
  status: FeedStatus,
  { type, documentIds, versions }: Touched,
): Promise<readonly Difference[]> => {
  const entries = (await strapi.db.query(entryUid(status)).findMany({
    where: { type, documentId: { $in: [...documentIds] } },
  })) as FeedEntry[];
  const before = new Map(
    entries.map((entry) => [keyOf(entry.documentId, entry.locale), entry]),
  );
  const states = new Map(statesOf(strapi, status, versions));
  for (const key of before.keys())
    if (!states.has(key)) states.set(key, tombstone("deleted"));

  return [...states].flatMap(([key, now]) => {
    const entry = before.get(key);
    const [documentId = "", locale = ""] = key.split(" ");
    return hasChanged(now, entry)
      ? [{ type, documentId, locale, now, before: entry }]
      : [];
  });
};

const append = async (
  strapi: Core.Strapi,
  status: FeedStatus,
  differences: readonly Difference[],
): Promise<void> => {
  const table = strapi.db.query(entryUid(status));
  let { position, digest } = await readLockedHead(strapi, status);
  const created: Omit<FeedEntry, "id">[] = [];
  for (const { type, documentId, locale, now, before } of differences) {
    position += 1;
    for (const hash of [before?.hash, now.hash])
      if (digest !== null && hash) digest = toggled(digest, hash);
    if (before)
      await table.updateMany({
        where: { id: before.id },
        data: { ...now, position },
      });
    else created.push({ type, documentId, locale, ...now, position });
  }
  if (created.length > 0) await table.createMany({ data: created });
  await moveHead(strapi, status, { position, digest });
};

/**
 * Compares content with what the feeds say and records the differences. Must run in the transaction of the write, behind
 * `lockFeed`; a failure here fails the write.
 *
 * @returns how many changes were recorded
 */
export const recordChanges = async (
  strapi: Core.Strapi,
  touched: readonly Touched[],
): Promise<number> => {
  let recorded = 0;
  for (const status of feedStatuses) {
    const differences: Difference[] = [];
    for (const one of touched)
      differences.push(...(await differencesIn(strapi, status, one)));
    if (differences.length > 0) await append(strapi, status, differences);
    recorded += differences.length;
  }
  return recorded;
};
