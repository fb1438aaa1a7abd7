import type { FieldNode } from "graphql";
import { COUNTING } from "../../content/facets";
import {
  FAN_OUT,
  FOLLOWING,
  type Sizes,
  filterSteps,
} from "../../content/filter/steps";
import { MAX_WORDS } from "../../content/search/query";
import { MAX_ORDER_FIELDS } from "../../content/order";
import { searchedTypes } from "../../content/search/searched";
import { DISTANCE_STEPS } from "../../content/selection";
import { sortSteps } from "../../content/work";
import { type Amount, product, sum } from "./amount";
import { type Arguments, argumentOf } from "./arguments";
import type { ListCosts } from "./field-costs";

/** A list, as its connection has chosen it. */
export interface Chosen {
  readonly size: number;
  /** What it takes to choose it. */
  readonly filter: Amount;
}

/** Filters are tried by the indexes first, and then on every entry. */
const TRIES = 2;

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value != null;

/** What it takes at most to choose the entries of a list, before any of them is shown. */
export const chosenBy = (
  node: FieldNode,
  { type, sizeAmong }: ListCosts,
  args: Arguments,
  sizes: Sizes,
): Chosen => {
  const size = sizeAmong(sizes);
  const filter = args.amountOfStructure(argumentOf(node, "filter"), (value) =>
    value == null ? 0 : TRIES * (size + filterSteps(type, value, size, sizes)),
  );
  return { size, filter };
};

/** What it takes to choose the entries of a list, and to put them into an order that is asked for. */
export const listSteps = (
  node: FieldNode,
  { size, filter }: Chosen,
  args: Arguments,
): Amount =>
  sum([
    filter,
    args.amountOfStructure(argumentOf(node, "orderBy"), (order) =>
      isGiven(order) ? sortSteps(size) + size * countsIn(order) : 0,
    ),
    args.amountOfStructure(argumentOf(node, "near"), (near) =>
      isGiven(near) ? 2 * DISTANCE_STEPS * size + sortSteps(size) : 0,
    ),
    // Of each condition, its contraindications, and of these the techniques.
    args.amountOfStructure(
      argumentOf(node, "excludeContraindicatedFor"),
      (value) =>
        isGiven(value)
          ? entries(value) * FAN_OUT * (FOLLOWING + FAN_OUT * FOLLOWING)
          : 0,
    ),
  ]);

/** How many relations an order counts, which is a step for each entry. */
const countsIn = (order: unknown): number =>
  Array.isArray(order)
    ? Math.min(
        order.filter((value) => /_COUNT_(ASC|DESC)$/.test(String(value)))
          .length,
        MAX_ORDER_FIELDS,
      )
    : 0;

const lengthOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : 1;

const entries = (value: unknown): number => {
  const { conditions, contraindications } = value as Partial<
    Readonly<Record<string, unknown>>
  >;
  return lengthOf(conditions) + lengthOf(contraindications);
};

/** What it takes to count a list by one field: it is chosen again, without what its filter says of that field. */
export const facetSteps = (
  node: FieldNode,
  { size, filter }: Chosen,
  args: Arguments,
  sizes: Sizes,
): Amount =>
  sum([
    filter,
    size * (FOLLOWING + FAN_OUT * COUNTING) + sortSteps(size * FAN_OUT),
    args.amount(argumentOf(node, "includeZeros"), (isIncluded) => {
      const most = Math.max(...Object.values(sizes));
      return isIncluded === true ? COUNTING * most + sortSteps(most) : 0;
    }),
  ]);

/** What it takes to find words in all entries that are searched. */
export const searchSteps = (
  node: FieldNode,
  args: Arguments,
  sizes: Sizes,
): Amount => {
  let searched = 0;
  for (const type of searchedTypes) searched += sizes[type];
  return product([
    searched,
    args.amount(argumentOf(node, "query"), (query) =>
      typeof query === "string"
        ? Math.min(query.trim().split(/\s+/).length, MAX_WORDS) + RANKED
        : 1,
    ),
  ]);
};

/** What it takes to rank what is found, in words that are looked up. */
const RANKED = 6;
