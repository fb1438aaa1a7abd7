import { type Html, type Value, html, raw } from "../../http/html";
import type { Served } from "../view";
import { type Words, languageName } from "../words";

/** What every section is written with. */
export interface Setting {
  readonly words: Words;
  /** The level of the entry's name: 1 on a page of its own, 2 within a host page. */
  readonly level: 1 | 2;
}

/** A heading so many levels below the entry's name. */
export const heading = (
  { level }: Setting,
  below: 0 | 1 | 2 | 3,
  className: string,
  content: Value,
): Html => {
  const tag = raw(`h${level + below}`);
  return html`<${tag} class="${className}">${content}</${tag}>`;
};

/** A `lang` attribute for what is in another language than the interface around it. */
export const langAttribute = (lang: string, { words }: Setting): Html | null =>
  lang === words.language ? null : html` lang="${lang}"`;

/** Says which language a part is in, where it is not the one that was asked for. */
export const languageNote = (
  { lang, isFallback }: Served,
  { words }: Setting,
): Html | null =>
  isFallback
    ? html` <span class="quiet tag"
        >(${words.translation.shownIn(languageName(lang, words))})</span
      >`
    : null;

/** A link that leaves the frame, and tells the page it leads to nothing. */
export const link = (url: string, content: Value): Html =>
  html`<a href="${url}" target="_blank" rel="noopener noreferrer"
    >${content}</a
  >`;

/** The small print below a statement; nothing where there is none. */
export const smallPrint = (
  ...parts: readonly (string | null | false)[]
): Html | null => {
  const said = parts.filter((part) => part !== null && part !== false);
  return said.length > 0 ? html`<p class="quiet">${said.join(" ")}</p>` : null;
};

/** The numbers of the sources that something rests on. */
export const cited = (
  numbers: readonly number[],
  { words }: Setting,
): string | null => (numbers.length > 0 ? words.sources.cited(numbers) : null);
