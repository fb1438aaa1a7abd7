import type { Core } from "@strapi/strapi";
import fc from "fast-check";
import { contentTypeNames, feedDocument } from "../../../contracts";
import {
  type WireDocument,
  arbitraryDocument,
  publicAttributes,
} from "../../../contracts/test-arbitrary-document";
import {
  type StoredDocument,
  type Version,
  fieldValue,
} from "../feed/versions";
import { enforceRules } from "./enforce";
import { publishIssues } from "./issues";

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

describe.each(contentTypeNames)("a %s", (type) => {
  const documents = arbitraryDocument(type).chain((document) =>
    fc
      .oneof(fc.constant(document.fields), spoiled(document.fields))
      .map((fields) => stored(document, fields as object)),
  );

  it("that the rules accept, the contract accepts; one that they refuse, they refuse at fields, in words", () => {
    let accepted = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const issues = publishIssues(document);
        for (const { path, message } of issues) {
          expect(publicAttributes(type)).toHaveProperty([path[0] ?? ""]);
          expect(message).toMatch(/^\p{Lu}[^:]*: .*\.$/su);
        }
        if (issues.length > 0) return;
        accepted += 1;
        expect(feedDocument.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
    // A law about nothing would hold as well.
    expect(accepted).toBeGreaterThan(0);
  });
});

describe("publishing several entries at once", () => {
  const strapi = {
    db: { query: () => ({ findMany: () => Promise.resolve([]) }) },
  } as unknown as Core.Strapi;

  const published = (name: string, locale: string): Version => ({
    status: "published",
    document: {
      type: "body-region",
      documentId: name,
      locale,
      updatedAt: "2026-01-31T09:30:00.000Z",
      fields: { name, slug: "Not A Slug", summary: null },
      links: { parent: [] },
    } as unknown as StoredDocument,
  });

  it("says in which group a field is", async () => {
    const wrong: Version = {
      status: "published",
      document: {
        type: "technique",
        documentId: "technique",
        locale: "en",
        updatedAt: "2026-01-31T09:30:00.000Z",
        fields: {
          name: "Kneading",
          slug: "kneading",
          summary: "Kneading.",
          intent: "COMFORT",
          caution: "None.",
          sessionMinutes: { min: 60, max: 30 },
        },
        links: {},
      } as unknown as StoredDocument,
    };
    await expect(enforceRules(strapi, [wrong], [wrong])).rejects.toThrow(
      "“Kneading” (en) cannot be published. Session length, To: 30 is below 60, which stands at “From”. Exchange them, or correct one.",
    );
  });

  it("says which of them cannot be published, and why", async () => {
    const versions = [published("Elbow", "en"), published("Codo", "es")];
    const why =
      "Slug: “Not A Slug” is not a slug. Write small letters, digits and single hyphens, like swedish-massage.";
    await expect(
      enforceRules(strapi, versions, versions),
    ).rejects.toMatchObject({
      name: "ValidationError",
      message: `“Elbow” (en) cannot be published. ${why}\n“Codo” (es) cannot be published. ${why}`,
      details: {
        errors: [
          { path: ["slug"], message: why },
          { path: ["slug"], message: why },
        ],
      },
    });
  });
});
