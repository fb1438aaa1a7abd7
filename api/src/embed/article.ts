import { type Html, html } from "../http/html";
import { contraindications, caution, redFlags } from "./sections/safety";
import type { Setting } from "./sections/elements";
import { evidence } from "./sections/evidence";
import { footer } from "./sections/footer";
import { header } from "./sections/header";
import { sources } from "./sections/sources";
import type { EmbedView } from "./view";

/** The whole of a view. There is no option here: what is safe to leave out would not be in it. */
export const article = (view: EmbedView, setting: Setting): Html =>
  html`<article class="bodywork" lang="${setting.words.language}">
    ${header(view, setting)}
    ${view.type === "condition" ? redFlags(view, setting) : caution(view, setting)}
    ${contraindications(view, setting)} ${evidence(view, setting)}
    ${sources(view, setting)} ${footer(view, setting)}
  </article>`;
