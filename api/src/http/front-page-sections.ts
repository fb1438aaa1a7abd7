import { type Html, html } from "./html";

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
export interface Place {
  readonly href: string;
  readonly name: string;
  readonly text: Html | string;
}

/** What is here for one kind of reader. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: Html | string;
  readonly places: readonly Place[];
  /** Something to copy. */
  readonly code: { readonly label: string; readonly text: string } | null;
}

const inSpanish = (href: string): Html =>
  html`<a href="${href}?locale=es" hreflang="es" lang="es">en español</a>`;

const EXAMPLE: Place = {
  href: "/examples/condition-explorer/",
  name: "What helps my condition?",
  text: "A whole front end to search and read, in English and Spanish",
};

const people = ({ hasExample }: FrontPageOptions): Section => ({
  id: "people",
  title: "For people",
  intro: "What is known, with its sources and what to watch for.",
  places: [
    ...(hasExample ? [EXAMPLE] : []),
    {
      href: "/embed/condition/fibromyalgia",
      name: "Fibromyalgia",
      text: html`A condition, and what is known of massage in it;
      ${inSpanish("/embed/condition/fibromyalgia")}`,
    },
    {
      href: "/embed/technique/swedish-massage",
      name: "Swedish massage",
      text: html`A technique, and what it was studied for;
      ${inSpanish("/embed/technique/swedish-massage")}`,
    },
  ],
  code: null,
});

const FIRST_QUERY = JSON.stringify({
  query: '{ condition(slug: "fibromyalgia") { name redFlags { level sign } } }',
});

const EXPLORER: Place = {
  href: "/graphql",
  name: "GraphQL explorer",
  text: "Write a query and see its answer",
};

const REFERENCE: Place = {
  href: "/reference",
  name: "Schema reference",
  text: "Every type, field and argument explained",
};

const JSON_LD: Place = {
  href: "/json-ld/condition/fibromyalgia",
  name: "JSON-LD",
  text: "An entry as search engines read it, in the vocabulary of schema.org",
};

const developers = ({
  publicUrl,
  schemaIsPublic,
  isClosed,
}: FrontPageOptions): Section => ({
  id: "developers",
  title: "For developers",
  intro: html`One GraphQL endpoint, <code>${publicUrl}/graphql</code>,
    ${isClosed ? "for the documents of known front ends, by their hash." : "without a key."}
    The guide is in the repository, in <code>docs/guide</code>.`,
  places: [
    ...(isClosed ? [] : [EXPLORER]),
    ...(schemaIsPublic ? [REFERENCE] : []),
    JSON_LD,
  ],
  code: isClosed
    ? null
    : {
        label: "A first query with curl",
        text: `curl ${publicUrl}/graphql \\
  -H 'content-type: application/json' \\
  -d '${FIRST_QUERY}'`,
      },
});

const partners = ({ publicUrl }: FrontPageOptions): Section => ({
  id: "partners",
  title: "For partner sites",
  intro:
    "A script and an element show an entry in your page; it stays up to date and keeps its safety notes.",
  places: [
    {
      href: "/embed/v1/bodywork.js",
      name: "The script",
      text: "Without a framework, loaded once for a page",
    },
  ],
  code: {
    label: "Markup for partner pages",
    text: `<script defer src="${publicUrl}/embed/v1/bodywork.js"></script>
<bodywork-condition slug="fibromyalgia">
  <a href="${publicUrl}/embed/condition/fibromyalgia">Fibromyalgia</a>
</bodywork-condition>`,
  },
});

const operators: Section = {
  id: "operators",
  title: "For operators",
  intro: "Whether it runs, and how.",
  places: [
    {
      href: "/ready",
      name: "Ready",
      text: "Whether content is loaded, and which version",
    },
    { href: "/live", name: "Live", text: "Whether the process runs" },
    { href: "/metrics", name: "Metrics", text: "Figures for Prometheus" },
  ],
  code: null,
};

/** What is here, by the kinds of readers. */
export const sectionsOf = (options: FrontPageOptions): readonly Section[] => [
  people(options),
  developers(options),
  partners(options),
  operators,
];
