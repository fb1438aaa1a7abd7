import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { type RelationEnd, findRelation } from "../relations";
import type { FilterInput } from "../types";
import { given } from "./given";

/** What it takes to compare one value, in the steps of `Work`; texts are gone through. */
const COMPARISON = 1;
const TEXT_COMPARISON = 10;

/** How many items a list or repeated component has, about. */
const ITEMS = 3;

/** To find out where a relation leads, and for each entry that it leads to. */
export const FOLLOWING = 3;
export const FOLLOWED = 1;

/** How many entries a relation leads to, about. */
export const FAN_OUT = 5;

const TEXT_OPERATORS: ReadonlySet<string> = new Set(["contains", "startsWith"]);

const isObject = (value: unknown): value is FilterInput =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What it takes to hold one entry against what a filter says of one field, a list or a component. */
export const fieldSteps = (input: FilterInput): number => {
  let steps = 0;
  for (const [name, value] of given(input))
    if (isObject(value)) steps += ITEMS * fieldSteps(value);
    else steps += TEXT_OPERATORS.has(name) ? TEXT_COMPARISON : COMPARISON;
  return steps;
};

/** How many entries there are of each type, and how many link to all of another one. */
export type Sizes = Readonly<Record<ContentTypeName | "toEvery", number>>;

/**
 * How many entries a relation leads to, about; one that several lead to counts once.
 *
 * @param count from how many entries it is followed
 */
export const reachedBy = (
  { link, side, target }: RelationEnd,
  count: number,
  sizes: Sizes,
): number => {
  const all = sizes[target];
  if (link.attribute.everyWhen === undefined)
    return Math.min(all, count * FAN_OUT);
  return side === "owning"
    ? all
    : Math.min(all, count * FAN_OUT + sizes.toEvery);
};

/**
 * What it takes at most to hold some entries against a filter, those included that relations in it lead to.
 *
 * @param input as callers send it: it need not fit the schema
 * @param count how many entries
 */
export const filterSteps = (
  type: ContentTypeName,
  input: unknown,
  count: number,
  sizes: Sizes,
): number => {
  if (!isObject(input)) return 0;
  const ofAll = (inputs: unknown): number =>
    (Array.isArray(inputs) ? (inputs as readonly unknown[]) : [inputs]).reduce(
      (sum: number, each) => sum + filterSteps(type, each, count, sizes),
      0,
    );
  let steps = 0;
  for (const [name, value] of given(input)) {
    if (name === "and" || name === "or" || name === "not" || name === "review")
      steps += ofAll(value);
    else if (isObject(value)) {
      const relation = findRelation(type, name);
      if (!relation) steps += count * fieldSteps(value);
      else {
        const { target, toOne } = relation;
        const reached = reachedBy(relation, count, sizes);
        const nested = toOne ? [value] : given(value).map(([, each]) => each);
        for (const each of nested)
          steps +=
            count * (FOLLOWING + FAN_OUT * FOLLOWED) +
            filterSteps(target, each, reached, sizes);
      }
    }
  }
  return steps;
};
