import { UnknownLocale } from "../content/errors";
import type { Content, Entry } from "../content/types";
import { ERROR_CODES } from "../http/error-codes";
import { conditionView } from "./condition-view";
import type { Draft } from "./draft";
import {
  renderNotFound,
  renderUnavailable,
  renderUnknownLanguage,
} from "./render";
import { techniqueView } from "./technique-view";
import type { EmbedView, ViewRequest } from "./view";
import type { EmbedType } from "./words";

export interface EmbedRequest {
  readonly type: string;
  readonly slug: string;
  /** As the query gave it; empty or left out means the default language. */
  readonly locale: string | undefined;
}

/** A page for people shows no code; its status is that of the code. */
const { NOT_FOUND, NOT_READY, UNKNOWN_LOCALE } = ERROR_CODES;

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The slug of an entry that was asked for by one that it had before. */
  readonly movedTo?: string;
}

type ViewOf = (content: Content, request: ViewRequest) => EmbedView | null;

const views: Readonly<Record<EmbedType, ViewOf>> = {
  technique: techniqueView,
  condition: conditionView,
};

const isEmbedType = (type: string): type is EmbedType =>
  Object.hasOwn(views, type);

/** The content's name of a language; null for one that it does not have. */
export const localeIn = (
  content: Content,
  locale: string | undefined,
): string | null => {
  try {
    return content.locale(locale === "" ? null : locale);
  } catch (error) {
    if (error instanceof UnknownLocale) return null;
    throw error;
  }
};

/** Makes a page of what is shown of an entry. */
export type Render = (
  view: EmbedView,
  entry: Entry<EmbedType>,
  content: Content,
) => string;

/** What a request for an embed is answered with; `render` decides in which form. */
export const answer = (
  content: Content | null,
  { type, slug, locale: asked }: EmbedRequest,
  publicUrl: string,
  render: Render,
  draft: Draft | null = null,
): Answer => {
  if (!isEmbedType(type))
    return {
      status: NOT_FOUND.status,
      body: renderNotFound(null, asked, draft),
    };
  if (!content)
    return { status: NOT_READY.status, body: renderUnavailable(asked, draft) };
  const locale = localeIn(content, asked);
  if (locale === null)
    return {
      status: UNKNOWN_LOCALE.status,
      body: renderUnknownLanguage(asked, draft),
    };
  const entry = content.bySlug(type, slug, locale);
  const view = entry && views[type](content, { slug, locale, publicUrl });
  return view
    ? {
        status: 200,
        body: render(view, entry, content),
        ...(content.isFormerSlug(type, slug, locale) && {
          movedTo: entry.slug,
        }),
      }
    : { status: NOT_FOUND.status, body: renderNotFound(type, locale, draft) };
};
