import { type Html, html } from "../../http/html";
import type { EmbedView } from "../view";
import { type Setting, link } from "./elements";

/** Where it is from and what it is not; part of every embed. */
export const footer = (view: EmbedView, { words }: Setting): Html =>
  html`<footer>
    <p><strong>${words.notAdvice}</strong></p>
    <p class="quiet">
      ${words.from} ${link(view.url, "Bodywork")}. ${words.newTab}
    </p>
  </footer>`;
