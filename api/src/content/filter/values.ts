import type { Attribute } from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "../errors";
import { fold } from "../fold";
import { rankOf } from "../rank";

/** How many values `in` takes. */
const MOST_VALUES = 500;

export type Test = (value: unknown) => boolean;

/** A value that a filter can compare: an attribute of the model, or what every entry has besides. */
export type Comparable =
  Attribute | { readonly kind: "locale" | "dateTime" | "plain" };

/** What is compared as it is. */
export const PLAIN: Comparable = { kind: "plain" };

/** What every entry has besides its own fields and its id. */
export const META: ReadonlyMap<string, Comparable> = new Map([
  ["locale", { kind: "locale" }],
  ["isFallback", PLAIN],
  ["updatedAt", { kind: "dateTime" }],
]);

/** Of the fraction of a second, what is beyond milliseconds: `Date` takes no notice of it. */
const BEYOND_MILLISECONDS = /\.\d{3}0*[1-9]/;

/**
 * A moment as a number that compares as moments do: in milliseconds, as the content has them. What a caller asks for more exactly
 * lies between two of these.
 */
const momentOf = (value: unknown): number => {
  const moment = value as string;
  const milliseconds = Date.parse(moment);
  return BEYOND_MILLISECONDS.test(moment) ? milliseconds + 0.5 : milliseconds;
};

/** A DOI as it is registered, in small letters: readers copy it in capitals, or with the address of a resolver. */
const doiOf = (value: unknown): string =>
  (value as string)
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/(dx\.|www\.)?doi\.org\/|doi:\s*)/, "");

const isDoi = (comparable: Comparable): boolean =>
  comparable.kind === "string" && comparable.format === "doi";

/** Undefined where a value is equal to itself and to nothing else. */
const sameAs = (
  comparable: Comparable,
): ((value: unknown) => unknown) | undefined => {
  switch (comparable.kind) {
    case "string":
      return isDoi(comparable) ? doiOf : undefined;
    case "dateTime":
      return momentOf;
    case "locale":
      return (value) => (value as string).toLowerCase();
    default:
      return undefined;
  }
};

/** Null for what is neither above nor below anything: what is missing, and what has no rank, such as NOT_GRADED. */
const placeOf = (
  comparable: Comparable,
  value: unknown,
): string | number | null => {
  if (value == null) return null;
  switch (comparable.kind) {
    case "enumeration":
      return rankOf(comparable, value);
    case "dateTime":
      return momentOf(value);
    default:
      return value as string | number;
  }
};

type Place = string | number;

const compared = (
  comparable: Comparable,
  operand: unknown,
  holds: (place: Place, bound: Place) => boolean,
): Test => {
  const bound = placeOf(comparable, operand);
  return (value) => {
    const place = placeOf(comparable, value);
    return place !== null && bound !== null && holds(place, bound);
  };
};

const folded = (
  comparable: Comparable,
  operand: unknown,
  holds: (text: string, part: string) => boolean,
): Test => {
  const part = fold(isDoi(comparable) ? doiOf(operand) : (operand as string));
  return (value) => typeof value === "string" && holds(fold(value), part);
};

const isAnyOf = (comparable: Comparable, operands: unknown[]): Test => {
  if (operands.length === 0)
    throw new InvalidArgument("“in” needs at least one value.");
  if (operands.length > MOST_VALUES)
    throw new InvalidArgument(`“in” takes at most ${MOST_VALUES} values.`);
  const same = sameAs(comparable);
  if (!same) {
    const values = new Set(operands);
    return (value) => value != null && values.has(value);
  }
  const values = new Set(operands.map(same));
  return (value) => value != null && values.has(same(value));
};

/** Whether a value fulfils one operator of a filter. */
export const testOf = (
  comparable: Comparable,
  operator: string,
  operand: unknown,
): Test => {
  switch (operator) {
    case "eq":
      return isAnyOf(comparable, [operand]);
    case "in":
      return isAnyOf(comparable, operand as unknown[]);
    case "isNull":
      return (value) => (value == null) === operand;
    case "contains":
      return folded(comparable, operand, (text, part) => text.includes(part));
    case "startsWith":
      return folded(comparable, operand, (text, part) => text.startsWith(part));
    case "lt":
      return compared(comparable, operand, (place, bound) => place < bound);
    case "lte":
      return compared(comparable, operand, (place, bound) => place <= bound);
    case "gt":
      return compared(comparable, operand, (place, bound) => place > bound);
    case "gte":
      return compared(comparable, operand, (place, bound) => place >= bound);
    default:
      throw new Error(
        `The filter operator “${operator}” is in the schema, but not in the filter.`,
      );
  }
};

/** Whether an index that knows entries by their values finds what equals one. */
export const isFoundByValue = (comparable: Comparable): boolean =>
  sameAs(comparable) === undefined;
