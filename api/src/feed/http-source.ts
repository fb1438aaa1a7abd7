import {
  CONTRACT_VERSION,
  EMPTY_DIGEST,
  FEED_ROUTES,
  type FeedDocument,
  type FeedStatus,
  type SnapshotHeader,
  changesPage,
  feedDocument,
  hashOf,
  snapshotHeader,
  snapshotTrailer,
  toggled,
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
  /** Which of the two feeds; that of what is published if nothing is said. */
  readonly status?: FeedStatus;
}

/** Says it plainly where one of the two must be updated; whatever else does not fit is left to the parser. */
const checkContract = (value: unknown): void => {
  const { contract } = (value ?? {}) as { readonly contract?: unknown };
  if (typeof contract !== "number" || contract === CONTRACT_VERSION) return;
  const isNewer = contract > CONTRACT_VERSION;
  throw new Error(
    `The CMS is ${isNewer ? "newer" : "older"} than this gateway (contract ${contract} of the feed instead of ${CONTRACT_VERSION}): update the ${isNewer ? "gateway" : "CMS"}.`,
  );
};

const readHeader = (value: unknown, status: FeedStatus): SnapshotHeader => {
  checkContract(value);
  const header = snapshotHeader.parse(value);
  // Drafts taken for published content would be the worst of all mistakes.
  if (header.status !== status)
    throw new Error(`The CMS sent the ${header.status} feed instead.`);
  return header;
};

/** A snapshot that ends before its trailer has been cut off on the way. */
const readSnapshot = async (
  lines: AsyncIterable<string>,
  status: FeedStatus,
): Promise<Snapshot> => {
  let header: SnapshotHeader | undefined;
  let digest = EMPTY_DIGEST;
  const documents: FeedDocument[] = [];
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    const trailer = snapshotTrailer.safeParse(value);
    if (!header) header = readHeader(value, status);
    else if (!trailer.success) {
      documents.push(feedDocument.parse(value));
      digest = toggled(digest, hashOf(line.replace(/\n$/, "")));
    } else if (trailer.data.documents === documents.length) {
      const { feed, position, locales } = header;
      const promisedDigest = trailer.data.digest;
      return { feed, position, locales, documents, digest, promisedDigest };
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
  status = "published",
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
        `${FEED_ROUTES.snapshot}?status=${status}`,
        SNAPSHOT_TIMEOUT_MS,
        signal,
      );
      if (!body) throw new Error("The CMS sent an empty snapshot.");
      return readSnapshot(linesOf(body), status);
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
      const page: unknown = await response.json();
      checkContract(page);
      return changesPage.parse(page);
    },
  };
};
