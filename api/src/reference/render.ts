import type { GraphQLSchema } from "graphql";
import { type Html, html, raw } from "../http/html";
import { CommonArguments } from "./common-arguments";
import { documentedTypes } from "./documented";
import { type Group, groupsOf } from "./groups";
import { input } from "./members";
import { style } from "./style";
import { directiveSection, typeSection } from "./type-section";
import { usagesIn } from "./usages";

const names = (types: readonly { readonly name: string }[]): readonly Html[] =>
  types.map(({ name }) => html`<li><a href="#${name}">${name}</a></li> `);

const chapter = (
  { id, title }: Pick<Group, "id" | "title">,
  ...content: readonly (Html | readonly Html[] | null)[]
): Html =>
  html`<section class="chapter" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

const index = (
  label: string,
  types: readonly { readonly name: string }[],
): Html =>
  html`<ul class="index" aria-label="${label}">
    ${names(types)}
  </ul>`;

const SIGNS: Html = html`<ul class="signs">
  <li><code>Type!</code> is never null; anything else <em>may be null</em>.</li>
  <li>
    <code>[Type!]!</code> is a list that is always there, perhaps empty, and has
    no null in it.
  </li>
  <li>
    <code>field(a, b)</code> takes arguments; each leads to where it is
    explained.
  </li>
  <li>
    A field <em>costs</em> 1 unless it says otherwise, once for each item of the
    lists above it. Every answer tells its cost in <code>extensions.cost</code>.
  </li>
  <li>
    Each name leads to itself: copy the address of
    <a href="#Query"><code>#Query</code></a> or any field.
  </li>
</ul>`;

/**
 * A page that explains the whole schema, made from nothing but the schema: every type, field, argument and value with its
 * description. It needs no script and nothing from elsewhere.
 */
export const renderReference = (schema: GraphQLSchema): string => {
  const usages = usagesIn(schema);
  const common = new CommonArguments(schema);
  const groups = groupsOf(schema, usages);
  const directives = schema
    .getDirectives()
    .map((directive) => ({ directive, name: `@${directive.name}` }));
  const types = documentedTypes(schema).toSorted((a, b) =>
    a.name.localeCompare(b.name, "en"),
  );
  const last = [
    { id: "arguments", title: "Arguments of many fields" },
    { id: "directives", title: "Directives" },
    { id: "all-types", title: "All types, A to Z" },
  ] as const;
  const [argumentsChapter, directivesChapter, allTypes] = last;

  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Schema reference · Bodywork</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <a class="skip" href="#reference">Skip to the reference</a>
        <header>
          <p class="home"><a href="/">Bodywork</a></p>
          <h1>Schema reference</h1>
          <p class="lead">
            Everything that can be asked for at <code>/graphql</code>:
            ${types.length} types, made from the schema that this gateway
            serves. To try a query, open the
            <a href="/graphql">GraphQL explorer</a>.
          </p>
          ${SIGNS}
        </header>
        <nav aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ul>
            ${[...groups, ...last].map(
              ({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `,
            )}
          </ul>
        </nav>
        <main id="reference" tabindex="-1">
          ${groups.map((group) =>
            chapter(
              group,
              group.types.length > 1
                ? index(`Types of this chapter: ${group.title}`, group.types)
                : null,
              group.types.map((type) =>
                typeSection(type, schema, usages.get(type.name) ?? [], common),
              ),
            ),
          )}
          ${chapter(
            argumentsChapter,
            html`<p>
              What many fields take alike is explained here, once for all of
              them.
            </p>`,
            html`<ul class="members" aria-label="${argumentsChapter.title}">
              ${common.all.map((argument) =>
                input(CommonArguments.anchorOf(argument), argument),
              )}
            </ul>`,
          )}
          ${chapter(
            directivesChapter,
            index("All directives", directives),
            directives.map(({ directive }) => directiveSection(directive)),
          )}
          ${chapter(allTypes, index(allTypes.title, types))}
        </main>
        <footer>
          <p>This is information, not medical advice.</p>
        </footer>
      </body>
    </html> `.text;
};
