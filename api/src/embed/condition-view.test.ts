import { conditionView } from "./condition-view";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
  anIndication,
  ask,
  contentOf,
} from "./test-content";

describe("the view of a condition", () => {
  it("has emergencies before urgent and routine signs, in the editors' order within a level", () => {
    const content = contentOf(
      aCondition("back-pain", {
        fields: {
          redFlags: [
            { level: "ROUTINE", sign: "r" },
            { level: "URGENT", sign: "u2" },
            { level: "EMERGENCY", sign: "e" },
            { level: "URGENT", sign: "u1" },
          ],
          redFlagsVerified: false,
        },
      }),
    );

    expect(conditionView(content, ask("back-pain"))?.redFlags).toEqual({
      levels: [
        { level: "EMERGENCY", signs: ["e"] },
        { level: "URGENT", signs: ["u2", "u1"] },
        { level: "ROUTINE", signs: ["r"] },
      ],
      verified: false,
      citations: [],
    });
  });

  it("has its own contraindications, those of every massage, and the caution of each technique", () => {
    const content = contentOf(
      aCondition("back-pain"),
      aTechnique("swedish"),
      aSource("study"),
      anIndication("one", { fields: { strength: "WEAK_AGAINST" } }),
      anIndication("two", { fields: { certainty: "HIGH", scope: "acute" } }),
      aContraindication("numbness", { links: { conditions: ["back-pain"] } }),
      aContraindication("clot", { fields: { appliesToAllTechniques: true } }),
      aContraindication("bruise", { links: { techniques: ["swedish"] } }),
    );

    const view = conditionView(content, ask("back-pain"));

    expect(view?.contraindications).toMatchObject([
      {
        kind: "RELATIVE",
        items: [{ name: "Name of numbness" }, { name: "Name of clot" }],
      },
    ]);
    expect(view?.evidence).toMatchObject([
      {
        name: "Name of swedish",
        caution: "Caution of swedish",
        findings: [
          { scope: "acute", against: null },
          { scope: null, against: "WEAK_AGAINST" },
        ],
      },
    ]);
  });
});
