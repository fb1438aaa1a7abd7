import { type PublicError, publicError } from "../../http/errors";
import { LIMITS, type LimitName, type Limits } from "./limits";

/** @param found how much there is; null: more than the limit, and nobody has counted on */
export const tooMuch = (
  name: LimitName,
  limit: number,
  found: number | null,
): PublicError => {
  const { code, of } = LIMITS[name];
  return publicError(
    code,
    `This request has ${found ?? `more than ${limit}`} ${of}; the limit is ${limit}.`,
  );
};

/** What is said of the first limit that is exceeded; null when none is. */
export const overLimit = (
  found: Partial<Limits>,
  limits: Limits,
): PublicError | null => {
  for (const name of Object.keys(found) as LimitName[]) {
    const amount = found[name];
    if (amount !== undefined && amount > limits[name])
      return tooMuch(name, limits[name], amount);
  }
  return null;
};

export const INTROSPECTION_DISABLED = publicError(
  "INTROSPECTION_DISABLED",
  "This gateway does not show its schema: “__schema” and “__type” are switched off.",
);
