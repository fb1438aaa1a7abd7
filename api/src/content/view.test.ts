import fc from "fast-check";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import type { PublishedContent } from "./published-content";
import { ownedLinks } from "./relations";
import {
  aDocument,
  anyIdOf,
  arbitraryDocuments,
  contentOf,
  counterparts,
  idsOf,
} from "./test-documents";
import type { ContentTypeName, Entry } from "./types";

const LANGUAGES = ["en", "es"] as const;

const entryOf = <T extends ContentTypeName>(
  content: PublishedContent,
  type: T,
  id: string,
  locale = "en",
): Entry<T> => {
  const entry = content.byId(type, id, locale);
  if (!entry) throw new Error(`There is no ${type} “${id}” in “${locale}”.`);
  return entry;
};

describe("the languages that stand in for a missing translation", () => {
  const technique = (id: string, ...locales: readonly string[]) =>
    locales.map((locale) =>
      aDocument("technique", id, {
        locale,
        fields: { slug: `${id}-${locale.toLowerCase()}` },
      }),
    );
  const content = contentOf(
    ...technique("all", "en", "es", "es-MX"),
    ...technique("spanish", "en", "es"),
    ...technique("english", "en"),
    ...technique("mexican", "es-MX"),
  );
  const served = (locale: string): unknown[] =>
    content
      .list("technique", { orderBy: ["SLUG_ASC"] }, locale)
      .nodes.map((entry) => [entry.slug, entry.locale, entry.isFallback]);

  it("are the more general one, then the default one", () => {
    expect(served("es-MX")).toEqual([
      ["all-es-mx", "es-MX", false],
      ["english-en", "en", true],
      ["mexican-es-mx", "es-MX", false],
      ["spanish-es", "es", true],
    ]);
    expect(served("es")).toEqual([
      ["all-es", "es", false],
      ["english-en", "en", true],
      ["spanish-es", "es", false],
    ]);
  });

  it("lend their slugs, too", () => {
    const found = (slug: string): string | undefined =>
      content.bySlug("technique", slug, "es-MX")?.documentId;
    expect(found("spanish-es")).toBe("spanish");
    expect(found("spanish-en")).toBe("spanish");
    expect(found("all-en")).toBe("all");
    expect(found("all-es")).toBe("all");
    expect(found("mexican-es")).toBeUndefined();
  });

  it("are listed with the slug in each, the default one first", () => {
    const entry = entryOf(content, "technique", "all", "es");
    expect(content.translations(entry)).toEqual([
      { locale: "en", slug: "all-en" },
      { locale: "es", slug: "all-es" },
      { locale: "es-MX", slug: "all-es-mx" },
    ]);
    expect(
      content.translations(entryOf(content, "technique", "english", "es-MX")),
    ).toEqual([{ locale: "en", slug: "english-en" }]);
  });
});

describe("an entry in a language", () => {
  const translated = [
    aDocument("technique", "swedish", { fields: { name: "Swedish" } }),
    aDocument("technique", "swedish", {
      locale: "es",
      fields: { name: "Sueco", slug: "sueco" },
    }),
  ];

  it("is served in it where it is translated", () => {
    expect(
      entryOf(contentOf(...translated), "technique", "swedish", "es"),
    ).toMatchObject({
      type: "technique",
      documentId: "swedish",
      name: "Sueco",
      locale: "es",
      requestedLocale: "es",
      isFallback: false,
      updatedAt: "2026-01-31T09:30:00.000Z",
    });
  });

  it("is served in the default language where it is not, and says so", () => {
    const content = contentOf(
      aDocument("technique", "deep", { fields: { name: "Deep" } }),
    );
    expect(entryOf(content, "technique", "deep", "es")).toMatchObject({
      name: "Deep",
      locale: "en",
      requestedLocale: "es",
      isFallback: true,
    });
  });

  it("is absent when it exists in another language only", () => {
    const content = contentOf(
      aDocument("technique", "sobador", { locale: "es" }),
    );
    expect(content.byId("technique", "sobador", "en")).toBeNull();
    expect(content.bySlug("technique", "sobador", "en")).toBeNull();
    expect(content.list("technique", {}, "en").nodes).toEqual([]);
    expect(content.byId("technique", "sobador", "es")).not.toBeNull();
  });

  it("hands the language that was asked for on to what is reached from it", () => {
    const content = contentOf(
      aDocument("technique", "swedish", { links: { bodyRegions: ["back"] } }),
      aDocument("body-region", "back", { fields: { name: "Back" } }),
      aDocument("body-region", "back", {
        locale: "es",
        fields: { name: "Espalda" },
      }),
    );
    const technique = entryOf(content, "technique", "swedish", "es");
    expect(technique.isFallback).toBe(true);
    const [region] = content.related(technique, "bodyRegions");
    expect(region).toMatchObject({
      name: "Espalda",
      requestedLocale: "es",
      isFallback: false,
    });
  });

  it("answers to its own slug and to the one in the default language", () => {
    const content = contentOf(...translated);
    expect(content.bySlug("technique", "sueco", "es")?.documentId).toBe(
      "swedish",
    );
    expect(content.bySlug("technique", "swedish", "es")?.name).toBe("Sueco");
    expect(content.bySlug("technique", "sueco", "en")).toBeNull();
  });

  it("comes before another that has the same slug in the default language only", () => {
    const content = contentOf(
      aDocument("technique", "other", { fields: { slug: "thai" } }),
      aDocument("technique", "other", {
        locale: "es",
        fields: { slug: "otro" },
      }),
      aDocument("technique", "thai", { fields: { slug: "thai-massage" } }),
      aDocument("technique", "thai", {
        locale: "es",
        fields: { slug: "thai" },
      }),
    );
    expect(content.bySlug("technique", "thai", "es")?.documentId).toBe("thai");
    expect(content.bySlug("technique", "thai", "en")?.documentId).toBe("other");
  });
});

describe("a link of a translated entry", () => {
  const english = aDocument("technique", "swedish", {
    links: { bodyRegions: ["back", "neck"] },
  });
  const spanish = aDocument("technique", "swedish", {
    locale: "es",
    links: { bodyRegions: [] },
  });
  const regions = [
    aDocument("body-region", "back"),
    aDocument("body-region", "neck"),
  ];
  const regionIds = (content: PublishedContent): string[] =>
    idsOf(
      content.related(
        entryOf(content, "technique", "swedish", "es"),
        "bodyRegions",
      ),
    );

  it("is inherited while its target is not translated", () => {
    expect(regionIds(contentOf(english, spanish, ...regions))).toEqual([
      "back",
      "neck",
    ]);
  });

  it("is not inherited once its target is translated, since the editors could then have made it", () => {
    const back = aDocument("body-region", "back", { locale: "es" });
    expect(regionIds(contentOf(english, spanish, ...regions, back))).toEqual([
      "neck",
    ]);
  });

  it("stands once, before what is inherited, when it is made in both languages", () => {
    const own = aDocument("technique", "swedish", {
      locale: "es",
      links: { bodyRegions: ["neck"] },
    });
    expect(regionIds(contentOf(english, own, ...regions))).toEqual([
      "neck",
      "back",
    ]);
  });

  it("is not inherited where it belongs to the text: nobody has reviewed the translation", () => {
    const reviewed = aDocument("technique", "swedish", {
      links: { reviewedBy: ["ana"] },
    });
    const content = contentOf(reviewed, spanish, aDocument("reviewer", "ana"));
    for (const [locale, reviewers] of [
      ["en", ["ana"]],
      ["es", []],
    ] as const) {
      const entry = entryOf(content, "technique", "swedish", locale);
      expect(idsOf(content.related(entry, "reviewedBy"))).toEqual(reviewers);
    }
  });

  it("replaces the inherited one where only one is possible", () => {
    const content = contentOf(
      aDocument("body-region", "wrist", { links: { parent: ["hand"] } }),
      aDocument("body-region", "wrist", {
        locale: "es",
        links: { parent: ["arm"] },
      }),
      aDocument("body-region", "hand"),
      aDocument("body-region", "arm"),
      aDocument("body-region", "arm", { locale: "es" }),
    );
    const wrist = entryOf(content, "body-region", "wrist", "es");
    const hand = entryOf(content, "body-region", "hand", "es");
    expect(idsOf(content.related(wrist, "parent"))).toEqual(["arm"]);
    expect(idsOf(content.related(hand, "children"))).toEqual([]);
  });
});

describe("a link", () => {
  it("keeps the order in which the editors made it", () => {
    const content = contentOf(
      aDocument("technique", "swedish", {
        links: { bodyRegions: ["neck", "back", "arm"] },
      }),
      aDocument("body-region", "arm"),
      aDocument("body-region", "back"),
      aDocument("body-region", "neck"),
    );
    const technique = entryOf(content, "technique", "swedish");
    expect(idsOf(content.related(technique, "bodyRegions"))).toEqual([
      "neck",
      "back",
      "arm",
    ]);
  });

  it("to something that is not published is not shown", () => {
    const content = contentOf(
      aDocument("technique", "swedish", {
        links: { bodyRegions: ["draft", "back"] },
      }),
      aDocument("body-region", "back"),
    );
    const technique = entryOf(content, "technique", "swedish");
    expect(idsOf(content.related(technique, "bodyRegions"))).toEqual(["back"]);
  });
});

describe("what lacks a required counterpart", () => {
  const indication = aDocument("indication", "chronic");

  it.each(["technique", "condition", "source"] as const)(
    "is not shown: an indication without its %s",
    (missing) => {
      const content = contentOf(
        indication,
        ...counterparts.filter(({ type }) => type !== missing),
      );
      expect(content.byId("indication", "chronic", "en")).toBeNull();
      expect(content.bySlug("indication", "chronic", "en")).toBeNull();
      expect(content.counts.indication).toBe(0);
      for (const type of ["technique", "condition"] as const) {
        const entry = content.byId(type, anyIdOf(type), "en");
        expect(entry ? content.related(entry, "indications") : []).toEqual([]);
      }
    },
  );

  it.each(["contraindication", "myth"] as const)(
    "is not shown: a %s without any of its sources",
    (type) => {
      const document = aDocument(type, "unsourced");
      expect(contentOf(document).byId(type, "unsourced", "en")).toBeNull();
      expect(
        contentOf(document, ...counterparts).byId(type, "unsourced", "en"),
      ).not.toBeNull();
    },
  );

  it("falls back to the default language where only the translation lacks it", () => {
    const source = anyIdOf("source");
    const content = contentOf(
      indication,
      aDocument("indication", "chronic", {
        locale: "es",
        links: { sources: [] },
      }),
      ...counterparts,
      aDocument("source", source, { locale: "es" }),
    );
    expect(entryOf(content, "indication", "chronic", "es")).toMatchObject({
      locale: "en",
      isFallback: true,
    });
  });

  it("does not count for anything that links to it", () => {
    const content = contentOf(
      aDocument("faq", "question", { links: { contraindications: ["fever"] } }),
      aDocument("contraindication", "fever"),
    );
    const question = entryOf(content, "faq", "question");
    expect(content.related(question, "contraindications")).toEqual([]);
  });

  it("is shown when all are there", () => {
    const content = contentOf(indication, ...counterparts);
    const shown = entryOf(content, "indication", "chronic");
    expect(idsOf(content.related(shown, "technique"))).toEqual([
      anyIdOf("technique"),
    ]);
    expect(
      idsOf(
        content.related(
          entryOf(content, "condition", anyIdOf("condition")),
          "indications",
        ),
      ),
    ).toEqual(["chronic"]);
  });
});

describe("a contraindication for all techniques", () => {
  const fever = aDocument("contraindication", "fever", {
    fields: { appliesToAllTechniques: true },
    links: { techniques: ["swedish"] },
  });
  const burns = aDocument("contraindication", "burns", {
    links: { techniques: ["swedish"] },
  });
  const swedish = aDocument("technique", "swedish");
  const added = aDocument("technique", "added-later");

  it("applies to every technique, also to one that is added later", () => {
    const content = contentOf(...counterparts, fever, burns, swedish, added);
    expect(
      idsOf(
        content.related(
          entryOf(content, "technique", "added-later"),
          "contraindications",
        ),
      ),
    ).toEqual(["fever"]);
    expect(
      idsOf(
        content.related(
          entryOf(content, "technique", "swedish"),
          "contraindications",
        ),
      ).sort(),
    ).toEqual(["burns", "fever"]);
    expect(
      idsOf(
        content.related(
          entryOf(content, "contraindication", "fever"),
          "techniques",
        ),
      ).sort(),
    ).toEqual(["added-later", anyIdOf("technique"), "swedish"]);
  });

  it("applies in every language", () => {
    const content = contentOf(
      ...counterparts,
      fever,
      aDocument("technique", "sobador", { locale: "es" }),
    );
    const sobador = entryOf(content, "technique", "sobador", "es");
    expect(idsOf(content.related(sobador, "contraindications"))).toEqual([
      "fever",
    ]);
  });
});

describe("for any documents, in either language", () => {
  const allOf = (
    content: PublishedContent,
    type: ContentTypeName,
    locale: string,
  ): readonly Entry[] => content.list(type, { first: 100 }, locale).nodes;

  const relations = contentTypeNames.flatMap((owner) =>
    ownedLinks[owner].map(({ name, attribute }) => ({
      owner,
      name,
      target: attribute.to as ContentTypeName,
      inverse: attribute.inverse,
      attribute,
    })),
  );

  /** The names are right, but only known at run time. */
  const follow = (
    content: PublishedContent,
    entry: Entry,
    relation: string,
  ): readonly Entry[] =>
    content.related(entry as Entry<"technique">, relation as "sources");

  it("both ends of every relation agree", () => {
    fc.assert(
      fc.property(
        arbitraryDocuments,
        fc.constantFrom(...LANGUAGES),
        (documents, locale) => {
          const content = contentOf(...documents);
          for (const { owner, name, target, inverse } of relations) {
            const forward = allOf(content, owner, locale).flatMap((from) =>
              follow(content, from, name).map(
                (to) => `${from.documentId} ${to.documentId}`,
              ),
            );
            const backward = allOf(content, target, locale).flatMap((to) =>
              follow(content, to, inverse).map(
                (from) => `${from.documentId} ${to.documentId}`,
              ),
            );
            expect(backward.sort()).toEqual(forward.sort());
            expect(new Set(forward).size).toBe(forward.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("what is reached is what is served, in the language that was asked for", () => {
    fc.assert(
      fc.property(
        arbitraryDocuments,
        fc.constantFrom(...LANGUAGES),
        (documents, locale) => {
          const content = contentOf(...documents);
          for (const { owner, name, target } of relations) {
            for (const entry of allOf(content, owner, locale)) {
              for (const related of follow(content, entry, name)) {
                expect(related.requestedLocale).toBe(locale);
                expect(content.byId(target, related.documentId, locale)).toBe(
                  related,
                );
              }
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("nothing is shown without what it requires, and one is never two", () => {
    fc.assert(
      fc.property(
        arbitraryDocuments,
        fc.constantFrom(...LANGUAGES),
        (documents, locale) => {
          const content = contentOf(...documents);
          for (const { owner, name, attribute } of relations) {
            for (const entry of allOf(content, owner, locale)) {
              const { length } = follow(content, entry, name);
              expect(length).toBeGreaterThanOrEqual(attribute.required ? 1 : 0);
              expect(length).toBeLessThanOrEqual(
                attribute.cardinality === "one" ? 1 : documents.length,
              );
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("every entry of the default language is served in the other one too", () => {
    fc.assert(
      fc.property(arbitraryDocuments, (documents) => {
        const content = contentOf(...documents);
        // Types whose links are all optional; the others depend on what they link to.
        const types = contentTypeNames.filter((type) =>
          ownedLinks[type].every(({ attribute }) => !attribute.required),
        );
        for (const type of types) {
          const spanish = idsOf(allOf(content, type, "es"));
          for (const entry of allOf(content, type, "en"))
            expect(spanish).toContain(entry.documentId);
        }
      }),
      { numRuns: 30 },
    );
  });
});
