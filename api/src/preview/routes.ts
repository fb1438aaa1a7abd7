import type {
  FastifyInstance,
  FastifyPluginAsync,
  FastifyPluginCallback,
  FastifyReply,
} from "fastify";
import { PREVIEW_PREFIX } from "strapi-plugin-bodywork/contracts";
import { NOT_FOUND, errorBody } from "../http/errors";
import {
  type TokenOf,
  guard,
  tokenInHeader,
  tokenInHeaderOrAddress,
} from "./guard";
import { tokenCheck } from "./token";

/** Routes that answer from the drafts, as others answer from what is published. */
export type DraftRoutes = FastifyPluginAsync | FastifyPluginCallback;

export interface PreviewOptions {
  /** Shared with the CMS, which signs tokens with it. */
  readonly secret: string;
  /** Resolves when the drafts are loaded, or when it is not worth while to wait any longer. */
  readonly loaded: () => Promise<void>;
  /** For programs, which send the token in a header. */
  readonly data: readonly DraftRoutes[];
  /** For frames, which have the token in their address. */
  readonly pages: readonly DraftRoutes[];
}

/** What makes an answer one for this request alone, whatever the route had to say about it. */
const keepPrivate = (reply: FastifyReply): FastifyReply =>
  reply.removeHeader("cache-tag").removeHeader("etag").headers({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
  });

/**
 * Everything below `/preview`: the drafts, for editors with a token of the CMS. No other path leads to them, so that a cache or a
 * proxy needs to know but this one.
 */
export const previewRoutes = ({
  secret,
  loaded,
  data,
  pages,
}: PreviewOptions): FastifyPluginAsync => {
  const check = tokenCheck(secret);

  const guarded =
    (tokenOf: TokenOf, routes: readonly DraftRoutes[]) =>
    async (app: FastifyInstance): Promise<void> => {
      app.addHook("onRequest", guard(tokenOf, check));
      // Only now: nobody without a token makes the gateway load the drafts.
      app.addHook("preHandler", loaded);
      for (const plugin of routes) await app.register(plugin);
    };

  const everything: FastifyPluginAsync = async (app) => {
    // What becomes a stream is sent without the second hook.
    app.addHook(
      "onRequest",
      async (_request, reply) => void keepPrivate(reply),
    );
    app.addHook("onSend", async (_request, reply) => void keepPrivate(reply));
    app.setNotFoundHandler((_request, reply) =>
      reply.status(NOT_FOUND.status).send(errorBody(NOT_FOUND)),
    );
    await app.register(guarded(tokenInHeader, data));
    await app.register(guarded(tokenInHeaderOrAddress, pages));
  };

  return async (app) => {
    await app.register(everything, { prefix: PREVIEW_PREFIX });
  };
};
