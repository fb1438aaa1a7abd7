import { contentTypes } from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "./errors";
import { rankOf } from "./rank";
import type { Followed } from "./filter/predicate";
import type { ContraindicatedFor, Entry } from "./types";

type Contraindication = Entry<"contraindication">;

/** A person has a handful. */
const MOST_OF_A_PERSON = 20;

/** Slugs of conditions and contraindications, each list of which may be left out. @throws InvalidArgument */
export const checkContraindicatedFor = ({
  conditions,
  contraindications,
}: ContraindicatedFor): void => {
  const counts = [conditions?.length ?? 0, contraindications?.length ?? 0];
  if (counts.every((count) => count === 0))
    throw new InvalidArgument(
      "“excludeContraindicatedFor” needs a condition or a contraindication.",
    );
  if (counts.some((count) => count > MOST_OF_A_PERSON))
    throw new InvalidArgument(
      `“excludeContraindicatedFor” takes at most ${MOST_OF_A_PERSON} conditions and as many contraindications.`,
    );
};

/** What forbids before what limits, and then by name, so that the first that are shown weigh most. */
const weightiestFirst = (a: Contraindication, b: Contraindication): number => {
  const { kind } = contentTypes.contraindication.public;
  return (
    (rankOf(kind, b.kind) ?? 0) - (rankOf(kind, a.kind) ?? 0) ||
    a.name.localeCompare(b.name, a.requestedLocale) ||
    a.slug.localeCompare(b.slug)
  );
};

/**
 * What speaks against a technique for a person, the weightiest first.
 *
 * @param held the contraindications that hold for the person
 * @param minKind the mildest kind that counts; all of them by default
 * @param techniquesOf shared are all techniques, where a contraindication is one for all of them
 */
export const contraindicationsAgainst = (
  held: readonly Contraindication[],
  minKind: string | null | undefined,
  techniquesOf: (contraindication: Contraindication) => Followed,
): ((technique: Entry) => readonly Contraindication[]) => {
  const { kind } = contentTypes.contraindication.public;
  const least = minKind == null ? 0 : (rankOf(kind, minKind) ?? 0);
  const found = new Set(
    held.filter((each) => (rankOf(kind, each.kind) ?? 0) >= least),
  );
  const concerned = [...found].sort(weightiestFirst).map((contraindication) => {
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
