import { createHash } from "node:crypto";
import { conditionView } from "./condition-view";
import { renderFragment, renderNotFound, renderPage } from "./render";
import { style, styleHash } from "./style";
import { techniqueView } from "./technique-view";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
  anIndication,
  ask,
  contentOf,
  paragraph,
} from "./test-content";
import type { EmbedView } from "./view";
import { en } from "./words/en";
import { es } from "./words/es";

const content = contentOf(
  aTechnique("swedish"),
  aTechnique("swedish", { locale: "es", fields: { name: "Masaje sueco" } }),
  aTechnique("hostile", {
    fields: {
      name: `<script>alert("x")</script>`,
      summary: `"quoted" & 'quoted'`,
    },
  }),
  aCondition("back-pain"),
  aCondition("bare", { fields: { redFlags: [] } }),
  aSource("study", { fields: { url: "https://example.org/?a=1&b=2" } }),
  aContraindication("clot", {
    fields: { kind: "ABSOLUTE" },
    links: { techniques: ["swedish", "hostile"], conditions: ["back-pain"] },
  }),
  anIndication("one", {
    fields: {
      direction: "HARM",
      certainty: "NOT_GRADED",
      strength: "STRONG_AGAINST",
      note: [
        { type: "heading", level: 1, children: [{ type: "text", text: "H" }] },
        {
          type: "paragraph",
          children: [
            {
              type: "link",
              url: "https://example.org/note",
              children: [{ type: "text", text: "a <b>" }],
            },
          ],
        },
        paragraph("<a href=x>"),
      ],
    },
  }),
);

const technique = (slug: string, locale?: string): EmbedView => {
  const view = techniqueView(content, ask(slug, locale));
  if (!view) throw new Error(`No technique “${slug}”`);
  return view;
};

const condition = (slug: string, locale?: string): EmbedView => {
  const view = conditionView(content, ask(slug, locale));
  if (!view) throw new Error(`No condition “${slug}”`);
  return view;
};

describe.each([
  ["the page", (view: EmbedView) => renderPage(view)],
  ["the fragment", renderFragment],
])("%s", (_form, render) => {
  it("has the safety notes of a technique, its attribution and what it is not", () => {
    const page = render(technique("swedish"));
    expect(page).toContain("Caution of swedish");
    expect(page).toContain("Why of clot");
    expect(page).toContain("What to do about clot");
    expect(page).toContain(en.review.none);
    expect(page).toContain(en.notAdvice);
    expect(page).toContain(
      'href="https://gateway.example/embed/technique/swedish?locale=en"',
    );
  });

  it("has the warning signs of a condition before everything else about it", () => {
    const page = render(condition("back-pain"));
    const places = [
      en.redFlags.title,
      en.redFlags.level.URGENT,
      "Sign of back-pain",
      en.redFlags.verified,
      en.contraindications.title.condition,
      en.evidence.title.condition,
      "Caution of swedish",
      en.sources.title,
    ].map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("says that nothing is listed where nothing is, rather than staying silent", () => {
    const page = render(condition("bare"));
    expect(page).toContain(en.redFlags.none);
    expect(page).toContain(en.contraindications.none);
    expect(page).toContain(en.evidence.none);
    expect(page).not.toContain(en.redFlags.verified);
  });

  it("says harm, missing grades and advice against in words", () => {
    const page = render(technique("swedish"));
    expect(page).toContain(en.evidence.finding.HARM.possible);
    expect(page).toContain(en.evidence.certainty.NOT_GRADED);
    expect(page).toContain(en.evidence.against.STRONG_AGAINST);
    expect(page).not.toContain(en.evidence.basis.PUBLISHED);
  });

  it("escapes what editors write", () => {
    const page = render(technique("hostile"));
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)");
    expect(page).toContain("&quot;quoted&quot; &amp; &#39;quoted&#39;");
    expect(page).not.toContain("&amp;amp;");
  });

  it("opens every link outside the frame and without a trace", () => {
    const page = render(technique("swedish"));
    const links = page.match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(4);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it("marks what is in another language than asked for", () => {
    const page = render(technique("swedish", "es"));
    expect(page).toContain('<article class="bodywork" lang="es">');
    expect(page).toContain(es.translation.partsMissing("inglés"));
    expect(page).toMatch(/<span lang="en"\s*>Name of clot<\/span/);
    expect(page).toContain(`(${es.translation.shownIn("inglés")})`);
    expect(page).not.toMatch(/lang="es"[^>]*>Name of clot/);
  });

  it("tells when the whole entry is in another language", () => {
    const page = render(condition("back-pain", "es"));
    expect(page).toContain(es.translation.missing("español", "inglés"));
    expect(page).toMatch(/<ul lang="en"\s*>\s*<li>Sign of back-pain/);
  });
});

describe("headings", () => {
  const levels = (markup: string): readonly number[] =>
    [...markup.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

  it("begin at one on a page and leave the first level to the host in a fragment", () => {
    const page = levels(renderPage(technique("swedish")));
    const fragment = levels(renderFragment(technique("swedish")));
    expect(page.filter((level) => level === 1)).toHaveLength(1);
    expect(page[0]).toBe(1);
    expect(fragment).toEqual(page.map((level) => level + 1));
  });

  it("never skip a level on the way down, whatever a note contains", () => {
    const page = levels(renderPage(technique("swedish")));
    const steps = page.slice(1).map((level, at) => level - (page[at] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });
});

describe("the stylesheet", () => {
  it("is the one whose hash the content security policy names", () => {
    const page = renderPage(technique("swedish"));
    const [, inPage = ""] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const hash = createHash("sha256").update(inPage).digest("base64");
    expect(styleHash).toBe(`'sha256-${hash}'`);
    expect(style).not.toContain("<");
  });

  it("is the only style: no attribute would pass the policy", () => {
    expect(renderPage(technique("swedish"))).not.toMatch(/ style=| on\w+=/);
  });
});

describe("the page of what is not there", () => {
  it("is in the language that was asked for", () => {
    const page = renderNotFound("condition", "es");
    expect(page).toContain('<html lang="es">');
    expect(page).toContain(es.problem.notFound.condition.title);
  });
});
