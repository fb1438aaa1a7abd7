import {
  type Attribute,
  type Attributes,
  type ContentTypeName,
  type FeedDocument,
  contentTypeNames,
  contentTypes,
  feedDocument,
} from "strapi-plugin-bodywork/contracts";
import type { Dice } from "../../test-dice";

/** The day on which the test takes place. */
export const TODAY = "2026-06-15";

/** The default one first, and one that stands in for another. */
export const LOCALES = ["en", "es", "es-MX"] as const;

/** How often a document is there in a language, in percent. */
const SHARES: Readonly<Record<string, number>> = {
  en: 80,
  es: 50,
  "es-MX": 30,
};

/** Few and alike, so that many are equal, or equal but for capitals, accents and numbers. */
const TEXTS = [
  "thai",
  "Thái",
  "THAI 10",
  "thai 9",
  "Ñandú",
  "nandu",
  "Ärger",
  "arger",
  "ﬁbro",
  "Fibromyalgia",
  "50 % of “all”_cases",
  "",
];

const SLUGS = ["a", "b", "a-1", "a-01", "a-10", "a-9", "zebra"];

export const DAYS = [
  "2026-06-14",
  TODAY,
  "2026-06-16",
  "2024-02-29",
  "1999-12-31",
];
const MOMENTS = [
  "2026-01-31T23:30:00.000Z",
  "2026-01-31T23:30:00.001Z",
  "2026-02-01T00:00:00.000Z",
  "2025-12-31T12:00:00.000Z",
];

const IDS_PER_TYPE = 9;

export const idsOfType = (type: string): readonly string[] =>
  Array.from({ length: IDS_PER_TYPE }, (_, at) => `${type}-${at + 1}`);

const partsOf = (dice: Dice, attributes: Attributes): unknown =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      valueOf(dice, attribute),
    ]),
  );

const givenValue = (dice: Dice, attribute: Attribute): unknown => {
  switch (attribute.kind) {
    case "slug":
      return dice.oneOf(SLUGS);
    case "string":
    case "text":
      return dice.oneOf(TEXTS);
    case "email":
      return dice.oneOf(["ana@example.org", "Ana@example.org"]);
    case "url":
      return dice.oneOf(["https://example.org/a", "https://example.org/A"]);
    case "date":
      return dice.oneOf(DAYS);
    case "richText":
      return dice.oneOf([
        [],
        [{ type: "paragraph", children: [{ type: "text", text: "thai" }] }],
      ]);
    case "list":
      return dice.someOf(TEXTS, dice.upTo(2));
    case "enumeration":
      return dice.oneOf(attribute.values);
    case "integer":
      return dice.oneOf([attribute.min, attribute.min + 1, attribute.max]);
    case "decimal":
      return dice.oneOf([attribute.min, attribute.min + 0.5, attribute.max]);
    case "boolean":
      return dice.chance(50);
    case "image":
      return {
        url: "/uploads/a.webp",
        alternativeText: dice.oneOf([null, "thai"]),
        width: null,
        height: null,
        mime: "image/webp",
      };
    case "group":
      return attribute.repeatable
        ? dice.times(dice.upTo(2), () =>
            partsOf(dice, attribute.component.attributes),
          )
        : partsOf(dice, attribute.component.attributes);
    case "link":
    case "backlink":
      throw new Error("A relation has no value.");
  }
};

const isNeverNull = (attribute: Attribute): boolean =>
  attribute.required === true ||
  attribute.kind === "list" ||
  attribute.kind === "boolean" ||
  (attribute.kind === "group" && attribute.repeatable);

function valueOf(dice: Dice, attribute: Attribute): unknown {
  return isNeverNull(attribute) || dice.chance(70)
    ? givenValue(dice, attribute)
    : null;
}

const linksOf = (
  dice: Dice,
  attribute: Extract<Attribute, { kind: "link" }>,
): readonly string[] => {
  const ids = [...idsOfType(attribute.to), "never-published"];
  if (attribute.cardinality === "many") return dice.someOf(ids, dice.upTo(3));
  return dice.someOf(ids, attribute.required ? 1 : dice.upTo(1));
};

const randomDocument = (
  dice: Dice,
  type: ContentTypeName,
  documentId: string,
  locale: string,
): FeedDocument => {
  const fields: Record<string, unknown> = {};
  const links: Record<string, readonly string[]> = {};
  for (const [name, attribute] of Object.entries<Attribute>(
    contentTypes[type].public,
  )) {
    if (attribute.kind === "link") links[name] = linksOf(dice, attribute);
    else fields[name] = valueOf(dice, attribute);
  }
  return feedDocument.parse({
    type,
    documentId,
    locale,
    updatedAt: dice.oneOf(MOMENTS),
    fields,
    links,
  });
};

/** Documents of every type with any values that the model allows; some in all languages, some in one, some in none. */
export const randomDocuments = (dice: Dice): readonly FeedDocument[] =>
  contentTypeNames.flatMap((type) =>
    idsOfType(type).flatMap((id) =>
      LOCALES.filter((locale) => dice.chance(SHARES[locale] ?? 0)).map(
        (locale) => randomDocument(dice, type, id, locale),
      ),
    ),
  );
