import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** A strong validator: equal tags, equal bytes, whichever gateway made them. */
export const entityTag = (body: string | Buffer): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`;

/** Weak comparison, as RFC 9110 asks of If-None-Match: a proxy that compresses makes a strong tag weak. */
export const isKnown = (
  headers: IncomingHttpHeaders,
  etag: string,
): boolean => {
  const header = headers["if-none-match"];
  if (header === undefined) return false;
  return header
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === etag || tag === "*");
};
