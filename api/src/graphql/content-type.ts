import Negotiator from "negotiator";
import { LRUCache } from "lru-cache";

const TYPES = ["application/json", "application/graphql-response+json"];

/** Clients send a handful of different headers. */
const known = new LRUCache<string, { readonly type: string | null }>({
  max: 100,
});

const RESPONSE_TYPE = `${TYPES[1] ?? ""}; charset=utf-8`;

export const JSON_TYPE = `${TYPES[0] ?? ""}; charset=utf-8`;

/** The type to answer with; null when the client takes neither. */
export const contentTypeFor = (accept: string | undefined): string | null => {
  if (accept === undefined) return JSON_TYPE;
  let found = known.get(accept);
  if (!found) {
    const type = new Negotiator({ headers: { accept } }).mediaType(TYPES);
    found = { type: type === undefined ? null : `${type}; charset=utf-8` };
    known.set(accept, found);
  }
  return found.type;
};

/** The type of what is refused says that it is GraphQL, whichever was asked for: proxies refuse things in JSON, too. */
export const contentTypeOf = (status: number, contentType: string): string =>
  status < 400 ? contentType : RESPONSE_TYPE;
