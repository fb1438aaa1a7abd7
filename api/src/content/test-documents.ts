import fc from "fast-check";
import {
  type Attribute,
  type Block,
  type Change,
  type ContentTypeName,
  type FeedDocument,
  type Fields,
  type Links,
  contentTypeNames,
  contentTypes,
  feedDocument,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "./documents";
import { PublishedContent } from "./published-content";
import { ownedLinks } from "./relations";

/** The languages of the content in tests, the default one first. */
export const LOCALES = ["en", "es", "es-MX"] as const;

/** What a test says of a document; the builder fills in the rest. */
export interface Said<T extends ContentTypeName> {
  readonly locale?: string;
  readonly updatedAt?: string;
  readonly fields?: Partial<Fields<T>>;
  readonly links?: Partial<Links<T>>;
}

export const paragraph = (text: string): Block => ({
  type: "paragraph",
  children: [{ type: "text", text }],
});

const leastValue = (
  id: string,
  name: string,
  attribute: Attribute,
): unknown => {
  switch (attribute.kind) {
    case "list":
      return [];
    case "boolean":
      return attribute.default;
    case "group":
      if (attribute.repeatable) return [];
  }
  if (!attribute.required) return null;
  switch (attribute.kind) {
    case "slug":
      return id;
    case "string":
    case "text":
      return `${name} of ${id}`;
    case "richText":
      return [paragraph(`${name} of ${id}`)];
    case "enumeration":
      return attribute.values[0];
    case "group":
      return Object.fromEntries(
        Object.entries(attribute.component.attributes).map(([part, inner]) => [
          part,
          leastValue(id, part, inner),
        ]),
      );
    default:
      throw new Error(`The builder has no value for a ${attribute.kind}.`);
  }
};

/** The id to which a required link leads unless the test says where. */
export const anyIdOf = (type: string): string => `any-${type}`;

/** A document with nothing more in it than its type requires. Its slug is its id. */
export const aDocument = <T extends ContentTypeName>(
  type: T,
  id: string,
  { locale = "en", updatedAt, fields, links }: Said<T> = {},
): FeedDocument<T> => {
  const leastFields: Record<string, unknown> = {};
  const leastLinks: Record<string, readonly string[]> = {};
  for (const [name, attribute] of Object.entries<Attribute>(
    contentTypes[type].public,
  )) {
    if (attribute.kind === "link")
      leastLinks[name] = attribute.required ? [anyIdOf(attribute.to)] : [];
    else leastFields[name] = leastValue(id, name, attribute);
  }
  return feedDocument.parse({
    type,
    documentId: id,
    locale,
    updatedAt: updatedAt ?? "2026-01-31T09:30:00.000Z",
    fields: { ...leastFields, ...fields },
    links: { ...leastLinks, ...links },
  }) as unknown as FeedDocument<T>;
};

/** The entries without which an indication, a contraindication or a myth is not shown. */
export const counterparts: readonly FeedDocument[] = (
  ["technique", "condition", "source"] as const
).map((type) => aDocument(type, anyIdOf(type)));

/** Content in English, Spanish, and the Spanish of Mexico. */
export const contentOf = (
  ...documents: readonly FeedDocument[]
): PublishedContent =>
  new PublishedContent({
    version: "test-1",
    locales: LOCALES,
    documents: documentsOf(documents),
  });

export const idsOf = (
  entries: readonly { readonly documentId: string }[],
): string[] => entries.map(({ documentId }) => documentId);

const idsOfType = (type: string): readonly string[] =>
  ["one", "two"].map((number) => `${type}-${number}`);

const links = (type: ContentTypeName) =>
  fc.record(
    Object.fromEntries(
      ownedLinks[type].map(({ name, attribute }) => {
        const many = attribute.cardinality === "many";
        const ids = [...idsOfType(attribute.to), "never-published"];
        return [
          name,
          fc.shuffledSubarray(ids, {
            minLength: many || !attribute.required ? 0 : 1,
            maxLength: many ? ids.length : 1,
          }),
        ];
      }),
    ),
  );

/** A document of any type in one of the languages, which links to others of its kind, some of them not published. */
export const arbitraryDocument = (
  type: ContentTypeName,
  id: string,
  locale: string,
): fc.Arbitrary<FeedDocument> =>
  fc
    .tuple(links(type), fc.boolean(), fc.integer({ min: 10, max: 28 }))
    .map(([chosen, flag, day]) => {
      const document = {
        ...aDocument(type, id, {
          locale,
          updatedAt: `2026-02-${day}T00:00:00.000Z`,
          links: chosen,
        }),
        ...(day > 18 && {
          // A slug that another entry has now, too; two entries never had the same one.
          formerSlugs: id.endsWith("-one")
            ? [`former-${id}`, `${type}-two`]
            : [`former-${id}`],
        }),
      };
      switch (document.type) {
        case "contraindication":
          return {
            ...document,
            fields: { ...document.fields, appliesToAllTechniques: flag },
          };
        case "therapist-profile": {
          const { location } = document.fields as Fields<"therapist-profile">;
          const point = { latitude: flag ? day : null, longitude: day };
          return {
            ...document,
            fields: { ...document.fields, location: { ...location, ...point } },
          };
        }
        default:
          return document;
      }
    });

const keys = contentTypeNames.flatMap((type) =>
  idsOfType(type).flatMap((documentId) =>
    LOCALES.map((locale) => ({ type, documentId, locale })),
  ),
);

/** Some documents of every type, some of them translated, some in the other language only. */
export const arbitraryDocuments: fc.Arbitrary<readonly FeedDocument[]> = fc
  .tuple(
    ...keys.map(({ type, documentId, locale }) =>
      fc.option(arbitraryDocument(type, documentId, locale), { freq: 4 }),
    ),
  )
  .map((documents) => documents.filter((document) => document !== null));

type Key = (typeof keys)[number];

const arbitraryChange = (
  key: Key,
): fc.Arbitrary<(position: number) => Change> =>
  fc.oneof(
    arbitraryDocument(key.type, key.documentId, key.locale).map(
      (document) =>
        (position: number): Change => ({
          kind: "published",
          position,
          document,
        }),
    ),
    fc
      .constantFrom("unpublished" as const, "deleted" as const)
      .map((kind) => (position: number): Change => ({ kind, position, key })),
  );

/** So few that there are often several changes of one; each kind of link leads from or to one of them. */
const changedKeys = keys.filter(
  ({ type, documentId }) =>
    documentId.endsWith("-one") &&
    [
      "technique",
      "condition",
      "indication",
      "contraindication",
      "therapist-profile",
    ].includes(type),
);

/** Changes as a feed would send them, often several of one entry. */
export const arbitraryChanges: fc.Arbitrary<readonly Change[]> = fc
  .array(fc.constantFrom(...changedKeys).chain(arbitraryChange), {
    maxLength: 20,
  })
  .map((changes) => changes.map((at, index) => at(index + 1)));
