import { type Html, html } from "../../http/html";
import type {
  ConditionView,
  ContraindicationView,
  EmbedView,
  TechniqueView,
} from "../view";
import {
  type Setting,
  cited,
  heading,
  langAttribute,
  languageNote,
  smallPrint,
} from "./elements";

/** The signs that call for a doctor instead of a massage, emergencies first. */
export const redFlags = (view: ConditionView, setting: Setting): Html => {
  const { redFlags: words } = setting.words;
  const { levels, verified, citations } = view.redFlags;
  const lang = langAttribute(view.lang, setting);
  const provenance = verified ? words.verified : words.notVerified;
  return html`<section class="stop">
    ${heading(setting, 1, "heading", words.title)}
    ${levels.map(
      ({ level, signs }) =>
        html`${heading(setting, 2, "group", words.level[level])}
<ul${lang}>${signs.map((sign) => html`<li>${sign}</li>`)}</ul>`,
    )}
    ${smallPrint(levels.length > 0 ? provenance : words.none, cited(citations, setting))}
  </section>`;
};

/** What to watch for with a technique. */
export const caution = (view: TechniqueView, setting: Setting): Html =>
  html`<section class="care">
${heading(setting, 1, "heading", setting.words.caution)}
<p${langAttribute(view.lang, setting)}>${view.caution}</p>
</section>`;

const contraindication = (
  item: ContraindicationView,
  setting: Setting,
): Html => {
  const { contraindications: words } = setting.words;
  const lang = langAttribute(item.lang, setting);
  return html`<li>
${heading(setting, 3, "name", html`<span${lang}>${item.name}</span>${languageNote(item, setting)}`)}
<p${lang}>${item.why}</p>
<p><strong>${words.whatToDo}</strong> <span${lang}>${item.whatToDo}</span></p>
${smallPrint(words.scope[item.scope], item.isWeaklyTraced && words.weaklyTraced, cited(item.citations, setting))}
</li>`;
};

/** The reasons not to massage, those that forbid it first. */
export const contraindications = (view: EmbedView, setting: Setting): Html => {
  const { contraindications: words } = setting.words;
  return html`<section>
    ${heading(setting, 1, "heading", words.title[view.type])}
    ${view.contraindications.map(
      ({ kind, items }) =>
        html`<div class="${kind === "ABSOLUTE" ? "stop" : "care"}">
          ${heading(setting, 2, "group", words.kind[kind])}
          <ul class="cards" role="list">
            ${items.map((item) => contraindication(item, setting))}
          </ul>
        </div>`,
    )}
    ${view.contraindications.length === 0 && html`<p>${words.none}</p>`}
    ${view.type === "condition" && html`<p>${words.othersApply}</p>`}
  </section>`;
};
