import { contentTypes } from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { rankOf } from "./rank";
import type { Entry } from "./types";

type Contraindication = Entry<"contraindication">;

/** A person has a handful. */
const MOST_CONDITIONS = 20;

/**
 * What speaks against a technique in the conditions that a person has.
 *
 * @param minKind the mildest kind that counts; all of them unless told
 * @throws InvalidArgument
 */
export const contraindicationsAgainst = (
  conditions: readonly Entry<"condition">[],
  minKind: string | null | undefined,
  follow: (
    entry: Entry,
    relation: "contraindications" | "techniques",
  ) => readonly Entry[],
): ((technique: Entry) => readonly Contraindication[]) => {
  if (conditions.length === 0 || conditions.length > MOST_CONDITIONS)
    throw new InvalidArgument(
      `“excludeContraindicatedFor” needs 1 to ${MOST_CONDITIONS} conditions.`,
    );
  const { kind } = contentTypes.contraindication.public;
  const least = minKind == null ? 0 : (rankOf(kind, minKind) ?? 0);
  const found = new Set(
    conditions
      .flatMap((condition) => follow(condition, "contraindications"))
      .map((entry) => entry as Contraindication)
      .filter((each) => (rankOf(kind, each.kind) ?? 0) >= least),
  );
  const byTechnique = new Map<Entry, Contraindication[]>();
  for (const contraindication of found)
    for (const technique of follow(contraindication, "techniques")) {
      const known = byTechnique.get(technique);
      if (known) known.push(contraindication);
      else byTechnique.set(technique, [contraindication]);
    }
  return (technique) => byTechnique.get(technique) ?? [];
};
