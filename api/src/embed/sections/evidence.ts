import { type Html, html, raw } from "../../http/html";
import type { EmbedView, EvidenceView, FindingView } from "../view";
import type { Certainty, Hedged } from "../words";
import {
  type Setting,
  cited,
  heading,
  langAttribute,
  languageNote,
  link,
  smallPrint,
} from "./elements";

const HEDGE: Readonly<Record<Certainty, keyof Hedged>> = {
  HIGH: "sure",
  MODERATE: "probable",
  LOW: "possible",
  VERY_LOW: "possible",
  NOT_GRADED: "possible",
};

/** Where nobody has graded there is no published grade to speak of; that the reading is ours is said all the same. */
const basis = (
  item: FindingView,
  { words: { evidence } }: Setting,
): string | null =>
  item.certainty === "NOT_GRADED" && item.basis === "PUBLISHED"
    ? null
    : evidence.basis[item.basis];

const finding = (item: FindingView, setting: Setting): Html => {
  const { evidence: words } = setting.words;
  const lang = langAttribute(item.lang, setting);
  const direction = words.finding[item.direction][HEDGE[item.certainty]];
  return html`<li>
<p class="verdict">${direction} <span>· ${words.certainty[item.certainty]}</span>${languageNote(item, setting)}</p>
${item.against && html`<p class="verdict">${words.against[item.against]}</p>`}
${item.scope && html`<p>${words.about} <span${lang}>${item.scope}</span></p>`}
<div${lang}>${raw(item.noteHtml)}</div>
${item.dose && html`<p>${words.dose} <span${lang}>${item.dose}</span></p>`}
${smallPrint(basis(item, setting), cited(item.citations, setting))}
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
