import {
  type Attribute,
  type Attributes,
  type ContentTypeName,
  type FeedDocument,
  type LinkAttribute,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { aDocument, paragraph } from "../content/test-documents";

/** Texts of which the model asks for a form. */
const FORMED: Readonly<Record<string, string>> = {
  code: "M79.7",
  country: "US",
  currency: "USD",
  doi: "10.1000/a(b)<c>",
  jurisdiction: "US-GA",
  pmid: "12345678",
  region: "US-GA",
};

const valueOf = (
  name: string,
  attribute: Attribute,
  choose: (name: string, values: readonly string[]) => string,
): unknown => {
  switch (attribute.kind) {
    case "slug":
      return undefined;
    case "string":
    case "text":
      return FORMED[name] ?? `Some ${name}`;
    case "email":
      return "name@example.org";
    case "url":
      return `https://example.org/${name}`;
    case "date":
      return "2026-01-31";
    case "richText":
      return [paragraph(`Some ${name}.`)];
    case "list":
      return [`One ${name}`, `Another ${name}`];
    case "enumeration":
      return choose(name, attribute.values);
    case "integer":
    case "decimal":
      return attribute.max;
    case "boolean":
      return true;
    case "image":
      return {
        url: "/uploads/a.webp",
        alternativeText: "A picture",
        width: 2,
        height: 1,
        mime: "image/webp",
      };
    case "group": {
      const one = fieldsOf(attribute.component.attributes, choose);
      return attribute.repeatable ? [one, one] : one;
    }
    case "link":
    case "backlink":
      return undefined;
  }
};

const fieldsOf = (
  attributes: Attributes,
  choose: (name: string, values: readonly string[]) => string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(
        ([name, attribute]) =>
          [name, valueOf(name, attribute, choose)] as const,
      )
      .filter(([, value]) => value !== undefined),
  );

/** As many as the longest enumeration has values. */
const MOST_VALUES = Math.max(
  ...contentTypeNames
    .flatMap((type) => Object.values<Attribute>(contentTypes[type].public))
    .map((attribute) =>
      attribute.kind === "enumeration" ? attribute.values.length : 0,
    ),
);

const targetsOf = (
  { to, cardinality }: LinkAttribute,
  number: number,
): readonly string[] => {
  const numbers =
    cardinality === "one"
      ? [(number + 1) % MOST_VALUES]
      : new Set([0, 1, number]);
  return [...numbers].map((each) => `${to}-${each}`);
};

/**
 * A document with a value in every field, which links to some of each type. Between them, those with the numbers from 0 have
 * every value that editors can choose.
 */
const filledDocument = (
  type: ContentTypeName,
  number: number,
  locale: string,
): FeedDocument => {
  const attributes: Attributes = contentTypes[type].public;
  const fields = fieldsOf(
    attributes,
    (_name, values) => values[number % values.length] ?? "",
  );
  const flags = Object.entries(attributes)
    .filter(([, { kind }]) => kind === "boolean")
    .map(([name]) => [name, number % 2 === 0] as const);
  const links = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute.kind === "link"
        ? [[name, targetsOf(attribute, number)] as const]
        : [],
    ),
  );
  return aDocument(type, `${type}-${number}`, {
    locale,
    fields: { ...fields, ...Object.fromEntries(flags) },
    links,
  });
};

/** Some documents of each type with a value in every field, all linked; half of them are translated. */
export const filledDocuments: readonly FeedDocument[] =
  contentTypeNames.flatMap((type) =>
    Array.from({ length: MOST_VALUES }, (_, number) => number).flatMap(
      (number) => [
        filledDocument(type, number, "en"),
        ...(number % 2 === 0 ? [filledDocument(type, number, "es")] : []),
      ],
    ),
  );
