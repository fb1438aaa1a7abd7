import type { ContentTypeName, Entry } from "../../content/types";

type Indication = Entry<"indication">;
type Contraindication = Entry<"contraindication">;
type Code = Entry<"condition">["codes"][number];
type Goal = Entry<"guide">["goals"][number];

type ScreamingCase<Name extends string> =
  Name extends `${infer First}-${infer Rest}`
    ? `${Uppercase<First>}_${ScreamingCase<Rest>}`
    : Uppercase<Name>;

/** Indications have no text of their own in which to search. */
type EntryType = ScreamingCase<Exclude<ContentTypeName, "indication">>;

/** By enumeration, as the SDL names it, the values. */
interface Values {
  readonly BenefitKind: Entry<"benefit">["kind"];
  readonly BenefitSupport: Entry<"benefit">["support"];
  readonly Certainty: Indication["certainty"];
  readonly CertaintyBasis: Indication["certaintyBasis"];
  readonly ClinicalCodeBasis: Code["basis"];
  readonly ClinicalCodeSystem: Code["system"];
  readonly ConditionCategory: Entry<"condition">["category"];
  readonly ContraindicationKind: Contraindication["kind"];
  readonly ContraindicationScope: Contraindication["scope"];
  readonly CredentialStatus: Entry<"therapist-profile">["credentials"][number]["status"];
  readonly Direction: Indication["direction"];
  readonly EntryType: EntryType;
  readonly FaqTopic: Entry<"faq">["topic"];
  readonly FrequencyBasis: Goal["basis"];
  readonly FrequencyPhase: NonNullable<Goal["phase"]>;
  readonly GuideKind: Entry<"guide">["kind"];
  readonly MythVerdict: Entry<"myth">["verdict"];
  readonly Pressure: NonNullable<Entry<"technique">["pressure"]>["min"];
  readonly RedFlagLevel: Entry<"condition">["redFlags"][number]["level"];
  readonly SourceKind: Entry<"source">["kind"];
  readonly Sourcing: Contraindication["sourcing"];
  readonly Strength: Indication["strength"];
  readonly TechniqueIntent: Entry<"technique">["intent"];
}

/** What readers call the values of enumerations, in a word or two. A value without a label does not compile. */
export type Labels = {
  readonly [Name in keyof Values]: Readonly<
    Record<NonNullable<Values[Name]>, string>
  >;
};
