import { article } from "./article";
import { type Html, html, raw } from "../http/html";
import { type Draft, draftBanner, draftScript } from "./draft";
import { style } from "./style";
import type { EmbedView } from "./view";
import { type EmbedType, type Problem, type Words, wordsFor } from "./words";

// Not by `html`: the content security policy allows these bytes and no other, so nothing may indent them.
const styleElement = raw(`<style>${style}</style>`);

/** What a page has besides its content. */
interface Around {
  /** More markup for its head. */
  readonly head?: string;
  /** Given, it is a page of a draft. */
  readonly draft?: Draft | null;
  /** What else is in the entry, below what readers see of it here. */
  readonly entry?: Html | null;
}

const document = (
  title: string,
  words: Words,
  content: Html,
  { head, draft }: Around,
): string =>
  html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Bodywork</title>
        ${styleElement} ${head !== undefined && raw(head)}
      </head>
      <body>
        ${draft && draftBanner(words)}
        <main>${content}</main>
        ${draft && draftScript(content, draft)}
      </body>
    </html> `.text;

/** A document of its own, for a frame or a browser's window. */
export const renderPage = (view: EmbedView, around: Around = {}): string => {
  const words = wordsFor(view.requestedLocale);
  const content = html`${article(view, { words, level: 1 })}
  ${around.entry && entryArticle(words, around.entry)}`;
  return document(view.name, words, content, around);
};

const entryArticle = ({ draft, language }: Words, entry: Html): Html =>
  html`<article class="bodywork" lang="${language}">
    <h2 class="heading">${draft.whole}</h2>
    ${entry}
  </article>`;

/** A page for an entry that has none among what partners show. */
export const renderEntry = (
  title: string,
  locale: string,
  entry: Html | null,
  draft: Draft,
): string => {
  const words = wordsFor(locale);
  const content = html`<article class="bodywork" lang="${words.language}">
    <h1 class="title">${title}</h1>
    ${entry}
  </article>`;
  return document(title, words, content, { draft });
};

/** The same without the document, for a shadow root in a host page, whose title is the first heading already. */
export const renderFragment = (view: EmbedView): string => {
  const words = wordsFor(view.requestedLocale);
  return html`${styleElement}${article(view, { words, level: 2 })}`.text;
};

const problemArticle = ({ title, text }: Problem): Html =>
  html`<article class="bodywork">
    <h1 class="title">${title}</h1>
    <p>${text}</p>
  </article>`;

const renderProblem = (
  problem: Problem,
  words: Words,
  draft: Draft | null,
): string => document(problem.title, words, problemArticle(problem), { draft });

/** For a draft that there is none of, of whatever type. */
export const renderNoDraft = (
  locale: string | undefined,
  draft: Draft,
): string => {
  const words = wordsFor(locale);
  return renderProblem(words.draft.notShown, words, draft);
};

/** For a slug that nothing answers to; without a type, for an address that means nothing. */
export const renderNotFound = (
  type: EmbedType | null,
  locale?: string,
  draft: Draft | null = null,
): string => {
  const words = wordsFor(locale);
  const problem =
    draft && type
      ? words.draft.notShown
      : words.problem.notFound[type ?? "page"];
  return renderProblem(problem, words, draft);
};

/** For a language that the content does not have. */
export const renderUnknownLanguage = (
  locale?: string,
  draft: Draft | null = null,
): string => {
  const words = wordsFor(locale);
  return renderProblem(words.problem.unknownLanguage, words, draft);
};

/** For the time until the content has arrived. */
export const renderUnavailable = (
  locale?: string,
  draft: Draft | null = null,
): string => {
  const words = wordsFor(locale);
  return renderProblem(words.problem.unavailable, words, draft);
};

/** For who has come too late to see a draft, or may not see it. */
export const renderNoPreview = (
  why: "ended" | "refused",
  locale?: string,
): string => {
  const words = wordsFor(locale);
  return renderProblem(words.draft[why], words, null);
};
