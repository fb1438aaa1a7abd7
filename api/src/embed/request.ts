import type { FastifyReply, FastifyRequest } from "fastify";
import type { EmbedRequest } from "./answer";

/** The address of a page or a fragment. */
export interface EmbedRoute {
  readonly Params: { readonly type: string; readonly slug: string };
  /** Given twice, a parameter is a list. */
  readonly Querystring: { readonly locale?: string | readonly string[] };
}

const SECONDS_UNTIL_RETRY = 5;

export const askedIn = ({
  params: { type, slug },
  query: { locale },
}: FastifyRequest<EmbedRoute>): EmbedRequest => ({
  type,
  slug,
  locale: locale?.toString(),
});

/** Sets the status; whoever came too early is told when to come again. */
export const withStatus = (
  reply: FastifyReply,
  status: number,
): FastifyReply =>
  status === 503
    ? reply.code(status).header("retry-after", SECONDS_UNTIL_RETRY)
    : reply.code(status);
