import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../../api/src/content/documents";
import { PublishedContent } from "../../api/src/content/published-content";
import type { ContentTypeName, Entry } from "../../api/src/content/types";
import { toJsonLd } from "../../api/src/json-ld/to-json-ld";
import { starterDocuments } from "./fuzz/starter-documents";

export const LOCALES = ["en", "es"] as const;

/** The starter content as a gateway has it, without a CMS. */
export const starterContent = async (): Promise<PublishedContent> =>
  new PublishedContent({
    version: "starter",
    locales: LOCALES,
    documents: documentsOf(await starterDocuments()),
  });

/** As a gateway on one’s own machine makes it. */
export const jsonLdOf = (entry: Entry, content: PublishedContent): unknown =>
  JSON.parse(
    JSON.stringify(
      toJsonLd(entry, {
        content,
        publicUrl: "http://localhost:4000",
        imageUrl: (url) => new URL(url, "http://localhost:1337/").href,
      }),
    ),
  );

/** An address, and below it the document that is there. */
const EXAMPLE =
  /`\/json-ld\/([\w-]+)\/([\w-]+)(?:\?locale=([\w-]+))?`\n\n```json\n([\s\S]*?)```/g;

export interface Example {
  readonly type: ContentTypeName;
  readonly address: string;
  readonly shown: unknown;
  readonly made: unknown;
}

const isType = (type: string): type is ContentTypeName =>
  (contentTypeNames as readonly string[]).includes(type);

const madeFor = (
  content: PublishedContent,
  type: string,
  slug: string,
  locale = "en",
): unknown => {
  const entry = isType(type) ? content.bySlug(type, slug, locale) : null;
  if (!entry) throw new Error(`There is no ${type} ${slug}.`);
  return jsonLdOf(entry, content);
};

/** The examples of a text, beside what they should be. */
export const examplesIn = (
  text: string,
  content: PublishedContent,
): readonly Example[] =>
  [...text.matchAll(EXAMPLE)].map(
    ([, type = "", slug = "", locale, shown = ""]) => ({
      type: type as ContentTypeName,
      address: `/json-ld/${type}/${slug}`,
      shown: JSON.parse(shown) as unknown,
      made: madeFor(content, type, slug, locale),
    }),
  );

/** The text with its examples made anew. */
export const withExamples = (text: string, content: PublishedContent): string =>
  text.replaceAll(
    EXAMPLE,
    (whole, type: string, slug: string, locale?: string) =>
      whole.replace(
        /```json\n[\s\S]*```/,
        () =>
          `\`\`\`json\n${JSON.stringify(madeFor(content, type, slug, locale), null, 2)}\n\`\`\``,
      ),
  );
