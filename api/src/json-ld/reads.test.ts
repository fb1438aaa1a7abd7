import fc from "fast-check";
import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "../content/documents";
import type { PublishedContent } from "../content/published-content";
import { Reads } from "../content/reads";
import {
  LOCALES,
  arbitraryChanges,
  arbitraryDocuments,
  contentOf,
  counterparts,
} from "../content/test-documents";
import { PUBLIC_URL } from "./test-made";
import { toJsonLd } from "./to-json-ld";

/** The JSON-LD of what answers to a slug, null where nothing does, and what was read for it. */
const documentAt = (
  content: PublishedContent,
  [type, slug, locale]: (typeof places)[number],
) => {
  const reads = new Reads();
  const noting = content.noting(reads);
  const entry = noting.bySlug(type, slug, locale);
  const context = { content: noting, publicUrl: PUBLIC_URL, imageUrl: String };
  const text = JSON.stringify(entry && toJsonLd(entry, context));
  return { text, reads };
};

const places = contentTypeNames.flatMap((type) =>
  LOCALES.flatMap((locale) =>
    ["one", "two"].map(
      (number) => [type, `${type}-${number}`, locale] as const,
    ),
  ),
);

it("a document of which nothing is touched stays what it was, whatever changes", () => {
  let untouched = 0;
  let changed = 0;
  fc.assert(
    fc.property(arbitraryDocuments, arbitraryChanges, (some, changes) => {
      const before = [...some, ...counterparts];
      const content = contentOf(...before);
      const documents = places.map((place) => documentAt(content, place));
      const { content: after, touched } = content.after(changes, {
        version: "test-2",
        locales: LOCALES,
        documents: applyChanges(documentsOf(before), changes),
      });
      places.forEach((place, at) => {
        const old = documents[at];
        const { text } = documentAt(after, place);
        if (text !== old?.text) changed += 1;
        if (old?.reads.some((tag) => touched?.has(tag) ?? true)) return;
        untouched += 1;
        expect(text).toBe(old?.text);
      });
    }),
    { numRuns: 60 },
  );
  // It would be easy to touch everything, or to change nothing.
  expect(untouched).toBeGreaterThan(0);
  expect(changed).toBeGreaterThan(0);
});
