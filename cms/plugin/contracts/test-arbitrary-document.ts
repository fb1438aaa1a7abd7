import fc from "fast-check";
import {
  type Attribute,
  type Attributes,
  type Blocks,
  type ContentTypeName,
  contentTypes,
} from "./index";
import type { Format } from "../server/src/model/attributes";

const words = fc.stringMatching(/^[a-zA-Zñé <>&]{1,12}$/);
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const documentId = fc.stringMatching(/^[a-z0-9]{24}$/);
const day = fc
  .date({
    min: new Date("2000-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const blocks: fc.Arbitrary<Blocks> = fc.array(
  words.map((text) => ({
    type: "paragraph" as const,
    children: [{ type: "text" as const, text, bold: true }],
  })),
  { maxLength: 2 },
);

const image = fc.record({
  url: fc.constantFrom("/uploads/a.webp", "https://cdn.example.org/a.webp"),
  alternativeText: fc.option(words),
  width: fc.option(fc.nat(4000)),
  height: fc.option(fc.nat(4000)),
  mime: fc.constant("image/webp"),
});

/** Some of each that there are. */
const formatted: Readonly<Record<Format, readonly string[]>> = {
  doi: ["10.1002/14651858.CD001929.pub3", "10.1000.10/123"],
  pmid: ["26329399", "1"],
  "clinical-code": ["F41.1", "D005356", "203082005"],
  language: ["en", "es", "pt-BR"],
  country: ["US"],
  region: ["US-GA", "US-NC"],
  jurisdiction: ["US", "ES-M"],
  currency: ["USD", "EUR"],
  phone: ["+1 404 555 0100", "+34 911 23 45 67"],
  key: ["knee-osteoarthritis", "sleep"],
};

const textOf = (format: Format | undefined): fc.Arbitrary<string> =>
  format ? fc.constantFrom(...formatted[format]) : words;

const group = (attributes: Attributes): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [
        name,
        value(attribute),
      ]),
    ),
  );

const givenValue = (attribute: Attribute): fc.Arbitrary<unknown> => {
  switch (attribute.kind) {
    case "slug":
      return slug;
    case "string":
      return textOf(attribute.format);
    case "text":
      return words;
    case "email":
      return fc.constant("name@example.org");
    case "url":
      return slug.map((path) => `https://example.org/${path}`);
    case "date":
      return day.map((date) => date.slice(0, 10));
    case "richText":
      return blocks;
    case "list":
      return fc.array(textOf(attribute.format), { maxLength: 3 });
    case "enumeration":
      return fc.constantFrom(...attribute.values);
    case "integer":
      return fc.integer({ min: attribute.min, max: attribute.max });
    case "decimal":
      return fc.double({
        min: attribute.min,
        max: attribute.max,
        noNaN: true,
      });
    case "boolean":
      return fc.boolean();
    case "image":
      return image;
    case "group":
      return attribute.repeatable
        ? fc.array(group(attribute.component.attributes), { maxLength: 2 })
        : group(attribute.component.attributes);
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

const value = (attribute: Attribute): fc.Arbitrary<unknown> =>
  isNeverNull(attribute)
    ? givenValue(attribute)
    : fc.option(givenValue(attribute));

/** A document in its form on the wire, not parsed yet. */
export interface WireDocument {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly updatedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

export const publicAttributes = (type: ContentTypeName): Attributes =>
  contentTypes[type].public;

/** Any document of a type that the content model allows. */
export const arbitraryDocument = (
  type: ContentTypeName,
): fc.Arbitrary<WireDocument> => {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const links: Record<string, fc.Arbitrary<readonly string[]>> = {};
  for (const [name, attribute] of Object.entries(publicAttributes(type))) {
    if (attribute.kind === "link")
      links[name] = fc.array(documentId, {
        minLength:
          attribute.required && attribute.cardinality === "one" ? 1 : 0,
        maxLength: attribute.cardinality === "one" ? 1 : 3,
      });
    else fields[name] = value(attribute);
  }
  return fc.record({
    type: fc.constant(type),
    documentId,
    locale: fc.constantFrom("en", "es", "pt-BR"),
    updatedAt: day,
    fields: fc.record(fields),
    links: fc.record(links),
  });
};

/** One and the same document of a type, with a value in every field. */
export const sampleDocument = (type: ContentTypeName): WireDocument => {
  const isFull = ({ fields }: WireDocument): boolean =>
    Object.values(fields).every((field) => field !== null);
  const [document] = fc.sample(arbitraryDocument(type).filter(isFull), {
    numRuns: 1,
    seed: 1,
  });
  if (!document) throw new Error(`There is no sample of a ${type}.`);
  return document;
};
