import fc from "fast-check";
import type { Change, FeedDocument } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "../documents";
import { SearchNotReady } from "../errors";
import { PublishedContent } from "../published-content";
import { aDocument } from "../test-documents";

const LOCALES = ["en", "es"] as const;

const WORDS = [
  "massage",
  "massages",
  "masaje",
  "back",
  "backs",
  "pain",
  "painful",
  "dolor",
  "lumbar",
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));

const arbitraryDocument = fc
  .record({
    type: fc.constantFrom("technique" as const, "condition" as const),
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    locale: fc.constantFrom(...LOCALES),
    name: text,
    summary: text,
    alternateNames: fc.array(text, { maxLength: 2 }),
  })
  .map(({ type, id, locale, ...fields }): FeedDocument =>
    aDocument(type, `${type}-${id}`, { locale, fields }),
  );

const keyOf = ({ type, documentId, locale }: FeedDocument) => ({
  type,
  documentId,
  locale,
});

const arbitraryChange = fc
  .tuple(arbitraryDocument, fc.boolean())
  .map(([document, isGone]): Change =>
    isGone
      ? { kind: "deleted", position: 1, key: keyOf(document) }
      : { kind: "published", position: 1, document },
  );

const documents = fc.array(arbitraryDocument, { maxLength: 12 });
const pages = fc.array(fc.array(arbitraryChange, { maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});

const contentWith = (list: readonly FeedDocument[]): PublishedContent =>
  new PublishedContent({
    version: "1",
    locales: LOCALES,
    documents: documentsOf(list),
  });

/** All that a search answers, its scores to the last bit. */
const answersOf = (content: PublishedContent): unknown =>
  LOCALES.flatMap((locale) =>
    ["massage", "back pain", "pai", "masaje dolores", "massgae", "lumbar"].map(
      (query) => {
        const { totalCount, edges, facets } = content.search(
          { query, first: 100 },
          locale,
        );
        return {
          totalCount,
          facets,
          edges: edges.map(({ node, score, cursor, highlights }) => ({
            node,
            score,
            cursor,
            highlights,
          })),
        };
      },
    ),
  );

/** @param isSearchedFirst whether there are indexes to bring along */
const broughtAlong = (
  list: readonly FeedDocument[],
  changes: readonly (readonly Change[])[],
  isSearchedFirst: boolean,
) => {
  let held = documentsOf(list);
  let content = contentWith(list);
  if (isSearchedFirst) answersOf(content);
  for (const page of changes) {
    held = applyChanges(held, page);
    content = content.after(page, {
      version: "2",
      locales: LOCALES,
      documents: held,
    }).content;
  }
  const fresh = new PublishedContent({
    version: "2",
    locales: LOCALES,
    documents: held,
  });
  return { content, fresh };
};

describe("for any documents and changes", () => {
  it("an index that was brought along finds what one finds that is made anew, in the same order", () => {
    fc.assert(
      fc.property(
        documents,
        pages,
        fc.boolean(),
        (list, changes, isSearchedFirst) => {
          const { content, fresh } = broughtAlong(
            list,
            changes,
            isSearchedFirst,
          );
          expect(answersOf(content)).toEqual(answersOf(fresh));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("the content before the changes goes on finding what it found", () => {
    fc.assert(
      fc.property(documents, pages, (list, changes) => {
        const before = contentWith(list);
        const answers = answersOf(before);
        let held = documentsOf(list);
        for (const page of changes) {
          held = applyChanges(held, page);
          const source = { version: "2", locales: LOCALES, documents: held };
          answersOf(before.after(page, source).content);
        }
        expect(answersOf(before)).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an index that is not done yet", () => {
  const technique = (at: number, name: string): FeedDocument =>
    aDocument("technique", `id-${at}`, { fields: { name } });
  const many = Array.from({ length: 2_500 }, (_, at) =>
    technique(at, at % 500 === 0 ? `Rare ${at}` : `Common ${at}`),
  );
  const countOf = (content: PublishedContent, query: string): number =>
    content.search({ query }, "en").totalCount;
  /** The same, asked again until the index is done. */
  const countInTheEnd = (content: PublishedContent, query: string): number => {
    try {
      return countOf(content, query);
    } catch (error) {
      expect(error).toBeInstanceOf(SearchNotReady);
      return countInTheEnd(content, query);
    }
  };

  it("takes several turns, and is done when it says so", () => {
    const content = contentWith([
      ...many,
      aDocument("technique", "id-0", {
        locale: "es",
        fields: { name: "Raro" },
      }),
    ]);
    let turns = 0;
    while (!content.growSearch()) turns += 1;
    expect(turns).toBeGreaterThan(3);
    expect(content.growSearch()).toBe(true);
    expect(countOf(content, "rare")).toBe(5);
    expect(content.search({ query: "raro" }, "es").totalCount).toBe(1);
  });

  it("says so, rather than find a part or make all others wait, and takes a turn", () => {
    const content = contentWith(many);
    expect(() => countOf(content, "rare")).toThrow(SearchNotReady);
    expect(() => countOf(content, "rare")).toThrow(SearchNotReady);
    expect(countOf(content, "rare")).toBe(5);
  });

  it("says so in every language, for all of which that of the default one comes first", () => {
    const content = contentWith(many);
    expect(() => content.search({ query: "rare" }, "es")).toThrow(
      SearchNotReady,
    );
    while (!content.growSearch());
    expect(content.search({ query: "rare" }, "es").totalCount).toBe(5);
  });

  it("takes in what is changed meanwhile, before and after its turn", () => {
    const before = contentWith(many);
    before.growSearch();
    const page: readonly Change[] = [
      { kind: "published", position: 1, document: technique(1, "Rare news") },
      { kind: "published", position: 2, document: technique(2_400, "Rare 1") },
      {
        kind: "deleted",
        position: 3,
        key: { type: "technique", documentId: "id-500", locale: "en" },
      },
    ];
    const held = applyChanges(documentsOf(many), page);
    const source = { version: "2", locales: LOCALES, documents: held };
    const after = before.after(page, source).content;
    const twice = after.after(
      [{ kind: "published", position: 4, document: technique(1, "Usual") }],
      {
        ...source,
        documents: applyChanges(held, [
          { kind: "published", position: 4, document: technique(1, "Usual") },
        ]),
      },
    ).content;
    expect(countInTheEnd(twice, "rare")).toBe(5);
    expect(countInTheEnd(after, "rare")).toBe(6);
    expect(countInTheEnd(before, "rare")).toBe(5);
    expect(countInTheEnd(twice, "usual")).toBe(1);
  });
});
