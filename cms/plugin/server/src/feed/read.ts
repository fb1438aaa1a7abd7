import type { Core } from "@strapi/strapi";
import {
  CONTRACT_VERSION,
  type Change,
  type ChangesPage,
  type SnapshotHeader,
  type SnapshotTrailer,
} from "../../../contracts";
import { readHead } from "./head";
import { FEED_ENTRY_UID, type FeedEntry } from "./tables";

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

/**
 * The lines of a snapshot. The head is read first: what is written meanwhile has a higher position and reaches the reader
 * once more as a change.
 */
export async function* snapshotLines(
  strapi: Core.Strapi,
): AsyncGenerator<string> {
  const { feed, position } = await readHead(strapi);
  const header: SnapshotHeader = {
    kind: "snapshot",
    contract: CONTRACT_VERSION,
    feed,
    position,
    locales: await readLocales(strapi),
  };
  yield `${JSON.stringify(header)}\n`;

  let documents = 0;
  for (let after = 0; ;) {
    const entries = (await strapi.db.query(FEED_ENTRY_UID).findMany({
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

  const trailer: SnapshotTrailer = { kind: "end", documents };
  yield `${JSON.stringify(trailer)}\n`;
}

/** One page of changes after a position; empty when there are none yet. */
export const changesAfter = async (
  strapi: Core.Strapi,
  after: number,
): Promise<ChangesPage> => {
  const { feed } = await readHead(strapi);
  const entries = (await strapi.db.query(FEED_ENTRY_UID).findMany({
    where: { position: { $gt: after } },
    orderBy: { position: "asc" },
    limit: PAGE + 1,
  })) as FeedEntry[];
  const changes = entries.slice(0, PAGE).map(toChange);
  return {
    contract: CONTRACT_VERSION,
    feed,
    locales: await readLocales(strapi),
    changes,
    position: changes.at(-1)?.position ?? after,
    more: entries.length > PAGE,
  };
};
