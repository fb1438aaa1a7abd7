import { LIMITS, type LimitName, type Limits, limitNames } from "./limits";

/** What is allowed where nothing is set. */
export const defaultLimits = Object.fromEntries(
  limitNames.map((name: LimitName) => [name, LIMITS[name].byDefault]),
) as Limits;
