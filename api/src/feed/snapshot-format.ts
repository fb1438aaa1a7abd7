import { createHash } from "node:crypto";
import {
  CONTRACT_VERSION,
  type FeedDocument,
  feedDocument,
  snapshotHeader,
} from "strapi-plugin-bodywork/contracts";
import { z } from "zod";
import { type Documents, documentsOf } from "../content/documents";
import type { Held } from "./held";
import { linesOf } from "./lines";

/** Raised whenever an older gateway could misread what a newer one has written. */
const FORMAT = 2;

/** Stands in the header until the checksum is known, and is what the checksum is taken over. */
const NO_CHECKSUM = "0".repeat(64);

/** About as many characters are turned to text at once as takes a millisecond or two: requests are answered in between. */
const CHUNK_LENGTH = 256 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Of published content only: drafts are not for the disk. */
const header = snapshotHeader.omit({ kind: true, status: true }).extend({
  format: z.literal(FORMAT),
  digest: sha256,
  changedAt: z.iso.datetime(),
  documents: z.number().int().min(0),
  /** Of the whole file, with zeros in this place. */
  sha256,
});

type Header = z.infer<typeof header>;

function* each(documents: Documents): Generator<FeedDocument> {
  for (const ofType of Object.values(documents))
    for (const translations of ofType.values()) yield* translations.values();
}

const countOf = (documents: Documents): number => {
  let count = 0;
  for (const ofType of Object.values(documents))
    for (const translations of ofType.values()) count += translations.size;
  return count;
};

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

const headerLine = (
  { feed, position, digest, locales, documents, changedAt }: Held,
  sha256: string,
): string =>
  lineOf({
    format: FORMAT,
    contract: CONTRACT_VERSION,
    feed,
    position,
    digest,
    locales: [...locales],
    changedAt: changedAt.toISOString(),
    documents: countOf(documents),
    sha256,
  } satisfies Header);

function* chunksOf(held: Held): Generator<string> {
  let chunk = headerLine(held, NO_CHECKSUM);
  for (const document of each(held.documents)) {
    chunk += lineOf(document);
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

/**
 * Newline-delimited JSON: a header, then a document a line. Everything is given to `append` in its order; what comes back takes the
 * place of the header, and is as long.
 */
export const writeHeld = async (
  held: Held,
  append: (chunk: Buffer) => Promise<void>,
): Promise<Buffer> => {
  const hash = createHash("sha256");
  for (const text of chunksOf(held)) {
    const chunk = Buffer.from(text);
    hash.update(chunk);
    await append(chunk);
  }
  return Buffer.from(headerLine(held, hash.digest("hex")));
};

/** These bytes are not what a gateway like this one has written. */
export class Damaged extends Error {
  override readonly name = "Damaged";
}

const parseLine = <T>(type: z.ZodType<T>, line: string, number: number): T => {
  try {
    return type.parse(JSON.parse(line));
  } catch (cause) {
    throw new Damaged(
      `Line ${number} does not fit format ${FORMAT} and contract ${CONTRACT_VERSION}.`,
      { cause },
    );
  }
};

/** @throws Damaged unless every byte is as it was written */
export const readHeld = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<Held> => {
  const hash = createHash("sha256");
  const documents: FeedDocument[] = [];
  let first: Header | undefined;
  for await (const line of linesOf(bytes)) {
    if (first) {
      hash.update(line);
      documents.push(parseLine(feedDocument, line, documents.length + 2));
    } else {
      first = parseLine(header, line, 1);
      hash.update(line.replace(first.sha256, NO_CHECKSUM));
    }
  }
  if (!first) throw new Damaged("It is empty.");
  if (hash.digest("hex") !== first.sha256)
    throw new Damaged("The checksum does not fit.");
  if (documents.length !== first.documents)
    throw new Damaged(
      `There are ${documents.length} documents instead of ${first.documents}.`,
    );
  const { feed, position, digest, locales, changedAt } = first;
  return {
    feed,
    position,
    digest,
    locales,
    changedAt: new Date(changedAt),
    documents: documentsOf(documents),
  };
};
