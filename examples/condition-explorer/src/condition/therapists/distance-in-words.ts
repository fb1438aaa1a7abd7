import type { Words } from "../../words";

/** “12 km”. No decimals: the graph knows no more than the middle of the town. */
export const distanceInWords = (
  kilometres: number,
  { language }: Words,
): string =>
  new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: 0,
  }).format(kilometres);
