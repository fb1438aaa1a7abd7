import fc from "fast-check";
import { InvalidArgument } from "./errors";
import { type Predicate, type Related, compileFilter } from "./filter";
import { aDocument, contentOf, idsOf } from "./test-documents";
import type { ContentTypeName, Entry, FilterInput } from "./types";

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
  (entry) =>
    content.related(entry as Entry<"technique">, name as "sources");

const all = (type: ContentTypeName): readonly Entry[] =>
  content.list(type, {}, "en").nodes;

const matching = (type: ContentTypeName, filter: FilterInput): string[] =>
  idsOf(all(type).filter(compileFilter(type, filter, related))).sort();

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
      matching("technique", { reviewedBy: { slug: { eq: "ana" } } }),
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

  const predicate = (filter: FilterInput): Predicate =>
    compileFilter("indication", filter, related);

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
          expect(predicate({ not: filter })(entry)).toBe(
            !predicate(filter)(entry),
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
