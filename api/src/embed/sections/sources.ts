import { creditLine } from "../../content/credit-line";
import { type Html, html } from "../../http/html";
import type { EmbedView, SourceView } from "../view";
import { type Setting, heading, langAttribute, link } from "./elements";

const source = (item: SourceView, setting: Setting): Html => {
  const title = item.url ? link(item.url, item.title) : item.title;
  const origin = creditLine(item.authors, item.publisher, item.year);
  return html`<li>
<span${langAttribute(item.lang, setting)}>${title}</span>
${item.isRetracted && html`<br /><strong>${setting.words.sources.retracted}</strong>`}
${origin && html`<br /><span class="quiet">${origin}</span>`}
</li>`;
};

/** The sources, under the numbers by which they are cited. */
export const sources = (view: EmbedView, setting: Setting): Html => {
  const { sources: words } = setting.words;
  return html`<section>
    ${heading(setting, 1, "heading", words.title)}
    ${
      view.sources.length > 0
        ? html`<ol class="sources">
            ${view.sources.map((item) => source(item, setting))}
          </ol>`
        : html`<p>${words.none}</p>`
    }
  </section>`;
};
