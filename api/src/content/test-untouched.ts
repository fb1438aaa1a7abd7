import fc from "fast-check";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "./documents";
import type { PublishedContent } from "./published-content";
import { Reads } from "./reads";
import {
  LOCALES,
  arbitraryChanges,
  arbitraryDocuments,
  contentOf,
  counterparts,
} from "./test-documents";
import type { Content } from "./types";

const places = contentTypeNames.flatMap((type) =>
  LOCALES.flatMap((locale) =>
    ["one", "two"].map(
      (number) => ({ type, slug: `${type}-${number}`, locale }) as const,
    ),
  ),
);

export type Place = (typeof places)[number];

/** What is made of a place stays what it was for as long as nothing is touched that was read for it, whatever else changes. */
export const expectUntouchedToStay = (
  made: (content: Content, place: Place) => string,
): void => {
  let untouched = 0;
  let changed = 0;
  const at = (content: PublishedContent, place: Place) => {
    const reads = new Reads();
    return { text: made(content.noting(reads), place), reads };
  };
  fc.assert(
    fc.property(arbitraryDocuments, arbitraryChanges, (some, changes) => {
      const before = [...some, ...counterparts];
      const content = contentOf(...before);
      const all = places.map((place) => ({ place, ...at(content, place) }));
      const { content: after, touched } = content.after(changes, {
        version: "test-2",
        locales: LOCALES,
        documents: applyChanges(documentsOf(before), changes),
      });
      for (const { place, text, reads } of all) {
        const now = at(after, place).text;
        if (now !== text) changed += 1;
        if (reads.some((tag) => touched?.has(tag) ?? true)) continue;
        untouched += 1;
        expect(now).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
  // It would be easy to touch everything, or to change nothing.
  expect(untouched).toBeGreaterThan(0);
  expect(changed).toBeGreaterThan(0);
};
