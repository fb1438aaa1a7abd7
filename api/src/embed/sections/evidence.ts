import { type Html, html, raw } from "../../http/html";
import { basisOf, hedgedFinding } from "../../words/finding";
import type { EmbedView, EvidenceView, FindingView } from "../view";
import {
  type Setting,
  cited,
  heading,
  langAttribute,
  languageNote,
  link,
  smallPrint,
} from "./elements";

const finding = (item: FindingView, setting: Setting): Html => {
  const { evidence: words } = setting.words;
  const lang = langAttribute(item.lang, setting);
  const direction = hedgedFinding(words, item.direction, item.certainty);
  return html`<li>
<p class="verdict">${direction} <span>· ${words.certainty[item.certainty]}</span>${languageNote(item, setting)}</p>
${item.against && html`<p class="verdict">${words.against[item.against]}</p>`}
${item.scope && html`<p>${words.about} <span${lang}>${item.scope}</span></p>`}
<div${lang}>${raw(item.noteHtml)}</div>
${item.dose && html`<p>${words.dose} <span${lang}>${item.dose}</span></p>`}
${smallPrint(basisOf(words, item.certainty, item.basis), cited(item.citations, setting))}
</li>`;
};

const subject = (item: EvidenceView, setting: Setting): Html => {
  const lang = langAttribute(item.lang, setting);
  const { words } = setting;
  return html`<li>
    ${heading(setting, 2, "name", html`<span${lang}>${link(item.url, item.name)}</span>${languageNote(item, setting)}`)}
    ${item.caution && html`<p><strong>${words.caution}:</strong> <span${lang}>${item.caution}</span></p>`}
    <ul class="findings" role="list">
      ${item.findings.map((each) => finding(each, setting))}
    </ul>
  </li>`;
};

/** What is known, best evidence first; harm and no effect look no different from benefit. */
export const evidence = (view: EmbedView, setting: Setting): Html => {
  const { evidence: words } = setting.words;
  const inBrief = view.type === "technique" ? view.evidenceInBrief : null;
  return html`<section>
    ${heading(setting, 1, "heading", words.title[view.type])}
    ${inBrief && html`<p><strong>${words.inBrief}</strong> <span${langAttribute(view.lang, setting)}>${inBrief}</span></p>`}
    ${
      view.evidence.length > 0
        ? html`<ul class="cards" role="list">
            ${view.evidence.map((item) => subject(item, setting))}
          </ul>`
        : html`<p>${words.none}</p>`
    }
  </section>`;
};
