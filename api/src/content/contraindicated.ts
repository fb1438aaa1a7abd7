import { contentTypes } from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { rankOf } from "./rank";
import type { Followed } from "./filter/predicate";
import type { Entry } from "./types";

type Contraindication = Entry<"contraindication">;

/** A person has a handful. */
const MAX_CONDITIONS = 20;

interface Lookup {
  readonly contraindicationsOf: (
    condition: Entry<"condition">,
  ) => readonly Contraindication[];
  /** Shared are all techniques, where a contraindication is one for all of them. */
  readonly techniquesOf: (contraindication: Contraindication) => Followed;
}

/**
 * What speaks against a technique in the conditions that a person has.
 *
 * @param minKind the mildest kind that counts; all of them unless told
 * @throws InvalidArgument
 */
export const contraindicationsAgainst = (
  conditions: readonly Entry<"condition">[],
  minKind: string | null | undefined,
  { contraindicationsOf, techniquesOf }: Lookup,
): ((technique: Entry) => readonly Contraindication[]) => {
  if (conditions.length === 0 || conditions.length > MAX_CONDITIONS)
    throw new InvalidArgument(
      `“excludeContraindicatedFor” needs 1 to ${MAX_CONDITIONS} conditions.`,
    );
  const { kind } = contentTypes.contraindication.public;
  const least = minKind == null ? 0 : (rankOf(kind, minKind) ?? 0);
  const found = new Set(
    conditions
      .flatMap(contraindicationsOf)
      .filter((each) => (rankOf(kind, each.kind) ?? 0) >= least),
  );
  const concerned = [...found].map((contraindication) => {
    const { own, shared } = techniquesOf(contraindication);
    return {
      contraindication,
      techniques: shared.length > 0 ? null : new Set(own),
    };
  });
  return (technique) =>
    concerned
      .filter(({ techniques }) => techniques?.has(technique) ?? true)
      .map(({ contraindication }) => contraindication);
};
