import { CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** A difference between the released schema and this one. */
export interface Change {
  /** Where it is: `Type`, `Type.field`, `Type.field.argument`, `@directive`. */
  readonly path: string;
  /** What happened there, in the inspector's words, such as `FIELD_REMOVED`. */
  readonly change: string;
  readonly message: string;
  /** `breaking`: an operation that worked may fail; `dangerous`: it may mean something else. */
  readonly criticality: "breaking" | "dangerous" | "safe";
}

/** A breaking change that is meant, and why. */
export interface Declaration {
  readonly path: string;
  readonly change: string;
  readonly reason: string;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** The breaking changes that nobody has declared. */
  readonly undeclared: readonly Change[];
  /** The declarations of what is not, or no longer, a breaking change. */
  readonly stale: readonly Declaration[];
}

const CRITICALITIES: Readonly<Record<CriticalityLevel, Change["criticality"]>> =
  {
    [CriticalityLevel.Breaking]: "breaking",
    [CriticalityLevel.Dangerous]: "dangerous",
    [CriticalityLevel.NonBreaking]: "safe",
  };

const isSame = (
  one: Pick<Change, "path" | "change">,
  other: Pick<Change, "path" | "change">,
): boolean => one.path === other.path && one.change === other.change;

/**
 * Compares the schema that clients were promised with the one that they would get.
 *
 * @param released SDL of the last release
 * @param current SDL as it is now
 */
export const compareContract = async (
  released: string,
  current: string,
  declared: readonly Declaration[],
): Promise<Comparison> => {
  const [before, after] = [buildSchema(released), buildSchema(current)];
  const found = await diff(before, after);
  const simplified = await diff(before, after, [DiffRule.simplifyChanges]);
  const outline = new Set(simplified.map(({ message }) => message));
  const changes = found
    .map(({ path, type, message, criticality }): Change => ({
      path: path ?? "schema",
      change: String(type),
      message,
      criticality: CRITICALITIES[criticality.level],
    }))
    // What comes with something new needs no line of its own. Of all else, the outline may leave out too much.
    .filter(
      (change) => change.criticality !== "safe" || outline.has(change.message),
    );
  const breaking = changes.filter(
    ({ criticality }) => criticality === "breaking",
  );
  return {
    changes,
    undeclared: breaking.filter(
      (change) => !declared.some((each) => isSame(each, change)),
    ),
    stale: declared.filter(
      (each) => !breaking.some((change) => isSame(each, change)),
    ),
  };
};
