import fc from "fast-check";
import { FilterTooComplex, InvalidArgument } from "../errors";
import { aDocument, contentOf, idsOf } from "../test-documents";
import { Work } from "../work";
import type { ContentTypeName, Entry, FilterInput } from "../types";
import { conditionOf } from "./condition";
import { type Predicate, type Related, predicateOf } from "./predicate";

type Said = Parameters<typeof aDocument<"indication">>[2];
type IndicationFields = NonNullable<NonNullable<Said>["fields"]>;

const indication = (
  id: string,
  technique: string,
  condition: string,
  fields: IndicationFields = {},
) =>
  aDocument("indication", id, {
    fields,
    links: { technique: [technique], condition: [condition], sources: ["rct"] },
  });

const content = contentOf(
  aDocument("source", "rct", { fields: { verified: true } }),
  aDocument("source", "guideline", { fields: { kind: "GUIDELINE" } }),
  aDocument("reviewer", "ana"),
  aDocument("technique", "swedish", {
    fields: { name: "Swedish", intent: "RELAXATION" },
    links: { sources: ["guideline"], reviewedBy: ["ana"] },
  }),
  aDocument("technique", "deep", { fields: { name: "Deep" } }),
  aDocument("technique", "thai", { fields: { name: "Thai" } }),
  aDocument("technique", "unstudied", { fields: { name: "Unstudied" } }),
  aDocument("condition", "back-pain", { fields: { category: "CHRONIC_PAIN" } }),
  aDocument("condition", "migraine", { fields: { category: "HEADACHE" } }),
  aDocument("condition", "insomnia", { fields: { category: "SLEEP" } }),
  indication("high", "swedish", "back-pain", {
    certainty: "HIGH",
    strength: "WEAK_FOR",
  }),
  indication("moderate", "swedish", "migraine", { certainty: "MODERATE" }),
  indication("low", "deep", "back-pain", {
    certainty: "LOW",
    direction: "NO_EFFECT",
  }),
  indication("very-low", "deep", "insomnia", {
    certainty: "VERY_LOW",
    direction: "HARM",
  }),
  indication("ungraded", "thai", "migraine", { certainty: "NOT_GRADED" }),
);

const related: Related =
  ({ name }) =>
  (entry) => ({
    own: content.related(entry as Entry<"technique">, name as "sources"),
    shared: [],
  });

const TODAY = "2026-02-01";

const predicate = (type: ContentTypeName, filter: FilterInput): Predicate =>
  predicateOf(
    conditionOf(type, filter, () => TODAY),
    related,
    new Work(),
  );

const all = (type: ContentTypeName): readonly Entry[] =>
  content.list(type, {}, "en").nodes;

const matching = (type: ContentTypeName, filter: FilterInput): string[] =>
  idsOf(all(type).filter(predicate(type, filter))).sort();

const indications = ["high", "low", "moderate", "ungraded", "very-low"];
const techniques = ["deep", "swedish", "thai", "unstudied"];

describe("a filter by a value", () => {
  it("keeps what equals it", () => {
    expect(matching("technique", { slug: { eq: "deep" } })).toEqual(["deep"]);
    expect(matching("technique", { slug: { eq: "Deep" } })).toEqual([]);
    expect(matching("technique", { id: { eq: "thai" } })).toEqual(["thai"]);
    expect(matching("technique", { intent: { eq: "RELAXATION" } })).toEqual([
      "swedish",
    ]);
    expect(matching("source", { verified: { eq: true } })).toEqual(["rct"]);
    expect(matching("source", { verified: { eq: false } })).toEqual([
      "guideline",
    ]);
  });

  it("keeps what is any of several", () => {
    expect(
      matching("technique", { slug: { in: ["deep", "thai", "unknown"] } }),
    ).toEqual(["deep", "thai"]);
  });

  it("keeps only what fulfils all its conditions", () => {
    expect(
      matching("technique", { slug: { eq: "deep", in: ["thai"] } }),
    ).toEqual([]);
    expect(
      matching("technique", {
        slug: { in: ["deep", "swedish"] },
        intent: { eq: "RELAXATION" },
      }),
    ).toEqual(["swedish"]);
  });

  it("cannot be “any of none”", () => {
    expect(() => matching("technique", { slug: { in: [] } })).toThrow(
      InvalidArgument,
    );
    expect(() =>
      matching("technique", {
        or: [{ indications: { some: { certainty: { in: [] } } } }],
      }),
    ).toThrow(InvalidArgument);
  });

  it("fails loudly when the schema promises an operator that is not there", () => {
    expect(() => matching("technique", { slug: { like: "d%" } })).toThrow(
      "“like”",
    );
    expect(() => matching("technique", { indications: { most: {} } })).toThrow(
      "“most”",
    );
  });
});

describe("a filter by a text", () => {
  const names = contentOf(
    aDocument("technique", "lymph", {
      fields: {
        name: "Manual lymph drainage",
        alternateNames: ["Drenaje linfático", "MLD"],
        evidenceInBrief: "Little is known.",
      },
    }),
    aDocument("technique", "shiatsu", { fields: { name: "Shiatsu" } }),
  );
  const kept = (filter: FilterInput): string[] =>
    idsOf(names.list("technique", { filter }, "en").nodes);

  it("takes no notice of capitals and accents in `contains` and `startsWith`", () => {
    expect(kept({ name: { contains: "LYMPH" } })).toEqual(["lymph"]);
    expect(kept({ name: { contains: "lýmph dráin" } })).toEqual(["lymph"]);
    expect(kept({ name: { startsWith: "shí" } })).toEqual(["shiatsu"]);
    expect(kept({ name: { startsWith: "atsu" } })).toEqual([]);
    expect(kept({ name: { contains: "" } })).toEqual(["lymph", "shiatsu"]);
  });

  it("knows what has none", () => {
    expect(kept({ evidenceInBrief: { isNull: true } })).toEqual(["shiatsu"]);
    expect(kept({ evidenceInBrief: { isNull: false } })).toEqual(["lymph"]);
    expect(kept({ evidenceInBrief: { contains: "" } })).toEqual(["lymph"]);
    expect(kept({ description: { isNull: true } })).toEqual([
      "lymph",
      "shiatsu",
    ]);
  });

  it("looks at each text of a list", () => {
    expect(
      kept({ alternateNames: { some: { contains: "linfatico" } } }),
    ).toEqual(["lymph"]);
    expect(kept({ alternateNames: { some: { eq: "mld" } } })).toEqual([]);
    expect(kept({ alternateNames: { every: { eq: "MLD" } } })).toEqual([
      "shiatsu",
    ]);
    expect(kept({ alternateNames: { none: { eq: "MLD" } } })).toEqual([
      "shiatsu",
    ]);
  });
});

describe("a filter by a DOI", () => {
  const content = contentOf(
    aDocument("source", "cochrane", {
      fields: { doi: "10.1002/14651858.CD001929.pub3" },
    }),
    aDocument("source", "other", { fields: { doi: "10.1000/other" } }),
    aDocument("source", "none", { fields: { doi: null } }),
  );
  const ids = (doi: FilterInput) =>
    idsOf(content.list("source", { filter: { doi } }, "en").nodes);

  it.each([
    "10.1002/14651858.CD001929.pub3",
    "10.1002/14651858.cd001929.PUB3",
    "https://doi.org/10.1002/14651858.CD001929.pub3",
    "http://dx.doi.org/10.1002/14651858.cd001929.pub3",
    "doi:10.1002/14651858.CD001929.pub3",
    " DOI: 10.1002/14651858.CD001929.pub3 ",
  ])("finds it however it is written: %s", (doi) => {
    expect(ids({ eq: doi })).toEqual(["cochrane"]);
    expect(ids({ in: ["10.1/none", doi] })).toEqual(["cochrane"]);
  });

  it("finds it by its beginning", () => {
    expect(ids({ startsWith: "https://doi.org/10.1002/14651858" })).toEqual([
      "cochrane",
    ]);
    expect(ids({ isNull: true })).toEqual(["none"]);
  });
});

describe("a filter by a number, a day or a moment", () => {
  const dated = contentOf(
    aDocument("condition", "due", {
      fields: { lastReviewedAt: "2025-01-31", nextReviewDue: "2026-01-31" },
    }),
    aDocument("condition", "fresh", {
      fields: { lastReviewedAt: "2026-01-15", nextReviewDue: "2999-01-15" },
      updatedAt: "2026-02-01T12:00:00.000Z",
    }),
    aDocument("condition", "never"),
    aDocument("source", "old", { fields: { year: 1998 } }),
    aDocument("source", "new", { fields: { year: 2024 } }),
    aDocument("source", "undated"),
  );
  const kept = (type: ContentTypeName, filter: FilterInput): string[] =>
    idsOf(dated.list(type, { filter }, "en").nodes);

  it.each([
    [{ lt: 2024 }, ["old"]],
    [{ lte: 2024 }, ["new", "old"]],
    [{ gt: 1998 }, ["new"]],
    [{ gte: 1998, lt: 2000 }, ["old"]],
    [{ eq: 2024 }, ["new"]],
    [{ in: [1998, 2000] }, ["old"]],
    [{ isNull: true }, ["undated"]],
    [{ isNull: false }, ["new", "old"]],
  ])("year %j", (year, expected) => {
    expect(kept("source", { year })).toEqual(expected);
  });

  it("finds what was never reviewed, and what is overdue", () => {
    expect(
      kept("condition", { review: { lastReviewedAt: { isNull: true } } }),
    ).toEqual(["never"]);
    expect(
      kept("condition", { review: { lastReviewedAt: { gte: "2026-01-01" } } }),
    ).toEqual(["fresh"]);
    expect(kept("condition", { review: { isOverdue: { eq: true } } })).toEqual([
      "due",
    ]);
    expect(kept("condition", { review: { isOverdue: { eq: false } } })).toEqual(
      ["fresh", "never"],
    );
  });

  it("compares moments, however they are written", () => {
    expect(
      kept("condition", {
        updatedAt: { eq: "2026-02-01T14:00:00+02:00" },
      }),
    ).toEqual(["fresh"]);
    expect(
      kept("condition", { updatedAt: { lt: "2026-02-01T13:00:00+02:00" } }),
    ).toEqual(["due", "never"]);
  });

  it.each<[string, string]>([
    ["a nanosecond later", "2026-02-01T12:00:00.000000001Z"],
    ["in a year of five digits", "9999-12-31T23:59:59.999-23:59"],
  ])(
    "compares moments that are later than all of the content: %s",
    (_name, moment) => {
      const all = ["due", "fresh", "never"];
      expect(kept("condition", { updatedAt: { lt: moment } })).toEqual(all);
      expect(kept("condition", { updatedAt: { gte: moment } })).toEqual([]);
      expect(kept("condition", { updatedAt: { eq: moment } })).toEqual([]);
    },
  );

  it("takes the end of a day for the beginning of the next", () => {
    const midnight = "2026-01-31T24:00:00.000Z";
    const same = "2026-02-01T00:00:00.000Z";
    for (const operator of ["lt", "lte", "gt", "gte", "eq"])
      expect(
        kept("condition", { updatedAt: { [operator]: midnight } }),
      ).toEqual(kept("condition", { updatedAt: { [operator]: same } }));
  });
});

describe("a filter by a component", () => {
  const coded = contentOf(
    aDocument("condition", "fibromyalgia", {
      fields: {
        codes: [
          { system: "ICD_10_CM", code: "M79.7", basis: "SEEN" },
          { system: "MESH", code: "D005356", basis: "SEEN" },
        ],
      },
    }),
    aDocument("condition", "uncoded"),
    ...["any-technique", "any-condition", "any-source"].map((id) =>
      aDocument(id.slice(4) as "technique", id),
    ),
    aDocument("indication", "dosed", {
      fields: {
        dose: {
          text: null,
          minutes: { min: 30, max: 60 },
          sessionsPerWeek: null,
          weeks: null,
          sessionsTotal: null,
        },
      },
    }),
    aDocument("indication", "undosed"),
  );
  const kept = (type: ContentTypeName, filter: FilterInput): string[] =>
    idsOf(coded.list(type, { filter }, "en").nodes);

  it("finds a condition by its clinical code, of the same system", () => {
    const code = (system: string, value: string) => ({
      codes: { some: { system: { eq: system }, code: { eq: value } } },
    });
    expect(kept("condition", code("ICD_10_CM", "M79.7"))).toEqual([
      "fibromyalgia",
    ]);
    expect(kept("condition", code("MESH", "M79.7"))).toEqual([]);
    expect(kept("condition", { codes: { none: {} } })).toEqual([
      "any-condition",
      "uncoded",
    ]);
  });

  it("never matches where there is none", () => {
    const within = { dose: { minutes: { max: { lte: 60 } } } };
    expect(kept("indication", within)).toEqual(["dosed"]);
    expect(kept("indication", { dose: {} })).toEqual(["dosed"]);
    expect(kept("indication", { not: { dose: {} } })).toEqual(["undosed"]);
    expect(kept("indication", { dose: { weeks: {} } })).toEqual([]);
  });
});

describe("a filter by language", () => {
  const translated = contentOf(
    aDocument("technique", "deep"),
    aDocument("technique", "swedish"),
    aDocument("technique", "swedish", { locale: "es" }),
  );

  it("tells translations from what stands in for them", () => {
    const kept = (filter: FilterInput): string[] =>
      idsOf(translated.list("technique", { filter }, "es").nodes);
    expect(kept({ locale: { eq: "ES" } })).toEqual(["swedish"]);
    expect(kept({ isFallback: { eq: true } })).toEqual(["deep"]);
  });
});

describe("a filter that asks for too much", () => {
  const nested = (depth: number): FilterInput =>
    depth === 0 ? {} : { not: nested(depth - 1) };

  it("is refused when it is nested too deep", () => {
    expect(matching("technique", nested(10))).toEqual(techniques);
    expect(() => matching("technique", nested(11))).toThrow(FilterTooComplex);
  });

  it("is refused when it has too many conditions", () => {
    const many = (count: number) => ({
      or: Array.from({ length: count }, () => ({ slug: { eq: "deep" } })),
    });
    expect(matching("technique", many(50))).toEqual(["deep"]);
    expect(() => matching("technique", many(100))).toThrow(FilterTooComplex);
  });

  it("is refused when it lists too many values", () => {
    const list = Array.from({ length: 501 }, (_, at) => `slug-${at}`);
    expect(() => matching("technique", { slug: { in: list } })).toThrow(
      InvalidArgument,
    );
  });
});

describe("a filter by certainty", () => {
  it.each([
    ["gt", "LOW", ["high", "moderate"]],
    ["gte", "LOW", ["high", "low", "moderate"]],
    ["lt", "LOW", ["very-low"]],
    ["lte", "LOW", ["low", "very-low"]],
    ["gte", "VERY_LOW", ["high", "low", "moderate", "very-low"]],
    ["gt", "HIGH", []],
  ] as const)("goes by rank: %s %s", (operator, value, expected) => {
    expect(
      matching("indication", { certainty: { [operator]: value } }),
    ).toEqual(expected);
  });

  it.each(["gt", "gte", "lt", "lte"])(
    "matches nothing when it compares with NOT_GRADED: %s",
    (operator) => {
      expect(
        matching("indication", { certainty: { [operator]: "NOT_GRADED" } }),
      ).toEqual([]);
    },
  );

  it("finds what is not graded when it is asked for by name", () => {
    expect(matching("indication", { certainty: { eq: "NOT_GRADED" } })).toEqual(
      ["ungraded"],
    );
    expect(
      matching("indication", { certainty: { in: ["NOT_GRADED", "HIGH"] } }),
    ).toEqual(["high", "ungraded"]);
  });

  it("keeps what is not graded when a comparison is negated, since the comparison does not hold", () => {
    expect(
      matching("indication", { not: { certainty: { gte: "VERY_LOW" } } }),
    ).toEqual(["ungraded"]);
  });

  it("compares the strength of a recommendation the same way", () => {
    expect(matching("indication", { strength: { gt: "NONE" } })).toEqual([
      "high",
    ]);
  });
});

describe("filters joined", () => {
  it("by and, or and not keep what they say", () => {
    expect(
      matching("technique", {
        and: [{ slug: { in: ["deep", "thai"] } }, { slug: { eq: "deep" } }],
      }),
    ).toEqual(["deep"]);
    expect(
      matching("technique", {
        or: [{ slug: { eq: "thai" } }, { slug: { eq: "deep" } }],
      }),
    ).toEqual(["deep", "thai"]);
    expect(matching("technique", { not: { slug: { eq: "deep" } } })).toEqual([
      "swedish",
      "thai",
      "unstudied",
    ]);
  });

  it("by nothing: all of none hold, one of none does not", () => {
    expect(matching("technique", { and: [] })).toEqual(techniques);
    expect(matching("technique", { or: [] })).toEqual([]);
  });

  it("keep everything when they ask for nothing", () => {
    expect(matching("technique", {})).toEqual(techniques);
    expect(matching("technique", { slug: {} })).toEqual(techniques);
    expect(matching("technique", { indications: {} })).toEqual(techniques);
    expect(matching("technique", { not: {} })).toEqual([]);
  });

  it("treat null as left out, at every level", () => {
    expect(
      matching("technique", {
        slug: null,
        and: null,
        or: null,
        not: null,
        indications: null,
        intent: undefined,
      }),
    ).toEqual(techniques);
    expect(matching("technique", { slug: { eq: null, in: null } })).toEqual(
      techniques,
    );
    expect(
      matching("technique", { indications: { some: null, every: null } }),
    ).toEqual(techniques);
  });
});

describe("a filter by what an entry is related to", () => {
  it("keeps those of which at least one related entry matches", () => {
    expect(
      matching("technique", {
        indications: { some: { certainty: { gte: "LOW" } } },
      }),
    ).toEqual(["deep", "swedish"]);
  });

  it("keeps those of which every related entry matches, none at all included", () => {
    expect(
      matching("technique", {
        indications: { every: { certainty: { gte: "MODERATE" } } },
      }),
    ).toEqual(["swedish", "unstudied"]);
  });

  it("keeps those of which no related entry matches, none at all included", () => {
    expect(
      matching("technique", {
        indications: { none: { certainty: { gte: "LOW" } } },
      }),
    ).toEqual(["thai", "unstudied"]);
  });

  it("tells those that have any from those that have none by an empty filter", () => {
    expect(matching("technique", { indications: { some: {} } })).toEqual([
      "deep",
      "swedish",
      "thai",
    ]);
    expect(matching("technique", { indications: { none: {} } })).toEqual([
      "unstudied",
    ]);
  });

  it("asks all of its conditions of the same related entry", () => {
    const joined = {
      direction: { eq: "HARM" },
      certainty: { gte: "LOW" },
    };
    expect(matching("technique", { indications: { some: joined } })).toEqual(
      [],
    );
    expect(
      matching("technique", {
        and: [
          { indications: { some: { direction: joined.direction } } },
          { indications: { some: { certainty: joined.certainty } } },
        ],
      }),
    ).toEqual(["deep"]);
  });

  it("goes directly where there is one related entry at the most", () => {
    expect(
      matching("indication", { technique: { slug: { eq: "deep" } } }),
    ).toEqual(["low", "very-low"]);
    expect(
      matching("technique", {
        review: { reviewedBy: { slug: { eq: "ana" } } },
      }),
    ).toEqual(["swedish"]);
  });

  it("goes through as many relations as are written", () => {
    expect(
      matching("technique", {
        indications: {
          some: { condition: { category: { eq: "HEADACHE" } } },
        },
      }),
    ).toEqual(["swedish", "thai"]);
    expect(
      matching("condition", {
        indications: {
          some: {
            technique: { indications: { some: { certainty: { eq: "HIGH" } } } },
          },
        },
      }),
    ).toEqual(["back-pain", "migraine"]);
  });
});

describe("for any filter", () => {
  const certainties = ["NOT_GRADED", "VERY_LOW", "LOW", "MODERATE", "HIGH"];

  const joined = (filter: fc.Arbitrary<FilterInput>) => [
    fc.record({ and: fc.array(filter, { maxLength: 3 }) }),
    fc.record({ or: fc.array(filter, { maxLength: 3 }) }),
    fc.record({ not: filter }),
  ];

  const indicationFilter = (depth: number): fc.Arbitrary<FilterInput> => {
    const leaves: fc.Arbitrary<FilterInput>[] = [
      fc.constant({}),
      fc.record({ slug: fc.record({ eq: fc.constantFrom(...indications) }) }),
      fc
        .tuple(
          fc.constantFrom("eq", "gt", "gte", "lt", "lte"),
          fc.constantFrom(...certainties),
        )
        .map(([operator, value]) => ({ certainty: { [operator]: value } })),
      fc.record({
        certainty: fc.record({
          in: fc.subarray(certainties, { minLength: 1 }),
        }),
      }),
    ];
    if (depth === 0) return fc.oneof(...leaves);
    return fc.oneof(
      ...leaves,
      ...joined(indicationFilter(depth - 1)),
      fc.record({ technique: techniqueFilter(depth - 1) }),
    );
  };

  const techniqueFilter = (depth: number): fc.Arbitrary<FilterInput> => {
    const leaf = fc.record({
      slug: fc.record({ in: fc.subarray(techniques, { minLength: 1 }) }),
    });
    if (depth === 0) return leaf;
    return fc.oneof(
      leaf,
      ...joined(techniqueFilter(depth - 1)),
      fc
        .tuple(
          fc.constantFrom("some", "every", "none"),
          indicationFilter(depth - 1),
        )
        .map(([quantifier, filter]) => ({
          indications: { [quantifier]: filter },
        })),
    );
  };

  const f = indicationFilter(3);
  const runs = { numRuns: 200 };

  it.each([
    ["indication", f],
    ["technique", techniqueFilter(3)],
  ] as const)(
    "a list has what the filter says of each entry, found by an index or not: %s",
    (type, filters) => {
      fc.assert(
        fc.property(filters, (filter) => {
          const { nodes, totalCount } = content.list(type, { filter }, "en");
          expect(idsOf(nodes).sort()).toEqual(matching(type, filter));
          expect(totalCount).toBe(nodes.length);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("not (not f) is f", () => {
    fc.assert(
      fc.property(f, (filter) => {
        expect(matching("indication", { not: { not: filter } })).toEqual(
          matching("indication", filter),
        );
      }),
      runs,
    );
  });

  it("an entry matches either f or not f", () => {
    fc.assert(
      fc.property(f, (filter) => {
        for (const entry of all("indication"))
          expect(predicate("indication", { not: filter })(entry)).toBe(
            !predicate("indication", filter)(entry),
          );
      }),
      runs,
    );
  });

  it("not (f and g) is (not f) or (not g), and the other way round", () => {
    fc.assert(
      fc.property(f, f, (one, other) => {
        expect(matching("indication", { not: { and: [one, other] } })).toEqual(
          matching("indication", { or: [{ not: one }, { not: other }] }),
        );
        expect(matching("indication", { not: { or: [one, other] } })).toEqual(
          matching("indication", { and: [{ not: one }, { not: other }] }),
        );
      }),
      runs,
    );
  });

  it("and keeps what both keep, or what either keeps", () => {
    fc.assert(
      fc.property(f, f, (one, other) => {
        const [left, right] = [
          matching("indication", one),
          matching("indication", other),
        ];
        expect(matching("indication", { and: [one, other] })).toEqual(
          left.filter((id) => right.includes(id)),
        );
        expect(matching("indication", { or: [one, other] })).toEqual(
          [...new Set([...left, ...right])].sort(),
        );
      }),
      runs,
    );
  });

  it("some f is not none f, and every f is none not f", () => {
    fc.assert(
      fc.property(f, (filter) => {
        expect(
          matching("technique", { indications: { some: filter } }),
        ).toEqual(
          matching("technique", { not: { indications: { none: filter } } }),
        );
        expect(
          matching("technique", { indications: { every: filter } }),
        ).toEqual(
          matching("technique", { indications: { none: { not: filter } } }),
        );
      }),
      runs,
    );
  });
});
