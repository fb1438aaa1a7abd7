import path from "node:path";
import type { ContentTypeName } from "../content-types";
import { type StarterEntry, readStarterContent } from "./read";

const FOLDER = path.resolve(__dirname, "../../../../app/content");

let entries: readonly StarterEntry[] = [];
let sources: ReadonlyMap<string, StarterEntry> = new Map();
beforeAll(async () => {
  entries = (await readStarterContent(FOLDER)).filter(
    ({ locale, draftOnly }) => locale === null && !draftOnly,
  );
  sources = new Map(
    entries
      .filter(({ type }) => type === "source")
      .map((source) => [source.slug, source]),
  );
});

const ofType = (...types: readonly ContentTypeName[]) =>
  entries.filter(({ type }) => types.includes(type));

const placesOf = (list: readonly StarterEntry[]) =>
  list.map(({ place }) => place);

/** The published sources that an entry names. */
const sourcesOf = (
  { links }: StarterEntry,
  link = "sources",
): readonly StarterEntry[] =>
  (links[link] ?? []).flatMap((slug) => sources.get(slug) ?? []);

const isText = (value: unknown, pattern: RegExp): boolean =>
  typeof value === "string" && pattern.test(value);

const hasIdentifier = ({ fields }: StarterEntry): boolean =>
  isText(fields["doi"], /^10\.\d{4,9}\/\S+$/) ||
  isText(fields["pmid"], /^[1-9]\d{0,8}$/);

const canBeFound = (source: StarterEntry): boolean =>
  hasIdentifier(source) ||
  isText(source.fields["url"], /^https:\/\/[\w.-]+\.[a-z]{2,}(\/\S*)?$/);

const SCHOLARLY: ReadonlySet<unknown> = new Set([
  "SYSTEMATIC_REVIEW",
  "RCT",
  "NARRATIVE_REVIEW",
  "MECHANISM_STUDY",
]);

/** Published in print or by a congress, and found without an identifier; their address is the publisher's. */
const WITHOUT_IDENTIFIER = ["batavia-2004", "garcia-thai-hta", "sherman-2014"];

const SYNTHESES: ReadonlySet<unknown> = new Set([
  "SYSTEMATIC_REVIEW",
  "GUIDELINE",
]);

/** The clinic whose advice the content began with. Its document has no address, and what rests on it is no claim about health. */
const CLINIC = "practice-article";

describe("every claim of the starter content", () => {
  it("has a source that can be found", () => {
    const claims = ofType(
      "indication",
      "contraindication",
      "myth",
      "benefit",
      "technique",
      "complementary-therapy",
    );
    const unfounded = [
      ...claims.filter((entry) => !sourcesOf(entry).some(canBeFound)),
      ...ofType("condition").filter(
        (entry) => !sourcesOf(entry, "redFlagSources").some(canBeFound),
      ),
    ];
    expect(placesOf(unfounded)).toEqual([]);
  });

  it("has a source where it is an answer or advice, at the least the clinic", () => {
    const unfounded = ofType("faq", "guide").filter(
      (entry) => sourcesOf(entry).length === 0,
    );
    expect(placesOf(unfounded)).toEqual([]);
  });

  it("names no source that cannot be found, the clinic excepted", () => {
    const lost = [...sources.values()].filter((source) => !canBeFound(source));
    expect(lost.map(({ slug }) => slug)).toEqual([CLINIC]);
  });

  it("names scholarly sources by DOI or PubMed number", () => {
    const unnumbered = [...sources.values()].filter(
      (source) =>
        SCHOLARLY.has(source.fields["kind"]) && !hasIdentifier(source),
    );
    expect(unnumbered.map(({ slug }) => slug).sort()).toEqual(
      WITHOUT_IDENTIFIER,
    );
  });

  it("rests on nothing that was withdrawn", () => {
    const withdrawn = [...sources.values()].filter(
      ({ fields }) => fields["retracted"] === true,
    );
    expect(placesOf(withdrawn)).toEqual([]);
  });
});

describe("the certainty of an indication", () => {
  it("is called published only where a review or a guideline may give it", () => {
    const unfounded = ofType("indication").filter(
      (entry) =>
        entry.fields["certaintyBasis"] === "PUBLISHED" &&
        !sourcesOf(entry).some(({ fields }) => SYNTHESES.has(fields["kind"])),
    );
    expect(placesOf(unfounded)).toEqual([]);
  });

  it("is graded where it is called published", () => {
    const ungraded = ofType("indication").filter(
      ({ fields }) =>
        fields["certaintyBasis"] === "PUBLISHED" &&
        fields["certainty"] === "NOT_GRADED",
    );
    expect(placesOf(ungraded)).toEqual([]);
  });

  it("goes with no advice for what does not help", () => {
    const odd = ofType("indication").filter(
      ({ fields }) =>
        fields["direction"] !== "BENEFIT" &&
        String(fields["strength"]).endsWith("_FOR"),
    );
    expect(placesOf(odd)).toEqual([]);
  });
});
