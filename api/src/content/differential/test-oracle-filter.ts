import {
  type Attribute,
  type Attributes,
  type EnumerationAttribute,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { type Oracle, type Served, valueIn } from "./test-oracle";
import { TODAY } from "./test-world";

export type Input = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Null is the same as leaving out. */
const given = (input: unknown): readonly [string, unknown][] =>
  Object.entries(input as Input).filter(([, value]) => value != null);

const unknown = (what: string): never => {
  throw new Error(`The evaluator does not know ${what}.`);
};

/** As readers compare letters: without accents, in small letters. */
const folded = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const rankOf = (
  { values, unranked = [] }: EnumerationAttribute,
  value: unknown,
): number =>
  unranked.includes(value as string) ? NaN : values.indexOf(value as string);

type Kind = Attribute["kind"] | "moment" | "locale";

/** How far a value is above an operand; NaN where the two cannot be compared. */
const difference = (
  kind: Kind,
  attribute: Attribute | null,
  value: unknown,
  operand: unknown,
): number => {
  if (value === null) return NaN;
  if (attribute?.kind === "enumeration")
    return rankOf(attribute, value) - rankOf(attribute, operand);
  if (kind === "integer" || kind === "decimal")
    return (value as number) - (operand as number);
  const day = kind === "date" ? "T00:00:00Z" : "";
  if (kind === "moment" || kind === "date")
    return (
      Date.parse(`${value as string}${day}`) -
      Date.parse(`${operand as string}${day}`)
    );
  return unknown(`how to compare a ${kind}`);
};

const isEqual = (kind: Kind, value: unknown, operand: unknown): boolean => {
  switch (kind) {
    case "moment":
      return difference(kind, null, value, operand) === 0;
    case "locale":
      return String(value).toLowerCase() === (operand as string).toLowerCase();
    default:
      return value !== null && value === operand;
  }
};

const holds = (
  kind: Kind,
  attribute: Attribute | null,
  value: unknown,
  operator: string,
  operand: unknown,
): boolean => {
  const above = () => difference(kind, attribute, value, operand);
  // An identifier has no spaces around it, so what is asked for has none either.
  const part = (): string =>
    folded(
      attribute?.kind === "string" && attribute.format === "doi"
        ? (operand as string).trim()
        : (operand as string),
    );
  const text = (): string | null =>
    value === null ? null : folded(value as string);
  switch (operator) {
    case "eq":
      return isEqual(kind, value, operand);
    case "in":
      return (operand as readonly unknown[]).some((each) =>
        isEqual(kind, value, each),
      );
    case "isNull":
      return (value === null) === operand;
    case "lt":
      return above() < 0;
    case "lte":
      return above() <= 0;
    case "gt":
      return above() > 0;
    case "gte":
      return above() >= 0;
    case "contains":
      return text()?.includes(part()) ?? false;
    case "startsWith":
      return text()?.startsWith(part()) ?? false;
    default:
      return unknown(`the operator “${operator}”`);
  }
};

const matchesValue = (
  kind: Kind,
  attribute: Attribute | null,
  value: unknown,
  filter: unknown,
): boolean =>
  given(filter).every(([operator, operand]) =>
    holds(kind, attribute, value, operator, operand),
  );

/** `some`, `every`, `none`, of whatever there are several. */
const matchesList = <T>(
  items: readonly T[],
  filter: unknown,
  matches: (item: T, filter: unknown) => boolean,
): boolean =>
  given(filter).every(([quantifier, nested]) => {
    const matching = items.filter((item) => matches(item, nested)).length;
    switch (quantifier) {
      case "some":
        return matching > 0;
      case "every":
        return matching === items.length;
      case "none":
        return matching === 0;
      default:
        return unknown(`the quantifier “${quantifier}”`);
    }
  });

/** Fields that are joined: by themselves all must hold, else as `and`, `or` and `not` say. */
const matchesJoined = (
  filter: unknown,
  matches: (filter: unknown) => boolean,
  matchesField: (name: string, filter: unknown) => boolean,
): boolean =>
  given(filter).every(([name, nested]) => {
    switch (name) {
      case "and":
        return (nested as readonly unknown[]).every(matches);
      case "or":
        return (nested as readonly unknown[]).some(matches);
      case "not":
        return !matches(nested);
      default:
        return matchesField(name, nested);
    }
  });

const matchesField = (
  attribute: Attribute,
  value: unknown,
  filter: unknown,
): boolean => {
  if (attribute.kind === "list")
    return matchesList(value as readonly string[], filter, (item, nested) =>
      matchesValue("string", null, item, nested),
    );
  if (attribute.kind !== "group")
    return matchesValue(attribute.kind, attribute, value, filter);
  const { attributes } = attribute.component;
  if (attribute.repeatable)
    return matchesList(value as readonly Input[], filter, (item, nested) =>
      matchesParts(attributes, item, nested),
    );
  return value !== null && matchesParts(attributes, value as Input, filter);
};

function matchesParts(
  attributes: Attributes,
  parts: Input,
  filter: unknown,
): boolean {
  return matchesJoined(
    filter,
    (nested) => matchesParts(attributes, parts, nested),
    (name, nested) => {
      const attribute = attributes[name];
      return attribute
        ? matchesField(attribute, parts[name], nested)
        : unknown(`the part “${name}”`);
    },
  );
}

const matchesReview = (
  oracle: Oracle,
  entry: Served,
  filter: unknown,
): boolean =>
  given(filter).every(([name, nested]) => {
    if (name !== "isOverdue") return matchesNamed(oracle, entry, name, nested);
    const due = valueIn(entry.document, "nextReviewDue");
    const isOverdue = typeof due === "string" && due < TODAY;
    return matchesValue("boolean", null, isOverdue, nested);
  });

function matchesNamed(
  oracle: Oracle,
  entry: Served,
  name: string,
  filter: unknown,
): boolean {
  const { type, id, document } = entry;
  switch (name) {
    case "id":
      return matchesValue("string", null, id, filter);
    case "updatedAt":
      return matchesValue("moment", null, document.updatedAt, filter);
    case "locale":
      return matchesValue("locale", null, document.locale, filter);
    case "isFallback":
      return matchesValue(
        "boolean",
        null,
        document.locale !== oracle.locale,
        filter,
      );
    case "review":
      return matchesReview(oracle, entry, filter);
  }
  const shown: Attributes = contentTypes[type].public;
  const attribute =
    shown[name] ?? (contentTypes[type].editors as Attributes)[name];
  if (attribute?.kind === "link" || attribute?.kind === "backlink") {
    const related = oracle.related(entry, name);
    const matchesOther = (other: Served, nested: unknown): boolean =>
      matches(oracle, other, nested);
    return attribute.kind === "link" && attribute.cardinality === "one"
      ? related.some((other) => matchesOther(other, filter))
      : matchesList(related, filter, matchesOther);
  }
  return shown[name]
    ? matchesField(shown[name], valueIn(document, name), filter)
    : unknown(`the field “${name}” of a ${type}`);
}

/** Whether an entry is what a filter of its type keeps. */
export function matches(
  oracle: Oracle,
  entry: Served,
  filter: unknown,
): boolean {
  return matchesJoined(
    filter,
    (nested) => matches(oracle, entry, nested),
    (name, nested) => matchesNamed(oracle, entry, name, nested),
  );
}

/** “Any of none” is refused wherever it stands. */
export const asksForAnyOfNone = (filter: unknown): boolean => {
  if (Array.isArray(filter)) return filter.some(asksForAnyOfNone);
  return (
    isObject(filter) &&
    Object.entries(filter).some(
      ([name, value]) =>
        (name === "in" && Array.isArray(value) && value.length === 0) ||
        asksForAnyOfNone(value),
    )
  );
};
