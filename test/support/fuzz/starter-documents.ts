import { createHash } from "node:crypto";
import path from "node:path";
import {
  type Attribute,
  type Attributes,
  type ContentTypeName,
  type FeedDocument,
  contentTypes,
  feedDocument,
} from "strapi-plugin-bodywork/contracts";
import {
  type StarterEntry,
  readStarterContent,
} from "../../../cms/plugin/server/src/starter-content/read";

const FOLDER = path.resolve(__dirname, "../../../cms/app/content");

const DEFAULT_LOCALE = "en";

const idOf = (type: string, slug: string): string =>
  createHash("sha256").update(`${type} ${slug}`).digest("hex").slice(0, 24);

/** What the CMS stores where nothing is entered. */
const emptyValue = (attribute: Attribute): unknown => {
  switch (attribute.kind) {
    case "list":
      return [];
    case "boolean":
      return attribute.default;
    case "enumeration":
      return attribute.default ?? null;
    case "group":
      return attribute.repeatable ? [] : null;
    default:
      return null;
  }
};

/** Only links whose target is in the language, as the CMS keeps them. */
const linksOf = (
  type: ContentTypeName,
  links: StarterEntry["links"],
  isWritten: (type: string, slug: string) => boolean,
): Record<string, readonly string[]> => {
  const ids: Record<string, readonly string[]> = {};
  for (const [name, attribute] of Object.entries<Attribute>(
    contentTypes[type].public,
  ))
    if (attribute.kind === "link")
      ids[name] = (links[name] ?? [])
        .filter((slug) => isWritten(attribute.to, slug))
        .map((slug) => idOf(attribute.to, slug));
  return ids;
};

/** The starter content as a feed would carry it: what is published of it, without a CMS. */
export const starterDocuments = async (): Promise<readonly FeedDocument[]> => {
  const entries = (await readStarterContent(FOLDER)).filter(
    ({ draftOnly }) => !draftOnly,
  );
  const keyOf = (type: string, slug: string, locale: string): string =>
    `${type} ${slug} ${locale}`;
  const localeOf = ({ locale }: StarterEntry): string =>
    locale ?? DEFAULT_LOCALE;
  const byKey = new Map(
    entries.map((entry) => [
      keyOf(entry.type, entry.slug, localeOf(entry)),
      entry,
    ]),
  );
  return entries.map((entry) => {
    const { type, slug } = entry;
    const locale = localeOf(entry);
    const original = byKey.get(keyOf(type, slug, DEFAULT_LOCALE));
    const given = { ...original?.fields, ...entry.fields, slug };
    const fields: Record<string, unknown> = {};
    for (const [name, attribute] of Object.entries(
      contentTypes[type].public as Attributes,
    ))
      if (attribute.kind !== "link")
        fields[name] =
          (given as Readonly<Record<string, unknown>>)[name] ??
          emptyValue(attribute);
    return feedDocument.parse({
      type,
      documentId: idOf(type, slug),
      locale,
      updatedAt: "2026-01-31T09:30:00.000Z",
      fields,
      links: linksOf(type, original?.links ?? entry.links, (target, name) =>
        byKey.has(keyOf(target, name, locale)),
      ),
    });
  });
};
