import { InvalidArgument } from "./errors";
import { aDocument, contentOf, idsOf } from "./test-documents";
import type { ContraindicatedFor, EvidenceConnection } from "./types";

const indication = (technique: string) =>
  aDocument("indication", `for-${technique}`, {
    links: {
      technique: [technique],
      condition: ["back-pain"],
      sources: ["source"],
    },
  });

const contraindication = (
  id: string,
  kind: "ABSOLUTE" | "RELATIVE",
  conditions: readonly string[],
  techniques: readonly string[] | "all",
) =>
  aDocument("contraindication", id, {
    fields: { kind, appliesToAllTechniques: techniques === "all" },
    links: {
      conditions: [...conditions, "shin-pain"],
      impliedBy: conditions,
      techniques: techniques === "all" ? [] : techniques,
      sources: ["source"],
    },
  });

const content = contentOf(
  aDocument("source", "source"),
  ...["back-pain", "pregnancy", "thrombosis", "osteoporosis", "shin-pain"].map(
    (id) => aDocument("condition", id),
  ),
  ...["deep", "swedish", "thai"].map((id) =>
    aDocument("technique", id, { fields: { name: id } }),
  ),
  ...["deep", "swedish", "thai"].map(indication),
  contraindication("clot", "ABSOLUTE", ["thrombosis"], "all"),
  contraindication("pressure", "RELATIVE", ["pregnancy"], ["deep"]),
  contraindication("abdomen", "ABSOLUTE", ["pregnancy"], ["deep", "thai"]),
  contraindication("unrelated", "ABSOLUTE", ["osteoporosis"], []),
);

const evidence = (
  excludeContraindicatedFor: ContraindicatedFor | null,
  args: object = {},
): EvidenceConnection<"technique"> => {
  const condition = content.bySlug("condition", "back-pain", "en");
  if (!condition) throw new Error("There is no condition.");
  return content.evidence(condition, "technique", {
    ...args,
    excludeContraindicatedFor,
  });
};

const excluded = (found: EvidenceConnection<"technique">) =>
  found.excluded.map(({ technique, contraindications }) => [
    technique.documentId,
    idsOf(contraindications).sort(),
  ]);

describe("what is contraindicated in a person's other conditions", () => {
  it("is left out, and it is told what and why", () => {
    const found = evidence({ conditions: ["pregnancy"], minKind: "RELATIVE" });
    expect(idsOf(found.nodes)).toEqual(["swedish"]);
    expect(found.totalCount).toBe(1);
    expect(excluded(found)).toEqual([
      ["deep", ["abdomen", "pressure"]],
      ["thai", ["abdomen"]],
    ]);
  });

  it("does not count what a condition only may come with", () => {
    const found = evidence({ conditions: ["shin-pain"] });
    expect(found.totalCount).toBe(3);
    expect(found.excluded).toEqual([]);
  });

  it("is told what forbids it before what limits it", () => {
    const [deep] = evidence({ conditions: ["pregnancy"] }).excluded;
    expect(deep?.contraindications.map(({ kind }) => kind)).toEqual([
      "ABSOLUTE",
      "RELATIVE",
    ]);
  });

  it("is told by its absolute contraindications only where that is wished for", () => {
    const found = evidence({ conditions: ["pregnancy"], minKind: "ABSOLUTE" });
    expect(excluded(found)).toEqual([
      ["deep", ["abdomen"]],
      ["thai", ["abdomen"]],
    ]);
  });

  it("counts the contraindications that hold for the person, too", () => {
    const found = evidence({ contraindications: ["pressure"] });
    expect(excluded(found)).toEqual([["deep", ["pressure"]]]);
    expect(
      excluded(
        evidence({
          conditions: ["pregnancy"],
          contraindications: ["abdomen", "clot"],
          minKind: "ABSOLUTE",
        }),
      ),
    ).toEqual([
      ["deep", ["abdomen", "clot"]],
      ["swedish", ["clot"]],
      ["thai", ["abdomen", "clot"]],
    ]);
  });

  it("is everything where a contraindication holds for every technique", () => {
    const found = evidence({
      conditions: ["osteoporosis", "thrombosis"],
      minKind: "RELATIVE",
    });
    expect(found.totalCount).toBe(0);
    expect(excluded(found)).toEqual([
      ["deep", ["clot"]],
      ["swedish", ["clot"]],
      ["thai", ["clot"]],
    ]);
  });

  it("is told only of what would be in the list", () => {
    const found = evidence(
      { conditions: ["pregnancy"], minKind: "RELATIVE" },
      { filter: { slug: { in: ["thai", "swedish"] } }, first: 0 },
    );
    expect(excluded(found)).toEqual([["thai", ["abdomen"]]]);
  });

  it("is nothing when nothing is asked for", () => {
    expect(evidence(null).totalCount).toBe(3);
    expect(evidence(null).excluded).toEqual([]);
  });

  it("cannot be asked for with a condition that nobody knows: it would go unheeded", () => {
    expect(() =>
      evidence({ conditions: ["pregnancy", "typo"], minKind: "RELATIVE" }),
    ).toThrow("“typo”");
    expect(() => evidence({ contraindications: ["typo"] })).toThrow(
      "There is no published contraindication “typo”",
    );
    for (const asked of [
      { minKind: "RELATIVE" },
      { conditions: [], contraindications: [] },
      { contraindications: Array<string>(21).fill("clot") },
    ])
      expect(() => evidence(asked)).toThrow(InvalidArgument);
  });
});
