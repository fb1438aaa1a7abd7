import type {
  ConditionListQuery,
  ConditionPageQuery,
  SearchSuggestionsQuery,
  TherapistPlacesQuery,
  TherapistsNearQuery,
} from "@bodywork/client/documents";

/*
 * The parts of the answers, by the names that components know them by. All of them follow from the operations in
 * `schema/operations`: a field that is not asked for there does not exist here.
 */
export type ConditionPageData = ConditionPageQuery;
export type Condition = NonNullable<ConditionPageQuery["condition"]>;
export type RedFlag = Condition["redFlags"][number];
export type SafetyNote = ConditionPageQuery["everyMassage"]["nodes"][number];
export type TechniqueEdge = Condition["techniques"]["edges"][number];
export type Finding = TechniqueEdge["indications"][number];
export type Dose = NonNullable<Finding["dose"]>;
export type Source = Finding["sources"][number];
export type Myth = ConditionPageQuery["furtherMyths"]["nodes"][number];
export type Question = ConditionPageQuery["furtherQuestions"]["nodes"][number];
export type ListedCondition = ConditionListQuery["conditions"]["nodes"][number];
export type Facet = ConditionListQuery["conditions"]["facets"][number];
export type Found = SearchSuggestionsQuery["search"]["edges"][number];
export type SearchData = SearchSuggestionsQuery;
export type FoundContraindication = Extract<
  SearchSuggestionsQuery["contraindications"]["nodes"][number],
  { readonly __typename: "Contraindication" }
>;
export type TherapistEdge =
  TherapistsNearQuery["therapistProfiles"]["edges"][number];
export type Location =
  TherapistPlacesQuery["therapistProfiles"]["nodes"][number]["location"];

export type Category = Condition["category"];
export type RedFlagLevel = RedFlag["level"];
export type ContraindicationKind = SafetyNote["kind"];
export type ContraindicationScope = SafetyNote["scope"];
export type Direction = Finding["direction"];
export type Certainty = Finding["certainty"];
export type Basis = Finding["certaintyBasis"];
export type Strength = Finding["strength"];
export type SourceKind = Source["kind"];
export type Verdict = Myth["verdict"];

/** What every entry says about its language. */
export interface InItsLanguage {
  readonly locale: string;
}
