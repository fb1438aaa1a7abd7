import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { isObjectType, parse } from "graphql";
import { Dice } from "../api/src/test-dice";
import type { Answered } from "../api/src/http/exchange";
import { FUZZ } from "./support/environment";
import { CANARY } from "./support/fuzz/canaries";
import { type Sent, damaged, requestOf } from "./support/fuzz/damage";
import { RandomOperations } from "./support/fuzz/random-operations";
import { RandomValues } from "./support/fuzz/random-values";
import { Shape } from "./support/fuzz/shape";
import { Tally } from "./support/fuzz/tally";
import { type Target, schema, targets } from "./support/fuzz/target";

/** The drafts are asked now and then, so that whatever is shared in the process has seen them. */
const DRAFTS_EVERY = 20;

/** The part of all fields that may never have had a value: the fewer, the more operations there were. */
const MOST_UNSEEN = 1_600 / FUZZ.operations;

/** What must have happened among some thousand operations; else the generator has grown blind. */
const EXPECTED = [
  "answered",
  "answered again",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INVALID_ARGUMENT",
  "INVALID_CURSOR",
  "OPERATION_RESOLUTION_FAILURE",
  "PAGE_SIZE_OUT_OF_RANGE",
  "PERSISTED_QUERY_NOT_FOUND",
  "UNKNOWN_LOCALE",
];

const documentedCodes = new Set(
  [
    ...readFileSync(
      path.resolve(__dirname, "../docs/errors.md"),
      "utf8",
    ).matchAll(/^\| `([A-Z_]+)`/gm),
  ].map(([, code]) => code),
);

const everyField = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"))
  .flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: unknown;
}

const FIELDS = ["data", "errors", "extensions"];

/** The fields that were answered with a value, as `Type.field`. */
const seen = new Set<string>();

/** What is wrong with an answer, whatever was asked. */
const faultsOf = (
  sent: Sent,
  { status, headers }: Answered,
  body: string,
): readonly string[] => {
  const answer = JSON.parse(body) as Body;
  const { errors = [], data } = answer;
  const codes = errors.map(({ extensions }) => extensions?.code ?? "none");
  const undocumented = codes.filter(
    (code) => code === "INTERNAL_SERVER_ERROR" || !documentedCodes.has(code),
  );
  const unknown = Object.keys(answer).filter((name) => !FIELDS.includes(name));
  const faults: [boolean, string][] = [
    [status >= 500, `status ${status}`],
    [undocumented.length > 0, `codes ${undocumented.join()}`],
    [unknown.length > 0, `fields ${unknown.join()}`],
    [body.includes(CANARY), "a canary"],
    [errors.length === 0 && data == null, "neither data nor errors"],
    [status !== 200 && errors.length === 0, `${status} without an error`],
    [
      !/^application\/(graphql-response\+)?json(;|$)/.test(
        String(headers["content-type"]),
      ),
      "no JSON by its header",
    ],
  ];
  return [
    ...faults.flatMap(([isFault, what]) => (isFault ? [what] : [])),
    ...(data == null ? [] : shapeFaults(sent, data)),
  ];
};

const shapeFaults = (sent: Sent, data: unknown): readonly string[] => {
  const { query, operationName, variables } = sent as {
    readonly query: string;
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
  // An address cannot carry half a character.
  const text = Buffer.from(query).toString();
  return Shape.faults(
    schema,
    parse(text),
    operationName,
    variables ?? {},
    data,
    seen,
  );
};

describe("random operations", () => {
  let published: Target;
  let drafts: Target;
  let values: RandomValues;
  let operations: RandomOperations;
  const tally = new Tally();
  let turn = 0;

  beforeAll(async () => {
    ({ published, drafts } = await targets());
    values = new RandomValues(published.documents, published.content);
    operations = new RandomOperations(schema, values);
  });
  afterAll(async () => {
    await published.stop();
    await drafts.stop();
  });

  const ask = async (sent: Sent, method: "GET" | "POST"): Promise<string> => {
    const started = performance.now();
    const answered = await published.ask(sent, method);
    tally.time(performance.now() - started, JSON.stringify(sent));
    const body = answered.body.toString();
    const faults = faultsOf(sent, answered, body);
    if (faults.length > 0)
      throw new Error(
        `${faults.join("; ")}\n${JSON.stringify(sent)}\n${body.slice(0, 2_000)}`,
      );
    const { errors = [] } = JSON.parse(body) as Body;
    const codes = errors.map(({ extensions }) => String(extensions?.code));
    for (const outcome of new Set(codes.length > 0 ? codes : ["answered"]))
      tally.count(outcome);
    return body;
  };

  /** Twice and a third time, so that it comes from the kept answers. */
  const askAgain = async (
    sent: Sent,
    method: "GET" | "POST",
    body: string,
  ): Promise<void> => {
    for (let times = 2; times <= 4; times += 1)
      expect(await ask(sent, method)).toBe(body);
    tally.count("answered again");
  };

  const tryOne = async (dice: Dice, sent: Sent): Promise<void> => {
    const method = !Array.isArray(sent) && dice.chance(10) ? "GET" : "POST";
    turn += 1;
    if (turn % DRAFTS_EVERY === 0) await drafts.ask(sent, method);
    const body = await ask(sent, method);
    if (dice.chance(5)) await askAgain(sent, method, body);
  };

  /** An operation as it should be, and damaged. */
  const tryBoth = async (dice: Dice): Promise<void> => {
    const operation = operations.next(dice);
    await tryOne(dice, requestOf(operation));
    await tryOne(dice, damaged(dice, operation, values));
  };

  it("there are canaries where nobody should look", async () => {
    for (const { fields } of published.documents)
      expect(JSON.stringify(fields)).toContain(CANARY);
    const sent = { query: "{ techniques { nodes { name summary } } }" };
    const { body } = await drafts.ask(sent, "POST");
    expect(body.toString()).toContain(CANARY);
  });

  /**
   * Whatever is asked, and however wrong: an answer is well-formed, has the form of its operation, says in a documented way what is
   * wrong, shows nothing of what is private or a draft, and is never a fault of ours.
   *
   * 2,000 operations, 5,000 in CI; `FUZZ_OPERATIONS=1000000` tries more. `FUZZ_SEED` repeats a run and looks for the shortest
   * operation that fails.
   */
  it("never find a fault of ours, or anything that is not public", async () => {
    const isRepeated = FUZZ.seed !== undefined;
    const seed = isRepeated
      ? Number(FUZZ.seed)
      : Math.floor(Math.random() * 2 ** 30);
    process.stdout.write(
      `${FUZZ.operations} random operations, FUZZ_SEED=${seed}\n`,
    );
    await fc.assert(
      fc.asyncProperty(fc.gen(), (draw) => tryBoth(new Dice(draw))),
      {
        seed,
        numRuns: Math.ceil(FUZZ.operations / 2),
        endOnFailure: !isRepeated,
      },
    );
    process.stdout.write(String(tally));
    const unseen = everyField.filter((field) => !seen.has(field));
    process.stdout.write(
      `${everyField.length - unseen.length} of ${everyField.length} fields had a value; not: ${unseen.join(" ")}\n`,
    );
    expect(unseen.length / everyField.length).toBeLessThan(MOST_UNSEEN);
    expect(published.logged).toEqual([]);
    expect(tally.outcomes).toEqual(expect.arrayContaining(EXPECTED));
  }, 3_600_000);
});
