import { aDocument, contentOf, counterparts } from "./test-documents";
import type { ConnectionArgs, Facet } from "./types";

const technique = (
  id: string,
  intent: "RELAXATION" | "TREATMENT",
  bodyRegions: readonly string[],
) =>
  aDocument("technique", id, {
    fields: { name: id, intent },
    links: { bodyRegions },
  });

const content = contentOf(
  ...counterparts.filter(({ type }) => type !== "technique"),
  aDocument("body-region", "back", { fields: { name: "Back" } }),
  aDocument("body-region", "neck", { fields: { name: "Neck" } }),
  technique("swedish", "RELAXATION", ["back", "neck"]),
  technique("deep", "TREATMENT", ["back"]),
  technique("thai", "RELAXATION", []),
  aDocument("therapist-profile", "one", {
    fields: { languages: ["en", "es", "es"], insured: true },
  }),
  aDocument("therapist-profile", "two", { fields: { languages: ["es"] } }),
  ...(["HIGH", "LOW", "LOW"] as const).map((certainty, at) =>
    aDocument("indication", `indication-${at}`, {
      fields: { certainty },
      links: {
        technique: [["swedish", "swedish", "deep"][at] ?? ""],
        condition: ["any-condition"],
        sources: ["any-source"],
      },
    }),
  ),
);

const count = (
  args: ConnectionArgs,
  ...fields: string[]
): Record<string, (string | number | null)[][]> =>
  told(content.list("technique", args, "en").countedBy(fields));

const countWithZeros = (
  args: ConnectionArgs,
  ...fields: string[]
): Record<string, (string | number | null)[][]> =>
  told(content.list("technique", args, "en").countedBy(fields, true));

const told = (
  facets: readonly Facet[],
): Record<string, (string | number | null)[][]> =>
  Object.fromEntries(
    facets.map(({ field, values }) => [
      field,
      values.map(({ value, label, count: many }) => [value, label, many]),
    ]),
  );

describe("facets with zeros", () => {
  it("tell all values of an enumeration and all entries of a relation", () => {
    const filter = { slug: { eq: "deep" } };
    expect(countWithZeros({ filter }, "INTENT", "BODY_REGIONS")).toEqual({
      intent: [
        ["TREATMENT", null, 1],
        ["COMFORT", null, 0],
        ["PERFORMANCE_AND_RECOVERY", null, 0],
        ["RELAXATION", null, 0],
      ],
      bodyRegions: [
        ["back", "Back", 1],
        ["neck", "Neck", 0],
      ],
    });
  });

  it("tell yes and no, and no number that does not occur", () => {
    const facets = content
      .list("source", { filter: { slug: { eq: "none" } } }, "en")
      .countedBy(["VERIFIED", "YEAR"], true);
    expect(told(facets)).toEqual({
      verified: [
        ["false", null, 0],
        ["true", null, 0],
      ],
      year: [],
    });
  });

  it("of evidence count what was studied, too", () => {
    const condition = content.bySlug("condition", "any-condition", "en");
    if (!condition) throw new Error("There is no condition.");
    const facets = content
      .evidence(condition, "technique", {})
      .countedBy(["INTENT"], true);
    expect(told(facets)).toEqual({
      intent: [
        ["RELAXATION", null, 1],
        ["TREATMENT", null, 1],
        ["COMFORT", null, 0],
        ["PERFORMANCE_AND_RECOVERY", null, 0],
      ],
    });
  });
});

describe("facets", () => {
  it("count a list by the values of a field, the most frequent first", () => {
    expect(count({}, "INTENT")).toEqual({
      intent: [
        ["RELAXATION", null, 2],
        ["TREATMENT", null, 1],
      ],
    });
  });

  it("count by the entries at the other end of a relation, with their names", () => {
    expect(count({}, "BODY_REGIONS")).toEqual({
      bodyRegions: [
        ["back", "Back", 2],
        ["neck", "Neck", 1],
      ],
    });
  });

  it("leave a field's own filter out of its counts, and no other", () => {
    const filter = {
      intent: { eq: "RELAXATION" },
      bodyRegions: { some: { slug: { eq: "back" } } },
    };
    const expected = {
      intent: [
        ["RELAXATION", null, 1],
        ["TREATMENT", null, 1],
      ],
      bodyRegions: [
        ["back", "Back", 1],
        ["neck", "Neck", 1],
      ],
    };
    expect(count({ filter }, "INTENT", "BODY_REGIONS")).toEqual(expected);
    const parts = Object.entries(filter).map(([name, each]) => ({
      [name]: each,
    }));
    expect(count({ filter: { and: parts } }, "INTENT", "BODY_REGIONS")).toEqual(
      expected,
    );
  });

  it("keep a filter where it is only one way among others to match", () => {
    const filter = {
      or: [{ intent: { eq: "TREATMENT" } }, { slug: { eq: "thai" } }],
    };
    expect(count({ filter }, "INTENT")).toEqual({
      intent: [
        ["RELAXATION", null, 1],
        ["TREATMENT", null, 1],
      ],
    });
  });

  it("count each field once, however often it is named", () => {
    const list = content.list("technique", {}, "en");
    expect(list.countedBy(Array<string>(900).fill("BODY_REGIONS"))).toEqual(
      list.countedBy(["BODY_REGIONS"]),
    );
  });

  it("count the whole list, whichever page is asked for", () => {
    expect(count({ first: 0 }, "INTENT")["intent"]).toHaveLength(2);
  });

  it("count every text of a list once, and yes and no", () => {
    const facets = content
      .list("therapist-profile", {}, "en")
      .countedBy(["LANGUAGES", "INSURED"]);
    expect(told(facets)).toEqual({
      languages: [
        ["es", null, 2],
        ["en", null, 1],
      ],
      insured: [
        ["false", null, 1],
        ["true", null, 1],
      ],
    });
  });

  it("count related lists and evidence alike", () => {
    const condition = content.bySlug("condition", "any-condition", "en");
    if (!condition) throw new Error("There is no condition.");
    expect(
      told(
        content
          .relatedPage(condition, "indications", {})
          .countedBy(["CERTAINTY"]),
      ),
    ).toEqual({
      certainty: [
        ["LOW", null, 2],
        ["HIGH", null, 1],
      ],
    });
    const evidence = content.evidence(condition, "technique", {
      filter: { intent: { eq: "RELAXATION" } },
    });
    expect(evidence.totalCount).toBe(1);
    expect(told(evidence.countedBy(["INTENT"]))).toEqual({
      intent: [
        ["RELAXATION", null, 1],
        ["TREATMENT", null, 1],
      ],
    });
  });
});
