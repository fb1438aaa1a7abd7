const QUANTIFIERS = ["some", "every", "none"] as const;

export type Quantifier = (typeof QUANTIFIERS)[number];

/** How many of several have to match, by the name that a filter gives it. */
export const quantifierOf = (name: string): Quantifier => {
  const found = QUANTIFIERS.find((each) => each === name);
  if (!found)
    throw new Error(
      `The quantifier “${name}” is in the schema, but not in the filter.`,
    );
  return found;
};
