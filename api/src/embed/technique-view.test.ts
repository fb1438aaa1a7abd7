import { techniqueView } from "./technique-view";
import {
  aCondition,
  aContraindication,
  aReviewer,
  aSource,
  aTechnique,
  anIndication,
  ask,
  contentOf,
} from "./test-content";

const basics = [
  aTechnique("swedish"),
  aCondition("back-pain"),
  aSource("study"),
] as const;

describe("the view of a technique", () => {
  it("is null for a slug that nothing published answers to", () => {
    expect(techniqueView(contentOf(...basics), ask("unknown"))).toBeNull();
  });

  it("lists what forbids a massage first, and its own reasons before those of every technique", () => {
    const content = contentOf(
      ...basics,
      aTechnique("other"),
      aContraindication("advice", { links: { techniques: ["swedish"] } }),
      aContraindication("a-general", {
        fields: { kind: "ABSOLUTE", appliesToAllTechniques: true },
      }),
      aContraindication("particular", {
        fields: { kind: "ABSOLUTE" },
        links: { techniques: ["swedish"] },
      }),
      aContraindication("of-another", { links: { techniques: ["other"] } }),
    );

    const groups = techniqueView(content, ask("swedish"))?.contraindications;

    expect(
      groups?.map(({ kind, items }) => [kind, items.map(({ name }) => name)]),
    ).toEqual([
      ["ABSOLUTE", ["Name of particular", "Name of a-general"]],
      ["RELATIVE", ["Name of advice"]],
    ]);
  });

  it("orders evidence by certainty, what is not graded last, whichever way it points", () => {
    const about = (condition: string) => ({
      technique: ["swedish"],
      condition: [condition],
    });
    const content = contentOf(
      ...basics,
      aCondition("stress"),
      aCondition("sprain"),
      anIndication("one", {
        fields: { certainty: "NOT_GRADED" },
        links: about("back-pain"),
      }),
      anIndication("two", {
        fields: { certainty: "LOW" },
        links: about("stress"),
      }),
      anIndication("three", {
        fields: { certainty: "HIGH", direction: "HARM" },
        links: about("sprain"),
      }),
    );

    const evidence = techniqueView(content, ask("swedish"))?.evidence;

    expect(evidence?.map(({ name }) => name)).toEqual([
      "Name of sprain",
      "Name of stress",
      "Name of back-pain",
    ]);
    expect(evidence?.[0]?.url).toBe(
      "https://gateway.example/embed/condition/sprain?locale=en",
    );
  });

  it("shows every finding, however many there are", () => {
    const many = Array.from({ length: 130 }, (_none, index) => `c${index}`);
    const content = contentOf(
      ...basics,
      ...many.map((slug) => aCondition(slug)),
      ...many.map((slug) =>
        anIndication(`i-${slug}`, { links: { condition: [slug] } }),
      ),
    );

    expect(techniqueView(content, ask("swedish"))?.evidence).toHaveLength(130);
  });

  it("numbers each source once, in the order of its first citation", () => {
    const content = contentOf(
      aTechnique("swedish", { links: { sources: ["study", "own"] } }),
      aCondition("back-pain"),
      aSource("study"),
      aSource("own", { fields: { doi: "10.1000/a<b>#1", retracted: true } }),
      aSource("warning", { fields: { url: "https://example.org/warning" } }),
      aContraindication("clot", {
        links: { techniques: ["swedish"], sources: ["warning"] },
      }),
      anIndication("one", { links: { sources: ["warning", "study"] } }),
    );

    const view = techniqueView(content, ask("swedish"));

    expect(view?.contraindications[0]?.items[0]?.citations).toEqual([1]);
    expect(view?.evidence[0]?.findings[0]?.citations).toEqual([1, 2]);
    expect(
      view?.sources.map(({ number, title, url, isRetracted }) => [
        number,
        title,
        url,
        isRetracted,
      ]),
    ).toEqual([
      [1, "Title of warning", "https://example.org/warning", false],
      [2, "Title of study", null, false],
      [3, "Title of own", "https://doi.org/10.1000/a%3Cb%3E%231", true],
    ]);
  });

  it("counts as reviewed only with both a clinician and a day, and tells of parts that are not", () => {
    const reviewed = {
      fields: { lastReviewedAt: "2026-03-01" },
      links: { reviewedBy: ["ana"] },
    };
    const reviewOf = (technique: Parameters<typeof aTechnique>[1]) =>
      techniqueView(
        contentOf(
          aTechnique("swedish", technique),
          aCondition("back-pain"),
          aSource("study"),
          aReviewer("ana"),
          anIndication("one"),
        ),
        ask("swedish"),
      )?.review;

    expect(reviewOf(reviewed)).toEqual({
      done: {
        reviewer: "Name of ana, Physiotherapist",
        on: "2026-03-01",
        nextDue: null,
      },
      hasOpenParts: true,
    });
    expect(reviewOf({ fields: reviewed.fields })?.done).toBeNull();
    expect(reviewOf({ links: reviewed.links })?.done).toBeNull();
  });

  it("says of every part which language it is in", () => {
    const content = contentOf(
      ...basics,
      aTechnique("swedish", {
        locale: "es",
        fields: { name: "Masaje sueco" },
      }),
      anIndication("one"),
    );

    const view = techniqueView(content, ask("swedish", "es"));

    expect(view).toMatchObject({
      name: "Masaje sueco",
      lang: "es",
      isFallback: false,
      fallbackLanguages: ["en"],
      evidence: [
        {
          lang: "en",
          isFallback: true,
          findings: [{ lang: "en", isFallback: true }],
        },
      ],
    });
  });
});
