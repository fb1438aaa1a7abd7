import type { Variables } from "../operation/variables";

/** A number that is known, or one that variables decide. What is made of known ones is known: most operations cost always the same. */
export type Amount = number | ((variables: Variables) => number);

const isKnown = (amount: Amount): amount is number =>
  typeof amount === "number";

export const amountFor = (amount: Amount, variables: Variables): number =>
  isKnown(amount) ? amount : amount(variables);

/** What is made of all amounts at once. */
export const from = (
  amounts: readonly Amount[],
  combine: (values: readonly number[]) => number,
): Amount => {
  const known = amounts.filter(isKnown);
  return known.length === amounts.length
    ? combine(known)
    : (variables) =>
        combine(amounts.map((amount) => amountFor(amount, variables)));
};

/** What may be combined in any order and grouping, so that what is known is combined beforehand. */
const stepwise =
  (combine: (values: readonly number[]) => number) =>
  (amounts: readonly Amount[]): Amount =>
    from(
      [
        combine(amounts.filter(isKnown)),
        ...amounts.filter((amount) => !isKnown(amount)),
      ],
      combine,
    );

export const sum = stepwise((values) =>
  values.reduce((total, value) => total + value, 0),
);

export const product = stepwise((values) =>
  values.reduce((total, value) => total * value, 1),
);

/** Of amounts from 0 on. */
export const largest = stepwise((values) => Math.max(0, ...values));
