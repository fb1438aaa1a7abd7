import type { IncomingHttpHeaders } from "node:http";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

const NAME = "text/event-stream";

/** What `/graphql` answers with; of two that a client wants equally, the first. */
const TYPES = ["application/json", "application/graphql-response+json", NAME];

export const EVENT_STREAM_TYPE = `${NAME}; charset=utf-8`;

/** Clients send a handful of different headers. */
const known = new LRUCache<string, boolean>({ max: 100 });

/** Whether a client wants a stream of events rather than one answer. Some clients name both for everything that they ask. */
export const prefersEvents = ({ accept }: IncomingHttpHeaders): boolean => {
  if (!accept?.includes(NAME)) return false;
  let prefers = known.get(accept);
  if (prefers === undefined) {
    prefers = new Negotiator({ headers: { accept } }).mediaType(TYPES) === NAME;
    known.set(accept, prefers);
  }
  return prefers;
};
