import fc from "fast-check";
import {
  EMPTY_DIGEST,
  bodyOf,
  contentTypeNames,
  feedDocument,
  hashOf,
  toggled,
} from "./index";
import { arbitraryDocument } from "./test-arbitrary-document";

/** The same value with the keys of every object in the opposite order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
};

const hash = fc.string().map(hashOf);

describe("a digest", () => {
  it("does not depend on the order in which documents come", () => {
    fc.assert(
      fc.property(
        fc
          .array(hash)
          .chain((hashes) =>
            fc.tuple(
              fc.constant(hashes),
              fc.shuffledSubarray(hashes, { minLength: hashes.length }),
            ),
          ),
        ([some, same]) => {
          expect(same.reduce(toggled, EMPTY_DIGEST)).toBe(
            some.reduce(toggled, EMPTY_DIGEST),
          );
        },
      ),
    );
  });

  it("is the old one again without what was put in", () => {
    fc.assert(
      fc.property(hash, hash, (digest, one) => {
        const changed = toggled(digest, one);
        expect(changed).not.toBe(digest);
        expect(changed).toMatch(/^[0-9a-f]{64}$/);
        expect(toggled(changed, one)).toBe(digest);
      }),
    );
  });
});

describe("the body of a document", () => {
  it.each(contentTypeNames)(
    "of %s is the same at both ends, however its keys were ordered",
    (type) => {
      fc.assert(
        fc.property(arbitraryDocument(type), (document) => {
          const written = bodyOf(feedDocument.parse(reordered(document)));
          const read = feedDocument.parse(JSON.parse(written));
          expect(bodyOf(read)).toBe(written);
          expect(bodyOf(feedDocument.parse(document))).toBe(written);
        }),
        { numRuns: 50 },
      );
    },
  );
});
