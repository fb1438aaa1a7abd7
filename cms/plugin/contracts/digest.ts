import { createHash } from "node:crypto";
import type { FeedDocument } from "./document";

/**
 * The digest of a feed: the hashes of all its documents, joined by XOR. Whoever holds the same documents has the same digest, in
 * whatever order they came, and a change costs two hashes. It finds mistakes, not malice.
 */
export const EMPTY_DIGEST = "0".repeat(64);

/** A document as it crosses the wire. The parser sets the order of the keys, so both ends write it alike. */
export const bodyOf = (document: FeedDocument): string =>
  JSON.stringify(document);

/** SHA-256 of a body, 64 hexadecimal digits. */
export const hashOf = (body: string): string =>
  createHash("sha256").update(body).digest("hex");

/** Puts a document into a digest by its hash, or takes it out again. */
export const toggled = (digest: string, hash: string): string => {
  const joined = Buffer.from(digest, "hex");
  Buffer.from(hash, "hex").forEach((byte, at) => {
    joined[at] = (joined[at] ?? 0) ^ byte;
  });
  return joined.toString("hex");
};
