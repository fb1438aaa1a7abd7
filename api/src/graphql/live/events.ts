import { entityTag } from "../../http/entity-tag";

/** An answer as it is sent to everybody who asked for it. */
export interface LiveEvent {
  /** The entity tag of the answer: equal ids, equal answers, whichever gateway sends them. */
  readonly id: string;
  readonly bytes: Buffer;
}

/** JSON as one line; Apollo ends its own with another. */
const next = (json: string): string =>
  `event: next\ndata: ${json.trimEnd()}\n\n`;

const COMPLETE = "event: complete\ndata:\n\n";

/** A comment, which clients pass over. */
export const HEARTBEAT = ":\n\n";

export const answerEvent = (body: string): LiveEvent => {
  const id = entityTag(body).replaceAll('"', "");
  return { id, bytes: Buffer.from(`id: ${id}\n${next(body)}`) };
};

/** What a client is told once, after which it need not ask again. */
export const onlyEvent = (body: string): string => next(body) + COMPLETE;

/** The last words before a connection ends. Nothing is complete: the client is to come back. */
export const lastEvent = next;

/** Tells the client when to come back after a break. Clients that lost a gateway together must not come back together. */
export const retryHint = (): string =>
  `retry: ${Math.round(1000 + 2000 * Math.random())}\n\n`;
