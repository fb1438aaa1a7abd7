import type { Connection, Facet } from "../../content/types";

interface FacetArgs {
  readonly fields: readonly string[];
}

/** What can be asked of every list that is worth counting. */
const counted = {
  facets: (
    connection: Pick<Connection, "countedBy">,
    { fields }: FacetArgs,
  ): readonly Facet[] => connection.countedBy(fields),
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
