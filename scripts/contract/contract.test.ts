import { compareContract } from "./compare";
import { parseDeclarations } from "./declarations";
import { isKept, reportOf } from "./report";

const RELEASED = `
  type Query {
    techniques(first: Int, after: String): [Technique!]!
    myths: [String!]!
  }
  type Technique { name: String! caution: String intent: Intent! }
  enum Intent { TREATMENT COMFORT }
  input TechniqueFilter { name: String intent: Intent }
`;

/** What the comparison says after one text of the schema was replaced by another. */
const after = (
  before: string,
  now: string,
  declared: Parameters<typeof compareContract>[2] = [],
) => {
  if (!RELEASED.includes(before))
    throw new Error(`There is no “${before}” in the schema.`);
  return compareContract(RELEASED, RELEASED.replace(before, now), declared);
};

describe("the comparison with the released schema", () => {
  it("finds nothing where nothing has changed", async () => {
    const compared = await compareContract(RELEASED, RELEASED, []);
    expect(compared).toEqual({ changes: [], undeclared: [], stale: [] });
    expect(isKept(compared)).toBe(true);
  });

  it.each([
    ["a field", "myths: [String!]!", "", "FIELD_REMOVED", "Query.myths"],
    [
      "an argument",
      "first: Int, ",
      "",
      "FIELD_ARGUMENT_REMOVED",
      "Query.techniques.first",
    ],
    [
      "an enum value",
      "TREATMENT ",
      "",
      "ENUM_VALUE_REMOVED",
      "Intent.TREATMENT",
    ],
    [
      "an input field",
      "name: String intent",
      "intent",
      "INPUT_FIELD_REMOVED",
      "TechniqueFilter.name",
    ],
    [
      "a value that could not be null",
      "name: String!",
      "name: String",
      "FIELD_TYPE_CHANGED",
      "Technique.name",
    ],
    [
      "an argument that could be left out",
      "after: String",
      "after: String!",
      "FIELD_ARGUMENT_TYPE_CHANGED",
      "Query.techniques.after",
    ],
    [
      "an input that did without a field",
      "input TechniqueFilter {",
      "input TechniqueFilter { kind: Int!",
      "INPUT_FIELD_ADDED",
      "TechniqueFilter.kind",
    ],
  ])("refuses what takes away %s", async (_what, before, now, change, path) => {
    const compared = await after(before, now);
    expect(compared.undeclared).toMatchObject([
      { path, change, criticality: "breaking" },
    ]);
    expect(isKept(compared)).toBe(false);
    expect(reportOf(compared)).toContain(`Not declared: { "path": "${path}"`);
  });

  it("lets pass what adds a field, and what is dangerous only, and tells of both", async () => {
    const field = await after("caution:", "summary: String caution:");
    expect(field.changes).toMatchObject([{ criticality: "safe" }]);
    expect(isKept(field)).toBe(true);
    const value = await after("COMFORT", "COMFORT RELAXATION");
    expect(value.changes).toMatchObject([{ criticality: "dangerous" }]);
    expect(isKept(value)).toBe(true);
    expect(reportOf(value)).toContain("! dangerous ENUM_VALUE_ADDED");
  });

  it("names what is new without its parts, but whatever breaks", async () => {
    const added = await after(
      "enum Intent",
      "type New { a: Int b: Int } enum Intent",
    );
    expect(added.changes).toMatchObject([{ change: "TYPE_ADDED" }]);
    const both = await after(
      "type Technique { name: String!",
      "interface Node { intent: Intent! } type Technique implements Node {",
    );
    expect(both.undeclared).toMatchObject([{ path: "Technique.name" }]);
  });

  it("lets pass a breaking change that is declared", async () => {
    const compared = await after("myths: [String!]!", "", [
      {
        path: "Query.myths",
        change: "FIELD_REMOVED",
        reason: "Nobody has asked for it.",
      },
    ]);
    expect(compared.changes).toMatchObject([{ criticality: "breaking" }]);
    expect(isKept(compared)).toBe(true);
  });

  it.each([
    ["nothing has changed", RELEASED, "FIELD_REMOVED", 0],
    [
      "something else has changed",
      RELEASED.replace("myths: [String!]!", "myths: [String]!"),
      "FIELD_REMOVED",
      1,
    ],
    [
      "the change breaks nothing",
      RELEASED.replace("myths:", "myth: String myths:"),
      "FIELD_ADDED",
      0,
    ],
  ])(
    "refuses a declaration where %s",
    async (_where, current, change, undeclared) => {
      const declaration = { path: "Query.myths", change, reason: "Old." };
      const compared = await compareContract(RELEASED, current, [declaration]);
      expect(compared.stale).toEqual([declaration]);
      expect(compared.undeclared).toHaveLength(undeclared);
      expect(isKept(compared)).toBe(false);
      expect(reportOf(compared)).toContain(`${change} at Query.myths`);
    },
  );
});

describe("the declarations of breaking changes", () => {
  it("say where, what and why", () => {
    const list = [{ path: "Query.a", change: "FIELD_REMOVED", reason: "Why." }];
    expect(parseDeclarations(JSON.stringify(list))).toEqual(list);
  });

  it.each([
    "{}",
    "[1]",
    "[null]",
    '[{ "path": "Query.a", "change": "FIELD_REMOVED" }]',
    '[{ "path": "Query.a", "change": "FIELD_REMOVED", "reason": " " }]',
  ])("are refused when they do not: %s", (json) => {
    expect(() => parseDeclarations(json)).toThrow(/breaking change/i);
  });
});
