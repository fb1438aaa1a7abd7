import type { FastifyReply, FastifyRequest } from "fastify";
import { entityTag, isKnown } from "./entity-tag";

/** What is sent again and again, with the tag by which a client tells that it has it. */
export interface Tagged {
  readonly body: string | Buffer;
  readonly etag: string;
}

export const tagged = (body: string | Buffer): Tagged => ({
  body,
  etag: entityTag(body),
});

/** Sends the body, unless the client has it already. */
export const sendTagged = (
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag }: Tagged,
): FastifyReply => {
  void reply.header("etag", etag);
  return isKnown(request.headers, etag)
    ? reply.code(304).removeHeader("content-type").send()
    : reply.send(body);
};
