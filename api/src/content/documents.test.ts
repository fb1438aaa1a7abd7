import fc from "fast-check";
import type { Change, FeedDocument } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "./documents";
import {
  aDocument,
  arbitraryChanges,
  arbitraryDocuments,
} from "./test-documents";

const english = aDocument("technique", "swedish");
const spanish = aDocument("technique", "swedish", { locale: "es" });

const published = (document: FeedDocument, position = 1): Change => ({
  kind: "published",
  position,
  document,
});

const gone = (
  kind: "unpublished" | "deleted",
  { type, documentId, locale }: FeedDocument,
  position = 1,
): Change => ({ kind, position, key: { type, documentId, locale } });

describe("applying changes", () => {
  it("adds what is published, and a translation beside the original", () => {
    const documents = applyChanges(documentsOf([english]), [
      published(spanish),
    ]);
    expect(documents.technique.get("swedish")).toEqual(
      new Map([
        ["en", english],
        ["es", spanish],
      ]),
    );
  });

  it("replaces what is published again", () => {
    const edited = aDocument("technique", "swedish", {
      fields: { name: "Classic" },
    });
    const documents = applyChanges(documentsOf([english]), [published(edited)]);
    expect(documents.technique.get("swedish")?.get("en")).toBe(edited);
  });

  it.each(["unpublished", "deleted"] as const)(
    "removes only the language that is %s",
    (kind) => {
      const documents = applyChanges(documentsOf([english, spanish]), [
        gone(kind, english),
      ]);
      expect(documents.technique.get("swedish")).toEqual(
        new Map([["es", spanish]]),
      );
    },
  );

  it("removes the document with its last language", () => {
    const documents = applyChanges(documentsOf([english, spanish]), [
      gone("unpublished", english),
      gone("deleted", spanish),
    ]);
    expect(documents.technique.has("swedish")).toBe(false);
  });

  it("removes what was never there without a trace", () => {
    const documents = documentsOf([english]);
    const unknown = aDocument("condition", "back-pain");
    expect(applyChanges(documents, [gone("deleted", unknown)])).toEqual(
      documents,
    );
  });

  it("lets the later of two changes of one page win", () => {
    const none = documentsOf([]);
    const first = applyChanges(none, [
      published(english, 1),
      gone("unpublished", english, 2),
    ]);
    const second = applyChanges(none, [
      gone("unpublished", english, 1),
      published(english, 2),
    ]);
    expect(first.technique.size).toBe(0);
    expect(second.technique.get("swedish")?.get("en")).toBe(english);
  });

  it("keeps entries of the same id and another type apart", () => {
    const condition = aDocument("condition", "swedish");
    const documents = applyChanges(documentsOf([english, condition]), [
      gone("deleted", condition),
    ]);
    expect(documents.technique.has("swedish")).toBe(true);
    expect(documents.condition.has("swedish")).toBe(false);
  });

  it("shares the collections of the types that did not change", () => {
    const before = documentsOf([english, aDocument("source", "study")]);
    const after = applyChanges(before, [gone("deleted", english)]);
    expect(after.source).toBe(before.source);
  });
});

describe("for any documents and changes", () => {
  it("the input stays as it was", () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryChanges, (list, changes) => {
        const documents = documentsOf(list);
        applyChanges(documents, changes);
        expect(documents).toEqual(documentsOf(list));
      }),
      { numRuns: 30 },
    );
  });

  it("applying them again changes nothing", () => {
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryChanges, (list, changes) => {
        const once = applyChanges(documentsOf(list), changes);
        expect(applyChanges(once, changes)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it("the result is what a plain table of the last states holds", () => {
    const keyOf = ({
      type,
      documentId,
      locale,
    }: Pick<FeedDocument, "type" | "documentId" | "locale">): string =>
      [type, documentId, locale].join(" ");
    fc.assert(
      fc.property(arbitraryDocuments, arbitraryChanges, (list, changes) => {
        const table = new Map(
          list.map((document) => [keyOf(document), document]),
        );
        for (const change of changes) {
          if (change.kind === "published")
            table.set(keyOf(change.document), change.document);
          else table.delete(keyOf(change.key));
        }
        expect(applyChanges(documentsOf(list), changes)).toEqual(
          documentsOf(table.values()),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("applying them in pages is applying them at once", () => {
    fc.assert(
      fc.property(
        arbitraryDocuments,
        arbitraryChanges,
        fc.integer({ min: 1, max: 7 }),
        (list, changes, size) => {
          let paged = documentsOf(list);
          for (let from = 0; from < changes.length; from += size)
            paged = applyChanges(paged, changes.slice(from, from + size));
          expect(paged).toEqual(applyChanges(documentsOf(list), changes));
        },
      ),
      { numRuns: 30 },
    );
  });
});
