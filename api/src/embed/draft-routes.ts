import type { FastifyPluginCallback, FastifyRequest } from "fastify";
import type { Content } from "../content/types";
import type { ErrorCode } from "../http/error-codes";
import { publicErrorOf } from "../http/errors";
import { answer } from "./answer";
import { answerEntry } from "./answer-entry";
import type { Draft } from "./draft";
import { asDraftHtml } from "./headers";
import { renderNoPreview, renderPage } from "./render";
import { type EmbedRoute, askedIn, withStatus } from "./request";
import { wholeEntry } from "./whole-entry";
import { type EmbedType, wordsFor } from "./words";

export interface DraftPageOptions extends Draft {
  /** The drafts; null until they have arrived. */
  readonly content: () => Content | null;
  /** Where readers reach the gateway: links lead to what they see there, so that no token is in them. */
  readonly publicUrl: string;
  /** The address of a picture. */
  readonly imageUrl: (url: string) => string;
}

/** What partners show of an entry, and the page of a draft need not repeat. */
const SHOWN_TO_PARTNERS: Readonly<Record<EmbedType, readonly string[]>> = {
  technique: ["name", "summary", "caution", "evidenceInBrief", "sources"],
  condition: [
    "name",
    "summary",
    "redFlags",
    "redFlagsVerified",
    "redFlagSources",
  ],
};

/**
 * The pages of `embedRoutes` over the drafts, for the admin to frame. It answers for who is let through to it, and has the words
 * for who is not.
 */
export const draftPageRoutes =
  ({
    content,
    publicUrl,
    imageUrl,
    ...draft
  }: DraftPageOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    app.setErrorHandler<Error>((error, request, reply) => {
      const known = publicErrorOf(error);
      if (known?.status !== 401) throw error;
      const { locale } = (request as FastifyRequest<EmbedRoute>).query;
      return asDraftHtml(reply, draft)
        .code(known.status)
        .send(
          renderNoPreview(
            known.code === ("PREVIEW_TOKEN_EXPIRED" satisfies ErrorCode)
              ? "ended"
              : "refused",
            locale?.toString(),
          ),
        );
    });

    app.get<EmbedRoute>("/embed/:type/:slug", (request, reply) => {
      const { status, body } = answer(
        content(),
        askedIn(request),
        publicUrl,
        (view, entry, from) =>
          renderPage(view, {
            draft,
            entry: wholeEntry(
              entry,
              {
                content: from,
                words: wordsFor(view.requestedLocale),
                imageUrl,
              },
              SHOWN_TO_PARTNERS[view.type],
            ),
          }),
        draft,
      );
      return asDraftHtml(withStatus(reply, status), draft).send(body);
    });

    // Types that partners do not show have no page of their own but this one.
    app.get<EmbedRoute>("/entry/:type/:slug", (request, reply) => {
      const { status, body } = answerEntry(content(), askedIn(request), {
        draft,
        imageUrl,
      });
      return asDraftHtml(withStatus(reply, status), draft).send(body);
    });
    done();
  };
