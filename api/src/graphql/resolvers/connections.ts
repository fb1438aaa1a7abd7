import type { Connection, Facet } from "../../content/types";

interface FacetArgs {
  readonly fields: readonly string[];
  readonly includeZeros?: boolean;
}

/** What can be asked of every list that is worth counting. */
const counted = {
  facets: (
    connection: Pick<Connection, "countedBy">,
    { fields, includeZeros }: FacetArgs,
  ): readonly Facet[] => connection.countedBy(fields, includeZeros),
};

export const connections = {
  BenefitConnection: counted,
  ComplementaryTherapyConnection: counted,
  ConditionConnection: counted,
  ConditionEvidenceConnection: counted,
  ContraindicationConnection: counted,
  FaqConnection: counted,
  GuideConnection: counted,
  IndicationConnection: counted,
  MythConnection: counted,
  SourceConnection: counted,
  TechniqueConnection: counted,
  TechniqueEvidenceConnection: counted,
  TherapistProfileConnection: counted,
};
