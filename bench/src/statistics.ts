/** The middle of the values with the least and the greatest: what several rounds on a noisy machine can claim. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const ascending = (values: readonly number[]): readonly number[] =>
  values.toSorted((a, b) => a - b);

/** The value below which the given share of the values lies. */
export const percentile = (
  values: readonly number[],
  share: number,
): number => {
  const sorted = ascending(values);
  const place = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[place] ?? Number.NaN;
};

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return {
    median: (lower + upper) / 2,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
};
