import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { LRUCache } from "lru-cache";
import type { Sizes } from "./filter/steps";

/** Fewer entries make no difference to anything. */
const SMALLEST = 64;

const COUNTED = [...contentTypeNames, "toEvery"] as const;

/** Of the contents that were there lately. */
const known = new LRUCache<string, Sizes>({ max: 100 });

const roundedUp = (count: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(count, SMALLEST)));

/**
 * How many entries there are of each kind, rounded up to a power of two, so that what a query costs does not change with every
 * publish. Equal sizes are the same object.
 */
export const sizesOf = (counts: Sizes): Sizes => {
  const entries = COUNTED.map(
    (name) => [name, roundedUp(counts[name])] as const,
  );
  const key = entries.map(([, size]) => size).join(" ");
  let sizes = known.get(key);
  if (!sizes) {
    sizes = Object.fromEntries(entries) as unknown as Sizes;
    known.set(key, sizes);
  }
  return sizes;
};

/** So many of everything. */
export const sizesOfEach = (count: number): Sizes =>
  Object.fromEntries(COUNTED.map((name) => [name, count])) as unknown as Sizes;

/** Where there is nothing. */
export const NO_SIZES = sizesOfEach(0);
