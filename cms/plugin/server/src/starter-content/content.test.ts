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

/** The types that are complete in Spanish, because they name things and keep people safe. */
const SPANISH: ReadonlySet<string> = new Set([
  "technique",
  "condition",
  "contraindication",
  "body-region",
]);

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
      ["technique", 19, 0],
      ["condition", 36, 0],
      ["indication", 84, 0],
      ["contraindication", 27, 0],
      ["myth", 10, 0],
      ["faq", 8, 0],
      ["therapist-profile", 8, 0],
      ["benefit", 14, 0],
      ["body-region", 16, 0],
      ["guide", 10, 0],
      ["complementary-therapy", 7, 0],
      ["source", 190, 11],
      ["reviewer", 0, 0],
    ]);
  });

  it("can be put in an order in which every link has its target", () => {
    expect(inDependencyOrder(originals)).toHaveLength(originals.length);
  });

  it("is in Spanish for all that names things and keeps people safe, and half of no type", () => {
    const translated = entries.filter(({ locale }) => locale !== null);
    expect([...new Set(translated.map(({ locale }) => locale))]).toEqual([
      "es",
    ]);
    for (const type of contentTypeNames) {
      const inSpanish = slugs(
        translated.filter((entry) => entry.type === type),
      );
      const isExpected = SPANISH.has(type) || inSpanish.length > 0;
      expect([type, inSpanish]).toEqual([
        type,
        isExpected ? slugs(ofType(type)) : [],
      ]);
    }
  });

  it("says in Spanish whatever a technique, a condition, a contraindication or a region says", () => {
    const untranslated = originals
      .filter(({ type }) => SPANISH.has(type))
      .flatMap(({ type, slug, fields }) => {
        const spanish = entries.find(
          (entry) =>
            entry.locale === "es" && entry.type === type && entry.slug === slug,
        );
        return Object.entries(contentTypes[type].public as Attributes)
          .filter(
            ([name, attribute]) =>
              attribute.kind !== "slug" &&
              attribute.kind !== "link" &&
              !("localized" in attribute && attribute.localized === false) &&
              fields[name] != null &&
              spanish?.fields[name] == null,
          )
          .map(([name]) => `${type} ${slug}: ${name}`);
      });
    expect(untranslated).toEqual([]);
  });

  it("warns of the same signs, at the same levels, in both languages", () => {
    const levels = (locale: string | null) =>
      entries
        .filter(
          (entry) => entry.type === "condition" && entry.locale === locale,
        )
        .map(({ slug, fields }) => [
          slug,
          (fields["redFlags"] as readonly { level: string }[]).map(
            ({ level }) => level,
          ),
        ]);
    expect(levels("es")).toEqual(levels(null));
  });

  it("names the emergency number of no country", () => {
    const texts = entries.map(({ place, fields }) => {
      const { editorNotes: _, codes: __, ...shown } = fields;
      return [place, JSON.stringify(shown)] as const;
    });
    const named = texts.filter(
      ([place, text]) =>
        /^(es\/)?(techniques|conditions|contraindications|body-regions)/.test(
          place,
        ) && /\b(911|999|112)\b/.test(text),
    );
    expect(named.map(([place]) => place)).toEqual([]);
  });

  it("has a reason not to massage for every condition", () => {
    const named = new Set(
      ofType("contraindication").flatMap(
        ({ links }) => links["conditions"] ?? [],
      ),
    );
    expect(
      slugs(ofType("condition")).filter((slug) => !named.has(slug)),
    ).toEqual([]);
  });

  it("rests what keeps people safe on sources that are published", () => {
    const published = new Set(
      slugs(ofType("source").filter(({ draftOnly }) => !draftOnly)),
    );
    const unfounded = [
      ...ofType("contraindication").map(
        ({ slug, links }) => [slug, links["sources"] ?? []] as const,
      ),
      ...ofType("condition").map(
        ({ slug, links }) => [slug, links["redFlagSources"] ?? []] as const,
      ),
    ].filter(([, sources]) => !sources.some((slug) => published.has(slug)));
    expect(unfounded).toEqual([]);
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

  it("leaves no indication without a verified source", () => {
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
    expect(slugs(unfounded)).toEqual([]);
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
