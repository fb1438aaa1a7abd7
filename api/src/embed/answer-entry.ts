import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { Content } from "../content/types";
import { ERROR_CODES } from "../http/error-codes";
import { type Answer, type EmbedRequest, localeIn } from "./answer";
import type { Draft } from "./draft";
import {
  renderEntry,
  renderNoDraft,
  renderNotFound,
  renderUnavailable,
  renderUnknownLanguage,
} from "./render";
import { wholeEntry } from "./whole-entry";
import { wordsFor } from "./words";

const { NOT_FOUND, NOT_READY, UNKNOWN_LOCALE } = ERROR_CODES;

export interface EntryPage {
  readonly draft: Draft;
  readonly imageUrl: (url: string) => string;
}

/** The page of a draft of any type: all that readers will see of it, field by field. */
export const answerEntry = (
  content: Content | null,
  { type: asked, slug, locale: askedLocale }: EmbedRequest,
  { draft, imageUrl }: EntryPage,
): Answer => {
  const type = contentTypeNames.find((name) => name === asked);
  if (!type)
    return {
      status: NOT_FOUND.status,
      body: renderNotFound(null, askedLocale, draft),
    };
  if (!content)
    return {
      status: NOT_READY.status,
      body: renderUnavailable(askedLocale, draft),
    };
  const locale = localeIn(content, askedLocale);
  if (locale === null)
    return {
      status: UNKNOWN_LOCALE.status,
      body: renderUnknownLanguage(askedLocale, draft),
    };
  const entry = content.bySlug(type, slug, locale);
  if (!entry)
    return { status: NOT_FOUND.status, body: renderNoDraft(locale, draft) };
  const words = wordsFor(locale);
  return {
    status: 200,
    body: renderEntry(
      content.labelOf(entry),
      locale,
      wholeEntry(entry, { content, words, imageUrl }),
      draft,
    ),
  };
};
