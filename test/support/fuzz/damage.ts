import type { Dice } from "../../../api/src/test-dice";
import type { RandomOperation } from "./random-operations";
import type { RandomValues } from "./random-values";

/** What is sent to the service: a body of POST, or what stands in the address of a GET. */
export type Sent = Readonly<Record<string, unknown>> | readonly unknown[];

/** The request for an operation, as it should be. */
export const requestOf = ({
  text,
  name,
  variables,
}: RandomOperation): Sent => ({
  query: text,
  ...(Object.keys(variables).length > 0 && { variables }),
  ...(name !== undefined && { operationName: name }),
});

type Damage = (
  dice: Dice,
  operation: RandomOperation,
  values: RandomValues,
) => Sent;

const SIGNS = [...'{}()[]:$@!."#\\\u0000\u0007\ufeff\ud800é', "...", '"""'];

const NAME = /[A-Za-z_]\w*/g;

const OTHER_NAMES = ["unknown", "__proto__", "constructor", "toJSON", "A1"];

/** Changes a name, whichever it is (of a field, an argument, a type, a variable, an enum value), in one place or in all. */
const rename = (dice: Dice, text: string): string => {
  const names = [...text.matchAll(NAME)];
  if (names.length === 0) return text;
  const { 0: name, index } = dice.oneOf(names);
  const other = dice.oneOf([`${name}x`, name.slice(1), ...OTHER_NAMES]);
  return dice.chance(50)
    ? text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), other)
    : text.slice(0, index) + other + text.slice(index + name.length);
};

const changed =
  (change: (dice: Dice, text: string) => string): Damage =>
  (dice, operation) =>
    requestOf({ ...operation, text: change(dice, operation.text) });

/** Ways in which operations and requests go wrong. */
const DAMAGES: readonly Damage[] = [
  // The text ends somewhere.
  changed((dice, text) => text.slice(0, dice.upTo(text.length - 1))),
  // One sign too many, or one too few.
  changed((dice, text) => {
    const at = dice.upTo(text.length - 1);
    const sign = dice.oneOf(["", ...SIGNS]);
    return text.slice(0, at) + sign + text.slice(at + 1);
  }),
  // A name that is not known.
  changed(rename),
  changed(rename),
  // Numbers that no number of ours can be.
  changed((dice, text) =>
    text.replace(
      /\d+/,
      dice.oneOf(["1e999", "-0.5", "9".repeat(400), "0x1", "1".repeat(20)]),
    ),
  ),
  // A circle of fragments, one that nobody uses, one that is not there.
  changed(
    (dice, text) =>
      `${text}\n${dice.oneOf([
        "fragment A on Query { ...B } fragment B on Query { ...A }",
        "fragment Unused on Technique { name }",
        "query Other { ...Missing }",
        "subscription S { __typename }",
      ])}`,
  ),
  // What this graph does not do, or not like that.
  changed((dice) =>
    dice.oneOf([
      "mutation { __typename }",
      "subscription { __typename }",
      "type Query { a: Int }",
      "query A { __typename } query B { __typename }",
      "{ __typename } { __typename }",
      "",
      "#",
      "{}",
    ]),
  ),
  // A name of an operation that is not there.
  (_dice, operation) => ({
    ...requestOf(operation),
    operationName: "Missing",
  }),
  // Variables that do not fit.
  (dice, operation, values) => {
    const names = Object.keys(operation.variables);
    const name = names.length > 0 ? dice.oneOf(names) : "unknown";
    const variables = { ...operation.variables, [name]: values.odd(dice) };
    return requestOf({ ...operation, variables });
  },
  (_dice, { text }) => ({
    query: `query ($required: Int!, $more: [ID!]!) { nodes(ids: $more) { id } techniques(first: $required) { totalCount } } #${text.length}`,
    variables: { required: null },
  }),
  // Requests that are none.
  (dice, operation) =>
    dice.oneOf<Sent>([
      [requestOf(operation)],
      [],
      {},
      { query: 5 },
      { query: null },
      { query: { text: operation.text } },
      { ...requestOf(operation), variables: "text" },
      { ...requestOf(operation), variables: [1] },
      { ...requestOf(operation), operationName: 5 },
      { ...requestOf(operation), extensions: "text" },
    ]),
  // Persisted queries that are not known, or another.
  (dice, operation) => {
    const extensions = {
      persistedQuery: { version: dice.upTo(2), sha256Hash: "0".repeat(64) },
    };
    return dice.chance(70)
      ? { extensions }
      : { ...requestOf(operation), extensions };
  },
];

/** The request for an operation, with something wrong about it. */
export const damaged = (
  dice: Dice,
  operation: RandomOperation,
  values: RandomValues,
): Sent => dice.oneOf(DAMAGES)(dice, operation, values);
