import { SECURITY_HEADERS } from "./security-headers";

/** What every answer with data says: pages of any origin may read it, and it is nothing but what its type says. */
export const ANSWER_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "cache-tag, etag, retry-after, x-query-cost, x-request-id",
  "x-content-type-options": "nosniff",
  // How a body is encoded depends on what the client accepts, whatever else it depends on.
  vary: "accept-encoding",
} as const;

/** What every answer says on every route, unless the route knows better. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = Object.freeze({
  ...SECURITY_HEADERS,
  ...ANSWER_HEADERS,
});

export const UNCACHED = { "cache-control": "no-store" } as const;
