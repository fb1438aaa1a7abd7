import type { JsonLd } from "../scalars";
import type { RichTextBlocks } from "../scalars";
import type { PersistedDocument } from "../document";
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = {
  [K in keyof T]: T[K];
};
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & {
  [SubKey in K]?: Maybe<T[SubKey]>;
};
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & {
  [SubKey in K]: Maybe<T[SubKey]>;
};
export type MakeEmpty<
  T extends { [key: string]: unknown },
  K extends keyof T,
> = { [_ in K]?: never };
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never;
    };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day without a time or time zone, `YYYY-MM-DD`. */
  Date: { input: string; output: string };
  /** A moment, in ISO 8601 with its offset; answers are in UTC, such as `2026-01-31T09:30:00.000Z`. */
  DateTime: { input: string; output: string };
  /**
   * A language tag, such as `en` or `es` (BCP 47). What is not translated into it is
   * served in the next more general language, then in the default one: `es-MX`, `es`,
   * `en`. `contentStatus.locales` lists the languages that have content; any other tag
   * is read as the next more general one among them (`es-AR` as `es`), and is an error
   * when there is none.
   */
  Locale: { input: string; output: string };
  /**
   * A document of [JSON-LD](https://www.w3.org/TR/json-ld11/), as an object: its
   * `@context` is `https://schema.org`, its `@id` the address of the same document.
   */
  JsonLd: { input: JsonLd; output: JsonLd };
  /**
   * A formatted text as JSON: a list of blocks (`paragraph`, `heading`, `list`, `quote`,
   * `code`, `image`), in the form of Strapi's blocks editor. Texts and addresses in it
   * are as the editors wrote them: escape them before they become HTML.
   */
  RichTextBlocks: { input: RichTextBlocks; output: RichTextBlocks };
};

/** Whether a benefit concerns the body or the mind. */
export type BenefitKind =
  /** The body, such as pain or movement. */
  | "PHYSICAL"
  /** The mind, such as stress or sleep. */
  | "MENTAL";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type BenefitKindEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<BenefitKind>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<BenefitKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * How far the evidence supports a claimed benefit. The values run from not
 * supported to supported. A summary over many studies, not a GRADE certainty.
 */
export type BenefitSupport =
  /** What was studied does not support it. */
  | "NOT_SUPPORTED"
  /** There are hints, too weak to rely on. */
  | "WEAKLY_SUPPORTED"
  /** Supported for some people, outcomes or periods, not for others. */
  | "PARTLY_SUPPORTED"
  /** Supported by what was studied. */
  | "SUPPORTED";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type BenefitSupportEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<BenefitSupport>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<BenefitSupport>>;
  /** Above this value, by rank. */
  readonly gt?: InputMaybe<BenefitSupport>;
  /** At or above this value, by rank. */
  readonly gte?: InputMaybe<BenefitSupport>;
  /** Below this value, by rank. */
  readonly lt?: InputMaybe<BenefitSupport>;
  /** At or below this value, by rank. */
  readonly lte?: InputMaybe<BenefitSupport>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What benefits can be counted by. */
export type BenefitFacet =
  /** By kind. */
  | "KIND"
  /** By how far the evidence supports it. */
  | "SUPPORT"
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which benefits to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type BenefitFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<BenefitFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<BenefitFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<BenefitFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<BenefitKindEnumFilter>;
  /** By claim. */
  readonly claim?: InputMaybe<StringFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By support. */
  readonly support?: InputMaybe<BenefitSupportEnumFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of benefits; everything that is given must hold. */
export type BenefitListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<BenefitFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<BenefitFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<BenefitFilter>;
};

/**
 * What benefits can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type BenefitOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Least supported first. */
  | "SUPPORT_ASC"
  /** Best supported first. */
  | "SUPPORT_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which body regions to keep; everything that is given must hold. `{}` keeps
 * all, and null is the same as leaving out.
 */
export type BodyRegionFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<BodyRegionFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<BodyRegionFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<BodyRegionFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By the wider region; never matches a region at the top. */
  readonly parent?: InputMaybe<BodyRegionFilter>;
  /** By the regions directly within it. */
  readonly children?: InputMaybe<BodyRegionListFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of body regions; everything that is given must hold. */
export type BodyRegionListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<BodyRegionFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<BodyRegionFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<BodyRegionFilter>;
};

/**
 * What body regions can be sorted by. What has no value, or no rank, stands last
 * in both directions; ties are broken by id.
 */
export type BodyRegionOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest parts first. */
  | "CHILDREN_COUNT_ASC"
  /** Most parts first. */
  | "CHILDREN_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * How sure a body of evidence is, in the four grades of the GRADE system. It is
 * about confidence, not about the size of an effect, and not about quality of
 * care.
 */
export type Certainty =
  /** Nobody has graded it. Neither high nor low: it matches no comparison, and sorts last. */
  | "NOT_GRADED"
  /** The finding is very uncertain; the truth may be quite different. */
  | "VERY_LOW"
  /** Confidence is limited; further studies are likely to change the finding. */
  | "LOW"
  /** Probably close to the truth; further studies may still change the finding. */
  | "MODERATE"
  /** Very likely close to the truth; further studies are unlikely to change the finding. */
  | "HIGH";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type CertaintyEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<Certainty>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Above this value, by rank. NOT_GRADED never matches. */
  readonly gt?: InputMaybe<Certainty>;
  /** At or above this value, by rank. NOT_GRADED never matches. */
  readonly gte?: InputMaybe<Certainty>;
  /** Below this value, by rank. NOT_GRADED never matches. */
  readonly lt?: InputMaybe<Certainty>;
  /** At or below this value, by rank. NOT_GRADED never matches. */
  readonly lte?: InputMaybe<Certainty>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What complementary therapies can be counted by. */
export type ComplementaryTherapyFacet =
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which complementary therapies to keep; everything that is given must hold.
 * `{}` keeps all, and null is the same as leaving out.
 */
export type ComplementaryTherapyFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ComplementaryTherapyFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ComplementaryTherapyFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ComplementaryTherapyFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By how it combines. */
  readonly howItCombines?: InputMaybe<StringFilter>;
  /** By caution. */
  readonly caution?: InputMaybe<StringFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of complementary therapies; everything that is given must hold. */
export type ComplementaryTherapyListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ComplementaryTherapyFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ComplementaryTherapyFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ComplementaryTherapyFilter>;
};

/**
 * What complementary therapies can be sorted by. What has no value, or no rank,
 * stands last in both directions; ties are broken by id.
 */
export type ComplementaryTherapyOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * The group under which a condition is listed. A help for browsing, not a
 * medical classification.
 */
export type ConditionCategory =
  /** Muscles, joints, spine and what holds them together. */
  | "MUSCULOSKELETAL"
  /** Pain that lasts for months, whatever its cause. */
  | "CHRONIC_PAIN"
  /** Joint disease, such as osteoarthritis. */
  | "RHEUMATIC"
  /** Headaches, migraine included. */
  | "HEADACHE"
  /** Stress, anxiety, low mood. */
  | "MENTAL_HEALTH"
  /** Trouble falling or staying asleep. */
  | "SLEEP"
  /** Injuries, and the strain and recovery of exercise. */
  | "SPORT_AND_INJURY"
  /** The time after an operation. */
  | "POST_SURGICAL"
  /** Heart, vessels and blood pressure. */
  | "CARDIOVASCULAR"
  /** Pregnancy and the time around birth. */
  | "PREGNANCY"
  /** The menstrual cycle and other concerns of women. */
  | "WOMENS_HEALTH"
  /** Babies in their first year. */
  | "INFANT"
  /** Cancer and what its treatment brings. */
  | "CANCER"
  /** The brain, the spinal cord and the nerves. */
  | "NEUROLOGICAL"
  /** The stomach and the bowel. */
  | "DIGESTIVE"
  /** The skin and its scars. */
  | "SKIN";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type ConditionCategoryEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ConditionCategory>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<ConditionCategory>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which clinical codes match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type ClinicalCodeFilter = {
  /** By system. */
  readonly system?: InputMaybe<ClinicalCodeSystemEnumFilter>;
  /** By code. */
  readonly code?: InputMaybe<StringFilter>;
  /** By basis. */
  readonly basis?: InputMaybe<ClinicalCodeBasisEnumFilter>;
};

/** What must hold of a list of clinical codes; everything that is given must hold. */
export type ClinicalCodeListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ClinicalCodeFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ClinicalCodeFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ClinicalCodeFilter>;
};

/** A public classification of conditions. */
export type ClinicalCodeSystem =
  /**
   * The International Classification of Diseases, 10th revision, clinical
   * modification (United States).
   */
  | "ICD_10_CM"
  /** Medical Subject Headings of the US National Library of Medicine. */
  | "MESH"
  /** SNOMED Clinical Terms. */
  | "SNOMED_CT";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type ClinicalCodeSystemEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ClinicalCodeSystem>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<ClinicalCodeSystem>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** How a clinical code was checked. */
export type ClinicalCodeBasis =
  /** Read in a public code mapping. */
  | "SEEN"
  /** Well established, but not looked up; check it before any clinical use. */
  | "STANDARD";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type ClinicalCodeBasisEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ClinicalCodeBasis>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<ClinicalCodeBasis>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which red flags match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type RedFlagFilter = {
  /** By level. */
  readonly level?: InputMaybe<RedFlagLevelEnumFilter>;
  /** By sign. */
  readonly sign?: InputMaybe<StringFilter>;
};

/** What must hold of a list of red flags; everything that is given must hold. */
export type RedFlagListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<RedFlagFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<RedFlagFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<RedFlagFilter>;
};

/** How soon a sign needs medical help. The values run from routine to emergency. */
export type RedFlagLevel =
  /** Make an appointment. */
  | "ROUTINE"
  /** Get medical advice the same day. */
  | "URGENT"
  /** Call emergency services now. */
  | "EMERGENCY";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type RedFlagLevelEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<RedFlagLevel>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<RedFlagLevel>>;
  /** Above this value, by rank. */
  readonly gt?: InputMaybe<RedFlagLevel>;
  /** At or above this value, by rank. */
  readonly gte?: InputMaybe<RedFlagLevel>;
  /** Below this value, by rank. */
  readonly lt?: InputMaybe<RedFlagLevel>;
  /** At or below this value, by rank. */
  readonly lte?: InputMaybe<RedFlagLevel>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What conditions can be counted by. */
export type ConditionFacet =
  /** By category. */
  | "CATEGORY"
  /** By body region; one entry may count in several. */
  | "BODY_REGIONS";

/**
 * Which conditions to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type ConditionFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ConditionFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ConditionFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ConditionFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By what else it is called. */
  readonly alternateNames?: InputMaybe<StringListFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By whether there is a full text. */
  readonly description?: InputMaybe<PresenceFilter>;
  /** By category. */
  readonly category?: InputMaybe<ConditionCategoryEnumFilter>;
  /** By its codes in public classifications. */
  readonly codes?: InputMaybe<ClinicalCodeListFilter>;
  /** By its red flags. */
  readonly redFlags?: InputMaybe<RedFlagListFilter>;
  /** By whether its red flags are verified. */
  readonly redFlagsVerified?: InputMaybe<BooleanFilter>;
  /** By its body regions. */
  readonly bodyRegions?: InputMaybe<BodyRegionListFilter>;
  /** By the sources of its red flags. */
  readonly redFlagSources?: InputMaybe<SourceListFilter>;
  /** By its indications. */
  readonly indications?: InputMaybe<IndicationListFilter>;
  /** By the techniques that are often chosen for it. */
  readonly oftenChosenTechniques?: InputMaybe<TechniqueListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its implied contraindications. */
  readonly impliedContraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its benefits. */
  readonly benefits?: InputMaybe<BenefitListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its therapist profiles. */
  readonly therapistProfiles?: InputMaybe<TherapistProfileListFilter>;
  /** By its complementary therapies. */
  readonly complementaryTherapies?: InputMaybe<ComplementaryTherapyListFilter>;
  /** By its clinical review. */
  readonly review?: InputMaybe<ReviewFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of conditions; everything that is given must hold. */
export type ConditionListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ConditionFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ConditionFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ConditionFilter>;
};

/**
 * What conditions can be sorted by. What has no value, or no rank, stands last
 * in both directions; ties are broken by id.
 */
export type ConditionOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Longest ago reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_ASC"
  /** Last reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_DESC"
  /** Soonest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_ASC"
  /** Latest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_DESC"
  /** Fewest techniques that are often chosen for it first. */
  | "OFTEN_CHOSEN_TECHNIQUES_COUNT_ASC"
  /** Most techniques that are often chosen for it first. */
  | "OFTEN_CHOSEN_TECHNIQUES_COUNT_DESC"
  /** Fewest body regions first. */
  | "BODY_REGIONS_COUNT_ASC"
  /** Most body regions first. */
  | "BODY_REGIONS_COUNT_DESC"
  /** Fewest sources of red flags first. */
  | "RED_FLAG_SOURCES_COUNT_ASC"
  /** Most sources of red flags first. */
  | "RED_FLAG_SOURCES_COUNT_DESC"
  /** Fewest indications first. */
  | "INDICATIONS_COUNT_ASC"
  /** Most indications first. */
  | "INDICATIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest implied contraindications first. */
  | "IMPLIED_CONTRAINDICATIONS_COUNT_ASC"
  /** Most implied contraindications first. */
  | "IMPLIED_CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest therapist profiles first. */
  | "THERAPIST_PROFILES_COUNT_ASC"
  /** Most therapist profiles first. */
  | "THERAPIST_PROFILES_COUNT_DESC"
  /** Fewest benefits first. */
  | "BENEFITS_COUNT_ASC"
  /** Most benefits first. */
  | "BENEFITS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Fewest complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_ASC"
  /** Most complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/** How the content that is served stands to what the editors have published. */
export type ContentPhase =
  /** Content is being loaded; what is served may be incomplete. */
  | "LOADING"
  /** What is served is what is published, give or take a few seconds. */
  | "LIVE"
  /**
   * The editors’ system cannot be reached. What is served was published, and may have
   * changed since.
   */
  | "STALE"
  /** Content is no longer followed, because the service is shutting down. */
  | "STOPPED";

/** How far a contraindication goes. The values run from relative to absolute. */
export type ContraindicationKind =
  /** Massage only after medical advice, or with changes. */
  | "RELATIVE"
  /** No massage. */
  | "ABSOLUTE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type ContraindicationKindEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ContraindicationKind>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<ContraindicationKind>>;
  /** Above this value, by rank. */
  readonly gt?: InputMaybe<ContraindicationKind>;
  /** At or above this value, by rank. */
  readonly gte?: InputMaybe<ContraindicationKind>;
  /** Below this value, by rank. */
  readonly lt?: InputMaybe<ContraindicationKind>;
  /** At or below this value, by rank. */
  readonly lte?: InputMaybe<ContraindicationKind>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** How much of the person a contraindication concerns. */
export type ContraindicationScope =
  /** Only the affected area; elsewhere massage may be possible. */
  | "LOCAL"
  /** The whole person, wherever the hands are laid. */
  | "GENERAL";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type ContraindicationScopeEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<ContraindicationScope>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<ContraindicationScope>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** How well a contraindication could be traced to its sources. */
export type Sourcing =
  /** A source of the entry says it. */
  | "TRACED"
  /**
   * The sources say it only in part or at second hand, or published lists
   * disagree. Still to be taken seriously.
   */
  | "WEAKLY_TRACED";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type SourcingEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<Sourcing>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Sourcing>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What contraindications can be counted by. */
export type ContraindicationFacet =
  /** By kind. */
  | "KIND"
  /** By scope. */
  | "SCOPE"
  /** By whether it holds for every technique. */
  | "APPLIES_TO_ALL_TECHNIQUES"
  /** By body region; one entry may count in several. */
  | "BODY_REGIONS"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which contraindications to keep; everything that is given must hold. `{}`
 * keeps all, and null is the same as leaving out.
 */
export type ContraindicationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ContraindicationFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ContraindicationFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ContraindicationFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<ContraindicationKindEnumFilter>;
  /** By scope. */
  readonly scope?: InputMaybe<ContraindicationScopeEnumFilter>;
  /** By why. */
  readonly why?: InputMaybe<StringFilter>;
  /** By what to do. */
  readonly whatToDo?: InputMaybe<StringFilter>;
  /** By sourcing. */
  readonly sourcing?: InputMaybe<SourcingEnumFilter>;
  /** By whether it applies to all techniques. */
  readonly appliesToAllTechniques?: InputMaybe<BooleanFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its body regions. */
  readonly bodyRegions?: InputMaybe<BodyRegionListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By the conditions that imply it. */
  readonly impliedBy?: InputMaybe<ConditionListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its clinical review. */
  readonly review?: InputMaybe<ReviewFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of contraindications; everything that is given must hold. */
export type ContraindicationListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ContraindicationFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ContraindicationFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ContraindicationFilter>;
};

/**
 * What contraindications can be sorted by. What has no value, or no rank, stands
 * last in both directions; ties are broken by id.
 */
export type ContraindicationOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Relative before absolute. */
  | "KIND_ASC"
  /** Absolute before relative. */
  | "KIND_DESC"
  /** Longest ago reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_ASC"
  /** Last reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_DESC"
  /** Soonest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_ASC"
  /** Latest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest body regions first. */
  | "BODY_REGIONS_COUNT_ASC"
  /** Most body regions first. */
  | "BODY_REGIONS_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Implied by the fewest conditions first. */
  | "IMPLIED_BY_COUNT_ASC"
  /** Implied by the most conditions first. */
  | "IMPLIED_BY_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which entries to keep by their clinical review; everything that is given must
 * hold, and null is the same as leaving out.
 */
export type ReviewFilter = {
  /** By the reviewer; never matches an entry that nobody has reviewed. */
  readonly reviewedBy?: InputMaybe<ReviewerFilter>;
  /** By the day of the last clinical review. `isNull: true` keeps what was never reviewed. */
  readonly lastReviewedAt?: InputMaybe<DateFilter>;
  /** By the day by which it is to be reviewed again. */
  readonly nextReviewDue?: InputMaybe<DateFilter>;
  /** By whether `nextReviewDue` is past, by today’s date in UTC. */
  readonly isOverdue?: InputMaybe<BooleanFilter>;
};

/** The heading under which a question stands. */
export type FaqTopic =
  /** Before the first session: what massage is, which one, with whom. */
  | "GETTING_STARTED"
  /** What happens in a session, and how it feels. */
  | "SESSION"
  /** What to expect afterwards, and when. */
  | "RESULTS"
  /** When not to, and what to watch for. */
  | "SAFETY"
  /** What is known, and how surely. */
  | "EVIDENCE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type FaqTopicEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<FaqTopic>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<FaqTopic>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What questions can be counted by. */
export type FaqFacet =
  /** By topic. */
  | "TOPIC"
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which questions to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type FaqFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<FaqFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FaqFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<FaqFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By question. */
  readonly question?: InputMaybe<StringFilter>;
  /** By whether there is an answer. */
  readonly answer?: InputMaybe<PresenceFilter>;
  /** By topic. */
  readonly topic?: InputMaybe<FaqTopicEnumFilter>;
  /** By order. */
  readonly order?: InputMaybe<IntFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of questions; everything that is given must hold. */
export type FaqListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<FaqFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<FaqFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<FaqFilter>;
};

/**
 * What questions can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type FaqOrder =
  /** By question, A to Z in the language asked for. */
  | "QUESTION_ASC"
  /** By question, Z to A in the language asked for. */
  | "QUESTION_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** In the editors’ order. Those without a place last. */
  | "ORDER_ASC"
  /** In the reverse of the editors’ order. Those without a place last. */
  | "ORDER_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which texts to keep; everything that is given must hold, and null is the same as
 * leaving out. `eq` and `in` compare exactly; `contains` and `startsWith` take no
 * notice of capitals and accents.
 */
export type StringFilter = {
  /** Exactly this text. */
  readonly eq?: InputMaybe<Scalars["String"]["input"]>;
  /** Any of these texts; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** With this text anywhere in it, whatever the capitals and accents. */
  readonly contains?: InputMaybe<Scalars["String"]["input"]>;
  /** Beginning with this text, whatever the capitals and accents. */
  readonly startsWith?: InputMaybe<Scalars["String"]["input"]>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What must hold of a list of texts; everything that is given must hold. */
export type StringListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<StringFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<StringFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<StringFilter>;
};

/**
 * Which entries to keep by their `id` or `documentId`, whatever the language of the
 * id; everything that is given must hold, and null is the same as leaving out.
 */
export type IdFilter = {
  /** Exactly this entry. */
  readonly eq?: InputMaybe<Scalars["ID"]["input"]>;
  /** Any of these entries; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** Which of yes and no to keep; null is the same as leaving out. */
export type BooleanFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which whole numbers to keep; everything that is given must hold, and null is the
 * same as leaving out. What has no number matches nothing but `isNull: true`.
 */
export type IntFilter = {
  /** Exactly this number. */
  readonly eq?: InputMaybe<Scalars["Int"]["input"]>;
  /** Any of these numbers; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["Int"]["input"]>>;
  /** Greater than this. */
  readonly gt?: InputMaybe<Scalars["Int"]["input"]>;
  /** This or greater. */
  readonly gte?: InputMaybe<Scalars["Int"]["input"]>;
  /** Less than this. */
  readonly lt?: InputMaybe<Scalars["Int"]["input"]>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars["Int"]["input"]>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which numbers to keep; everything that is given must hold, and null is the same as
 * leaving out. What has no number matches nothing but `isNull: true`.
 */
export type FloatFilter = {
  /** Exactly this number. */
  readonly eq?: InputMaybe<Scalars["Float"]["input"]>;
  /** Any of these numbers; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["Float"]["input"]>>;
  /** Greater than this. */
  readonly gt?: InputMaybe<Scalars["Float"]["input"]>;
  /** This or greater. */
  readonly gte?: InputMaybe<Scalars["Float"]["input"]>;
  /** Less than this. */
  readonly lt?: InputMaybe<Scalars["Float"]["input"]>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars["Float"]["input"]>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which days to keep; everything that is given must hold, and null is the same as
 * leaving out. What has no date matches nothing but `isNull: true`.
 */
export type DateFilter = {
  /** Exactly this day. */
  readonly eq?: InputMaybe<Scalars["Date"]["input"]>;
  /** Any of these days; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["Date"]["input"]>>;
  /** After this day. */
  readonly gt?: InputMaybe<Scalars["Date"]["input"]>;
  /** On this day or after. */
  readonly gte?: InputMaybe<Scalars["Date"]["input"]>;
  /** Before this day. */
  readonly lt?: InputMaybe<Scalars["Date"]["input"]>;
  /** On this day or before. */
  readonly lte?: InputMaybe<Scalars["Date"]["input"]>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which moments to keep; everything that is given must hold, and null is the same as
 * leaving out. Offsets are taken into account.
 */
export type DateTimeFilter = {
  /** Exactly this moment. */
  readonly eq?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Any of these moments; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["DateTime"]["input"]>>;
  /** After this moment. */
  readonly gt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** At this moment or after. */
  readonly gte?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Before this moment. */
  readonly lt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** At this moment or before. */
  readonly lte?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** Which languages to keep; everything that is given must hold, and null is the same as leaving out. */
export type LocaleFilter = {
  /** Exactly this language. */
  readonly eq?: InputMaybe<Scalars["Locale"]["input"]>;
  /** Any of these languages; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["Locale"]["input"]>>;
};

/** Whether to keep what has it, or what lacks it; null is the same as leaving out. */
export type PresenceFilter = {
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * What a guide helps with. Each value names the lists and numbers that such a
 * guide usually fills; it may fill others too.
 */
export type GuideKind =
  /** What something is: `keyPoints`, `steps`, `facts`. */
  | "OVERVIEW"
  /** Two things side by side: `comparison`. */
  | "COMPARISON"
  /** Which technique to consider: `options`. */
  | "DECISION"
  /** How often to come: `goals`, `reviewAfterWeeks`. */
  | "FREQUENCY"
  /** How long a session lasts: `sessionLengths`, `typicalMinutes`. */
  | "SESSION_LENGTH"
  /** What to do before a session: `checklist`. */
  | "PREPARATION"
  /** What to do after a session: `checklist`, `sorenessDays`, `warningSigns`. */
  | "AFTERCARE"
  /** How to find a therapist: `checklist`, `regulation`, `warningSigns`. */
  | "CHOOSING_THERAPIST"
  /** What to ask a therapist: `questions`. */
  | "QUESTIONS"
  /** How massage goes together with other care: `combinations`. */
  | "COMBINING";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type GuideKindEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<GuideKind>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<GuideKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which rows match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type ComparisonRowFilter = {
  /** By aspect. */
  readonly aspect?: InputMaybe<StringFilter>;
  /** By how it is for the first. */
  readonly first?: InputMaybe<StringFilter>;
  /** By how it is for the second. */
  readonly second?: InputMaybe<StringFilter>;
};

/** What must hold of a list of rows; everything that is given must hold. */
export type ComparisonRowListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ComparisonRowFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ComparisonRowFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ComparisonRowFilter>;
};

/**
 * Which options match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type DecisionOptionFilter = {
  /** By situation. */
  readonly situation?: InputMaybe<StringFilter>;
};

/** What must hold of a list of options; everything that is given must hold. */
export type DecisionOptionListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<DecisionOptionFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<DecisionOptionFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<DecisionOptionFilter>;
};

/**
 * Which items match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type ChecklistItemFilter = {
  /** By item. */
  readonly item?: InputMaybe<StringFilter>;
  /** By timing. */
  readonly timing?: InputMaybe<StringFilter>;
  /** By whether there is a note. */
  readonly note?: InputMaybe<StringFilter>;
};

/** What must hold of a list of items; everything that is given must hold. */
export type ChecklistItemListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ChecklistItemFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ChecklistItemFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ChecklistItemFilter>;
};

/**
 * Which goals match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type FrequencyGoalFilter = {
  /** By goal. */
  readonly goal?: InputMaybe<StringFilter>;
  /** By label. */
  readonly label?: InputMaybe<StringFilter>;
  /** By phase. */
  readonly phase?: InputMaybe<FrequencyPhaseEnumFilter>;
  /** By sessions in a week; never matches where there are none. */
  readonly sessionsPerWeek?: InputMaybe<RangeFilter>;
  /** By sessions in a month; never matches where there are none. */
  readonly sessionsPerMonth?: InputMaybe<RangeFilter>;
  /** By length of the course in weeks; never matches where it is open. */
  readonly weeks?: InputMaybe<RangeFilter>;
  /** By basis. */
  readonly basis?: InputMaybe<FrequencyBasisEnumFilter>;
  /** By evidence. */
  readonly evidence?: InputMaybe<StringFilter>;
};

/** What must hold of a list of goals; everything that is given must hold. */
export type FrequencyGoalListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<FrequencyGoalFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<FrequencyGoalFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<FrequencyGoalFilter>;
};

/** A part of treatment. */
export type FrequencyPhase =
  /** The first sessions, often closer together. */
  | "INITIAL"
  /** A course of a set length from its beginning to its end. */
  | "COURSE"
  /** Afterwards, to hold what was reached. */
  | "MAINTENANCE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type FrequencyPhaseEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<FrequencyPhase>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<FrequencyPhase>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** Where numbers about frequency come from. */
export type FrequencyBasis =
  /** The dose that the cited trials used. */
  | "TRIAL"
  /** The advice of a clinic. Opinion, not evidence. */
  | "ARTICLE_ADVICE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type FrequencyBasisEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<FrequencyBasis>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<FrequencyBasis>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which session lengths match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type SessionLengthFilter = {
  /** By length in minutes. */
  readonly minutes?: InputMaybe<RangeFilter>;
  /** By use. */
  readonly use?: InputMaybe<StringFilter>;
  /** By evidence. */
  readonly evidence?: InputMaybe<StringFilter>;
};

/** What must hold of a list of session lengths; everything that is given must hold. */
export type SessionLengthListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<SessionLengthFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<SessionLengthFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<SessionLengthFilter>;
};

/**
 * Which combinations match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type CombinationFilter = {
  /** By what comes first. */
  readonly order?: InputMaybe<StringFilter>;
  /** By claim. */
  readonly claim?: InputMaybe<StringFilter>;
};

/** What must hold of a list of combinations; everything that is given must hold. */
export type CombinationListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<CombinationFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<CombinationFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<CombinationFilter>;
};

/**
 * Which regulations match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type RegulationFilter = {
  /** By jurisdiction. */
  readonly jurisdiction?: InputMaybe<StringFilter>;
  /** By whether a licence is required. */
  readonly licenceRequired?: InputMaybe<BooleanFilter>;
  /** By board. */
  readonly board?: InputMaybe<StringFilter>;
  /** By statute. */
  readonly statute?: InputMaybe<StringFilter>;
  /** By minimum training hours. */
  readonly minimumTrainingHours?: InputMaybe<IntFilter>;
  /** By minimum age. */
  readonly minimumAge?: InputMaybe<IntFilter>;
  /** By background check. */
  readonly backgroundCheck?: InputMaybe<StringFilter>;
  /** By whether anyone can look a licence up. */
  readonly publicLookup?: InputMaybe<BooleanFilter>;
  /** By checked note. */
  readonly checkedNote?: InputMaybe<StringFilter>;
};

/** What guides can be counted by. */
export type GuideFacet =
  /** By kind. */
  | "KIND"
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which guides to keep; everything that is given must hold. `{}` keeps all, and
 * null is the same as leaving out.
 */
export type GuideFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GuideFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<GuideFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<GuideFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<GuideKindEnumFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By whether there is a full text. */
  readonly body?: InputMaybe<PresenceFilter>;
  /** By whether there is a picture. */
  readonly image?: InputMaybe<PresenceFilter>;
  /** By key points. */
  readonly keyPoints?: InputMaybe<StringListFilter>;
  /** By steps. */
  readonly steps?: InputMaybe<StringListFilter>;
  /** By facts. */
  readonly facts?: InputMaybe<StringListFilter>;
  /** By questions. */
  readonly questions?: InputMaybe<StringListFilter>;
  /** By warning signs. */
  readonly warningSigns?: InputMaybe<StringListFilter>;
  /** By what is to be gone through. */
  readonly checklist?: InputMaybe<ChecklistItemListFilter>;
  /** By the heading over `first`. */
  readonly comparisonFirst?: InputMaybe<StringFilter>;
  /** By the heading over `second`. */
  readonly comparisonSecond?: InputMaybe<StringFilter>;
  /** By what is set side by side. */
  readonly comparison?: InputMaybe<ComparisonRowListFilter>;
  /** By the situations in it. */
  readonly options?: InputMaybe<DecisionOptionListFilter>;
  /** By its goals. */
  readonly goals?: InputMaybe<FrequencyGoalListFilter>;
  /** By its session lengths. */
  readonly sessionLengths?: InputMaybe<SessionLengthListFilter>;
  /**
   * By after how many weeks to judge whether it helps; never matches where the
   * guide does not say.
   */
  readonly reviewAfterWeeks?: InputMaybe<RangeFilter>;
  /** By review note. */
  readonly reviewNote?: InputMaybe<StringFilter>;
  /** By the usual length of a session in minutes; never matches where the guide does not say. */
  readonly typicalMinutes?: InputMaybe<RangeFilter>;
  /** By for how many days mild soreness may last; never matches where the guide does not say. */
  readonly sorenessDays?: InputMaybe<RangeFilter>;
  /** By the combinations with other care. */
  readonly combinations?: InputMaybe<CombinationListFilter>;
  /** By what the law asks; never matches where the guide is not about that. */
  readonly regulation?: InputMaybe<RegulationFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of guides; everything that is given must hold. */
export type GuideListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<GuideFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<GuideFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<GuideFilter>;
};

/**
 * What guides can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type GuideOrder =
  /** By title, A to Z in the language asked for. */
  | "TITLE_ASC"
  /** By title, Z to A in the language asked for. */
  | "TITLE_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which way the evidence about a technique in a condition points. It says
 * nothing about how sure that is: see `Certainty`.
 */
export type Direction =
  /** People did better with it than with what it was compared to. */
  | "BENEFIT"
  /** No difference that matters was found. Not the same as UNCLEAR. */
  | "NO_EFFECT"
  /**
   * Too little was studied, or studies contradict each other; it may help, do
   * nothing or harm.
   */
  | "UNCLEAR"
  /** People did worse with it, or were hurt. */
  | "HARM";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type DirectionEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<Direction>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** Whose grade a certainty is. */
export type CertaintyBasis =
  /** A cited review or guideline gives this grade. */
  | "PUBLISHED"
  /** The editors’ own cautious reading of the sources; no clinician has confirmed it yet. */
  | "PROPOSED";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type CertaintyBasisEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<CertaintyBasis>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<CertaintyBasis>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * How strongly a technique can be recommended in a condition, or advised
 * against. The values run from against to for. A recommendation is general, and
 * never advice for one person.
 */
export type Strength =
  /** Advised against for nearly everybody. */
  | "STRONG_AGAINST"
  /** Rather advised against; some may reasonably choose it. */
  | "WEAK_AGAINST"
  /** No recommendation in either direction. */
  | "NONE"
  /** Worth considering for some; others may reasonably decline. */
  | "WEAK_FOR"
  /** Recommended for nearly everybody. */
  | "STRONG_FOR";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type StrengthEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<Strength>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Strength>>;
  /** Above this value, by rank. */
  readonly gt?: InputMaybe<Strength>;
  /** At or above this value, by rank. */
  readonly gte?: InputMaybe<Strength>;
  /** Below this value, by rank. */
  readonly lt?: InputMaybe<Strength>;
  /** At or below this value, by rank. */
  readonly lte?: InputMaybe<Strength>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which doses match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type DoseFilter = {
  /** By the dose as a sentence. */
  readonly text?: InputMaybe<StringFilter>;
  /** By length in minutes. */
  readonly minutes?: InputMaybe<RangeFilter>;
  /** By sessions in a week; never matches where there are none. */
  readonly sessionsPerWeek?: InputMaybe<RangeFilter>;
  /** By length of the course in weeks; never matches where it is open. */
  readonly weeks?: InputMaybe<RangeFilter>;
  /** By sessions over the whole course; never matches where it is not reported. */
  readonly sessionsTotal?: InputMaybe<RangeFilter>;
};

/** What indications can be counted by. */
export type IndicationFacet =
  /** By direction. */
  | "DIRECTION"
  /** By certainty. */
  | "CERTAINTY"
  /** By whose grade the certainty is. */
  | "CERTAINTY_BASIS"
  /** By strength. */
  | "STRENGTH"
  /** By technique. */
  | "TECHNIQUE"
  /** By condition. */
  | "CONDITION";

/**
 * Which indications to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type IndicationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IndicationFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<IndicationFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<IndicationFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By the technique. */
  readonly technique?: InputMaybe<TechniqueFilter>;
  /** By the condition. */
  readonly condition?: InputMaybe<ConditionFilter>;
  /** By scope. */
  readonly scope?: InputMaybe<StringFilter>;
  /** By direction. */
  readonly direction?: InputMaybe<DirectionEnumFilter>;
  /** By certainty. */
  readonly certainty?: InputMaybe<CertaintyEnumFilter>;
  /** By the basis of the certainty. */
  readonly certaintyBasis?: InputMaybe<CertaintyBasisEnumFilter>;
  /** By strength. */
  readonly strength?: InputMaybe<StrengthEnumFilter>;
  /** By whether there is a note. */
  readonly note?: InputMaybe<PresenceFilter>;
  /** By the dose that was studied; never matches where none is reported. */
  readonly dose?: InputMaybe<DoseFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its clinical review. */
  readonly review?: InputMaybe<ReviewFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of indications; everything that is given must hold. */
export type IndicationListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<IndicationFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<IndicationFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<IndicationFilter>;
};

/**
 * What indications can be sorted by. What has no value, or no rank, stands last
 * in both directions; ties are broken by id.
 */
export type IndicationOrder =
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Least certain first. NOT_GRADED last. */
  | "CERTAINTY_ASC"
  /** Most certain first. NOT_GRADED last. */
  | "CERTAINTY_DESC"
  /** From strongly against to strongly for. */
  | "STRENGTH_ASC"
  /** From strongly for to strongly against. */
  | "STRENGTH_DESC"
  /** Longest ago reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_ASC"
  /** Last reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_DESC"
  /** Soonest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_ASC"
  /** Latest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/** What the check of a common claim found. */
export type MythVerdict =
  /** What was studied contradicts the claim. */
  | "FALSE"
  /** The claim is wrong in the main, with a grain of truth. */
  | "MOSTLY_FALSE"
  /** Part of the claim holds, part of it does not. */
  | "PARTLY_FALSE"
  /** It was not shown to be true, nor to be false. */
  | "UNPROVEN";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type MythVerdictEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<MythVerdict>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<MythVerdict>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What myths can be counted by. */
export type MythFacet =
  /** By verdict. */
  | "VERDICT"
  /** By certainty. */
  | "CERTAINTY"
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS";

/**
 * Which myths to keep; everything that is given must hold. `{}` keeps all, and
 * null is the same as leaving out.
 */
export type MythFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MythFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<MythFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<MythFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By claim. */
  readonly claim?: InputMaybe<StringFilter>;
  /** By verdict. */
  readonly verdict?: InputMaybe<MythVerdictEnumFilter>;
  /** By short answer. */
  readonly shortAnswer?: InputMaybe<StringFilter>;
  /** By whether there is an explanation. */
  readonly explanation?: InputMaybe<PresenceFilter>;
  /** By certainty. */
  readonly certainty?: InputMaybe<CertaintyEnumFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its clinical review. */
  readonly review?: InputMaybe<ReviewFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of myths; everything that is given must hold. */
export type MythListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<MythFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<MythFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<MythFilter>;
};

/**
 * What myths can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type MythOrder =
  /** By claim, A to Z in the language asked for. */
  | "CLAIM_ASC"
  /** By claim, Z to A in the language asked for. */
  | "CLAIM_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Least certain first. NOT_GRADED last. */
  | "CERTAINTY_ASC"
  /** Most certain first. NOT_GRADED last. */
  | "CERTAINTY_DESC"
  /** Longest ago reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_ASC"
  /** Last reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_DESC"
  /** Soonest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_ASC"
  /** Latest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which ranges match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type RangeFilter = {
  /** By the lower end. */
  readonly min?: InputMaybe<FloatFilter>;
  /** By the upper end. */
  readonly max?: InputMaybe<FloatFilter>;
};

/**
 * Which reviewers to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type ReviewerFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ReviewerFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReviewerFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ReviewerFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By credentials. */
  readonly credentials?: InputMaybe<StringFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By its indications. */
  readonly indications?: InputMaybe<IndicationListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of reviewers; everything that is given must hold. */
export type ReviewerListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<ReviewerFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<ReviewerFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<ReviewerFilter>;
};

/**
 * What reviewers can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type ReviewerOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Fewest indications first. */
  | "INDICATIONS_COUNT_ASC"
  /** Most indications first. */
  | "INDICATIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/** The types of entries that can be searched. */
export type EntryType =
  /** Techniques. */
  | "TECHNIQUE"
  /** Conditions. */
  | "CONDITION"
  /** Contraindications. */
  | "CONTRAINDICATION"
  /** Myths. */
  | "MYTH"
  /** Questions. */
  | "FAQ"
  /** Therapist profiles. */
  | "THERAPIST_PROFILE"
  /** Benefits. */
  | "BENEFIT"
  /** Body regions. */
  | "BODY_REGION"
  /** Guides. */
  | "GUIDE"
  /** Complementary therapies. */
  | "COMPLEMENTARY_THERAPY"
  /** Sources. */
  | "SOURCE"
  /** Reviewers. */
  | "REVIEWER";

/** What sort of source it is. The order of the values is no ranking. */
export type SourceKind =
  /** A systematic review of studies, with or without meta-analysis. */
  | "SYSTEMATIC_REVIEW"
  /** A clinical guideline. */
  | "GUIDELINE"
  /** A randomised controlled trial. */
  | "RCT"
  /** A review without a systematic search. */
  | "NARRATIVE_REVIEW"
  /**
   * A study of how something could work, in a laboratory, a model or few people;
   * not of whether it helps.
   */
  | "MECHANISM_STUDY"
  /** A short report to a conference, usually not yet checked by peers in full. */
  | "CONFERENCE_ABSTRACT"
  /** The stated position of a professional body. */
  | "POSITION_STATEMENT"
  /** Information for patients by a health service or public body. */
  | "PATIENT_INFORMATION"
  /** A law, or a page of the authority that applies it. */
  | "LAW_OR_REGULATOR"
  /** A comment on research by others. */
  | "COMMENTARY"
  /** An article in which experts explain; their opinion. */
  | "EXPERT_ARTICLE"
  /** An article by a practice; advice or marketing, not evidence. */
  | "PRACTICE_ARTICLE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type SourceKindEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What sources can be counted by. */
export type SourceFacet =
  /** By kind. */
  | "KIND"
  /** By year. */
  | "YEAR"
  /** By whether it is verified. */
  | "VERIFIED"
  /** By whether it was withdrawn. */
  | "RETRACTED";

/**
 * Which sources to keep; everything that is given must hold. `{}` keeps all, and
 * null is the same as leaving out.
 */
export type SourceFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<SourceFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By authors. */
  readonly authors?: InputMaybe<StringFilter>;
  /** By year. */
  readonly year?: InputMaybe<IntFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<SourceKindEnumFilter>;
  /** By DOI, whatever the capitals, with or without `https://doi.org/` before it. */
  readonly doi?: InputMaybe<StringFilter>;
  /** By PubMed id. */
  readonly pmid?: InputMaybe<StringFilter>;
  /** By address. */
  readonly url?: InputMaybe<StringFilter>;
  /** By finding. */
  readonly finding?: InputMaybe<StringFilter>;
  /** By caution. */
  readonly caution?: InputMaybe<StringFilter>;
  /** By access. */
  readonly access?: InputMaybe<StringFilter>;
  /** By whether it is verified. */
  readonly verified?: InputMaybe<BooleanFilter>;
  /** By whether it was withdrawn. */
  readonly retracted?: InputMaybe<BooleanFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By the conditions whose red flags it is a source of. */
  readonly redFlagConditions?: InputMaybe<ConditionListFilter>;
  /** By its indications. */
  readonly indications?: InputMaybe<IndicationListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its benefits. */
  readonly benefits?: InputMaybe<BenefitListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its complementary therapies. */
  readonly complementaryTherapies?: InputMaybe<ComplementaryTherapyListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of sources; everything that is given must hold. */
export type SourceListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<SourceFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<SourceFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<SourceFilter>;
};

/**
 * What sources can be sorted by. What has no value, or no rank, stands last in
 * both directions; ties are broken by id.
 */
export type SourceOrder =
  /** By title, A to Z in the language asked for. */
  | "TITLE_ASC"
  /** By title, Z to A in the language asked for. */
  | "TITLE_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Oldest first. Those without a year last. */
  | "YEAR_ASC"
  /** Newest first. Those without a year last. */
  | "YEAR_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions whose red flags are from it first. */
  | "RED_FLAG_CONDITIONS_COUNT_ASC"
  /** Most conditions whose red flags are from it first. */
  | "RED_FLAG_CONDITIONS_COUNT_DESC"
  /** Fewest indications first. */
  | "INDICATIONS_COUNT_ASC"
  /** Most indications first. */
  | "INDICATIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest benefits first. */
  | "BENEFITS_COUNT_ASC"
  /** Most benefits first. */
  | "BENEFITS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Fewest complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_ASC"
  /** Most complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/** What a technique is chiefly given for. The aim, not a result. */
export type TechniqueIntent =
  /** To change a problem, such as pain or stiffness. */
  | "TREATMENT"
  /** To rest and unwind. */
  | "RELAXATION"
  /** Before, during or after sport. */
  | "PERFORMANCE_AND_RECOVERY"
  /** To ease discomfort in a particular situation, such as pregnancy. */
  | "COMFORT";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type TechniqueIntentEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<TechniqueIntent>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<TechniqueIntent>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which pressure ranges match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type PressureRangeFilter = {
  /** By the lightest pressure used. */
  readonly min?: InputMaybe<PressureEnumFilter>;
  /** By the firmest pressure used. */
  readonly max?: InputMaybe<PressureEnumFilter>;
};

/** How firm the touch is. The values run from light to firm; none of them means pain. */
export type Pressure =
  /** Gentle touch that hardly moves the tissue beneath the skin. */
  | "LIGHT"
  /** Clear pressure on the muscles, comfortable throughout. */
  | "MODERATE"
  /** Strong pressure on deeper layers; intense at most, never beyond comfort. */
  | "FIRM";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type PressureEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<Pressure>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<Pressure>>;
  /** Above this value, by rank. */
  readonly gt?: InputMaybe<Pressure>;
  /** At or above this value, by rank. */
  readonly gte?: InputMaybe<Pressure>;
  /** Below this value, by rank. */
  readonly lt?: InputMaybe<Pressure>;
  /** At or below this value, by rank. */
  readonly lte?: InputMaybe<Pressure>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What techniques can be counted by. */
export type TechniqueFacet =
  /** By what it is chiefly given for. */
  | "INTENT"
  /** By body region; one entry may count in several. */
  | "BODY_REGIONS"
  /** By the conditions that it is often chosen for. Custom, not evidence. */
  | "OFTEN_CHOSEN_FOR"
  /** By the benefits that are claimed for it. */
  | "BENEFITS";

/**
 * What a person has, for leaving out what is contraindicated; at least one condition
 * or contraindication. It finds only what editors have recorded, and is no medical
 * advice: what is not left out is not therefore safe.
 */
export type ContraindicatedFor = {
  /**
   * The slugs of conditions, in the language asked for or in the default one; at most
   * 20. What they imply is left out (`Condition.impliedContraindications`); what they
   * only may come with is not, and has to be asked about
   * (`Condition.contraindications`). One that is not published is an error, so that
   * nothing goes unheeded.
   */
  readonly conditions?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /**
   * The slugs of contraindications that hold for the person, such as one that no
   * condition stands for; the same applies.
   */
  readonly contraindications?: InputMaybe<
    ReadonlyArray<Scalars["String"]["input"]>
  >;
  /**
   * The mildest kind that counts. RELATIVE, or left out: all; ABSOLUTE: only what
   * rules massage out altogether.
   */
  readonly minKind?: InputMaybe<ContraindicationKind>;
};

/**
 * Which techniques to keep; everything that is given must hold. `{}` keeps all,
 * and null is the same as leaving out.
 */
export type TechniqueFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TechniqueFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<TechniqueFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<TechniqueFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By what else it is called. */
  readonly alternateNames?: InputMaybe<StringListFilter>;
  /** By summary. */
  readonly summary?: InputMaybe<StringFilter>;
  /** By whether there is a full text. */
  readonly description?: InputMaybe<PresenceFilter>;
  /** By whether it says what the therapist does. */
  readonly howItIsDone?: InputMaybe<PresenceFilter>;
  /** By how firm the touch is; never matches where that varies too much to say. */
  readonly pressure?: InputMaybe<PressureRangeFilter>;
  /** By intent. */
  readonly intent?: InputMaybe<TechniqueIntentEnumFilter>;
  /** By the usual length of a session in minutes; never matches where it is not known. */
  readonly sessionMinutes?: InputMaybe<RangeFilter>;
  /** By caution. */
  readonly caution?: InputMaybe<StringFilter>;
  /** By evidence in brief. */
  readonly evidenceInBrief?: InputMaybe<StringFilter>;
  /** By whether there is a picture. */
  readonly image?: InputMaybe<PresenceFilter>;
  /** By its body regions. */
  readonly bodyRegions?: InputMaybe<BodyRegionListFilter>;
  /** By the conditions that it is often chosen for. */
  readonly oftenChosenFor?: InputMaybe<ConditionListFilter>;
  /** By its sources. */
  readonly sources?: InputMaybe<SourceListFilter>;
  /** By its indications. */
  readonly indications?: InputMaybe<IndicationListFilter>;
  /** By its contraindications. */
  readonly contraindications?: InputMaybe<ContraindicationListFilter>;
  /** By its benefits. */
  readonly benefits?: InputMaybe<BenefitListFilter>;
  /** By its myths. */
  readonly myths?: InputMaybe<MythListFilter>;
  /** By its questions. */
  readonly faqs?: InputMaybe<FaqListFilter>;
  /** By its guides. */
  readonly guides?: InputMaybe<GuideListFilter>;
  /** By its therapist profiles. */
  readonly therapistProfiles?: InputMaybe<TherapistProfileListFilter>;
  /** By its complementary therapies. */
  readonly complementaryTherapies?: InputMaybe<ComplementaryTherapyListFilter>;
  /** By its clinical review. */
  readonly review?: InputMaybe<ReviewFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of techniques; everything that is given must hold. */
export type TechniqueListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<TechniqueFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<TechniqueFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<TechniqueFilter>;
};

/**
 * What techniques can be sorted by. What has no value, or no rank, stands last
 * in both directions; ties are broken by id.
 */
export type TechniqueOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Longest ago reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_ASC"
  /** Last reviewed first; what was never reviewed last. */
  | "LAST_REVIEWED_AT_DESC"
  /** Soonest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_ASC"
  /** Latest due for review first; what has no date last. */
  | "NEXT_REVIEW_DUE_DESC"
  /** Fewest body regions first. */
  | "BODY_REGIONS_COUNT_ASC"
  /** Most body regions first. */
  | "BODY_REGIONS_COUNT_DESC"
  /** Fewest conditions that it is often chosen for first. */
  | "OFTEN_CHOSEN_FOR_COUNT_ASC"
  /** Most conditions that it is often chosen for first. */
  | "OFTEN_CHOSEN_FOR_COUNT_DESC"
  /** Fewest sources first. */
  | "SOURCES_COUNT_ASC"
  /** Most sources first. */
  | "SOURCES_COUNT_DESC"
  /** Fewest indications first. */
  | "INDICATIONS_COUNT_ASC"
  /** Most indications first. */
  | "INDICATIONS_COUNT_DESC"
  /** Fewest contraindications first. */
  | "CONTRAINDICATIONS_COUNT_ASC"
  /** Most contraindications first. */
  | "CONTRAINDICATIONS_COUNT_DESC"
  /** Fewest myths first. */
  | "MYTHS_COUNT_ASC"
  /** Most myths first. */
  | "MYTHS_COUNT_DESC"
  /** Fewest faqs first. */
  | "FAQS_COUNT_ASC"
  /** Most faqs first. */
  | "FAQS_COUNT_DESC"
  /** Fewest therapist profiles first. */
  | "THERAPIST_PROFILES_COUNT_ASC"
  /** Most therapist profiles first. */
  | "THERAPIST_PROFILES_COUNT_DESC"
  /** Fewest benefits first. */
  | "BENEFITS_COUNT_ASC"
  /** Most benefits first. */
  | "BENEFITS_COUNT_DESC"
  /** Fewest guides first. */
  | "GUIDES_COUNT_ASC"
  /** Most guides first. */
  | "GUIDES_COUNT_DESC"
  /** Fewest complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_ASC"
  /** Most complementary therapies first. */
  | "COMPLEMENTARY_THERAPIES_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/**
 * Which credentials match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type CredentialFilter = {
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
  /** By issuer. */
  readonly issuer?: InputMaybe<StringFilter>;
  /** By jurisdiction. */
  readonly jurisdiction?: InputMaybe<StringFilter>;
  /** By number. */
  readonly number?: InputMaybe<StringFilter>;
  /** By status. */
  readonly status?: InputMaybe<CredentialStatusEnumFilter>;
  /** By verified on. */
  readonly verifiedOn?: InputMaybe<DateFilter>;
  /** By valid until. */
  readonly validUntil?: InputMaybe<DateFilter>;
  /** By lookup url. */
  readonly lookupUrl?: InputMaybe<StringFilter>;
};

/** What must hold of a list of credentials; everything that is given must hold. */
export type CredentialListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<CredentialFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<CredentialFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<CredentialFilter>;
};

/** What the register says of a licence or certificate. */
export type CredentialStatus =
  /** Valid. */
  | "ACTIVE"
  /** No longer valid. */
  | "EXPIRED"
  /** Applied for, not granted yet. */
  | "PENDING"
  /** Made up, on a fictional profile. Not a licence. */
  | "SAMPLE";

/**
 * Which values to keep; everything that is given must hold, and null is the same
 * as leaving out.
 */
export type CredentialStatusEnumFilter = {
  /** Exactly this value. */
  readonly eq?: InputMaybe<CredentialStatus>;
  /** Any of these values; at least one. */
  readonly in?: InputMaybe<ReadonlyArray<CredentialStatus>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/**
 * Which prices match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type PriceFilter = {
  /** By length of the session in minutes. */
  readonly minutes?: InputMaybe<IntFilter>;
  /** By amount. */
  readonly amount?: InputMaybe<FloatFilter>;
  /** By currency. */
  readonly currency?: InputMaybe<StringFilter>;
};

/** What must hold of a list of prices; everything that is given must hold. */
export type PriceListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<PriceFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<PriceFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<PriceFilter>;
};

/**
 * Which locations match; everything that is given must hold. `{}` matches each,
 * and null is the same as leaving out.
 */
export type LocationFilter = {
  /** By address. */
  readonly address?: InputMaybe<StringFilter>;
  /** By city. */
  readonly city?: InputMaybe<StringFilter>;
  /** By region. */
  readonly region?: InputMaybe<StringFilter>;
  /** By country. */
  readonly country?: InputMaybe<StringFilter>;
  /** By latitude. */
  readonly latitude?: InputMaybe<FloatFilter>;
  /** By longitude. */
  readonly longitude?: InputMaybe<FloatFilter>;
  /** By precision. */
  readonly precision?: InputMaybe<StringFilter>;
};

/** What therapist profiles can be counted by. */
export type TherapistProfileFacet =
  /** By technique; one entry may count in several. */
  | "TECHNIQUES"
  /** By condition; one entry may count in several. */
  | "CONDITIONS"
  /** By the languages they speak. */
  | "LANGUAGES"
  /** By whether new clients can book now. */
  | "ACCEPTS_NEW_CLIENTS"
  /** By whether they state that they are insured. */
  | "INSURED";

/**
 * Which therapist profiles to keep; everything that is given must hold. `{}`
 * keeps all, and null is the same as leaving out.
 */
export type TherapistProfileFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TherapistProfileFilter>>;
  /** At least one of these must hold; an empty list matches nothing. */
  readonly or?: InputMaybe<ReadonlyArray<TherapistProfileFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<TherapistProfileFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By headline. */
  readonly headline?: InputMaybe<StringFilter>;
  /** By whether the profile is fictional. */
  readonly sample?: InputMaybe<BooleanFilter>;
  /** By licences and certificates. */
  readonly credentials?: InputMaybe<CredentialListFilter>;
  /** By practice. */
  readonly practice?: InputMaybe<StringFilter>;
  /** By whether there is a biography. */
  readonly biography?: InputMaybe<PresenceFilter>;
  /** By first visit. */
  readonly firstVisit?: InputMaybe<StringFilter>;
  /** By whether there is a portrait. */
  readonly photo?: InputMaybe<PresenceFilter>;
  /** By the languages they speak. */
  readonly languages?: InputMaybe<StringListFilter>;
  /** By where they work. */
  readonly location?: InputMaybe<LocationFilter>;
  /** By email. */
  readonly email?: InputMaybe<StringFilter>;
  /** By phone. */
  readonly phone?: InputMaybe<StringFilter>;
  /** By website. */
  readonly website?: InputMaybe<StringFilter>;
  /** By the page for bookings. */
  readonly bookingUrl?: InputMaybe<StringFilter>;
  /** By whether they state that they are insured. */
  readonly insured?: InputMaybe<BooleanFilter>;
  /** By training hours. */
  readonly trainingHours?: InputMaybe<IntFilter>;
  /** By full years in practice. */
  readonly yearsExperience?: InputMaybe<IntFilter>;
  /** By whether new clients can book now. */
  readonly acceptsNewClients?: InputMaybe<BooleanFilter>;
  /** By accessibility. */
  readonly accessibility?: InputMaybe<StringListFilter>;
  /** By prices. */
  readonly prices?: InputMaybe<PriceListFilter>;
  /** By its techniques. */
  readonly techniques?: InputMaybe<TechniqueListFilter>;
  /** By its conditions. */
  readonly conditions?: InputMaybe<ConditionListFilter>;
  /** By the language that it is served in. */
  readonly locale?: InputMaybe<LocaleFilter>;
  /** By whether another language stands in for a missing translation. */
  readonly isFallback?: InputMaybe<BooleanFilter>;
  /** By when it was last changed in the language served. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What must hold of a list of therapist profiles; everything that is given must hold. */
export type TherapistProfileListFilter = {
  /** At least one matches. */
  readonly some?: InputMaybe<TherapistProfileFilter>;
  /** Every one matches; true of an empty list too. */
  readonly every?: InputMaybe<TherapistProfileFilter>;
  /** Not one matches; true of an empty list too. */
  readonly none?: InputMaybe<TherapistProfileFilter>;
};

/**
 * What therapist profiles can be sorted by. What has no value, or no rank,
 * stands last in both directions; ties are broken by id.
 */
export type TherapistProfileOrder =
  /** By name, A to Z in the language asked for. */
  | "NAME_ASC"
  /** By name, Z to A in the language asked for. */
  | "NAME_DESC"
  /** By slug, A to Z. */
  | "SLUG_ASC"
  /** By slug, Z to A. */
  | "SLUG_DESC"
  /** Fewest years in practice first; where they are not known last. */
  | "YEARS_EXPERIENCE_ASC"
  /** Most years in practice first; where they are not known last. */
  | "YEARS_EXPERIENCE_DESC"
  /** Fewest hours of training first; where they are not known last. */
  | "TRAINING_HOURS_ASC"
  /** Most hours of training first; where they are not known last. */
  | "TRAINING_HOURS_DESC"
  /**
   * Lowest price first: the lowest of a profile, whatever the length of the session
   * and the currency. Those without prices last.
   */
  | "PRICE_ASC"
  /**
   * Highest price first: the lowest of a profile, whatever the length of the session
   * and the currency. Those without prices last.
   */
  | "PRICE_DESC"
  /** Fewest techniques first. */
  | "TECHNIQUES_COUNT_ASC"
  /** Most techniques first. */
  | "TECHNIQUES_COUNT_DESC"
  /** Fewest conditions first. */
  | "CONDITIONS_COUNT_ASC"
  /** Most conditions first. */
  | "CONDITIONS_COUNT_DESC"
  /** Longest unchanged first. */
  | "UPDATED_AT_ASC"
  /** Last changed first. */
  | "UPDATED_AT_DESC";

/** A place, and how far around it to look. */
export type Near = {
  /** Degrees north, −90 to 90 (WGS 84). */
  readonly latitude: Scalars["Float"]["input"];
  /** Degrees east, −180 to 180 (WGS 84). */
  readonly longitude: Scalars["Float"]["input"];
  /** How far around, in kilometres: 50 unless told, more than 0, at most 20,015, which is everywhere. */
  readonly radiusKm?: InputMaybe<Scalars["Float"]["input"]>;
};

export type ConditionListQueryVariables = Exact<{
  filter?: InputMaybe<ConditionFilter>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type ConditionListQuery = {
  readonly conditions: {
    readonly __typename: "ConditionConnection";
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Condition";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly name: string;
      readonly alternateNames: ReadonlyArray<string>;
      readonly summary: string;
      readonly category: ConditionCategory;
      readonly translations: ReadonlyArray<{
        readonly __typename: "Translation";
        readonly locale: string;
        readonly slug: string;
      }>;
      readonly indications: {
        readonly __typename: "IndicationConnection";
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly __typename: "Indication";
          readonly id: string;
          readonly certainty: Certainty;
        }>;
      };
    }>;
    readonly facets: ReadonlyArray<{
      readonly __typename: "Facet";
      readonly field: string;
      readonly values: ReadonlyArray<{
        readonly __typename: "FacetValue";
        readonly value: string;
        readonly label: string | null;
        readonly count: number;
      }>;
    }>;
  };
};

export type ConditionPageQueryVariables = Exact<{
  slug: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type ConditionPageQuery = {
  readonly condition: {
    readonly __typename: "Condition";
    readonly id: string;
    readonly documentId: string;
    readonly slug: string;
    readonly locale: string;
    readonly isFallback: boolean;
    readonly name: string;
    readonly alternateNames: ReadonlyArray<string>;
    readonly summary: string;
    readonly category: ConditionCategory;
    readonly redFlagsVerified: boolean;
    readonly updatedAt: string;
    readonly jsonLd: JsonLd;
    readonly translations: ReadonlyArray<{
      readonly __typename: "Translation";
      readonly locale: string;
      readonly slug: string;
    }>;
    readonly redFlags: ReadonlyArray<{
      readonly __typename: "RedFlag";
      readonly level: RedFlagLevel;
      readonly sign: string;
    }>;
    readonly redFlagSources: ReadonlyArray<{
      readonly __typename: "Source";
      readonly id: string;
      readonly locale: string;
      readonly title: string;
      readonly authors: string | null;
      readonly year: number | null;
      readonly publisher: string | null;
      readonly kind: SourceKind;
      readonly doi: string | null;
      readonly pmid: string | null;
      readonly url: string | null;
      readonly retracted: boolean;
    }>;
    readonly contraindications: {
      readonly __typename: "ContraindicationConnection";
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Contraindication";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly name: string;
        readonly kind: ContraindicationKind;
        readonly scope: ContraindicationScope;
        readonly why: string;
        readonly whatToDo: string;
        readonly sourcing: Sourcing;
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly techniques: {
      readonly __typename: "TechniqueEvidenceConnection";
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly __typename: "TechniqueEvidenceEdge";
        readonly node: {
          readonly __typename: "Technique";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
          readonly name: string;
          readonly summary: string;
          readonly caution: string;
          readonly contraindications: {
            readonly __typename: "ContraindicationConnection";
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Contraindication";
              readonly id: string;
              readonly locale: string;
              readonly name: string;
              readonly kind: ContraindicationKind;
              readonly whatToDo: string;
            }>;
          };
        };
        readonly indications: ReadonlyArray<{
          readonly __typename: "Indication";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
          readonly scope: string | null;
          readonly direction: Direction;
          readonly certainty: Certainty;
          readonly certaintyBasis: CertaintyBasis;
          readonly strength: Strength;
          readonly note: {
            readonly __typename: "RichText";
            readonly html: string;
          };
          readonly dose: {
            readonly __typename: "Dose";
            readonly text: string | null;
            readonly minutes: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly sessionsPerWeek: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly weeks: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly sessionsTotal: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
          } | null;
          readonly sources: ReadonlyArray<{
            readonly __typename: "Source";
            readonly id: string;
            readonly locale: string;
            readonly title: string;
            readonly authors: string | null;
            readonly year: number | null;
            readonly publisher: string | null;
            readonly kind: SourceKind;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly url: string | null;
            readonly retracted: boolean;
          }>;
          readonly review: {
            readonly __typename: "Review";
            readonly lastReviewedAt: string | null;
          };
        }>;
      }>;
    };
    readonly myths: {
      readonly __typename: "MythConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Myth";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly claim: string;
        readonly verdict: MythVerdict;
        readonly shortAnswer: string;
        readonly certainty: Certainty;
        readonly explanation: {
          readonly __typename: "RichText";
          readonly html: string;
        };
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly faqs: {
      readonly __typename: "FaqConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Faq";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly question: string;
        readonly answer: {
          readonly __typename: "RichText";
          readonly html: string;
        };
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly review: {
      readonly __typename: "Review";
      readonly lastReviewedAt: string | null;
      readonly nextReviewDue: string | null;
      readonly reviewedBy: {
        readonly __typename: "Reviewer";
        readonly id: string;
        readonly name: string;
      } | null;
    };
  } | null;
  readonly everyMassage: {
    readonly __typename: "ContraindicationConnection";
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Contraindication";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly name: string;
      readonly kind: ContraindicationKind;
      readonly scope: ContraindicationScope;
      readonly why: string;
      readonly whatToDo: string;
      readonly sourcing: Sourcing;
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
  readonly furtherMyths: {
    readonly __typename: "MythConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Myth";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly claim: string;
      readonly verdict: MythVerdict;
      readonly shortAnswer: string;
      readonly certainty: Certainty;
      readonly explanation: {
        readonly __typename: "RichText";
        readonly html: string;
      };
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
  readonly furtherQuestions: {
    readonly __typename: "FaqConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Faq";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly question: string;
      readonly answer: {
        readonly __typename: "RichText";
        readonly html: string;
      };
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
};

export type ConditionWithEvidenceQueryVariables = Exact<{
  slug: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type ConditionWithEvidenceQuery = {
  readonly condition: {
    readonly __typename: "Condition";
    readonly id: string;
    readonly name: string;
    readonly redFlags: ReadonlyArray<{
      readonly __typename: "RedFlag";
      readonly level: RedFlagLevel;
      readonly sign: string;
    }>;
    readonly indications: {
      readonly __typename: "IndicationConnection";
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Indication";
        readonly id: string;
        readonly direction: Direction;
        readonly certainty: Certainty;
        readonly strength: Strength;
        readonly note: {
          readonly __typename: "RichText";
          readonly text: string;
        };
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly title: string;
          readonly doi: string | null;
        }>;
        readonly technique: {
          readonly __typename: "Technique";
          readonly id: string;
          readonly slug: string;
          readonly name: string;
          readonly contraindications: {
            readonly __typename: "ContraindicationConnection";
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Contraindication";
              readonly id: string;
              readonly name: string;
              readonly kind: ContraindicationKind;
            }>;
          };
          readonly therapistProfiles: {
            readonly __typename: "TherapistProfileConnection";
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly __typename: "TherapistProfile";
              readonly id: string;
              readonly name: string;
            }>;
          };
        };
      }>;
    };
  } | null;
};

export type SafetyNoteFragment = {
  readonly __typename: "Contraindication";
  readonly id: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly name: string;
  readonly kind: ContraindicationKind;
  readonly scope: ContraindicationScope;
  readonly why: string;
  readonly whatToDo: string;
  readonly sourcing: Sourcing;
  readonly sources: ReadonlyArray<{
    readonly __typename: "Source";
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly authors: string | null;
    readonly year: number | null;
    readonly publisher: string | null;
    readonly kind: SourceKind;
    readonly doi: string | null;
    readonly pmid: string | null;
    readonly url: string | null;
    readonly retracted: boolean;
  }>;
};

export type FindingFragment = {
  readonly __typename: "Indication";
  readonly id: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly scope: string | null;
  readonly direction: Direction;
  readonly certainty: Certainty;
  readonly certaintyBasis: CertaintyBasis;
  readonly strength: Strength;
  readonly note: { readonly __typename: "RichText"; readonly html: string };
  readonly dose: {
    readonly __typename: "Dose";
    readonly text: string | null;
    readonly minutes: {
      readonly __typename: "Range";
      readonly min: number | null;
      readonly max: number | null;
    } | null;
    readonly sessionsPerWeek: {
      readonly __typename: "Range";
      readonly min: number | null;
      readonly max: number | null;
    } | null;
    readonly weeks: {
      readonly __typename: "Range";
      readonly min: number | null;
      readonly max: number | null;
    } | null;
    readonly sessionsTotal: {
      readonly __typename: "Range";
      readonly min: number | null;
      readonly max: number | null;
    } | null;
  } | null;
  readonly sources: ReadonlyArray<{
    readonly __typename: "Source";
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly authors: string | null;
    readonly year: number | null;
    readonly publisher: string | null;
    readonly kind: SourceKind;
    readonly doi: string | null;
    readonly pmid: string | null;
    readonly url: string | null;
    readonly retracted: boolean;
  }>;
  readonly review: {
    readonly __typename: "Review";
    readonly lastReviewedAt: string | null;
  };
};

export type CheckedMythFragment = {
  readonly __typename: "Myth";
  readonly id: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly claim: string;
  readonly verdict: MythVerdict;
  readonly shortAnswer: string;
  readonly certainty: Certainty;
  readonly explanation: {
    readonly __typename: "RichText";
    readonly html: string;
  };
  readonly sources: ReadonlyArray<{
    readonly __typename: "Source";
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly authors: string | null;
    readonly year: number | null;
    readonly publisher: string | null;
    readonly kind: SourceKind;
    readonly doi: string | null;
    readonly pmid: string | null;
    readonly url: string | null;
    readonly retracted: boolean;
  }>;
};

export type AnsweredQuestionFragment = {
  readonly __typename: "Faq";
  readonly id: string;
  readonly locale: string;
  readonly isFallback: boolean;
  readonly question: string;
  readonly answer: { readonly __typename: "RichText"; readonly html: string };
  readonly sources: ReadonlyArray<{
    readonly __typename: "Source";
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly authors: string | null;
    readonly year: number | null;
    readonly publisher: string | null;
    readonly kind: SourceKind;
    readonly doi: string | null;
    readonly pmid: string | null;
    readonly url: string | null;
    readonly retracted: boolean;
  }>;
};

export type CitationFragment = {
  readonly __typename: "Source";
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly url: string | null;
  readonly retracted: boolean;
};

export type SearchSuggestionsQueryVariables = Exact<{
  query: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type SearchSuggestionsQuery = {
  readonly search: {
    readonly __typename: "SearchConnection";
    readonly totalCount: number;
    readonly facets: ReadonlyArray<{
      readonly __typename: "Facet";
      readonly values: ReadonlyArray<{
        readonly __typename: "FacetValue";
        readonly value: string;
        readonly label: string | null;
        readonly count: number;
      }>;
    }>;
    readonly edges: ReadonlyArray<{
      readonly __typename: "SearchEdge";
      readonly node:
        | {
            readonly __typename: "Benefit";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "BodyRegion";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "ComplementaryTherapy";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Condition";
            readonly name: string;
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Contraindication";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Faq";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Guide";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Indication";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Myth";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Reviewer";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Source";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "Technique";
            readonly name: string;
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          }
        | {
            readonly __typename: "TherapistProfile";
            readonly id: string;
            readonly locale: string;
            readonly isFallback: boolean;
            readonly translations: ReadonlyArray<{
              readonly __typename: "Translation";
              readonly locale: string;
              readonly slug: string;
            }>;
          };
      readonly highlights: ReadonlyArray<{
        readonly __typename: "Highlight";
        readonly field: string;
        readonly parts: ReadonlyArray<{
          readonly __typename: "HighlightPart";
          readonly text: string;
          readonly isMatch: boolean;
        }>;
      }>;
    }>;
  };
  readonly contraindications: {
    readonly __typename: "SearchConnection";
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      | {
          readonly __typename: "Benefit";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "BodyRegion";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "ComplementaryTherapy";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Condition";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Contraindication";
          readonly name: string;
          readonly kind: ContraindicationKind;
          readonly scope: ContraindicationScope;
          readonly why: string;
          readonly whatToDo: string;
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Faq";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Guide";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Indication";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Myth";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Reviewer";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "Technique";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
      | {
          readonly __typename: "TherapistProfile";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
        }
    >;
  };
};

export type TechniqueNameQueryVariables = Exact<{
  slug: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type TechniqueNameQuery = {
  readonly technique: {
    readonly __typename: "Technique";
    readonly id: string;
    readonly locale: string;
    readonly name: string;
  } | null;
};

export type TechniquePageQueryVariables = Exact<{
  slug: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type TechniquePageQuery = {
  readonly technique: {
    readonly __typename: "Technique";
    readonly id: string;
    readonly documentId: string;
    readonly slug: string;
    readonly locale: string;
    readonly isFallback: boolean;
    readonly name: string;
    readonly alternateNames: ReadonlyArray<string>;
    readonly summary: string;
    readonly caution: string;
    readonly intent: TechniqueIntent;
    readonly evidenceInBrief: string | null;
    readonly updatedAt: string;
    readonly jsonLd: JsonLd;
    readonly translations: ReadonlyArray<{
      readonly __typename: "Translation";
      readonly locale: string;
      readonly slug: string;
    }>;
    readonly contraindications: {
      readonly __typename: "ContraindicationConnection";
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Contraindication";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly name: string;
        readonly kind: ContraindicationKind;
        readonly scope: ContraindicationScope;
        readonly why: string;
        readonly whatToDo: string;
        readonly sourcing: Sourcing;
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly pressure: {
      readonly __typename: "PressureRange";
      readonly min: Pressure;
      readonly max: Pressure;
    } | null;
    readonly sessionMinutes: {
      readonly __typename: "Range";
      readonly min: number | null;
      readonly max: number | null;
    } | null;
    readonly image: {
      readonly __typename: "Image";
      readonly url: string;
      readonly alternativeText: string | null;
      readonly width: number | null;
      readonly height: number | null;
    } | null;
    readonly bodyRegions: {
      readonly __typename: "BodyRegionConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "BodyRegion";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly name: string;
      }>;
    };
    readonly description: {
      readonly __typename: "RichText";
      readonly html: string;
    } | null;
    readonly howItIsDone: {
      readonly __typename: "RichText";
      readonly html: string;
    } | null;
    readonly sources: ReadonlyArray<{
      readonly __typename: "Source";
      readonly id: string;
      readonly locale: string;
      readonly title: string;
      readonly authors: string | null;
      readonly year: number | null;
      readonly publisher: string | null;
      readonly kind: SourceKind;
      readonly doi: string | null;
      readonly pmid: string | null;
      readonly url: string | null;
      readonly retracted: boolean;
    }>;
    readonly conditions: {
      readonly __typename: "ConditionEvidenceConnection";
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly __typename: "ConditionEvidenceEdge";
        readonly node: {
          readonly __typename: "Condition";
          readonly id: string;
          readonly slug: string;
          readonly locale: string;
          readonly isFallback: boolean;
          readonly name: string;
          readonly summary: string;
          readonly redFlags: ReadonlyArray<{
            readonly __typename: "RedFlag";
            readonly level: RedFlagLevel;
            readonly sign: string;
          }>;
          readonly contraindications: {
            readonly __typename: "ContraindicationConnection";
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Contraindication";
              readonly id: string;
              readonly locale: string;
              readonly name: string;
              readonly kind: ContraindicationKind;
              readonly whatToDo: string;
            }>;
          };
        };
        readonly indications: ReadonlyArray<{
          readonly __typename: "Indication";
          readonly id: string;
          readonly locale: string;
          readonly isFallback: boolean;
          readonly scope: string | null;
          readonly direction: Direction;
          readonly certainty: Certainty;
          readonly certaintyBasis: CertaintyBasis;
          readonly strength: Strength;
          readonly note: {
            readonly __typename: "RichText";
            readonly html: string;
          };
          readonly dose: {
            readonly __typename: "Dose";
            readonly text: string | null;
            readonly minutes: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly sessionsPerWeek: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly weeks: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
            readonly sessionsTotal: {
              readonly __typename: "Range";
              readonly min: number | null;
              readonly max: number | null;
            } | null;
          } | null;
          readonly sources: ReadonlyArray<{
            readonly __typename: "Source";
            readonly id: string;
            readonly locale: string;
            readonly title: string;
            readonly authors: string | null;
            readonly year: number | null;
            readonly publisher: string | null;
            readonly kind: SourceKind;
            readonly doi: string | null;
            readonly pmid: string | null;
            readonly url: string | null;
            readonly retracted: boolean;
          }>;
          readonly review: {
            readonly __typename: "Review";
            readonly lastReviewedAt: string | null;
          };
        }>;
      }>;
    };
    readonly benefits: {
      readonly __typename: "BenefitConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Benefit";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly name: string;
        readonly kind: BenefitKind;
        readonly summary: string;
        readonly support: BenefitSupport;
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly myths: {
      readonly __typename: "MythConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Myth";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly claim: string;
        readonly verdict: MythVerdict;
        readonly shortAnswer: string;
        readonly certainty: Certainty;
        readonly explanation: {
          readonly __typename: "RichText";
          readonly html: string;
        };
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly faqs: {
      readonly __typename: "FaqConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Faq";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly question: string;
        readonly answer: {
          readonly __typename: "RichText";
          readonly html: string;
        };
        readonly sources: ReadonlyArray<{
          readonly __typename: "Source";
          readonly id: string;
          readonly locale: string;
          readonly title: string;
          readonly authors: string | null;
          readonly year: number | null;
          readonly publisher: string | null;
          readonly kind: SourceKind;
          readonly doi: string | null;
          readonly pmid: string | null;
          readonly url: string | null;
          readonly retracted: boolean;
        }>;
      }>;
    };
    readonly review: {
      readonly __typename: "Review";
      readonly lastReviewedAt: string | null;
      readonly nextReviewDue: string | null;
      readonly reviewedBy: {
        readonly __typename: "Reviewer";
        readonly id: string;
        readonly name: string;
      } | null;
    };
  } | null;
  readonly everyMassage: {
    readonly __typename: "ContraindicationConnection";
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Contraindication";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly name: string;
      readonly kind: ContraindicationKind;
      readonly scope: ContraindicationScope;
      readonly why: string;
      readonly whatToDo: string;
      readonly sourcing: Sourcing;
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
  readonly furtherMyths: {
    readonly __typename: "MythConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Myth";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly claim: string;
      readonly verdict: MythVerdict;
      readonly shortAnswer: string;
      readonly certainty: Certainty;
      readonly explanation: {
        readonly __typename: "RichText";
        readonly html: string;
      };
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
  readonly furtherQuestions: {
    readonly __typename: "FaqConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Faq";
      readonly id: string;
      readonly locale: string;
      readonly isFallback: boolean;
      readonly question: string;
      readonly answer: {
        readonly __typename: "RichText";
        readonly html: string;
      };
      readonly sources: ReadonlyArray<{
        readonly __typename: "Source";
        readonly id: string;
        readonly locale: string;
        readonly title: string;
        readonly authors: string | null;
        readonly year: number | null;
        readonly publisher: string | null;
        readonly kind: SourceKind;
        readonly doi: string | null;
        readonly pmid: string | null;
        readonly url: string | null;
        readonly retracted: boolean;
      }>;
    }>;
  };
};

export type TechniquesForConditionQueryVariables = Exact<{
  slug: Scalars["String"]["input"];
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type TechniquesForConditionQuery = {
  readonly techniques: {
    readonly __typename: "TechniqueConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Technique";
      readonly id: string;
      readonly name: string;
    }>;
  };
};

export type TherapistPlacesQueryVariables = Exact<{
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type TherapistPlacesQuery = {
  readonly therapistProfiles: {
    readonly __typename: "TherapistProfileConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "TherapistProfile";
      readonly id: string;
      readonly location: {
        readonly __typename: "Location";
        readonly city: string;
        readonly region: string | null;
        readonly country: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
      };
    }>;
  };
};

export type TherapistsNearQueryVariables = Exact<{
  condition: Scalars["ID"]["input"];
  near: Near;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
}>;

export type TherapistsNearQuery = {
  readonly therapistProfiles: {
    readonly __typename: "TherapistProfileConnection";
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly __typename: "TherapistProfileEdge";
      readonly distanceKm: number | null;
      readonly node: {
        readonly __typename: "TherapistProfile";
        readonly id: string;
        readonly locale: string;
        readonly isFallback: boolean;
        readonly name: string;
        readonly headline: string | null;
        readonly sample: boolean;
        readonly languages: ReadonlyArray<string>;
        readonly acceptsNewClients: boolean;
        readonly bookingUrl: string | null;
        readonly website: string | null;
        readonly location: {
          readonly __typename: "Location";
          readonly city: string;
          readonly region: string | null;
          readonly precision: string | null;
        };
        readonly techniques: {
          readonly __typename: "TechniqueConnection";
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Technique";
            readonly id: string;
            readonly locale: string;
            readonly name: string;
          }>;
        };
      };
    }>;
  };
};

// prettier-ignore
const CitationFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"pmid"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"retracted"}}]}};

// prettier-ignore
const SafetyNoteFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafetyNote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contraindication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"sourcing"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}}]}};

// prettier-ignore
const FindingFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsPerWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lastReviewedAt"}}]}}]}};

// prettier-ignore
const CheckedMythFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckedMyth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Myth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"shortAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}}]}};

// prettier-ignore
const AnsweredQuestionFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnsweredQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Faq"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}}]}};

/** Which conditions there are, how many findings each has and how sure the surest is, and what the list can be narrowed by. */
// prettier-ignore
export const ConditionListDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConditionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConditionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CERTAINTY_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CATEGORY"},{"kind":"EnumValue","value":"BODY_REGIONS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}], loc: { source: { body: "query ConditionList($filter: ConditionFilter, $locale: Locale) {\n  conditions(filter: $filter, first: 100, locale: $locale) {\n    __typename\n    totalCount\n    nodes {\n      __typename\n      id\n      locale\n      isFallback\n      translations {\n        __typename\n        locale\n        slug\n      }\n      name\n      alternateNames\n      summary\n      category\n      indications(first: 1, orderBy: [CERTAINTY_DESC]) {\n        __typename\n        totalCount\n        nodes {\n          __typename\n          id\n          certainty\n        }\n      }\n    }\n    facets(fields: [CATEGORY, BODY_REGIONS]) {\n      __typename\n      field\n      values {\n        __typename\n        value\n        label\n        count\n      }\n    }\n  }\n}" } }, __meta__: { hash: "a541b7a5d94c28c084ce0d22695380305ba150628887d6a2dbfde1f7509f526d" } } as unknown as PersistedDocument<ConditionListQuery, ConditionListQueryVariables>;

/** Everything that a page about one condition says: safety first, then each technique with what was found, myths and questions. */
// prettier-ignore
export const ConditionPageDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConditionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"redFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redFlagsVerified"}},{"kind":"Field","name":{"kind":"Name","value":"redFlagSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyNote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"appliesToAllTechniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Finding"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedMyth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnsweredQuestion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastReviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"everyMassage"},"name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"appliesToAllTechniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyNote"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"furtherMyths"},"name":{"kind":"Name","value":"myths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"condition"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedMyth"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"furtherQuestions"},"name":{"kind":"Name","value":"faqs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"condition"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnsweredQuestion"}}]}}]}}]}}, CitationFragmentDefinition, SafetyNoteFragmentDefinition, FindingFragmentDefinition, CheckedMythFragmentDefinition, AnsweredQuestionFragmentDefinition], loc: { source: { body: "query ConditionPage($slug: String!, $locale: Locale) {\n  condition(slug: $slug, locale: $locale) {\n    __typename\n    id\n    documentId\n    slug\n    locale\n    isFallback\n    translations {\n      __typename\n      locale\n      slug\n    }\n    name\n    alternateNames\n    summary\n    category\n    redFlags {\n      __typename\n      level\n      sign\n    }\n    redFlagsVerified\n    redFlagSources {\n      __typename\n      ...Citation\n    }\n    contraindications(first: 30, orderBy: [KIND_DESC]) {\n      __typename\n      totalCount\n      nodes {\n        __typename\n        ...SafetyNote\n      }\n    }\n    techniques(first: 8) {\n      __typename\n      totalCount\n      edges {\n        __typename\n        node {\n          __typename\n          id\n          locale\n          isFallback\n          name\n          summary\n          caution\n          contraindications(\n            filter: {appliesToAllTechniques: {eq: false}}\n            first: 20\n            orderBy: [KIND_DESC]\n          ) {\n            __typename\n            totalCount\n            nodes {\n              __typename\n              id\n              locale\n              name\n              kind\n              whatToDo\n            }\n          }\n        }\n        indications {\n          __typename\n          ...Finding\n        }\n      }\n    }\n    myths(first: 6) {\n      __typename\n      nodes {\n        __typename\n        ...CheckedMyth\n      }\n    }\n    faqs(first: 6) {\n      __typename\n      nodes {\n        __typename\n        ...AnsweredQuestion\n      }\n    }\n    review {\n      __typename\n      reviewedBy {\n        __typename\n        id\n        name\n      }\n      lastReviewedAt\n      nextReviewDue\n    }\n    updatedAt\n    jsonLd\n  }\n  everyMassage: contraindications(\n    filter: {appliesToAllTechniques: {eq: true}}\n    first: 30\n    orderBy: [KIND_DESC]\n    locale: $locale\n  ) {\n    __typename\n    totalCount\n    nodes {\n      __typename\n      ...SafetyNote\n    }\n  }\n  furtherMyths: myths(\n    filter: {or: [{techniques: {some: {indications: {some: {condition: {slug: {eq: $slug}}}}}}}, {techniques: {none: {}}, conditions: {none: {}}}]}\n    first: 6\n    locale: $locale\n  ) {\n    __typename\n    nodes {\n      __typename\n      ...CheckedMyth\n    }\n  }\n  furtherQuestions: faqs(\n    filter: {or: [{techniques: {some: {indications: {some: {condition: {slug: {eq: $slug}}}}}}}, {techniques: {none: {}}, conditions: {none: {}}}]}\n    first: 6\n    locale: $locale\n  ) {\n    __typename\n    nodes {\n      __typename\n      ...AnsweredQuestion\n    }\n  }\n}\n\nfragment Citation on Source {\n  __typename\n  id\n  locale\n  title\n  authors\n  year\n  publisher\n  kind\n  doi\n  pmid\n  url\n  retracted\n}\n\nfragment SafetyNote on Contraindication {\n  __typename\n  id\n  locale\n  isFallback\n  name\n  kind\n  scope\n  why\n  whatToDo\n  sourcing\n  sources {\n    __typename\n    ...Citation\n  }\n}\n\nfragment Finding on Indication {\n  __typename\n  id\n  locale\n  isFallback\n  scope\n  direction\n  certainty\n  certaintyBasis\n  strength\n  note {\n    __typename\n    html\n  }\n  dose {\n    __typename\n    text\n    minutes {\n      __typename\n      min\n      max\n    }\n    sessionsPerWeek {\n      __typename\n      min\n      max\n    }\n    weeks {\n      __typename\n      min\n      max\n    }\n    sessionsTotal {\n      __typename\n      min\n      max\n    }\n  }\n  sources {\n    __typename\n    ...Citation\n  }\n  review {\n    __typename\n    lastReviewedAt\n  }\n}\n\nfragment CheckedMyth on Myth {\n  __typename\n  id\n  locale\n  isFallback\n  claim\n  verdict\n  shortAnswer\n  explanation {\n    __typename\n    html\n  }\n  certainty\n  sources {\n    __typename\n    ...Citation\n  }\n}\n\nfragment AnsweredQuestion on Faq {\n  __typename\n  id\n  locale\n  isFallback\n  question\n  answer {\n    __typename\n    html\n  }\n  sources {\n    __typename\n    ...Citation\n  }\n}" } }, __meta__: { hash: "6d6f407a22e631a87859eca72f7fad57112c8c9a077141523a4529d993f1622c" } } as unknown as PersistedDocument<ConditionPageQuery, ConditionPageQueryVariables>;

/** What is known about massage in one condition: which techniques, how surely, on what evidence, and what to mind. */
// prettier-ignore
export const ConditionWithEvidenceDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConditionWithEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"redFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"certainty"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"EnumValue","value":"LOW"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BENEFIT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CERTAINTY_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technique"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"therapistProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}], loc: { source: { body: "query ConditionWithEvidence($slug: String!, $locale: Locale) {\n  condition(slug: $slug, locale: $locale) {\n    __typename\n    id\n    name\n    redFlags {\n      __typename\n      level\n      sign\n    }\n    indications(\n      filter: {certainty: {gte: LOW}, direction: {eq: BENEFIT}}\n      orderBy: [CERTAINTY_DESC]\n    ) {\n      __typename\n      totalCount\n      nodes {\n        __typename\n        id\n        direction\n        certainty\n        strength\n        note {\n          __typename\n          text\n        }\n        sources {\n          __typename\n          id\n          title\n          doi\n        }\n        technique {\n          __typename\n          id\n          slug\n          name\n          contraindications(first: 100, orderBy: [KIND_DESC]) {\n            __typename\n            totalCount\n            nodes {\n              __typename\n              id\n              name\n              kind\n            }\n          }\n          therapistProfiles {\n            __typename\n            totalCount\n            nodes {\n              __typename\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}" } }, __meta__: { hash: "d7f8f3fffee6ad51b7b6e775479b866d2c5466ab0fbb915a776b90f0a205dd2e" } } as unknown as PersistedDocument<ConditionWithEvidenceQuery, ConditionWithEvidenceQueryVariables>;

/** What a reader may mean while they type: conditions, and techniques by which conditions can be found. Contraindications come along, and how much of other types there is: nobody is told that nothing is known while something is. */
// prettier-ignore
export const SearchSuggestionsDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONDITION"},{"kind":"EnumValue","value":"TECHNIQUE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Condition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Technique"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"contraindications"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRAINDICATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contraindication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}}]}}]}}]}}], loc: { source: { body: "query SearchSuggestions($query: String!, $locale: Locale) {\n  search(query: $query, types: [CONDITION, TECHNIQUE], first: 8, locale: $locale) {\n    __typename\n    totalCount\n    facets {\n      __typename\n      values {\n        __typename\n        value\n        label\n        count\n      }\n    }\n    edges {\n      __typename\n      node {\n        __typename\n        id\n        locale\n        isFallback\n        translations {\n          __typename\n          locale\n          slug\n        }\n        ... on Condition {\n          __typename\n          name\n        }\n        ... on Technique {\n          __typename\n          name\n        }\n      }\n      highlights {\n        __typename\n        field\n        parts {\n          __typename\n          text\n          isMatch\n        }\n      }\n    }\n  }\n  contraindications: search(\n    query: $query\n    types: [CONTRAINDICATION]\n    first: 100\n    locale: $locale\n  ) {\n    __typename\n    totalCount\n    nodes {\n      __typename\n      id\n      locale\n      isFallback\n      ... on Contraindication {\n        __typename\n        name\n        kind\n        scope\n        why\n        whatToDo\n      }\n    }\n  }\n}" } }, __meta__: { hash: "96ccf6656a03f702cd4301634b0ca9ab26c8b78ae2a5c2d069a53d13fea89fc9" } } as unknown as PersistedDocument<SearchSuggestionsQuery, SearchSuggestionsQueryVariables>;

/** What a technique is called, where its address alone is known. */
// prettier-ignore
export const TechniqueNameDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechniqueName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"technique"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}], loc: { source: { body: "query TechniqueName($slug: String!, $locale: Locale) {\n  technique(slug: $slug, locale: $locale) {\n    __typename\n    id\n    locale\n    name\n  }\n}" } }, __meta__: { hash: "ccbe7129d844643e3f39365f4773cc98f0117e9eb26c951643d5bb9cf95a4691" } } as unknown as PersistedDocument<TechniqueNameQuery, TechniqueNameQueryVariables>;

/** Everything that a page about one technique says: safety first, then each condition with what was found, myths and questions. */
// prettier-ignore
export const TechniquePageDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechniquePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"technique"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alternateNames"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"appliesToAllTechniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyNote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"pressure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionMinutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alternativeText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodyRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"howItIsDone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceInBrief"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"redFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Finding"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedMyth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faqs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnsweredQuestion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastReviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"everyMassage"},"name":{"kind":"Name","value":"contraindications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"appliesToAllTechniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND_DESC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafetyNote"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"furtherMyths"},"name":{"kind":"Name","value":"myths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"technique"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedMyth"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"furtherQuestions"},"name":{"kind":"Name","value":"faqs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"technique"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnsweredQuestion"}}]}}]}}]}}, SafetyNoteFragmentDefinition, CitationFragmentDefinition, FindingFragmentDefinition, CheckedMythFragmentDefinition, AnsweredQuestionFragmentDefinition], loc: { source: { body: "query TechniquePage($slug: String!, $locale: Locale) {\n  technique(slug: $slug, locale: $locale) {\n    __typename\n    id\n    documentId\n    slug\n    locale\n    isFallback\n    translations {\n      __typename\n      locale\n      slug\n    }\n    name\n    alternateNames\n    summary\n    caution\n    contraindications(\n      filter: {appliesToAllTechniques: {eq: false}}\n      first: 20\n      orderBy: [KIND_DESC]\n    ) {\n      __typename\n      totalCount\n      nodes {\n        __typename\n        ...SafetyNote\n      }\n    }\n    intent\n    pressure {\n      __typename\n      min\n      max\n    }\n    sessionMinutes {\n      __typename\n      min\n      max\n    }\n    image {\n      __typename\n      url\n      alternativeText\n      width\n      height\n    }\n    bodyRegions {\n      __typename\n      nodes {\n        __typename\n        id\n        locale\n        isFallback\n        name\n      }\n    }\n    description {\n      __typename\n      html\n    }\n    howItIsDone {\n      __typename\n      html\n    }\n    evidenceInBrief\n    sources {\n      __typename\n      ...Citation\n    }\n    conditions(first: 8) {\n      __typename\n      totalCount\n      edges {\n        __typename\n        node {\n          __typename\n          id\n          slug\n          locale\n          isFallback\n          name\n          summary\n          redFlags {\n            __typename\n            level\n            sign\n          }\n          contraindications(first: 20, orderBy: [KIND_DESC]) {\n            __typename\n            totalCount\n            nodes {\n              __typename\n              id\n              locale\n              name\n              kind\n              whatToDo\n            }\n          }\n        }\n        indications {\n          __typename\n          ...Finding\n        }\n      }\n    }\n    benefits(first: 10) {\n      __typename\n      nodes {\n        __typename\n        id\n        locale\n        isFallback\n        name\n        kind\n        summary\n        support\n        sources {\n          __typename\n          ...Citation\n        }\n      }\n    }\n    myths(first: 6) {\n      __typename\n      nodes {\n        __typename\n        ...CheckedMyth\n      }\n    }\n    faqs(first: 6) {\n      __typename\n      nodes {\n        __typename\n        ...AnsweredQuestion\n      }\n    }\n    review {\n      __typename\n      reviewedBy {\n        __typename\n        id\n        name\n      }\n      lastReviewedAt\n      nextReviewDue\n    }\n    updatedAt\n    jsonLd\n  }\n  everyMassage: contraindications(\n    filter: {appliesToAllTechniques: {eq: true}}\n    first: 25\n    orderBy: [KIND_DESC]\n    locale: $locale\n  ) {\n    __typename\n    totalCount\n    nodes {\n      __typename\n      ...SafetyNote\n    }\n  }\n  furtherMyths: myths(\n    filter: {or: [{conditions: {some: {indications: {some: {technique: {slug: {eq: $slug}}}}}}}, {techniques: {none: {}}, conditions: {none: {}}}]}\n    first: 6\n    locale: $locale\n  ) {\n    __typename\n    nodes {\n      __typename\n      ...CheckedMyth\n    }\n  }\n  furtherQuestions: faqs(\n    filter: {or: [{conditions: {some: {indications: {some: {technique: {slug: {eq: $slug}}}}}}}, {techniques: {none: {}}, conditions: {none: {}}}]}\n    first: 6\n    locale: $locale\n  ) {\n    __typename\n    nodes {\n      __typename\n      ...AnsweredQuestion\n    }\n  }\n}\n\nfragment SafetyNote on Contraindication {\n  __typename\n  id\n  locale\n  isFallback\n  name\n  kind\n  scope\n  why\n  whatToDo\n  sourcing\n  sources {\n    __typename\n    ...Citation\n  }\n}\n\nfragment Citation on Source {\n  __typename\n  id\n  locale\n  title\n  authors\n  year\n  publisher\n  kind\n  doi\n  pmid\n  url\n  retracted\n}\n\nfragment Finding on Indication {\n  __typename\n  id\n  locale\n  isFallback\n  scope\n  direction\n  certainty\n  certaintyBasis\n  strength\n  note {\n    __typename\n    html\n  }\n  dose {\n    __typename\n    text\n    minutes {\n      __typename\n      min\n      max\n    }\n    sessionsPerWeek {\n      __typename\n      min\n      max\n    }\n    weeks {\n      __typename\n      min\n      max\n    }\n    sessionsTotal {\n      __typename\n      min\n      max\n    }\n  }\n  sources {\n    __typename\n    ...Citation\n  }\n  review {\n    __typename\n    lastReviewedAt\n  }\n}\n\nfragment CheckedMyth on Myth {\n  __typename\n  id\n  locale\n  isFallback\n  claim\n  verdict\n  shortAnswer\n  explanation {\n    __typename\n    html\n  }\n  certainty\n  sources {\n    __typename\n    ...Citation\n  }\n}\n\nfragment AnsweredQuestion on Faq {\n  __typename\n  id\n  locale\n  isFallback\n  question\n  answer {\n    __typename\n    html\n  }\n  sources {\n    __typename\n    ...Citation\n  }\n}" } }, __meta__: { hash: "1e62f84ec341a96e13bc6843f352a276613c12343bce8a89ed9c430f348bff33" } } as unknown as PersistedDocument<TechniquePageQuery, TechniquePageQueryVariables>;

/** The same question from the other end: the techniques with graded evidence, of whichever direction, in one condition. */
// prettier-ignore
export const TechniquesForConditionDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TechniquesForCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"techniques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"condition"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainty"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"EnumValue","value":"LOW"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}], loc: { source: { body: "query TechniquesForCondition($slug: String!, $locale: Locale) {\n  techniques(\n    filter: {indications: {some: {condition: {slug: {eq: $slug}}, certainty: {gte: LOW}}}}\n    locale: $locale\n  ) {\n    __typename\n    nodes {\n      __typename\n      id\n      name\n    }\n  }\n}" } }, __meta__: { hash: "25575855d40e60fa64fe8650d41a67064eff8a587fe18e307f6323de6d2c7d0f" } } as unknown as PersistedDocument<TechniquesForConditionQuery, TechniquesForConditionQueryVariables>;

/** In which places there are therapists, so that a reader can choose one of them. */
// prettier-ignore
export const TherapistPlacesDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TherapistPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"therapistProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}], loc: { source: { body: "query TherapistPlaces($locale: Locale) {\n  therapistProfiles(first: 100, locale: $locale) {\n    __typename\n    nodes {\n      __typename\n      id\n      location {\n        __typename\n        city\n        region\n        country\n        latitude\n        longitude\n      }\n    }\n  }\n}" } }, __meta__: { hash: "a8da60be03f419bf48acafb8e20335d441879ca62605913593512dc6f4bb72fd" } } as unknown as PersistedDocument<TherapistPlacesQuery, TherapistPlacesQueryVariables>;

/** Who is near a place and treats a condition, by their own word or with a technique for which a benefit was found. */
// prettier-ignore
export const TherapistsNearDocument = { kind: "Document", definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TherapistsNear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"condition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Near"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"therapistProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"conditions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"condition"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"techniques"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indications"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BENEFIT"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"condition"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"condition"}}}]}}]}}]}}]}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsNewClients"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"techniques"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}], loc: { source: { body: "query TherapistsNear($condition: ID!, $near: Near!, $locale: Locale) {\n  therapistProfiles(\n    near: $near\n    filter: {or: [{conditions: {some: {id: {eq: $condition}}}}, {techniques: {some: {indications: {some: {direction: {eq: BENEFIT}, condition: {id: {eq: $condition}}}}}}}]}\n    first: 10\n    locale: $locale\n  ) {\n    __typename\n    totalCount\n    edges {\n      __typename\n      distanceKm\n      node {\n        __typename\n        id\n        locale\n        isFallback\n        name\n        headline\n        sample\n        languages\n        acceptsNewClients\n        bookingUrl\n        website\n        location {\n          __typename\n          city\n          region\n          precision\n        }\n        techniques(first: 10) {\n          __typename\n          nodes {\n            __typename\n            id\n            locale\n            name\n          }\n        }\n      }\n    }\n  }\n}" } }, __meta__: { hash: "fb3634ac9e46ad93e3037ac2fb98f16a3935657de4f9849df5d703ff69b454f7" } } as unknown as PersistedDocument<TherapistsNearQuery, TherapistsNearQueryVariables>;
