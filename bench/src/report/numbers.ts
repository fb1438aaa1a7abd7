import type { Spread } from "../statistics";

export const whole = (value: number): string =>
  Math.round(value).toLocaleString("en-US");

export const milliseconds = (value: number): string => value.toFixed(2);

export const tenths = (value: number): string => value.toFixed(1);

export const mebibytes = (bytes: number): string => whole(bytes / 2 ** 20);

export const withSpread = (
  { median, min, max }: Spread,
  format: (value: number) => string,
): string => `${format(median)} (${format(min)}–${format(max)})`;
