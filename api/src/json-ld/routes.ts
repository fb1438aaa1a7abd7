import type { FastifyPluginCallback } from "fastify";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { PublishedContent } from "../content/published-content";
import { Reads } from "../content/reads";
import type { Content, ContentTypeName } from "../content/types";
import { cacheHeaders } from "../http/cache-headers";
import { entityTag } from "../http/entity-tag";
import { NOT_READY, errorBody } from "../http/errors";
import { ANSWER_HEADERS, UNCACHED } from "../http/headers";
import { send } from "../http/send";
import type { JsonLdContext } from "./setting";
import { toJsonLd } from "./to-json-ld";

export interface JsonLdOptions extends Omit<JsonLdContext, "content"> {
  /** The content to show; null until it has arrived. */
  readonly content: () => PublishedContent | null;
}

interface JsonLdRoute {
  readonly Params: { readonly type: string; readonly slug: string };
  /** Given twice, a parameter is a list. */
  readonly Querystring: { readonly locale?: string | readonly string[] };
}

const SECONDS_UNTIL_RETRY = 5;

const isType = (type: string): type is ContentTypeName =>
  (contentTypeNames as readonly string[]).includes(type);

/** What is written for a locale that is empty or left out is the default language. @throws UnknownLocale */
const entryAt = (
  content: Content,
  { type, slug }: JsonLdRoute["Params"],
  { locale }: JsonLdRoute["Querystring"],
) =>
  isType(type)
    ? content.bySlug(type, slug, content.locale(locale?.toString() || null))
    : null;

/** `/json-ld/<type>/<slug>`: every published entry in the vocabulary of schema.org. */
export const jsonLdRoutes =
  ({ content, ...context }: JsonLdOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    app.get<JsonLdRoute>("/json-ld/:type/:slug", (request, reply) => {
      const current = content();
      if (!current)
        return reply
          .code(NOT_READY.status)
          .headers(UNCACHED)
          .header("retry-after", SECONDS_UNTIL_RETRY)
          .send(errorBody(NOT_READY));
      const reads = new Reads();
      const noting = current.noting(reads);
      const entry = entryAt(noting, request.params, request.query);
      if (!entry) return reply.callNotFound();
      // As bytes: JSON-LD is UTF-8, and its media type has no charset, which would be added to a text.
      const body = Buffer.from(
        JSON.stringify(toJsonLd(entry, { ...context, content: noting })),
      );
      return send(request, reply, {
        status: 200,
        headers: {
          ...ANSWER_HEADERS,
          ...cacheHeaders({ reads, etag: entityTag(body) }),
          "content-type": "application/ld+json",
        },
        body,
      });
    });
    done();
  };
