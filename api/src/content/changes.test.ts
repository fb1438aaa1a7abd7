import fc from "fast-check";
import {
  type Change,
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "./documents";
import { PublishedContent } from "./published-content";
import { Reads } from "./reads";
import { ownedLinks } from "./relations";
import {
  LOCALES,
  aDocument,
  arbitraryChanges,
  arbitraryDocuments,
  counterparts,
} from "./test-documents";
import type { Content, ContentTypeName, Entry } from "./types";

const contentWith = (list: readonly FeedDocument[]): PublishedContent =>
  new PublishedContent({
    version: "1",
    locales: LOCALES,
    documents: documentsOf(list),
  });

/** The same documents, brought there by changes, and made anew. */
const bothWays = (
  list: readonly FeedDocument[],
  pages: readonly (readonly Change[])[],
) => {
  let documents = documentsOf(list);
  let content = contentWith(list);
  for (const probe of probes) probe(content);
  const touched: (ReadonlySet<string> | null)[] = [];
  for (const changes of pages) {
    documents = applyChanges(documents, changes);
    const update = content.after(changes, {
      version: "2",
      locales: LOCALES,
      documents,
    });
    content = update.content;
    touched.push(update.touched);
  }
  const fresh = new PublishedContent({
    version: "2",
    locales: LOCALES,
    documents,
  });
  return { content, fresh, touched };
};

const IDS = ["one", "two", "three"];

const relations = contentTypeNames.flatMap((owner) =>
  ownedLinks[owner].flatMap(({ name, target, attribute }) => [
    { type: owner, name, target, isOne: attribute.cardinality === "one" },
    { type: target, name: attribute.inverse, target: owner, isOne: false },
  ]),
);

type Probe = (content: Content) => unknown;

/** The names are right, but only known at run time. */
const asTechnique = (entry: Entry): Entry<"technique"> =>
  entry as Entry<"technique">;

const idsOf = (entries: readonly Entry[]): string[] =>
  entries.map(
    ({ documentId: id, locale, updatedAt }) => `${id} ${locale} ${updatedAt}`,
  );

/** Everything that can be asked of the content, in every language. */
const probes: readonly Probe[] = LOCALES.flatMap((locale) => [
  ...contentTypeNames.flatMap((type): Probe[] => [
    ...IDS.flatMap((number): Probe[] => [
      (content) => content.byId(type, `${type}-${number}`, locale),
      (content) => content.bySlug(type, `${type}-${number}`, locale),
      (content) => content.bySlug(type, `former-${type}-${number}`, locale),
      (content) => [
        // The flag is read of what is found, which notes itself.
        content.bySlug(type, `former-${type}-${number}`, locale)?.slug,
        content.isFormerSlug(type, `former-${type}-${number}`, locale),
      ],
    ]),
    (content) => content.list(type, {}, locale).totalCount,
    (content) => idsOf(content.list(type, {}, locale).nodes),
    (content) =>
      idsOf(content.list(type, { orderBy: ["UPDATED_AT_DESC"] }, locale).nodes),
    (content) =>
      idsOf(
        content.list(type, { filter: { slug: { eq: `${type}-one` } } }, locale)
          .nodes,
      ),
    (content) => {
      const filter = { not: { slug: { in: [`${type}-one`, "nobody"] } } };
      const { totalCount, nodes } = content.list(type, { filter }, locale);
      return [totalCount, ...idsOf(nodes)];
    },
  ]),
  (content) =>
    idsOf(
      content.list(
        "contraindication",
        { filter: { kind: { in: ["RELATIVE", "ABSOLUTE"] } } },
        locale,
      ).nodes,
    ),
  ...relations.flatMap(({ type, name, target, isOne }) => {
    const one = { slug: { eq: `${target}-one` } };
    return (isOne ? [one] : [{ some: one }, { none: one }]).map(
      (wanted): Probe =>
        (content) =>
          idsOf(
            content.list(type, { filter: { [name]: wanted } }, locale).nodes,
          ),
    );
  }),
  (content) =>
    idsOf(
      content.list(
        "technique",
        {
          filter: {
            indications: {
              some: { condition: { slug: { eq: "condition-one" } } },
            },
          },
        },
        locale,
      ).nodes,
    ),
  ...relations.flatMap(({ type, name, target }) =>
    IDS.flatMap((number): Probe[] => {
      const from = (content: Content) => {
        const entry = content.byId(type, `${type}-${number}`, locale);
        return entry && asTechnique(entry);
      };
      return [
        (content) => {
          const entry = from(content);
          return entry && idsOf(content.related(entry, name as "sources"));
        },
        (content) => {
          const entry = from(content);
          return (
            entry &&
            content.relatedPage(entry, name as "sources", {}).totalCount
          );
        },
        (content) => {
          const entry = from(content);
          return (
            entry &&
            idsOf(
              content.relatedPage(entry, name as "sources", {
                filter: {
                  slug: { in: IDS.map((each) => `${target}-${each}`) },
                },
              }).nodes,
            )
          );
        },
      ];
    }),
  ),
  ...IDS.map((number): Probe => (content) => {
    const condition = content.byId("condition", `condition-${number}`, locale);
    return (
      condition &&
      content
        .evidence(condition, "technique", {})
        .edges.map(({ node, indications }) => [
          node.documentId,
          idsOf(indications),
        ])
    );
  }),
  ...contentTypeNames.map((type): Probe => (content) => {
    const entry = content.byId(type, `${type}-one`, locale);
    return entry && content.translations(entry);
  }),
  (content) =>
    content
      .list("technique", { filter: { bodyRegions: { some: {} } } }, locale)
      .countedBy(["BODY_REGIONS", "CONTRAINDICATIONS", "INTENT"]),
  ...(["every", "none"] as const).map((quantifier): Probe => (content) => {
    const filter = {
      contraindications: { [quantifier]: { kind: { eq: "RELATIVE" } } },
    };
    return idsOf(content.list("technique", { filter }, locale).nodes);
  }),
  (content) =>
    content
      .list(
        "therapist-profile",
        { near: { latitude: 20, longitude: 20, radiusKm: 900 } },
        locale,
      )
      .edges.map(({ node, distanceKm }) => [node.documentId, distanceKm]),
  (content) => {
    const condition = content.byId("condition", "condition-one", locale);
    const other = content.bySlug("condition", "condition-two", locale);
    const evidence =
      condition &&
      other &&
      content.evidence(condition, "technique", {
        excludeContraindicatedFor: { conditions: [other.slug] },
      });
    return (
      evidence && [
        idsOf(evidence.nodes),
        evidence.excluded.map(({ technique, contraindications }) => [
          technique.documentId,
          idsOf(contraindications),
        ]),
      ]
    );
  },
  (content) => {
    const { totalCount, edges } = content.search({ query: "one" }, locale);
    return [totalCount, edges.map(({ node, score }) => [node, score])];
  },
  (content) => content.node("technique-one", locale),
  (content) => content.node("nobody", locale),
  (content) => [content.version, content.counts, content.locales],
]);

const pages = fc.array(arbitraryChanges, { minLength: 1, maxLength: 4 });

describe("for any documents and changes", () => {
  it("content that was brought up to date answers as content that is made anew", () => {
    fc.assert(
      fc.property(arbitraryDocuments, pages, (list, changes) => {
        const { content, fresh } = bothWays(list, changes);
        for (const probe of probes)
          expect(probe(content)).toEqual(probe(fresh));
      }),
      { numRuns: 60 },
    );
  });

  it("an answer none of whose tags was touched is still right", () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryChanges, (list, changes) => {
        const before = contentWith(list);
        const answers = probes.map((probe) => {
          const reads = new Reads();
          return { probe, reads, answer: probe(before.noting(reads)) };
        });
        const { content, touched } = bothWays(list, [changes]);
        const isTouched = (tag: string): boolean =>
          touched[0]?.has(tag) ?? true;
        const untouched = answers.filter(({ reads }) => !reads.some(isTouched));
        for (const { probe, answer } of untouched)
          expect(probe(content)).toEqual(answer);
      }),
      { numRuns: 60 },
    );
  });

  it("the content before the changes stays as it was", () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryChanges, (list, changes) => {
        const before = contentWith(list);
        const answers = probes.map((probe) => probe(before));
        const documents = applyChanges(documentsOf(list), changes);
        before.after(changes, { version: "2", locales: LOCALES, documents });
        expect(probes.map((probe) => probe(before))).toEqual(answers);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a change", () => {
  const published = (documents: readonly FeedDocument[]): readonly Change[] =>
    documents.map((document, index) => ({
      kind: "published",
      position: index + 1,
      document,
    }));

  const touchedBy = (
    list: readonly FeedDocument[],
    ...documents: readonly FeedDocument[]
  ): ReadonlySet<string> => {
    const { touched } = bothWays(list, [published(documents)]);
    return touched[0] ?? new Set();
  };

  const swedish = aDocument("technique", "swedish", {
    links: { bodyRegions: ["back"] },
  });
  const back = aDocument("body-region", "back");
  const neck = aDocument("body-region", "neck");
  const renamed = (type: ContentTypeName, id: string): FeedDocument =>
    aDocument(type, id, { updatedAt: "2026-03-01T00:00:00.000Z" });

  it("of an entry touches it and the lists of its type, and nothing that links to it", () => {
    expect(
      touchedBy([swedish, back, neck], renamed("body-region", "back")),
    ).toEqual(new Set(["status", "back", "body-region"]));
  });

  it("of a link touches both ends", () => {
    const moved = aDocument("technique", "swedish", {
      links: { bodyRegions: ["neck"] },
    });
    expect(touchedBy([swedish, back, neck], moved)).toEqual(
      new Set(["status", "swedish", "technique", "back", "neck"]),
    );
  });

  it("that makes an entry complete touches what it is linked with", () => {
    const finding = aDocument("indication", "finding");
    const [technique, condition, source] = counterparts;
    if (!technique || !condition || !source) throw new Error("Nothing to link");
    expect(touchedBy([finding, technique, condition], source)).toEqual(
      new Set([
        "status",
        "finding",
        "indication",
        ...counterparts.flatMap(({ documentId }) => documentId),
        "source",
      ]),
    );
  });

  const slugged = (id: string, locale: string, slug: string): FeedDocument =>
    aDocument("technique", id, { locale, fields: { slug } });

  it("may exchange the slugs of two entries", () => {
    const { content } = bothWays(
      [slugged("a", "en", "one"), slugged("b", "en", "two")],
      [published([slugged("a", "en", "two"), slugged("b", "en", "one")])],
    );
    expect(content.bySlug("technique", "one", "en")?.documentId).toBe("b");
    expect(content.bySlug("technique", "two", "en")?.documentId).toBe("a");
  });

  it("may do so in two pages of changes", () => {
    const { content } = bothWays(
      [slugged("a", "en", "one"), slugged("b", "en", "two")],
      [
        published([slugged("a", "en", "two")]),
        published([slugged("b", "en", "three")]),
      ],
    );
    expect(content.bySlug("technique", "two", "en")?.documentId).toBe("a");
  });

  const moved = (id: string, slug: string, ...formerSlugs: string[]) => ({
    ...slugged(id, "en", slug),
    formerSlugs,
  });

  it("leaves an entry answering to the slugs that it had, in every language, until another one has them", () => {
    const { content } = bothWays(
      [slugged("a", "en", "one")],
      [published([moved("a", "three", "two", "one")])],
    );
    for (const locale of LOCALES)
      for (const slug of ["one", "two", "three"]) {
        const entry = content.bySlug("technique", slug, locale);
        expect([entry?.documentId, entry?.slug]).toEqual(["a", "three"]);
        expect(content.isFormerSlug("technique", slug, locale)).toBe(
          slug !== "three",
        );
      }
    const { content: taken, touched } = bothWays(
      [moved("a", "three", "two", "one")],
      [published([slugged("b", "en", "one")])],
    );
    expect(taken.bySlug("technique", "one", "en")?.documentId).toBe("b");
    expect(taken.isFormerSlug("technique", "one", "en")).toBe(false);
    expect(touched[0]).toContain("a");
  });

  it("frees the slug that an entry had", () => {
    const { content } = bothWays(
      [slugged("a", "en", "one")],
      [published([slugged("a", "en", "two")])],
    );
    expect(content.bySlug("technique", "one", "en")).toBeNull();
    expect(content.bySlug("technique", "one", "es")).toBeNull();
  });

  it("touches the entry that answered to a slug which a translation takes from it", () => {
    const { content, touched } = bothWays(
      [slugged("a", "en", "one"), slugged("b", "en", "two")],
      [published([slugged("b", "es", "one")])],
    );
    expect(content.bySlug("technique", "one", "es")?.documentId).toBe("b");
    expect(touched[0]).toContain("a");
  });

  it("of the languages touches everything", () => {
    const content = contentWith([swedish]);
    const { touched, content: next } = content.after([], {
      version: "2",
      locales: ["en", "es", "fr"],
      documents: documentsOf([swedish]),
    });
    expect(touched).toBeNull();
    expect(next.locales).toEqual(["en", "es", "fr"]);
  });
});
