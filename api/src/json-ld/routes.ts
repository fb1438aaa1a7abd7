import type { FastifyPluginCallback } from "fastify";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { PublishedContent } from "../content/published-content";
import type { Content, ContentTypeName } from "../content/types";
import type { Answers } from "../http/answers";
import { cacheHeaders } from "../http/cache-headers";
import { NOT_READY, errorBody } from "../http/errors";
import { ANSWER_HEADERS, UNCACHED } from "../http/headers";
import { send } from "../http/send";
import type { JsonLdContext } from "./setting";
import { toJsonLd } from "./to-json-ld";

export interface JsonLdOptions extends Omit<JsonLdContext, "content"> {
  /** The content to show; null until it has arrived. */
  readonly content: () => PublishedContent | null;
  /** Where documents are kept that were asked for before. */
  readonly answers: Answers;
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
  ({ content, answers, ...context }: JsonLdOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    app.get<JsonLdRoute>("/json-ld/:type/:slug", (request, reply) => {
      const current = content();
      if (!current)
        return reply
          .code(NOT_READY.status)
          .headers(UNCACHED)
          .header("retry-after", SECONDS_UNTIL_RETRY)
          .send(errorBody(NOT_READY));
      const key = `${request.routeOptions.url} ${JSON.stringify([request.params, request.query.locale])}`;
      const document = answers.keptOr(key, (reads) => {
        const noting = current.noting(reads);
        const entry = entryAt(noting, request.params, request.query);
        return (
          entry &&
          JSON.stringify(toJsonLd(entry, { ...context, content: noting }))
        );
      });
      if (!document) return reply.callNotFound();
      const response = document.as("json-ld", () => ({
        status: 200,
        headers: {
          ...ANSWER_HEADERS,
          ...cacheHeaders(document),
          "content-type": "application/ld+json",
        },
        // As bytes: JSON-LD is UTF-8, and its media type has no charset, which would be added to a text.
        body: Buffer.from(document.body),
      }));
      return send(request, reply, response);
    });
    done();
  };
