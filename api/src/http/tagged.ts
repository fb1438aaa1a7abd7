import type { FastifyReply, FastifyRequest } from "fastify";
import { KeptBody } from "./compression/kept-body";
import { entityTag } from "./entity-tag";
import type { Answered } from "./exchange";
import { send } from "./send";

/** A body with the tag by which a client tells that it has it. */
export interface Tagged extends Pick<Answered, "body" | "kept"> {
  readonly etag: string;
}

export const tagged = (body: string): Tagged => ({
  body,
  etag: entityTag(body),
});

/** The same for what is sent again and again. */
export const keptTagged = (text: string | Buffer): Tagged => {
  const body = Buffer.from(text);
  return {
    body,
    etag: entityTag(body),
    kept: { body: new KeptBody(body), byEncoding: new Map() },
  };
};

/** Sends the body with what the reply says already, unless the client has it. */
export const sendTagged = (
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, ...rest }: Tagged,
): Promise<FastifyReply> =>
  send(request, reply, {
    ...rest,
    status: 200,
    headers: { etag, "content-type": String(reply.getHeader("content-type")) },
  });
