import {
  FEED_ROUTES,
  type FeedDocument,
  type SnapshotHeader,
  changesPage,
  feedDocument,
  snapshotHeader,
  snapshotTrailer,
} from "strapi-plugin-bodywork/contracts";
import { linesOf } from "./lines";
import { type ChangeSource, CursorGone, type Snapshot } from "./source";

const WAIT_SECONDS = 20;

/** Longer than the CMS holds an answer back, so that only a dead connection ends here. */
const CHANGES_TIMEOUT_MS = (WAIT_SECONDS + 10) * 1000;
const SNAPSHOT_TIMEOUT_MS = 120_000;

export interface HttpSourceOptions {
  readonly cmsUrl: string;
  readonly token: string;
}

/** A snapshot that ends before its trailer has been cut off on the way. */
const readSnapshot = async (
  lines: AsyncIterable<string>,
): Promise<Snapshot> => {
  let header: SnapshotHeader | undefined;
  const documents: FeedDocument[] = [];
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    const trailer = snapshotTrailer.safeParse(value);
    if (!header) header = snapshotHeader.parse(value);
    else if (!trailer.success) documents.push(feedDocument.parse(value));
    else if (trailer.data.documents === documents.length) {
      const { feed, position, locales } = header;
      return { feed, position, locales, documents };
    }
  }
  throw new Error(
    `The snapshot was cut off after ${documents.length} documents.`,
  );
};

/** Follows the feed of a CMS over HTTP. */
export const httpSource = ({
  cmsUrl,
  token,
}: HttpSourceOptions): ChangeSource => {
  const get = async (
    path: string,
    timeout: number,
    signal: AbortSignal,
  ): Promise<Response> => {
    const response = await fetch(`${cmsUrl}${path}`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    if (response.status === 410) throw new CursorGone();
    if (!response.ok)
      throw new Error(
        `The CMS answered ${response.status} to ${path.replace(/\?.*/, "")}.`,
      );
    return response;
  };

  return {
    async snapshot(signal) {
      const { body } = await get(
        FEED_ROUTES.snapshot,
        SNAPSHOT_TIMEOUT_MS,
        signal,
      );
      if (!body) throw new Error("The CMS sent an empty snapshot.");
      return readSnapshot(linesOf(body));
    },

    async changes(feed, after, signal, { wait } = { wait: true }) {
      const query = new URLSearchParams({
        feed,
        after: String(after),
        wait: String(wait ? WAIT_SECONDS : 0),
      });
      const response = await get(
        `${FEED_ROUTES.changes}?${query.toString()}`,
        CHANGES_TIMEOUT_MS,
        signal,
      );
      return changesPage.parse(await response.json());
    },
  };
};
