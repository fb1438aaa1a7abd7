import type { GroupAttribute } from "../model/attributes";

type Values = Readonly<Record<string, unknown>>;

interface Placed {
  readonly group: Values;
  readonly path: readonly string[];
}

const isGroup = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The groups that are in a field, each with its path; none in a value of another kind. */
export const groupsIn = (
  { repeatable }: GroupAttribute,
  value: unknown,
  path: readonly string[],
): readonly Placed[] => {
  if (!repeatable) return isGroup(value) ? [{ group: value, path }] : [];
  return Array.isArray(value)
    ? value.flatMap((group: unknown, index) =>
        isGroup(group) ? [{ group, path: [...path, String(index)] }] : [],
      )
    : [];
};
