import { InvalidCursor, PageSizeOutOfRange } from "./errors";
import { aDocument, contentOf, idsOf } from "./test-documents";
import type { EvidenceArgs, EvidenceConnection } from "./types";

type Fields = NonNullable<
  NonNullable<Parameters<typeof aDocument<"indication">>[2]>["fields"]
>;

const indication = (
  id: string,
  technique: string,
  condition: string,
  fields: Fields,
) =>
  aDocument("indication", id, {
    fields,
    links: { technique: [technique], condition: [condition], sources: ["rct"] },
  });

const content = contentOf(
  aDocument("source", "rct"),
  ...["swedish", "deep", "thai", "reflexology"].map((id) =>
    aDocument("technique", id),
  ),
  aDocument("technique", "swedish", {
    locale: "es",
    fields: { name: "Sueco", slug: "sueco" },
  }),
  aDocument("technique", "unpublished-later", { locale: "es" }),
  ...["back-pain", "migraine"].map((id) => aDocument("condition", id)),
  indication("swedish-acute", "swedish", "back-pain", {
    scope: "acute",
    certainty: "VERY_LOW",
    direction: "UNCLEAR",
  }),
  indication("swedish-chronic", "swedish", "back-pain", {
    scope: "chronic",
    certainty: "MODERATE",
    direction: "BENEFIT",
  }),
  indication("deep-chronic", "deep", "back-pain", {
    certainty: "HIGH",
    direction: "NO_EFFECT",
  }),
  indication("thai", "thai", "back-pain", {
    certainty: "MODERATE",
    direction: "BENEFIT",
  }),
  indication("reflexology", "reflexology", "back-pain", {
    certainty: "NOT_GRADED",
    direction: "UNCLEAR",
  }),
  indication("not-shown", "unpublished-later", "back-pain", {
    certainty: "HIGH",
    direction: "BENEFIT",
  }),
  indication("swedish-migraine", "swedish", "migraine", {
    certainty: "LOW",
    direction: "BENEFIT",
  }),
);

const techniquesFor = (
  args: EvidenceArgs = {},
  locale = "en",
): EvidenceConnection<"technique"> => {
  const condition = content.byId("condition", "back-pain", locale);
  if (!condition) throw new Error("The condition is missing.");
  return content.evidence<"technique">(condition, "technique", args);
};

const conditionsOf = (
  id: string,
  args: EvidenceArgs = {},
): EvidenceConnection<"condition"> => {
  const technique = content.byId("technique", id, "en");
  if (!technique) throw new Error("The technique is missing.");
  return content.evidence<"condition">(technique, "condition", args);
};

const ids = (args?: EvidenceArgs): string[] => idsOf(techniquesFor(args).nodes);

describe("the techniques that were studied in a condition", () => {
  it("stand with the surest evidence first, then by slug, and what is not graded last", () => {
    expect(ids()).toEqual(["deep", "swedish", "thai", "reflexology"]);
    expect(techniquesFor().totalCount).toBe(4);
  });

  it("stand once each, with all indications of the pair, the surest first", () => {
    const swedish = techniquesFor().edges.find(
      ({ node }) => node.documentId === "swedish",
    );
    expect(idsOf(swedish?.indications ?? [])).toEqual([
      "swedish-chronic",
      "swedish-acute",
    ]);
  });

  it("are those of at least a certainty; what is not graded has none", () => {
    expect(ids({ minCertainty: "MODERATE" })).toEqual([
      "deep",
      "swedish",
      "thai",
    ]);
    expect(ids({ minCertainty: "HIGH" })).toEqual(["deep"]);
    expect(ids({ minCertainty: "VERY_LOW" })).not.toContain("reflexology");
    expect(ids({ minCertainty: null })).toContain("reflexology");
  });

  it("keep only the indications that were asked for", () => {
    const of = (args: EvidenceArgs) =>
      idsOf(
        techniquesFor(args).edges.find(
          ({ node }) => node.documentId === "swedish",
        )?.indications ?? [],
      );
    expect(of({ minCertainty: "LOW" })).toEqual(["swedish-chronic"]);
    expect(of({ direction: "UNCLEAR" })).toEqual(["swedish-acute"]);
  });

  it("are those in which the evidence points one way", () => {
    expect(ids({ direction: "BENEFIT" })).toEqual(["swedish", "thai"]);
    expect(ids({ direction: "HARM" })).toEqual([]);
    expect(ids({ direction: "UNCLEAR" })).toEqual(["swedish", "reflexology"]);
  });

  it("are ordered by the indications that count", () => {
    // Of Swedish massage only the very uncertain finding counts here, which still stands above what nobody has graded.
    const [first] = techniquesFor({ direction: "UNCLEAR" }).edges;
    expect(first?.node.documentId).toBe("swedish");
    expect(first?.indications.map(({ certainty }) => certainty)).toEqual([
      "VERY_LOW",
    ]);
  });

  it("are those that match a filter of their own", () => {
    expect(ids({ filter: { slug: { in: ["thai", "deep"] } } })).toEqual([
      "deep",
      "thai",
    ]);
    expect(
      techniquesFor({ first: 1, filter: { not: { slug: { eq: "deep" } } } })
        .totalCount,
    ).toBe(3);
  });

  it("are read in the language of the condition, with fallback", () => {
    const inSpanish = techniquesFor({}, "es");
    // The technique that exists in Spanish only is served here, and its indication with it.
    expect(
      inSpanish.nodes.map(({ documentId: id, isFallback }) => [id, isFallback]),
    ).toEqual([
      ["deep", true],
      ["unpublished-later", false],
      ["swedish", false],
      ["thai", true],
      ["reflexology", true],
    ]);
    expect(inSpanish.nodes[2]?.name).toBe("Sueco");
  });
});

describe("the conditions in which a technique was studied", () => {
  it("are the same evidence from the other end", () => {
    expect(idsOf(conditionsOf("swedish").nodes)).toEqual([
      "back-pain",
      "migraine",
    ]);
    expect(idsOf(conditionsOf("deep").nodes)).toEqual(["back-pain"]);
    expect(
      conditionsOf("swedish").edges.map(({ indications }) =>
        idsOf(indications),
      ),
    ).toEqual([["swedish-chronic", "swedish-acute"], ["swedish-migraine"]]);
  });
});

describe("pages of evidence", () => {
  it("lead from one to the next, forward and backward", () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo, totalCount } = techniquesFor({
        first: 1,
        after,
      });
      expect(totalCount).toBe(4);
      seen.push(...idsOf(nodes));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(ids());
    const before = techniquesFor().edges[2]?.cursor;
    expect(ids({ last: 1, before })).toEqual(["swedish"]);
  });

  it("carry the indications of what is on them", () => {
    const { edges } = techniquesFor({
      first: 1,
      after: techniquesFor({ first: 1 }).pageInfo.endCursor,
    });
    expect(idsOf(edges[0]?.indications ?? [])).toEqual([
      "swedish-chronic",
      "swedish-acute",
    ]);
  });

  it("are refused when they are too large", () => {
    expect(() => techniquesFor({ first: 101 })).toThrow(PageSizeOutOfRange);
  });

  it("take no cursor of an ordinary list", () => {
    const { endCursor } = content.list(
      "technique",
      { first: 1 },
      "en",
    ).pageInfo;
    expect(() => techniquesFor({ after: endCursor })).toThrow(InvalidCursor);
  });

  it("take no cursor of the other type", () => {
    const { endCursor } = conditionsOf("swedish", { first: 1 }).pageInfo;
    expect(() => techniquesFor({ after: endCursor })).toThrow(InvalidCursor);
  });
});
