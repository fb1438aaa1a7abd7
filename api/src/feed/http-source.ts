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
import { z } from "zod";
import { linesOf } from "./lines";
import { SilenceGuard } from "./silence";
import { type ChangeSource, CursorGone, type Snapshot } from "./source";

const WAIT_SECONDS = 20;

export interface HttpSourceOptions {
  readonly cmsUrl: string;
  readonly token: string;
  /** Which of the two feeds; that of what is published if nothing is said. */
  readonly status?: FeedStatus;
  /** How long the CMS may say nothing, besides the time for which it was asked to wait. */
  readonly silenceMs?: number;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(
      `The CMS, or what stands before it, did not send JSON but “${text.slice(0, 40)}”.`,
    );
  }
};

/** The parser's own message is a page long. */
const fit = <T>(type: z.ZodType<T>, value: unknown): T => {
  const parsed = type.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = z.prettifyError(parsed.error).split("\n");
  throw new Error(
    `The CMS sent what does not fit contract ${CONTRACT_VERSION} of the feed: ${issue}`,
  );
};

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
  const header = fit(snapshotHeader, value);
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
    const value = parseJson(line);
    const trailer = snapshotTrailer.safeParse(value);
    if (!header) header = readHeader(value, status);
    else if (!trailer.success) {
      documents.push(fit(feedDocument, value));
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

const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces).toString("utf8");
};

const problemOf = (status: number, path: string): string => {
  const answered = `The CMS answered ${status} to ${path}`;
  return status === 401 || status === 403
    ? `${answered}: gateway and CMS need the same FEED_TOKEN.`
    : `${answered}.`;
};

/** Follows a feed of a CMS over HTTP. */
export const httpSource = ({
  cmsUrl,
  token,
  status = "published",
  silenceMs = 15_000,
}: HttpSourceOptions): ChangeSource => {
  const get = async <T>(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
    read: (body: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T> => {
    const waitMs = Number(query["wait"] ?? 0) * 1000;
    const silence = new SilenceGuard(waitMs + silenceMs);
    try {
      const response = await fetch(
        `${cmsUrl}${path}?${new URLSearchParams(query).toString()}`,
        {
          headers: { authorization: `Bearer ${token}` },
          signal: AbortSignal.any([signal, silence.signal]),
        },
      );
      if (response.status === 410) throw new CursorGone();
      if (!response.ok) throw new Error(problemOf(response.status, path));
      if (!response.body) throw new Error(`The CMS sent nothing to ${path}.`);
      return await read(silence.listen(response.body));
    } finally {
      silence.end();
    }
  };

  return {
    snapshot: (signal) =>
      get(FEED_ROUTES.snapshot, { status }, signal, (body) =>
        readSnapshot(linesOf(body), status),
      ),

    changes: (feed, after, signal, { wait = true, locales } = {}) =>
      get(
        FEED_ROUTES.changes,
        {
          feed,
          after: String(after),
          wait: String(wait ? WAIT_SECONDS : 0),
          ...(locales && { locales: locales.join() }),
        },
        signal,
        async (body) => {
          const page = parseJson(await textOf(body));
          checkContract(page);
          return fit(changesPage, page);
        },
      ),
  };
};
