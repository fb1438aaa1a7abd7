import type { FastifyPluginCallback } from "fastify";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { PublishedContent } from "../content/published-content";
import { movedPath } from "../content/moved-path";
import type { Content, ContentTypeName, Entry } from "../content/types";
import { Answer, type Answers } from "../http/answers";
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

/** Where an entry is that was asked for by a slug that it had before. */
interface Moved {
  readonly to: string;
}

/** What is written for a locale that is empty or left out is the default language. @throws UnknownLocale */
const entryAt = (
  content: Content,
  { type, slug }: JsonLdRoute["Params"],
  { locale: asked }: JsonLdRoute["Querystring"],
): Entry | Moved | null => {
  if (!isType(type)) return null;
  const locale = content.locale(asked?.toString() || null);
  const entry = content.bySlug(type, slug, locale);
  return entry && content.isFormerSlug(type, slug, locale)
    ? { to: movedPath(entry.slug, asked?.toString()) }
    : entry;
};

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
        return entry && !("to" in entry)
          ? JSON.stringify(toJsonLd(entry, { ...context, content: noting }))
          : entry;
      });
      if (!document) return reply.callNotFound();
      if (!(document instanceof Answer))
        return reply.headers(UNCACHED).redirect(document.to, 301);
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
