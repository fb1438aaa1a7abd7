import { readFileSync } from "node:fs";
import path from "node:path";
import { getIntrospectionQuery, parse } from "graphql";
import type { LimitName } from "./limits";
import { textRefusal } from "../operation/document";
import { type Measures, measure } from "./measure";
import { defaultLimits } from "./test-limits";

/** The named operations, each with the fragments that it needs. */
const operations = Object.values(
  JSON.parse(
    readFileSync(
      path.resolve(
        __dirname,
        "../../../../schema/__generated__/persisted-documents.json",
      ),
      "utf8",
    ),
  ) as Readonly<Record<string, string>>,
).map((text) => [/^query (\w+)/m.exec(text)?.[1] ?? "", text] as const);

const measuresOf = (text: string): Measures => measure(parse(text)).measures;

describe("what is measured of a document", () => {
  it.each<[string, string, Partial<Measures>]>([
    ["tokens", "{ a(b: 1) }", { tokens: 8 }],
    ["the deepest field", "{ a { b { c } } d { e } }", { depth: 3 }],
    ["all fields", "{ a { b { c } } d { e } }", { fields: 5 }],
    [
      "fields of a fragment, in each place",
      "{ a { ...F } b { ...F } } fragment F on T { c d }",
      { fields: 6, depth: 2, fragments: 1 },
    ],
    [
      "a fragment that is spread twice in one place, once",
      "{ a { ...F ...F } } fragment F on T { c d }",
      { fields: 3, duplicates: 0 },
    ],
    ["a field that is selected again", "{ a a a: a b: a }", { duplicates: 2 }],
    [
      "all that is below a field that is selected again",
      "{ a { b } a { c { d } } }",
      { duplicates: 3 },
    ],
    [
      "a field that a fragment selects again",
      "{ a ... { a } ...F } fragment F on Query { a }",
      { duplicates: 2 },
    ],
    [
      "the same name in two places is no duplicate",
      "{ a { c } b { c } }",
      { duplicates: 0 },
    ],
    [
      "aliases, in each place",
      "{ x: a { ...F } y: a { ...F } } fragment F on T { z: c }",
      { aliases: 4 },
    ],
    [
      "directives anywhere",
      "query ($v: Int @a) @b { c @d ... @e { f } ...F @g } fragment F on Query @h { i @j }",
      { directives: 7 },
    ],
    ["operations", "query A { a } query B { b }", { operations: 2 }],
    [
      "fragments that are there or not",
      "{ ...A ...B } fragment A on Query { a } fragment C on Query { a }",
      { fragments: 3 },
    ],
    [
      "fragments inside one another",
      "{ ... { ... on Query { ...F } } a { ... { b } } } fragment F on Query { ... { c } }",
      { nesting: 4 },
    ],
    [
      "lists and objects inside one another",
      "{ a(b: { c: [{ d: 1 }] }) e(f: [[1]]) }",
      { inputDepth: 3 },
    ],
    [
      "the same in a directive, and by default",
      "query ($v: T = [[[[1]]]]) { a @b(c: [[1]]) }",
      { inputDepth: 4 },
    ],
    [
      "lists of the schema inside one another",
      "{ __schema { types { fields { type { interfaces { name } } } } } }",
      { introspectionLists: 2 },
    ],
    [
      "no lists of the same names elsewhere",
      "{ fields { fields { interfaces { name } } } }",
      { introspectionLists: 0 },
    ],
    [
      "the operation that has most of it",
      "query A { a } query B { b { c } }",
      { depth: 2, fields: 2 },
    ],
    [
      "a fragment that nobody spreads",
      "{ a } fragment F on T { b { c { d } } }",
      { depth: 3 },
    ],
    [
      "a circle of fragments, until it closes",
      "{ a { ...A } } fragment A on T { b { ...B } } fragment B on T { c { ...A } }",
      { depth: 4 },
    ],
  ])("%s", (_name, text, expected) => {
    expect(measuresOf(text)).toMatchObject(expected);
  });
});

describe("a limit", () => {
  const ENOUGH: readonly [LimitName, string][] = [
    ["characters", "{ a }"],
    ["tokens", "{ a b }"],
    ["depth", "{ a { b } }"],
    ["fields", "{ a { b } }"],
    ["duplicates", "{ a a a }"],
    ["aliases", "{ a: b c: d }"],
    ["directives", "{ a @b @c }"],
    ["operations", "query A { a } query B { b }"],
    ["fragments", "{ ...A ...B }"],
    ["nesting", "{ ... { ... { a } } }"],
    [
      "introspectionLists",
      "{ __schema { types { fields { type { fields { name } } } } } }",
    ],
    ["inputDepth", "{ a(b: [[1]]) }"],
  ];
  const found: Partial<Record<LimitName, number>> = {
    characters: 5,
    tokens: 4,
  };

  it.each(ENOUGH)("is kept to, and not a step too early: %s", (name, text) => {
    const most = found[name] ?? 2;
    const withLimit = (limit: number) =>
      textRefusal(text, {
        limits: { ...defaultLimits, [name]: limit },
        introspection: true,
      });
    expect(withLimit(most)).toBeNull();
    const refusal = withLimit(most - 1);
    expect(refusal?.status).toBe(400);
    expect(refusal?.message).toContain(`the limit is ${most - 1}.`);
  });

  it("leaves to others what is wrong otherwise", () => {
    for (const text of ["{", "}", "{ nothing }", "type Query { a: Int }", ""])
      expect(
        textRefusal(text, { limits: defaultLimits, introspection: false }),
      ).toBeNull();
  });

  it("of tokens that is generous ends where the stack does", () => {
    const limits = { ...defaultLimits, tokens: 20_000 };
    expect(
      textRefusal("{a".repeat(9_900), { limits, introspection: true })?.code,
    ).toBe("QUERY_TOO_DEEP");
  });

  it.each([true, false])(
    "lets tools ask for the whole schema, where it is shown: %p",
    (isShown) => {
      const text = getIntrospectionQuery({
        inputValueDeprecation: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        specifiedByUrl: true,
        oneOf: true,
      });
      expect(
        textRefusal(text, { limits: defaultLimits, introspection: isShown })
          ?.code,
      ).toBe(isShown ? undefined : "INTROSPECTION_DISABLED");
    },
  );

  it("does not take the name of a type for a question about the schema", () => {
    expect(
      textRefusal("{ __typename }", {
        limits: defaultLimits,
        introspection: false,
      }),
    ).toBeNull();
  });

  it.each(operations)(
    "is far from what the operation %s takes",
    (_name, text) => {
      const measures = measuresOf(text);
      for (const name of Object.keys(measures) as (keyof Measures)[])
        expect({ [name]: measures[name] <= defaultLimits[name] / 1.5 }).toEqual(
          {
            [name]: true,
          },
        );
    },
  );
});
