import type { FastifyPluginCallback } from "fastify";
import {
  type FrontPageOptions,
  type Place,
  type Section,
  sectionsOf,
} from "./front-page-sections";
import { type Html, html, raw } from "./html";
import { pageStyle } from "./page-style";
import { PAGE_HEADERS } from "./security-headers";
import { keptTagged, sendTagged } from "./tagged";

const style = `${pageStyle}
body{padding:clamp(1.5rem,6vw,4rem) 1.25rem 2rem}
main,footer{max-width:60rem;margin:0 auto}
h1{margin:0 0 .5rem;font-size:clamp(2.5rem,8vw,3.75rem);letter-spacing:-.03em}
.lead{max-width:38rem;margin:0 0 2.5rem;font-size:1.25rem;line-height:1.45;color:var(--soft-ink)}
section{padding:1.5rem 0 1rem;border-top:1px solid var(--line)}
h2{margin:0 0 .25rem;font-size:1.25rem}
section>p{margin:.25rem 0 .75rem;max-width:38rem}
.places{margin:.75rem 0 1rem;padding:0;list-style:none;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr))}
.places li{position:relative;padding:.8rem 1rem .9rem;background:var(--wash);border-radius:.6rem}
.places li>a{font-weight:600}
.places .whole::after{content:"";position:absolute;inset:0;border-radius:.6rem}
.places p{margin:.15rem 0 0;font-size:.95rem;line-height:1.45;color:var(--soft-ink)}
pre{margin:.5rem 0 1rem;padding:1rem;overflow-x:auto;background:var(--wash);border-radius:.6rem;line-height:1.5}
footer{padding-top:1.5rem;border-top:1px solid var(--line);color:var(--soft-ink)}
`;

/** The whole card leads there, unless there are other links in it. */
const placed = ({ href, name, text }: Place): Html =>
  html`<li>
    <a href="${href}" class="${typeof text === "string" ? "whole" : "part"}"
      >${name}</a
    >
    <p>${text}</p>
  </li>`;

const section = ({ id, title, intro, places, code }: Section): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${intro}</p>
    ${
      places.length > 0 &&
      html`<ul class="places">
        ${places.map(placed)}
      </ul>`
    }
    ${
      code &&
      html`<pre
        tabindex="0"
        role="region"
        aria-label="${code.label}"
      ><code>${code.text}</code></pre>`
    }
  </section>`;

/** @returns HTML */
export const renderFrontPage = (options: FrontPageOptions): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Bodywork: knowledge about therapeutic massage</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>Bodywork</h1>
          <p class="lead">
            Structured knowledge about therapeutic massage: which techniques
            help in which conditions, how surely, and what to mind.
          </p>
          ${sectionsOf(options).map(section)}
        </main>
        <footer><p>This is information, not medical advice.</p></footer>
      </body>
    </html> `.text;

/** `/`: says what is here. */
export const frontPage =
  (options: FrontPageOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    const page = keptTagged(renderFrontPage(options));
    app.get("/", (request, reply) =>
      sendTagged(
        request,
        reply
          .type("text/html; charset=utf-8")
          .headers({ ...PAGE_HEADERS, "cache-control": "public, max-age=300" }),
        page,
      ),
    );
    done();
  };
