import { expectUntouchedToStay } from "../content/test-untouched";
import { PUBLIC_URL } from "./test-made";
import { toJsonLd } from "./to-json-ld";

it("a document of which nothing is touched stays what it was, whatever changes", () => {
  expectUntouchedToStay((content, { type, slug, locale }) => {
    const entry = content.bySlug(type, slug, locale);
    const context = { content, publicUrl: PUBLIC_URL, imageUrl: String };
    return JSON.stringify(entry && toJsonLd(entry, context));
  });
});
