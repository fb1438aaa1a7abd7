import type { Core } from "@strapi/strapi";
import fc from "fast-check";
import { contentTypeNames, feedDocument } from "../../../contracts";
import { publicAttributes } from "../../../contracts/test-arbitrary-document";
import type { StoredDocument, Version } from "../feed/versions";
import { enforceRules } from "./enforce";
import { publishIssues } from "./issues";
import { spoiledDocuments } from "./test-spoiled-documents";

describe.each(contentTypeNames)("a %s", (type) => {
  it("that the rules accept, the contract accepts; one that they refuse, they refuse at fields, in words", () => {
    let accepted = 0;
    fc.assert(
      fc.property(spoiledDocuments(type), (document) => {
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
