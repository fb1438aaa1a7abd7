import type { FastifyPluginCallback } from "fastify";
import { type Html, html, raw } from "./html";
import { pageStyle } from "./page-style";
import { sendTagged, tagged } from "./tagged";

export interface FrontPageOptions {
  /** Where readers reach the gateway, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether readers may see the schema. */
  readonly schemaIsPublic: boolean;
  /** Whether only persisted documents are answered. */
  readonly isClosed: boolean;
  /** Whether the example front end is served. */
  readonly hasExample: boolean;
}

/** Something that is here: where, its name, and what one finds. */
interface Place {
  readonly href: string;
  readonly name: string;
  readonly text: Html | string;
}

const FIRST_QUERY = `{ condition(slug: "fibromyalgia") { name redFlags { level sign } } }`;

const ROOM = "  ";

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
.places a{font-weight:600}
.places .whole::after{content:"";position:absolute;inset:0;border-radius:.6rem}
.places p{margin:.15rem 0 0;font-size:.95rem;line-height:1.45;color:var(--soft-ink)}
pre{margin:.5rem 0 1rem;padding:1rem;overflow-x:auto;background:var(--wash);border-radius:.6rem;line-height:1.5}
footer{padding-top:1.5rem;border-top:1px solid var(--line);color:var(--soft-ink)}
`;

const placed = ({ href, name, text }: Place): Html =>
  html`<li>
    <a href="${href}" class="${typeof text === "string" ? "whole" : "part"}"
      >${name}</a
    >
    <p>${text}</p>
  </li>`;

const section = (
  id: string,
  title: string,
  intro: Html | string,
  places: readonly Place[],
  after: Html | null = null,
): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p>${intro}</p>
    <ul class="places">
      ${places.map(placed)}
    </ul>
    ${after}
  </section>`;

const code = (label: string, text: string): Html =>
  html`<pre
    tabindex="0"
    role="region"
    aria-label="${label}"
  ><code>${text}</code></pre>`;

const forDevelopers = ({
  publicUrl,
  schemaIsPublic,
  isClosed,
}: FrontPageOptions): Html => {
  const endpoint = html`One GraphQL endpoint, <code>${publicUrl}/graphql</code>,
    ${
      isClosed
        ? "for the documents of known front ends, by their hash."
        : "without a key."
    }
    The guide is in the repository, in <code>docs/guide</code>.`;
  const explorer = {
    href: "/graphql",
    name: "GraphQL explorer",
    text: "Write a query and see its answer",
  };
  const reference = {
    href: "/reference",
    name: "Schema reference",
    text: "Every type, field and argument explained",
  };
  return section(
    "developers",
    "For developers",
    endpoint,
    [...(isClosed ? [] : [explorer]), ...(schemaIsPublic ? [reference] : [])],
    isClosed
      ? null
      : code(
          "A first query with curl",
          `curl ${publicUrl}/graphql \\\n${ROOM}-H 'content-type: application/json' \\\n${ROOM}-d '${JSON.stringify({ query: FIRST_QUERY })}'`,
        ),
  );
};

/** @returns HTML */
export const renderFrontPage = (options: FrontPageOptions): string => {
  const { publicUrl, hasExample } = options;
  const example = {
    href: "/examples/condition-explorer/",
    name: "What helps my condition?",
    text: "A whole page to search and read, in English and Spanish",
  };
  return html`<!doctype html>
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
          ${section(
            "people",
            "For people",
            "What is known, with its sources and what to watch for.",
            [
              ...(hasExample ? [example] : []),
              {
                href: "/embed/condition/fibromyalgia",
                name: "Fibromyalgia",
                text: html`A condition, and what massage can do for it;
                  <a
                    href="/embed/condition/fibromyalgia?locale=es"
                    hreflang="es"
                    lang="es"
                    >en español</a
                  >`,
              },
              {
                href: "/embed/technique/swedish-massage",
                name: "Swedish massage",
                text: html`A technique, and where it helps;
                  <a
                    href="/embed/technique/swedish-massage?locale=es"
                    hreflang="es"
                    lang="es"
                    >en español</a
                  >`,
              },
            ],
          )}
          ${forDevelopers(options)}
          ${section(
            "partners",
            "For partner sites",
            "A script and an element show an entry in your page; it stays up to date and keeps its safety notes.",
            [
              {
                href: "/embed/v1/bodywork.js",
                name: "The script",
                text: "Without a framework, loaded once for a page",
              },
            ],
            code(
              "Markup for partner pages",
              `<script defer src="${publicUrl}/embed/v1/bodywork.js"></script>\n<bodywork-condition slug="fibromyalgia">\n${ROOM}<a href="${publicUrl}/embed/condition/fibromyalgia">Fibromyalgia</a>\n</bodywork-condition>`,
            ),
          )}
          ${section("operators", "For operators", "Whether it runs, and how.", [
            {
              href: "/ready",
              name: "Ready",
              text: "Whether content is loaded, and which version",
            },
            { href: "/live", name: "Live", text: "Whether the process runs" },
            {
              href: "/metrics",
              name: "Metrics",
              text: "Figures for Prometheus",
            },
          ])}
        </main>
        <footer><p>This is information, not medical advice.</p></footer>
      </body>
    </html> `.text;
};

/** `/`: says what is here. */
export const frontPage =
  (options: FrontPageOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    const page = tagged(renderFrontPage(options));
    app.get("/", (request, reply) =>
      sendTagged(
        request,
        reply
          .type("text/html; charset=utf-8")
          .header("cache-control", "public, max-age=300"),
        page,
      ),
    );
    done();
  };
