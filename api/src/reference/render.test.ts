import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { documentedTypes } from "./documented";
import { renderReference } from "./render";

const SCHEMA_FILE = path.resolve(
  __dirname,
  "../../../schema/__generated__/schema.graphql",
);

const anchorsIn = (page: string): readonly string[] =>
  [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);

/** The text that readers see, without what only prettier put between it. */
const textOf = (page: string): string =>
  page.replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");

describe("the reference of our schema", () => {
  const schema = buildSchema(readFileSync(SCHEMA_FILE, "utf8"));
  const page = renderReference(schema);
  const anchors = new Set(anchorsIn(page));

  it("has every type, field, value and argument of its own at an anchor", () => {
    const missing = documentedTypes(schema).flatMap((type) => {
      const { name } = type;
      const members =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.keys(type.getFields())
          : isEnumType(type)
            ? type.getValues().map((value) => value.name)
            : [];
      return [name, ...members.map((member) => `${name}.${member}`)].filter(
        (anchor) => !anchors.has(anchor),
      );
    });
    expect(missing).toEqual([]);
    expect(anchors.size).toBeGreaterThan(1_000);
  });

  it("explains every argument, beside its field or among those of many fields", () => {
    const text = textOf(page);
    const unexplained = documentedTypes(schema).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args
              .map((argument) => `${type.name}.${field.name}.${argument.name}`)
              .filter(
                (anchor) =>
                  !anchors.has(anchor) &&
                  !anchors.has(`argument.${anchor.split(".")[2] ?? ""}`),
              ),
          )
        : [],
    );
    expect(unexplained).toEqual([]);
    expect(text).toContain(
      "How many to return from the start: 20 unless told, at most 100. Not with last.",
    );
  });

  it("leads nowhere that is not there, and has no anchor twice", () => {
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(
      ([, target = ""]) => target,
    );
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
    expect(anchorsIn(page)).toHaveLength(anchors.size);
  });

  it("puts what belongs to an entry with it, and what many use in chapters of its own", () => {
    const chapterOf = (type: string): string =>
      page
        .slice(0, page.indexOf(`<h3 id="${type}">`))
        .match(/<h2 id="[^"]+">[^<]+/g)
        ?.at(-1)
        ?.replace(/^<h2 id="[^"]+">/, "") ?? "";
    expect(
      [
        "Query",
        "Technique",
        "Pressure",
        "ContraindicatedFor",
        "RedFlag",
        "Strength",
        "Near",
        "HighlightPart",
        "ContentPhase",
        "Entry",
        "StringFilter",
        "Certainty",
        "Locale",
      ].map((type) => [type, chapterOf(type)]),
    ).toEqual([
      ["Query", "Queries"],
      ["Technique", "Techniques"],
      ["Pressure", "Techniques"],
      ["ContraindicatedFor", "Techniques"],
      ["RedFlag", "Conditions"],
      ["Strength", "Indications"],
      ["Near", "Therapist profiles"],
      ["HighlightPart", "Search"],
      ["ContentPhase", "Content status"],
      ["Entry", "Shared types"],
      ["StringFilter", "Shared filters"],
      ["Certainty", "Shared enumerations"],
      ["Locale", "Scalars"],
    ]);
  });

  it("needs nothing from elsewhere, and no script", () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import/);
  });
});

describe("the reference of a schema", () => {
  const page = renderReference(
    buildSchema(`
      directive @cost(weight: String!) on FIELD_DEFINITION
      directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
      directive @key(fields: String!) on OBJECT
      """
      First <script>alert(1)</script> & \`a < b\`.

      Then:
      - one \`*\`
        of two
      - "two"
      """
      type Query {
        "Old."
        old: String @deprecated(reason: "Take <new> instead.")
        dear(limit: Int = 7, of: Kind! = BIG): [Thing!]! @cost(weight: "500") @listSize(assumedSize: 3)
        one(by: Choice!): Either
      }
      union Either = Thing | Other
      interface Named { name: String! }
      type Thing implements Named @key(fields: "name") { name: String! }
      type Other { size: Int }
      enum Kind { BIG @deprecated(reason: "Too big.") SMALL }
      input Choice { a: Int, b: Int! }
      scalar Colour @specifiedBy(url: "https://example.org/?a=1&b=2")
    `),
  );
  const text = textOf(page);

  it("escapes everything that comes from the schema", () => {
    expect(page).toContain(
      "<p>First &lt;script&gt;alert(1)&lt;/script&gt; &amp; <code>a &lt; b</code>.</p>",
    );
    expect(page).toContain("Take &lt;new&gt; instead.");
    expect(page).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(page).not.toContain("<script");
  });

  it("shows paragraphs, lists and code of descriptions", () => {
    expect(page.replaceAll(/\s*\n\s*/g, "")).toContain(
      "<p>Then:</p><ul><li>one <code>*</code> of two</li><li>&quot;two&quot;</li></ul>",
    );
  });

  it("says what is deprecated, and what to take instead", () => {
    expect(text).toMatch(/old: String may be null Deprecated\. Take/);
    expect(text).toContain("BIG Deprecated. Too big.");
  });

  it("says what may be null, what is required, and what holds when it is left out", () => {
    expect(text).toContain("size: Int may be null");
    expect(text).toMatch(/name: String! (?!may)/);
    expect(text).toContain("b: Int! required");
    expect(text).toContain("limit: Int unless told 7");
    expect(text).toContain("of: Kind! unless told BIG");
  });

  it("says what counts otherwise in the cost, and shows other directives as they are", () => {
    expect(text).toContain("Costs 500 instead of 1. Counted as 3 items in the");
    expect(text).toContain("@key(fields: &quot;name&quot;)");
  });

  it("says what implements, what is one of a union, and where a type is used", () => {
    expect(text).toContain("Implements Named");
    expect(text).toContain("Implemented by Thing");
    expect(text).toContain("One of Thing, Other");
    expect(text).toContain("Used by Query.one(by)");
  });
});
