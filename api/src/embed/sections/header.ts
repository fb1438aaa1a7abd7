import { type Html, html } from "../../http/html";
import type { EmbedView, ReviewView } from "../view";
import { type Words, languageName, longDate } from "../words";
import { type Setting, heading, langAttribute } from "./elements";

const reviewText = (
  { done, hasOpenParts }: ReviewView,
  words: Words,
): string => {
  const { review } = words;
  if (!done) return review.none;
  return [
    review.done(done.reviewer, longDate(done.on, words)),
    done.nextDue && review.due(longDate(done.nextDue, words)),
    hasOpenParts && review.partsOpen,
  ]
    .filter(Boolean)
    .join(" ");
};

const translationText = (view: EmbedView, words: Words): string | null => {
  const nameOf = (locale: string): string => languageName(locale, words);
  if (view.isFallback)
    return words.translation.missing(
      nameOf(view.requestedLocale),
      nameOf(view.lang),
    );
  if (view.fallbackLanguages.length === 0) return null;
  const languages = new Intl.ListFormat(words.language).format(
    view.fallbackLanguages.map(nameOf),
  );
  return words.translation.partsMissing(languages);
};

/** The name and summary, who reviewed it, and whether it is in another language than the one asked for. */
export const header = (view: EmbedView, setting: Setting): Html => {
  const { words } = setting;
  const lang = langAttribute(view.lang, setting);
  const translation = translationText(view, words);
  return html`<header>
    <p class="kind">${words.kind[view.type]}</p>
    ${heading(setting, 0, "title", html`<span${lang}>${view.name}</span>`)}
    <p class="lead" ${lang}>${view.summary}</p>
    <p class="notice">${reviewText(view.review, words)}</p>
    ${translation && html`<p class="notice">${translation}</p>`}
  </header>`;
};
