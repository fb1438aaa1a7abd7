import fc from "fast-check";
import {
  type Change,
  EMPTY_DIGEST,
  type FeedDocument,
} from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "../content/documents";
import { aDocument } from "../content/test-documents";
import { digestAfter, digestOf } from "./digest";

const document: fc.Arbitrary<FeedDocument> = fc
  .tuple(
    fc.constantFrom("calm", "sleep", "warmth"),
    fc.constantFrom("en", "es"),
    fc.constantFrom("One", "Two"),
  )
  .map(([id, locale, name]) =>
    aDocument("benefit", id, { locale, fields: { name } }),
  );

const change: fc.Arbitrary<Change> = fc
  .tuple(
    document,
    fc.constantFrom(
      "published" as const,
      "unpublished" as const,
      "deleted" as const,
    ),
  )
  .map(([{ type, documentId, locale, ...rest }, kind]) => {
    const key = { type, documentId, locale };
    return kind === "published"
      ? { kind, position: 1, document: { ...key, ...rest } }
      : { kind, position: 1, key };
  });

const all = (documents: ReturnType<typeof documentsOf>): FeedDocument[] =>
  [...documents.benefit.values()].flatMap((languages) => [
    ...languages.values(),
  ]);

describe("the digest of documents", () => {
  it("is nothing for nothing, and another for each content", () => {
    expect(digestOf([])).toBe(EMPTY_DIGEST);
    const calm = aDocument("benefit", "calm");
    const other = aDocument("benefit", "calm", { fields: { name: "Other" } });
    expect(digestOf([calm])).not.toBe(digestOf([other]));
  });

  it("after changes is that of the documents after them", () => {
    fc.assert(
      fc.property(
        fc.array(document),
        fc.array(change),
        (published, changes) => {
          const before = documentsOf(published);
          const after = applyChanges(before, changes);
          expect(digestAfter(changes, before, digestOf(all(before)))).toBe(
            digestOf(all(after)),
          );
        },
      ),
    );
  });
});
