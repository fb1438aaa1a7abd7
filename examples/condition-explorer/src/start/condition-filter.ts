import type { ConditionListQueryVariables } from "@bodywork/client/documents";
import type { Address } from "../address/address";

type Filter = NonNullable<ConditionListQueryVariables["filter"]>;

/** The filters of an address as the graph takes them; what is null keeps all. */
export const conditionFilter = ({
  categories,
  regions,
  technique,
}: Address): Filter => ({
  category: categories.length > 0 ? { in: categories } : null,
  bodyRegions: regions.length > 0 ? { some: { slug: { in: regions } } } : null,
  indications: technique
    ? { some: { technique: { slug: { eq: technique } } } }
    : null,
});
