import fc from "fast-check";
import {
  type ExecutionResult,
  type GraphQLError,
  Kind,
  executeSync,
  parse,
  validate as validateByAllRules,
} from "graphql";
import { Reads } from "../api/src/content/reads";
import type { PublishedContent } from "../api/src/content/published-content";
import { Work } from "../api/src/content/work";
import type { GraphQLContext } from "../api/src/graphql/context";
import { ParsedDocument } from "../api/src/graphql/operation/document";
import { Operation } from "../api/src/graphql/operation/operation";
import { validate } from "../api/src/graphql/operation/validation";
import { Dice } from "../api/src/test-dice";
import { EXECUTION } from "./support/environment";
import { damaged } from "./support/fuzz/damage";
import {
  type RandomDocument,
  randomDocument,
} from "./support/fuzz/random-documents";
import { RandomValues } from "./support/fuzz/random-values";
import { Tally } from "./support/fuzz/tally";
import { schema, targets } from "./support/fuzz/target";

/** How often each operation of a document is executed, with other variables each time. */
const TIMES = 3;

let content: PublishedContent;
let values: RandomValues;

beforeAll(async () => {
  const { published, drafts } = await targets();
  content = published.content;
  values = new RandomValues(published.documents, content);
  await Promise.all([published.stop(), drafts.stop()]);
});

const context = (): GraphQLContext => ({
  work: new Work(),
  content: content.noting(new Reads()),
  audience: "published",
  status: () => ({ phase: "live", changedAt: null }),
  lag: () => ({ changes: 0, seconds: 0 }),
  today: () => "2026-06-15",
  imageUrl: (url) => `https://cms.example${url}`,
  jsonLd: ({ documentId }) => ({ "@id": documentId }),
});

const shown = (errors: readonly GraphQLError[] = []) =>
  errors.map(({ message, path, locations }) => ({ message, path, locations }));

/** What graphql-js answers, and what the gateway does. */
const both = (
  document: ParsedDocument,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
) => {
  const expected: ExecutionResult = executeSync({
    schema,
    document: document.node,
    operationName: operation.definition.name?.value ?? null,
    variableValues: variables,
    contextValue: context(),
  });
  const found = operation.execute(variables, context());
  return {
    expected: {
      data: expected.data === undefined ? null : JSON.stringify(expected.data),
      errors: shown(expected.errors),
    },
    found: {
      data: found && found.data,
      errors: shown(found?.errors ?? operation.variableErrors(variables, true)),
    },
  };
};

/** The same field under the same name with other arguments: what must not be merged, if it meets. */
const withConflict = (dice: Dice, text: string): string => {
  const sizes = [...text.matchAll(/(?<=first: )\d/g)];
  if (sizes.length === 0) return text;
  const { 0: size, index } = dice.oneOf(sizes);
  const other = String((Number(size) + 1) % 4);
  return text.slice(0, index) + other + text.slice(index + 1);
};

const operationsOf = (document: ParsedDocument): readonly Operation[] =>
  document.node.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [new Operation(schema, document, definition)]
      : [],
  );

describe("with the starter content", () => {
  const execute = (
    text: string,
    variables: Readonly<Record<string, unknown>> = {},
    at = 0,
  ) => {
    const document = new ParsedDocument(text, parse(text));
    expect(validate(schema, document, { maxErrors: 1 })).toEqual([]);
    const operation = operationsOf(document)[at];
    if (!operation) throw new Error("There is no operation.");
    const { expected, found } = both(document, operation, variables);
    expect(found).toEqual(expected);
    return {
      data: JSON.parse(found.data ?? "null") as Readonly<
        Record<string, Readonly<Record<string, unknown>>>
      > | null,
      messages: found.errors.map(({ message }) => message),
    };
  };

  it("a fragment that is left out in one place is there in another", () => {
    const text =
      'query($b:Boolean!){condition(slug:"fibromyalgia"){...Card @include(if:$b) ...Header}} fragment Header on Condition{slug ...Card} fragment Card on Condition{name summary}';
    const keys = (b: boolean): string[] =>
      Object.keys(execute(text, { b }).data?.["condition"] ?? {});
    expect(keys(false)).toEqual(["slug", "name", "summary"]);
    expect(keys(true)).toEqual(["name", "summary", "slug"]);
  });

  it("a list has the fields of its own fragment, whatever another list leaves out", () => {
    const text =
      "query($b:Boolean!){conditions(first:1){nodes{...C @include(if:$b) id}} more:conditions(first:1){nodes{...C id}}} fragment C on Condition{name slug}";
    expect(execute(text, { b: false }).data).toEqual({
      conditions: { nodes: [{ id: expect.any(String) as string }] },
      more: {
        nodes: [
          {
            name: expect.any(String) as string,
            slug: expect.any(String) as string,
            id: expect.any(String) as string,
          },
        ],
      },
    });
  });

  it("a field that is selected twice has only what is not left out", () => {
    const text =
      'query($b:Boolean!){technique(slug:"swedish-massage"){review{isOverdue} review @include(if:$b){...Row}}} fragment Row on Review{lastReviewedAt}';
    expect(execute(text, { b: false }).data).toEqual({
      technique: { review: { isOverdue: false } },
    });
  });

  it("operations of one document leave one another alone", () => {
    const text =
      "query A($y:Boolean!){contentStatus{...F @include(if:$y)}} query B($x:Boolean!){contentStatus{...F @skip(if:$x)}} fragment F on ContentStatus{defaultLocale}";
    const whole = { contentStatus: { defaultLocale: "en" } };
    expect(execute(text, { y: false }, 0).data).toEqual({ contentStatus: {} });
    expect(execute(text, { x: false }, 1).data).toEqual(whole);
    expect(execute(text, { y: true }, 0).data).toEqual(whole);
  });

  it("a default stands for a variable that is left out", () => {
    const text = "query($n:Int!=2){techniques(first:$n){nodes{slug}}}";
    const { data } = execute(text);
    expect(data?.["techniques"]?.["nodes"]).toHaveLength(2);
    expect(execute(text, { n: null }).messages).toEqual([
      'Variable "$n" of non-null type "Int!" must not be null.',
    ]);
  });

  it.each([
    [
      "query($l:Float=33.7){therapistProfiles(near:{latitude:$l,longitude:-84}){totalCount}}",
      { l: null },
    ],
    [
      "query($o:SourceOrder=TITLE_ASC){sources(orderBy:[$o]){totalCount}}",
      { o: null },
    ],
    [
      "query($a:Boolean=true){contentStatus{phase @include(if:$a)}}",
      { a: null },
    ],
    ['query($q:String="pain"){search(query:$q){totalCount}}', { q: null }],
  ])(
    "null that a default would have replaced is refused: %s",
    (text, variables) => {
      const document = new ParsedDocument(text, parse(text));
      const [operation] = operationsOf(document);
      if (!operation) throw new Error("There is no operation.");
      const { expected, found } = both(document, operation, variables);
      expect(found).toEqual(expected);
      const errors = operation.execute(variables, context())?.errors ?? [];
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: "BAD_USER_INPUT" },
      ]);
      expect(execute(text).messages).toEqual([]);
    },
  );

  it("a variable that is not given has no value, whatever its name", () => {
    const text =
      "query($constructor:String,$toString:String){techniques(filter:{slug:{eq:$constructor},name:{eq:$toString}}){totalCount}}";
    const { data, messages } = execute(text);
    expect(messages).toEqual([]);
    expect(data?.["techniques"]?.["totalCount"]).toBeGreaterThan(5);
  });
});

describe("random documents", () => {
  const tally = new Tally();

  /** Its operations in turns, so that one could spoil another. */
  const executeAll = (random: RandomDocument): void => {
    const document = new ParsedDocument(random.text, parse(random.text));
    if (validate(schema, document, { maxErrors: 1 }).length > 0) {
      tally.count("not valid");
      return;
    }
    const operations = operationsOf(document);
    for (let time = 0; time < TIMES; time += 1)
      for (const operation of operations) {
        const name = operation.definition.name?.value ?? "";
        const variables = random.variables(name);
        const { expected, found } = both(document, operation, variables);
        if (JSON.stringify(found) !== JSON.stringify(expected))
          throw new Error(
            `${random.text}\n${name} ${JSON.stringify(variables)}\nexpected ${JSON.stringify(expected)}\nfound    ${JSON.stringify(found)}`,
          );
        tally.count(
          found.data === null
            ? "variables refused"
            : found.errors.length > 0
              ? "executed with errors"
              : "executed",
        );
      }
  };

  /** Fewer rules find something wrong exactly where all of them do. */
  const validateBoth = (text: string): void => {
    let document: ParsedDocument;
    try {
      document = new ParsedDocument(text, parse(text));
    } catch {
      tally.count("no GraphQL");
      return;
    }
    const options = { maxErrors: 5 };
    const expected = validateByAllRules(
      schema,
      document.node,
      undefined,
      options,
    );
    const found = validate(schema, document, options);
    tally.count(expected.length === 0 ? "valid" : "invalid");
    if (JSON.stringify(shown(found)) !== JSON.stringify(shown(expected)))
      throw new Error(
        `${text}\nexpected ${JSON.stringify(expected)}\nfound ${JSON.stringify(found)}`,
      );
  };

  /**
   * About twenty operations for each document; `EXECUTION_DOCUMENTS=100000` tries more, `EXECUTION_SEED` repeats a run and looks for
   * the shortest document that fails.
   */
  it("are answered as graphql-js answers them: data, order of the fields, errors", () => {
    const isRepeated = EXECUTION.seed !== undefined;
    const seed = isRepeated
      ? Number(EXECUTION.seed)
      : Math.floor(Math.random() * 2 ** 30);
    process.stdout.write(
      `${EXECUTION.documents} random documents, EXECUTION_SEED=${seed}\n`,
    );
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const dice = new Dice(draw);
        const random = randomDocument(dice, schema, values);
        executeAll(random);
        validateBoth(random.text);
        validateBoth(withConflict(dice, random.text));
        const [name = ""] = random.names;
        const operation = { ...random, name, variables: {} };
        const sent = damaged(dice, operation, values);
        if ("query" in sent && typeof sent["query"] === "string")
          validateBoth(sent["query"]);
      }),
      { seed, numRuns: EXECUTION.documents, endOnFailure: !isRepeated },
    );
    process.stdout.write(String(tally));
    expect(tally.outcomes).toEqual(
      expect.arrayContaining([
        "executed",
        "executed with errors",
        "variables refused",
        "valid",
        "invalid",
      ]),
    );
  }, 3_600_000);
});
