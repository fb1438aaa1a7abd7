import path from "node:path";
import { contentTypeNames, contentTypes } from "../content-types";
import type { Attributes } from "../model/attributes";
import { inDependencyOrder, targetsOf } from "./order";
import { type StarterEntry, readStarterContent } from "./read";

const FOLDER = path.resolve(__dirname, "../../../../app/content");

let entries: readonly StarterEntry[] = [];
let originals: readonly StarterEntry[] = [];
beforeAll(async () => {
  entries = await readStarterContent(FOLDER);
  originals = entries.filter(({ locale }) => locale === null);
});

const ofType = (type: string) =>
  originals.filter((entry) => entry.type === type);

const slugs = (list: readonly StarterEntry[]) =>
  list.map(({ slug }) => slug).sort();

describe("the starter content", () => {
  it("has so many entries of each type, and so many of them kept as drafts", () => {
    const counts = contentTypeNames.map((type) => {
      const all = ofType(type);
      return [type, all.length, all.filter((entry) => entry.draftOnly).length];
    });
    expect(counts).toEqual([
      ["technique", 8, 0],
      ["condition", 22, 0],
      ["indication", 37, 0],
      ["contraindication", 16, 5],
      ["myth", 10, 0],
      ["faq", 8, 0],
      ["therapist-profile", 4, 0],
      ["benefit", 14, 0],
      ["body-region", 16, 0],
      ["guide", 10, 0],
      ["complementary-therapy", 7, 0],
      ["source", 93, 10],
      ["reviewer", 0, 0],
    ]);
  });

  it("can be put in an order in which every link has its target", () => {
    expect(inDependencyOrder(originals)).toHaveLength(originals.length);
  });

  it("is in Spanish for every technique and condition, and for nothing else", () => {
    const translated = entries.filter(({ locale }) => locale !== null);
    expect([...new Set(translated.map(({ locale }) => locale))]).toEqual([
      "es",
    ]);
    for (const type of contentTypeNames) {
      const expected =
        type === "technique" || type === "condition" ? slugs(ofType(type)) : [];
      expect([
        type,
        slugs(translated.filter((entry) => entry.type === type)),
      ]).toEqual([type, expected]);
    }
  });

  it("says of every therapist that nobody of that name exists", () => {
    for (const { fields } of ofType("therapist-profile")) {
      expect(fields["sample"]).toBe(true);
      expect(fields["name"]).toMatch(/fictional/i);
    }
  });

  it("publishes exactly the verified sources", () => {
    for (const { slug, draftOnly, fields } of ofType("source"))
      expect([slug, draftOnly]).toEqual([slug, fields["verified"] !== true]);
  });

  it("keeps weakly traced contraindications as drafts", () => {
    for (const { slug, draftOnly, fields } of ofType("contraindication"))
      expect([slug, draftOnly]).toEqual([
        slug,
        fields["sourcing"] === "WEAKLY_TRACED",
      ]);
  });

  it("names no reviewer and no review, because there was none", () => {
    const reviewed = entries.filter(
      ({ fields, links }) =>
        fields["lastReviewedAt"] ??
        fields["nextReviewDue"] ??
        links["reviewedBy"],
    );
    expect(slugs(reviewed)).toEqual([]);
  });

  it("has what is required of every entry that is published", () => {
    const missing = originals
      .filter(({ draftOnly }) => !draftOnly)
      .flatMap(({ type, slug, fields, links }) =>
        Object.entries(contentTypes[type].public as Attributes)
          .filter(
            ([name, attribute]) =>
              attribute.required === true &&
              // Left out, a yes or no is the default.
              attribute.kind !== "boolean" &&
              !(attribute.kind === "enumeration" && attribute.default) &&
              (attribute.kind === "link"
                ? (links[name] ?? []).length === 0
                : fields[name] == null),
          )
          .map(([name]) => `${type} ${slug}: ${name}`),
      );
    expect(missing).toEqual([]);
  });

  it("leaves few indications without a verified source, and those only", () => {
    const verified = new Set(
      slugs(ofType("source").filter(({ draftOnly }) => !draftOnly)),
    );
    const unfounded = ofType("indication").filter(
      (entry) =>
        !targetsOf(entry).some(
          ([name, targets]) =>
            name === "sources" &&
            targets.some(({ slug }) => verified.has(slug)),
        ),
    );
    expect(slugs(unfounded)).toEqual(["sprain-acute"]);
  });

  it("warns of an emergency or an urgent sign in every condition, in both languages", () => {
    const conditions = entries.filter(({ type }) => type === "condition");
    for (const { place, fields } of conditions) {
      const flags = fields["redFlags"] as readonly { level: string }[];
      expect([place, flags.some(({ level }) => level !== "ROUTINE")]).toEqual([
        place,
        true,
      ]);
    }
  });
});
