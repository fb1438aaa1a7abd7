/** What every answer says: it is data, for pages of any origin, and nothing else. */
export const ANSWER_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "cache-tag, etag, x-request-id",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
} as const;

export const UNCACHED = { "cache-control": "no-store" } as const;
