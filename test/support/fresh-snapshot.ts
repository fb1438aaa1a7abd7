import {
  type FeedDocument,
  bodyOf,
  feedDocument,
  snapshotHeader,
  snapshotTrailer,
} from "strapi-plugin-bodywork/contracts";
import type { Documents } from "../../api/src/content/documents";

/** A snapshot as it was just taken, document by document. */
export interface FreshSnapshot {
  readonly feed: string;
  readonly position: number;
  readonly locales: readonly string[];
  readonly digest: string | null;
  /** The lines as they were sent, in a fixed order. */
  readonly bodies: readonly string[];
  readonly documents: readonly FeedDocument[];
}

/** Most documents are what they were a moment ago; to parse them again would take most of the time there is. */
const parsed = new Map<string, FeedDocument>();
const PARSED_AT_MOST = 10_000;

const documentOf = (line: string): FeedDocument => {
  const known = parsed.get(line);
  if (known) return known;
  if (parsed.size >= PARSED_AT_MOST) parsed.clear();
  const document = feedDocument.parse(JSON.parse(line));
  parsed.set(line, document);
  return document;
};

const written = new WeakMap<FeedDocument, string>();

const textOf = (document: FeedDocument): string => {
  const known = written.get(document);
  if (known !== undefined) return known;
  const text = bodyOf(document);
  written.set(document, text);
  return text;
};

/** All documents as lines, in the same order as those of a fresh snapshot. */
export const bodiesOf = (documents: Documents): readonly string[] =>
  Object.values(documents)
    .flatMap((ofType) =>
      [...ofType.values()].flatMap((translations) => [
        ...translations.values(),
      ]),
    )
    .map(textOf)
    .sort();

/** @param lines as the feed sends them */
export const freshSnapshot = (lines: string): FreshSnapshot => {
  const [first = "", ...rest] = lines.trimEnd().split("\n");
  const { feed, position, locales } = snapshotHeader.parse(JSON.parse(first));
  const trailer = snapshotTrailer.parse(JSON.parse(rest.pop() ?? ""));
  if (rest.length !== trailer.documents)
    throw new Error(`The snapshot has ${rest.length} of ${trailer.documents}.`);
  return {
    feed,
    position,
    locales,
    digest: trailer.digest,
    bodies: rest.toSorted(),
    documents: rest.map(documentOf),
  };
};
