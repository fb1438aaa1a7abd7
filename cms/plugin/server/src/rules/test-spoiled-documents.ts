import fc from "fast-check";
import {
  type WireDocument,
  arbitraryDocument,
  publicAttributes,
} from "../../../contracts/test-arbitrary-document";
import type { ContentTypeName } from "../content-types";
import { type StoredDocument, fieldValue } from "../feed/versions";

/** What an editor, an import or code could put into a field of any kind. */
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "josé@example.org",
    "a b@example.org",
    "name@example",
    "https://exa mple.org",
    "https://",
    "http://example.org",
    "2026-02-30",
    "31.01.2026",
    "",
    "\u0000",
    "\u200b",
    "Not A Slug",
    "UNKNOWN",
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({}),
  fc.constant([{}]),
  fc.constant([{ type: "paragraph", children: [{ type: "unknown" }] }]),
  fc.constant([{ type: "image", image: {}, children: [] }]),
  fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
);

/** The same with some values in it replaced, at any depth. */
const spoiled = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value))
    return fc.tuple(
      // What is in a list of groups is a group.
      ...value.map((item: unknown) =>
        typeof item === "object" ? spoiled(item) : mostly(spoiled(item)),
      ),
    );
  if (typeof value === "object" && value !== null)
    return fc.record(
      Object.fromEntries(
        Object.entries(value).map(([name, part]) => [
          name,
          mostly(spoiled(part)),
        ]),
      ),
    );
  return fc.constant(value);
};

const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: nasty });

/** As the database would give it: what is absent is null, and what can be several is a list. */
const stored = (document: WireDocument, fields: object): StoredDocument => {
  const values = fields as Readonly<Record<string, unknown>>;
  return {
    ...document,
    fields: Object.fromEntries(
      Object.entries(publicAttributes(document.type as never)).flatMap(
        ([name, attribute]) =>
          attribute.kind === "link"
            ? []
            : [[name, fieldValue(attribute, values[name])]],
      ),
    ),
  } as unknown as StoredDocument;
};

/** Documents of a type, about half of them with values in some fields that do not belong there. */
export const spoiledDocuments = (
  type: ContentTypeName,
): fc.Arbitrary<StoredDocument> =>
  arbitraryDocument(type).chain((document) =>
    fc
      .oneof(fc.constant(document.fields), spoiled(document.fields))
      .map((fields) => stored(document, fields as object)),
  );
