import type { JsonLdObject } from "schema-dts";

type WithGaps<T> = { readonly [K in keyof T]: T[K] | null | undefined };

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/** A node of the document. What is null or empty is not said. */
export const node = <T extends JsonLdObject>(given: WithGaps<T>): T =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => !isNothing(value)),
  ) as unknown as T;
