/** What every answer with data says: pages of any origin may read it, and it is nothing but what its type says. */
export const ANSWER_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "cache-tag, etag, retry-after, x-query-cost, x-request-id",
  "x-content-type-options": "nosniff",
} as const;

export const UNCACHED = { "cache-control": "no-store" } as const;
