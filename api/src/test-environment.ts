const numberFrom = (name: string, otherwise: number): number =>
  Number(process.env[name] ?? otherwise);

/** How many random filters are compared, and the seed to compare the same ones again. */
export const DIFFERENTIAL = {
  filters: numberFrom("DIFFERENTIAL_FILTERS", 5_000),
  seed: numberFrom("DIFFERENTIAL_SEED", Math.floor(Math.random() * 2 ** 30)),
  isRepeated: process.env["DIFFERENTIAL_SEED"] !== undefined,
} as const;
