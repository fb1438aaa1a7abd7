import type { Declaration } from "./compare";

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

const declarationOf = (value: unknown, at: number): Declaration => {
  const { path, change, reason } = (value ?? {}) as Record<string, unknown>;
  if (isText(path) && isText(change) && isText(reason))
    return { path, change, reason };
  throw new Error(
    `Breaking change ${at + 1} needs a “path”, a “change” and a “reason”, each a text.`,
  );
};

/**
 * The breaking changes that are meant, as their file has them: a list of `{ "path", "change", "reason" }`.
 *
 * @throws Error saying which one is not as it should be
 */
export const parseDeclarations = (json: string): readonly Declaration[] => {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list))
    throw new Error("The breaking changes are not a list.");
  return list.map(declarationOf);
};
