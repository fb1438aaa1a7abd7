import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** A strong validator: equal tags, equal bytes, whichever gateway made them. */
export const entityTag = (body: string | Buffer): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`;

/** The tag of the same body in an encoding: other bytes have another strong tag. */
export const entityTagOf = (etag: string, encoding: string): string =>
  `${etag.slice(0, -1)}-${encoding}"`;

/**
 * What is added to a tag when its body is compressed: `-gzip` by Apache and by this server, `--gzip` by Jetty, `;gzip` by others; some
 * put it behind the closing quote.
 */
const SUFFIX = /(?:--?|;)(?:br|deflate|gzip|zstd)("?)$/;

/** Inside the quotes or behind them, what is left is the tag with both quotes. */
const withoutSuffix = (tag: string): string => tag.replace(SUFFIX, "$1");

/**
 * Weak comparison, as RFC 9110 asks of If-None-Match: a proxy that compresses makes a strong tag weak, or adds a suffix to it.
 *
 * @param etag of the body that is not encoded
 */
export const isKnown = (
  headers: IncomingHttpHeaders,
  etag: string,
): boolean => {
  const header = headers["if-none-match"];
  if (header === undefined) return false;
  return header
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === etag || tag === "*" || withoutSuffix(tag) === etag);
};
