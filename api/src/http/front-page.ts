import type { FastifyPluginCallback } from "fastify";

const EXPLORER =
  '<a href="/graphql">GraphQL explorer</a>: the whole graph, with its documentation';

const CLOSED =
  "GraphQL at <code>/graphql</code>: for the documents of known front ends, by their hash";

const page = (graphql: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Bodywork</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; }
      h1 { line-height: 1.2; }
      li { margin: 0.5rem 0; }
    </style>
  </head>
  <body>
    <main>
      <h1>Bodywork</h1>
      <p>Structured knowledge about therapeutic massage: which techniques help in which conditions, and how surely.</p>
      <ul>
        <li><a href="/examples/condition-explorer/">What helps my condition?</a>: an example front end</li>
        <li>${graphql}</li>
        <li><a href="/embed/condition/fibromyalgia">An embed</a>: fibromyalgia, as partner sites show it
          (<a href="/embed/condition/fibromyalgia?locale=es" hreflang="es" lang="es">en español</a>)</li>
        <li><a href="/embed/technique/swedish-massage">Another</a>: Swedish massage</li>
        <li><a href="/embed/v1/bodywork.js">The script for partner pages</a></li>
        <li><a href="/ready">State</a>: whether content is loaded, and which version</li>
      </ul>
      <p>This is information, not medical advice.</p>
    </main>
  </body>
</html>
`;

/** `/`: says what is here. */
export const frontPage =
  ({ hasExplorer }: { readonly hasExplorer: boolean }): FastifyPluginCallback =>
  (app, _options, done) => {
    const shown = page(hasExplorer ? EXPLORER : CLOSED);
    app.get("/", (_request, reply) =>
      reply
        .type("text/html; charset=utf-8")
        .header("cache-control", "public, max-age=300")
        .send(shown),
    );
    done();
  };
