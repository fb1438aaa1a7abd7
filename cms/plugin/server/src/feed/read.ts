import type { Core } from "@strapi/strapi";
import {
  CONTRACT_VERSION,
  type Change,
  type ChangesPage,
  type FeedStatus,
  type SnapshotHeader,
  type SnapshotTrailer,
} from "../../../contracts";
import { type FeedHead, findHead, readHead } from "./head";
import { type FeedEntry, entryUid } from "./tables";

const SNAPSHOT_BATCH = 500;
const PAGE = 500;

const readLocales = async (strapi: Core.Strapi): Promise<string[]> => {
  const service = strapi.plugin("i18n").service("locales");
  const [defaultLocale, all] = (await Promise.all([
    service.getDefaultLocale(),
    service.find(),
  ])) as [string, { code: string }[]];
  return [...new Set([defaultLocale, ...all.map(({ code }) => code)])];
};

const toChange = ({
  kind,
  position,
  body,
  type,
  documentId,
  locale,
}: FeedEntry): Change =>
  kind === "published"
    ? ({
        kind,
        position,
        document: JSON.parse(body ?? "null") as unknown,
      } as Change)
    : ({ kind, position, key: { type, documentId, locale } } as Change);

/** A feed that says nothing yet: what it should hold is still being compared with the content. */
export class FeedNotReady extends Error {
  override readonly name = "FeedNotReady";

  constructor() {
    super("The feed is being filled; try again soon.");
  }
}

/** Half a feed would be taken for all there is. */
const complete = (head: FeedHead | null): FeedHead => {
  if (head?.digest == null) throw new FeedNotReady();
  return head;
};

/**
 * The head from which a snapshot starts.
 *
 * @throws FeedNotReady
 */
export const beginSnapshot = async (
  strapi: Core.Strapi,
  status: FeedStatus,
): Promise<FeedHead> => complete(await findHead(strapi, { status }));

/**
 * The lines of a snapshot. The head is read first: what is written meanwhile has a higher position and reaches the reader
 * once more as a change. Read again at the end, it shows whether the rows can be vouched for.
 */
export async function* snapshotLines(
  strapi: Core.Strapi,
  { feed, status, position }: FeedHead,
): AsyncGenerator<string> {
  const header: SnapshotHeader = {
    kind: "snapshot",
    contract: CONTRACT_VERSION,
    feed,
    status,
    position,
    locales: await readLocales(strapi),
  };
  yield `${JSON.stringify(header)}\n`;

  let documents = 0;
  for (let after = 0; ;) {
    const entries = (await strapi.db.query(entryUid(status)).findMany({
      where: { kind: "published", id: { $gt: after } },
      orderBy: { id: "asc" },
      limit: SNAPSHOT_BATCH,
    })) as FeedEntry[];
    const last = entries.at(-1);
    if (!last) break;
    after = last.id;
    documents += entries.length;
    yield entries.map(({ body }) => `${body}\n`).join("");
  }

  const head = await readHead(strapi, status);
  const trailer: SnapshotTrailer = {
    kind: "end",
    documents,
    digest: head.position === position ? head.digest : null,
  };
  yield `${JSON.stringify(trailer)}\n`;
}

/**
 * One page of changes after a position; empty when there are none yet. Null when this position says nothing here: another
 * database, a restored backup, or so long ago that not all tombstones since then are left.
 *
 * @throws FeedNotReady
 */
export const changesAfter = async (
  strapi: Core.Strapi,
  feed: string,
  after: number,
): Promise<Omit<ChangesPage, "drift"> | null> => {
  const known = await findHead(strapi, { feed });
  if (!known) return null;
  const entries = (await strapi.db.query(entryUid(known.status)).findMany({
    where: { position: { $gt: after } },
    orderBy: { position: "asc" },
    limit: PAGE + 1,
  })) as FeedEntry[];
  // Read after the entries: a head at their last position is then the head of just these.
  const head = complete(await findHead(strapi, { feed }));
  if (after > head.position || after < head.floor) return null;
  const changes = entries.slice(0, PAGE).map(toChange);
  return {
    contract: CONTRACT_VERSION,
    feed,
    locales: await readLocales(strapi),
    changes,
    position: changes.at(-1)?.position ?? after,
    more: entries.length > PAGE,
    head: { position: head.position, digest: head.digest },
  };
};
