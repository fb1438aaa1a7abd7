import type { Blocks } from "strapi-plugin-bodywork/contracts";
import type {
  GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLScalarTypeConfig,
} from "graphql";
import type {
  Entry as ContentEntry,
  Connection as ContentConnection,
  Edge as ContentEdge,
  EvidenceConnection as ContentEvidenceConnection,
  EvidenceEdge as ContentEvidenceEdge,
  Facet as ContentFacet,
  Translation as ContentTranslation,
  Excluded,
  SearchConnection as ContentSearchConnection,
  SearchEdge as ContentSearchEdge,
} from "../../content/types";
import type {
  Blocks as RichTextValue,
  ImageValue,
} from "strapi-plugin-bodywork/contracts";
import type { GraphQLContext } from "../context";
import type {
  ReviewedEntry,
  DecisionOptionValue,
  CombinationValue,
} from "../resolvers/values";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
export type RequireFields<T, K extends keyof T> = Omit<T, K> & {
  [P in K]-?: NonNullable<T[P]>;
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
  JsonLd: { input: object; output: object };
  /**
   * A formatted text as JSON: a list of blocks (`paragraph`, `heading`, `list`, `quote`,
   * `code`, `image`), in the form of Strapi's blocks editor. Texts and addresses in it
   * are as the editors wrote them: escape them before they become HTML.
   */
  RichTextBlocks: { input: Blocks; output: Blocks };
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type Query = {
  readonly __typename?: "Query";
  /** One benefit, by slug or by id. Null when there is none, or none is published. */
  readonly benefit?: Maybe<Benefit>;
  /** All published benefits, page by page. */
  readonly benefits: BenefitConnection;
  /** One body region, by slug or by id. Null when there is none, or none is published. */
  readonly bodyRegion?: Maybe<BodyRegion>;
  /** All published body regions, page by page. */
  readonly bodyRegions: BodyRegionConnection;
  /**
   * One complementary therapy, by slug or by id. Null when there is none, or
   * none is published.
   */
  readonly complementaryTherapy?: Maybe<ComplementaryTherapy>;
  /** All published complementary therapies, page by page. */
  readonly complementaryTherapies: ComplementaryTherapyConnection;
  /** One condition, by slug or by id. Null when there is none, or none is published. */
  readonly condition?: Maybe<Condition>;
  /** All published conditions, page by page. */
  readonly conditions: ConditionConnection;
  /** One contraindication, by slug or by id. Null when there is none, or none is published. */
  readonly contraindication?: Maybe<Contraindication>;
  /** All published contraindications, page by page. */
  readonly contraindications: ContraindicationConnection;
  /** One question, by slug or by id. Null when there is none, or none is published. */
  readonly faq?: Maybe<Faq>;
  /** All published questions, page by page. */
  readonly faqs: FaqConnection;
  /** One guide, by slug or by id. Null when there is none, or none is published. */
  readonly guide?: Maybe<Guide>;
  /** All published guides, page by page. */
  readonly guides: GuideConnection;
  /** One indication, by slug or by id. Null when there is none, or none is published. */
  readonly indication?: Maybe<Indication>;
  /** All published indications, page by page. */
  readonly indications: IndicationConnection;
  /** One myth, by slug or by id. Null when there is none, or none is published. */
  readonly myth?: Maybe<Myth>;
  /** All published myths, page by page. */
  readonly myths: MythConnection;
  /**
   * One entry of any type, by its id, in the language that the id was read in. Null
   * when there is none, or none is published.
   */
  readonly node?: Maybe<Node>;
  /** Several entries of any type, by their ids, each in the language that its id was read in. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What content there is, and how current it is. */
  readonly contentStatus: ContentStatus;
  /** One reviewer, by slug or by id. Null when there is none, or none is published. */
  readonly reviewer?: Maybe<Reviewer>;
  /** All published reviewers, page by page. */
  readonly reviewers: ReviewerConnection;
  /**
   * The entries in which all words of a query stand, best first; where there are
   * none, those in which any does. Found are names, other names, questions, claims,
   * summaries and clinical codes. Words match their other forms (`massages`), longer words that
   * begin with them (`fibro`) and, where nobody has written a word, words that are
   * a slip away (`sweedish`); capitals and accents make no difference. Names weigh
   * more than texts, and words more the fewer entries have them.
   */
  readonly search: SearchConnection;
  /** One source, by slug or by id. Null when there is none, or none is published. */
  readonly source?: Maybe<Source>;
  /** All published sources, page by page. */
  readonly sources: SourceConnection;
  /** One technique, by slug or by id. Null when there is none, or none is published. */
  readonly technique?: Maybe<Technique>;
  /** All published techniques, page by page. */
  readonly techniques: TechniqueConnection;
  /**
   * One therapist profile, by slug or by id. Null when there is none, or none is
   * published.
   */
  readonly therapistProfile?: Maybe<TherapistProfile>;
  /** All published therapist profiles, page by page. */
  readonly therapistProfiles: TherapistProfileConnection;
  /**
   * The words for the values of enumerations, the same as the labels of facets: for
   * filters, tables and badges.
   */
  readonly vocabulary: Vocabulary;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryBenefitArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryBenefitsArgs = {
  filter?: InputMaybe<BenefitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BenefitOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryBodyRegionArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryBodyRegionsArgs = {
  filter?: InputMaybe<BodyRegionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BodyRegionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryComplementaryTherapyArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryComplementaryTherapiesArgs = {
  filter?: InputMaybe<ComplementaryTherapyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ComplementaryTherapyOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryConditionArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryContraindicationArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryFaqArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryGuideArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryIndicationArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryIndicationsArgs = {
  filter?: InputMaybe<IndicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryMythArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryNodeArgs = {
  id: Scalars["ID"]["input"];
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars["ID"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryReviewerArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryReviewersArgs = {
  filter?: InputMaybe<ReviewerFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ReviewerOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QuerySearchArgs = {
  query: Scalars["String"]["input"];
  types?: InputMaybe<ReadonlyArray<EntryType>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QuerySourceArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryTechniqueArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryTherapistProfileArgs = {
  slug?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryTherapistProfilesArgs = {
  filter?: InputMaybe<TherapistProfileFilter>;
  near?: InputMaybe<Near>;
  orderBy?: InputMaybe<ReadonlyArray<TherapistProfileOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Everything that readers can ask for. Only what is published is ever answered, and
 * one operation sees one version of the content, from its first field to its last.
 * What does not exist, or is not published, is null.
 */
export type QueryVocabularyArgs = {
  locale?: InputMaybe<Scalars["Locale"]["input"]>;
};

/**
 * Something good that massage is said to do, and how far the evidence supports
 * it. The evidence for one technique in one condition is an `Indication`.
 */
export type Benefit = Node &
  Entry & {
    readonly __typename?: "Benefit";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The benefit in a few words. */
    readonly name: Scalars["String"]["output"];
    /** Whether it concerns the body or the mind. */
    readonly kind: BenefitKind;
    /**
     * What is often claimed. Not a finding: show it beside `summary` and
     * `support`. Null when none is quoted.
     */
    readonly claim?: Maybe<Scalars["String"]["output"]>;
    /** What studies found, with its uncertainty. Plain text. */
    readonly summary: Scalars["String"]["output"];
    /** How far the evidence supports the claim. */
    readonly support: BenefitSupport;
    /** The techniques for which it is claimed. */
    readonly techniques: TechniqueConnection;
    /** The conditions in which it is claimed. */
    readonly conditions: ConditionConnection;
    /** What the summary rests on, in the editors’ order. */
    readonly sources: ReadonlyArray<Source>;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * Something good that massage is said to do, and how far the evidence supports
 * it. The evidence for one technique in one condition is an `Indication`.
 */
export type BenefitTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Something good that massage is said to do, and how far the evidence supports
 * it. The evidence for one technique in one condition is an `Indication`.
 */
export type BenefitConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
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

/** A page of benefits. */
export type BenefitConnection = {
  readonly __typename?: "BenefitConnection";
  /** The benefits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BenefitEdge>;
  /** The benefits of this page. */
  readonly nodes: ReadonlyArray<Benefit>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of benefits. */
export type BenefitConnectionFacetsArgs = {
  fields: ReadonlyArray<BenefitFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A benefit in a list. */
export type BenefitEdge = {
  readonly __typename?: "BenefitEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The benefit. */
  readonly node: Benefit;
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

/** A part of the body, such as the lower back. Regions nest: see `parent` and `children`. */
export type BodyRegion = Node &
  Entry & {
    readonly __typename?: "BodyRegion";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The everyday name. */
    readonly name: Scalars["String"]["output"];
    /** What belongs to it, and what to mind there. Plain text, or null. */
    readonly summary?: Maybe<Scalars["String"]["output"]>;
    /** The wider region that it is part of. Null at the top. */
    readonly parent?: Maybe<BodyRegion>;
    /** The regions directly within this one. */
    readonly children: BodyRegionConnection;
    /** Techniques used here. Those of the regions within are not included. */
    readonly techniques: TechniqueConnection;
    /** Conditions felt here. Those of the regions within are not included. */
    readonly conditions: ConditionConnection;
    /**
     * Reasons for care that concern this region. Those of the regions within, and
     * those that concern the whole person, are not included.
     */
    readonly contraindications: ContraindicationConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/** A part of the body, such as the lower back. Regions nest: see `parent` and `children`. */
export type BodyRegionChildrenArgs = {
  filter?: InputMaybe<BodyRegionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BodyRegionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A part of the body, such as the lower back. Regions nest: see `parent` and `children`. */
export type BodyRegionTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A part of the body, such as the lower back. Regions nest: see `parent` and `children`. */
export type BodyRegionConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A part of the body, such as the lower back. Regions nest: see `parent` and `children`. */
export type BodyRegionContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of body regions. */
export type BodyRegionConnection = {
  readonly __typename?: "BodyRegionConnection";
  /** The body regions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BodyRegionEdge>;
  /** The body regions of this page. */
  readonly nodes: ReadonlyArray<BodyRegion>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A body region in a list. */
export type BodyRegionEdge = {
  readonly __typename?: "BodyRegionEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The body region. */
  readonly node: BodyRegion;
};

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

/**
 * Other care that massage is combined with, such as exercise or stretching. That
 * it is listed is no statement that the combination works.
 */
export type ComplementaryTherapy = Node &
  Entry & {
    readonly __typename?: "ComplementaryTherapy";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The name that most people use. */
    readonly name: Scalars["String"]["output"];
    /** What it is. Plain text. */
    readonly summary: Scalars["String"]["output"];
    /**
     * What is known about it, and about combining it with massage. Plain text.
     * Null when nothing is written.
     */
    readonly howItCombines?: Maybe<Scalars["String"]["output"]>;
    /** What to watch for. Show it wherever the therapy is shown. Plain text. */
    readonly caution: Scalars["String"]["output"];
    /** The techniques that it is combined with. */
    readonly techniques: TechniqueConnection;
    /** The conditions that it is used for. */
    readonly conditions: ConditionConnection;
    /** What this entry rests on, in the editors’ order. */
    readonly sources: ReadonlyArray<Source>;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * Other care that massage is combined with, such as exercise or stretching. That
 * it is listed is no statement that the combination works.
 */
export type ComplementaryTherapyTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Other care that massage is combined with, such as exercise or stretching. That
 * it is listed is no statement that the combination works.
 */
export type ComplementaryTherapyConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of complementary therapies. */
export type ComplementaryTherapyConnection = {
  readonly __typename?: "ComplementaryTherapyConnection";
  /** The complementary therapies of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ComplementaryTherapyEdge>;
  /** The complementary therapies of this page. */
  readonly nodes: ReadonlyArray<ComplementaryTherapy>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of complementary therapies. */
export type ComplementaryTherapyConnectionFacetsArgs = {
  fields: ReadonlyArray<ComplementaryTherapyFacet>;
};

/** A complementary therapy in a list. */
export type ComplementaryTherapyEdge = {
  readonly __typename?: "ComplementaryTherapyEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The complementary therapy. */
  readonly node: ComplementaryTherapy;
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
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type Condition = Node &
  Entry & {
    readonly __typename?: "Condition";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The name that most people use. */
    readonly name: Scalars["String"]["output"];
    /** What else it is called. Empty when nothing is known. */
    readonly alternateNames: ReadonlyArray<Scalars["String"]["output"]>;
    /** One or two sentences for lists and search results. Plain text. */
    readonly summary: Scalars["String"]["output"];
    /** The full text. Null when none is written yet. */
    readonly description?: Maybe<RichText>;
    /** The group under which it is listed. */
    readonly category: ConditionCategory;
    /** Its codes in public classifications. Empty when none is recorded. */
    readonly codes: ReadonlyArray<ClinicalCode>;
    /**
     * Signs that need a clinician rather than a massage, in the editors’ order.
     * Never a complete list. Show them wherever the condition is shown.
     */
    readonly redFlags: ReadonlyArray<RedFlag>;
    /**
     * Whether every red flag was traced to one of `redFlagSources`. False: at
     * least one is editorial.
     */
    readonly redFlagsVerified: Scalars["Boolean"]["output"];
    /** The parts of the body in which it is felt. */
    readonly bodyRegions: BodyRegionConnection;
    /** Where the red flags are from, in the editors’ order. */
    readonly redFlagSources: ReadonlyArray<Source>;
    /**
     * The graded evidence for techniques in this condition, one indication for
     * each technique and scope.
     */
    readonly indications: IndicationConnection;
    /**
     * The techniques that were studied in this condition, with the indications
     * that say what was found: a shortcut over `indications`. Best certainty
     * first. A technique is listed once, however many indications lead to it, and
     * also when they found no effect or harm: see `direction`.
     */
    readonly techniques: TechniqueEvidenceConnection;
    /**
     * Techniques that are often chosen for it in practice. Custom, not evidence:
     * what is known stands in `indications`.
     */
    readonly oftenChosenTechniques: TechniqueConnection;
    /**
     * Reasons for care that belong to this condition. Those of a technique stand
     * with the technique.
     */
    readonly contraindications: ContraindicationConnection;
    /**
     * Those of `contraindications` that hold for everyone who has this condition. The
     * others may hold, and have to be asked about.
     */
    readonly impliedContraindications: ContraindicationConnection;
    /**
     * Benefits that are claimed for people with this condition, each with how far
     * the evidence supports it.
     */
    readonly benefits: BenefitConnection;
    /** Common claims about it, checked. */
    readonly myths: MythConnection;
    /** Questions about it. */
    readonly faqs: FaqConnection;
    /** Guides that mention it. */
    readonly guides: GuideConnection;
    /** Therapists who say that they often treat it. */
    readonly therapistProfiles: TherapistProfileConnection;
    /** Other care that is used for it beside massage. */
    readonly complementaryTherapies: ComplementaryTherapyConnection;
    /** Who checked this entry clinically, and when it is due again. */
    readonly review: Review;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /**
     * When the entry was last changed in the language served. Not a clinical
     * review: see `review`.
     */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionBodyRegionsArgs = {
  filter?: InputMaybe<BodyRegionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BodyRegionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionIndicationsArgs = {
  filter?: InputMaybe<IndicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionTechniquesArgs = {
  minCertainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  excludeContraindicatedFor?: InputMaybe<ContraindicatedFor>;
  filter?: InputMaybe<TechniqueFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionOftenChosenTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionImpliedContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionBenefitsArgs = {
  filter?: InputMaybe<BenefitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BenefitOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionTherapistProfilesArgs = {
  filter?: InputMaybe<TherapistProfileFilter>;
  near?: InputMaybe<Near>;
  orderBy?: InputMaybe<ReadonlyArray<TherapistProfileOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A complaint, illness or situation for which people consider massage. That it
 * is listed does not mean that massage helps it: see `indications`, and
 * `redFlags` for the signs that need a clinician first.
 */
export type ConditionComplementaryTherapiesArgs = {
  filter?: InputMaybe<ComplementaryTherapyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ComplementaryTherapyOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

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
 * A code of a condition in a public classification, for matching records. Not a
 * diagnosis, and not checked for billing.
 */
export type ClinicalCode = {
  readonly __typename?: "ClinicalCode";
  /** The classification that the code is from. */
  readonly system: ClinicalCodeSystem;
  /** The code, as that classification writes it. */
  readonly code: Scalars["String"]["output"];
  /** How the code was checked. */
  readonly basis: ClinicalCodeBasis;
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

/** A sign that needs a clinician rather than a massage. */
export type RedFlag = {
  readonly __typename?: "RedFlag";
  /** How soon help is needed. */
  readonly level: RedFlagLevel;
  /** What a person would notice, in plain words. */
  readonly sign: Scalars["String"]["output"];
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

/** A page of conditions. */
export type ConditionConnection = {
  readonly __typename?: "ConditionConnection";
  /** The conditions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConditionEdge>;
  /** The conditions of this page. */
  readonly nodes: ReadonlyArray<Condition>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of conditions. */
export type ConditionConnectionFacetsArgs = {
  fields: ReadonlyArray<ConditionFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition in a list. */
export type ConditionEdge = {
  readonly __typename?: "ConditionEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The condition. */
  readonly node: Condition;
};

/** What conditions can be counted by. */
export type ConditionFacet =
  /** By category. */
  | "CATEGORY"
  /** By body region; one entry may count in several. */
  | "BODY_REGIONS";

/** A page of conditions that were studied with one technique. */
export type ConditionEvidenceConnection = {
  readonly __typename?: "ConditionEvidenceConnection";
  /** The conditions of this page, each with its indications. */
  readonly edges: ReadonlyArray<ConditionEvidenceEdge>;
  /** The conditions of this page, without what was found about them. */
  readonly nodes: ReadonlyArray<Condition>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many conditions there are on all pages, each counted once. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of conditions that were studied with one technique. */
export type ConditionEvidenceConnectionFacetsArgs = {
  fields: ReadonlyArray<ConditionFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition that was studied with one technique, and what was found. */
export type ConditionEvidenceEdge = {
  readonly __typename?: "ConditionEvidenceEdge";
  /** Its place in this list, for `after` and `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The condition. */
  readonly node: Condition;
  /** What was found about the two, best certainty first. At least one. */
  readonly indications: ReadonlyArray<Indication>;
};

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

/** What content there is, and how current it is. */
export type ContentStatus = {
  readonly __typename?: "ContentStatus";
  /** Whether the content follows the editors at this moment. */
  readonly phase: ContentPhase;
  /**
   * Names this version of the content. The same name means the same content; which of
   * two versions is newer cannot be told from it.
   */
  readonly version: Scalars["String"]["output"];
  /** When a change was last taken in. Null when there was none since the start. */
  readonly changedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** How many changes are known of that are not taken in yet. 0 most of the time. */
  readonly lagChanges: Scalars["Int"]["output"];
  /**
   * For how many seconds the editors’ system has been silent; 0 while it is followed. After
   * a start without it, rather too high than too low.
   */
  readonly lagSeconds: Scalars["Float"]["output"];
  /** The languages that editors have set up; not every entry is in all of them. */
  readonly locales: ReadonlyArray<Scalars["Locale"]["output"]>;
  /**
   * The language that is served when none is asked for, and that stands in for missing
   * translations.
   */
  readonly defaultLocale: Scalars["Locale"]["output"];
  /** How many entries are published; all languages of an entry count once. */
  readonly totalCount: Scalars["Int"]["output"];
  /** The same, type by type. */
  readonly counts: ReadonlyArray<ContentCount>;
};

/** How many entries of one type are published. */
export type ContentCount = {
  readonly __typename?: "ContentCount";
  /** The type, by its name in this schema, such as `Technique`. */
  readonly type: Scalars["String"]["output"];
  /** How many there are; all languages of an entry count once. */
  readonly totalCount: Scalars["Int"]["output"];
};

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

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type Contraindication = Node &
  Entry & {
    readonly __typename?: "Contraindication";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** What a person would recognise, such as “Fever or acute infection”. */
    readonly name: Scalars["String"]["output"];
    /** Whether it rules massage out or asks for care. */
    readonly kind: ContraindicationKind;
    /** Whether it concerns the whole person or one area. */
    readonly scope: ContraindicationScope;
    /** What could happen. Plain text. */
    readonly why: Scalars["String"]["output"];
    /** What to do instead of, or before, a massage. Plain text. */
    readonly whatToDo: Scalars["String"]["output"];
    /** How well it could be traced to its sources. */
    readonly sourcing: Sourcing;
    /**
     * Whether it holds for every technique, those added later included.
     * `techniques` then lists them all.
     */
    readonly appliesToAllTechniques: Scalars["Boolean"]["output"];
    /** The techniques it concerns; all of them when `appliesToAllTechniques`. */
    readonly techniques: TechniqueConnection;
    /** The parts of the body it concerns. Empty when it is not about a place. */
    readonly bodyRegions: BodyRegionConnection;
    /** The conditions it belongs to: those where it holds or may hold. */
    readonly conditions: ConditionConnection;
    /**
     * Those of `conditions` with which it always holds, as pregnancy does in labor. The
     * others are where it may hold, and has to be asked about.
     */
    readonly impliedBy: ConditionConnection;
    /** What it rests on, in the editors’ order. At least one. */
    readonly sources: ReadonlyArray<Source>;
    /** Questions whose answers name it. */
    readonly faqs: FaqConnection;
    /** Guides that name it. */
    readonly guides: GuideConnection;
    /** Who checked this entry clinically, and when it is due again. */
    readonly review: Review;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /**
     * When the entry was last changed in the language served. Not a clinical
     * review: see `review`.
     */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationBodyRegionsArgs = {
  filter?: InputMaybe<BodyRegionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BodyRegionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationImpliedByArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A reason not to give massage, or to give it only with care. A list of
 * contraindications is never complete; it does not replace asking a clinician.
 */
export type ContraindicationGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

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

/** A page of contraindications. */
export type ContraindicationConnection = {
  readonly __typename?: "ContraindicationConnection";
  /** The contraindications of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContraindicationEdge>;
  /** The contraindications of this page. */
  readonly nodes: ReadonlyArray<Contraindication>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of contraindications. */
export type ContraindicationConnectionFacetsArgs = {
  fields: ReadonlyArray<ContraindicationFacet>;
};

/** A contraindication in a list. */
export type ContraindicationEdge = {
  readonly __typename?: "ContraindicationEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The contraindication. */
  readonly node: Contraindication;
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

/** Anything that can be found again by its id. */
export type Node = {
  /** Its own id, by which `node` finds it again; opaque. */
  readonly id: Scalars["ID"]["output"];
};

/** What all published entries have in common, whatever their type. */
export type Entry = {
  /**
   * Names the entry as one reader sees it, so that caches keep it under this: another
   * id in each language asked for, and of drafts. Opaque; in the default language of
   * what is published it is the `documentId`.
   */
  readonly id: Scalars["ID"]["output"];
  /** Names the entry across languages; stays the same for as long as it exists. */
  readonly documentId: Scalars["ID"]["output"];
  /**
   * The name in addresses: small letters, digits, hyphens. Unique within a type and
   * language; it may change, `documentId` does not.
   */
  readonly slug: Scalars["String"]["output"];
  /**
   * What readers call it: its name, title, question or claim; of an indication, its
   * condition, technique and scope.
   */
  readonly label: Scalars["String"]["output"];
  /** The language that this entry is served in. */
  readonly locale: Scalars["Locale"]["output"];
  /**
   * Whether it is not translated into the language that was asked for, so that a more
   * general or the default language stands in.
   */
  readonly isFallback: Scalars["Boolean"]["output"];
  /** The languages in which it can be read in full, and its slug in each; the default language first. */
  readonly translations: ReadonlyArray<Translation>;
  /** When the entry was last changed in the language served. Not a clinical review. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /**
   * The entry and what belongs to it in the vocabulary of schema.org, for the head of
   * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
   * `<script type="application/ld+json">` with every `<` written as `\u003c`.
   */
  readonly jsonLd: Scalars["JsonLd"]["output"];
};

/**
 * Who checked an entry clinically, and when it is due again. All null means that no
 * clinician has checked it yet; its sources stand regardless.
 */
export type Review = {
  readonly __typename?: "Review";
  /** The clinician who checked it. Null: nobody has, or the name is not published. */
  readonly reviewedBy?: Maybe<Reviewer>;
  /** The day of the last clinical review. Null: there was none. */
  readonly lastReviewedAt?: Maybe<Scalars["Date"]["output"]>;
  /** The day by which it is to be reviewed again. Null: none is set. */
  readonly nextReviewDue?: Maybe<Scalars["Date"]["output"]>;
  /**
   * Whether `nextReviewDue` is past, by today's date in UTC. False when no date is
   * set, also for what was never reviewed.
   */
  readonly isOverdue: Scalars["Boolean"]["output"];
};

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

/** A language in which an entry can be read. */
export type Translation = {
  readonly __typename?: "Translation";
  /** The language. */
  readonly locale: Scalars["Locale"]["output"];
  /** The name in addresses in this language. */
  readonly slug: Scalars["String"]["output"];
};

/** Where a page lies in its list, after the Relay specification. */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /** The cursor of the first item, for `before`. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
  /** The cursor of the last item, for `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
};

/** How many entries a list has for each value of one field. */
export type Facet = {
  readonly __typename?: "Facet";
  /** The field, by its name in this schema, such as `bodyRegions`. */
  readonly field: Scalars["String"]["output"];
  /** The values that occur, and with `includeZeros` all others, the most frequent first; at most 100. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value, and how many entries have it. */
export type FacetValue = {
  readonly __typename?: "FacetValue";
  /**
   * The value as a filter takes it: of an enumeration its name, of a relation the
   * slug of the entry at its other end, of yes and no `true` or `false`.
   */
  readonly value: Scalars["String"]["output"];
  /**
   * What readers call it, in the language asked for: of a relation the label of the
   * entry at its other end, of an enumeration the word in `vocabulary`. Null for
   * numbers, and for yes and no.
   */
  readonly label?: Maybe<Scalars["String"]["output"]>;
  /** How many entries of the list have it. */
  readonly count: Scalars["Int"]["output"];
};

/** A question that people ask before or after a massage, and its answer. */
export type Faq = Node &
  Entry & {
    readonly __typename?: "Faq";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The question, as a reader would ask it. */
    readonly question: Scalars["String"]["output"];
    /** The answer. */
    readonly answer: RichText;
    /** The heading under which the question stands. Null when it stands under none. */
    readonly topic?: Maybe<FaqTopic>;
    /**
     * Its place within the topic; low numbers come first. Null when the editors
     * gave it none.
     */
    readonly order?: Maybe<Scalars["Int"]["output"]>;
    /** The techniques that the question is about. */
    readonly techniques: TechniqueConnection;
    /** The conditions that the question is about. */
    readonly conditions: ConditionConnection;
    /** Guides that say more. */
    readonly guides: GuideConnection;
    /** Contraindications that the answer names. */
    readonly contraindications: ContraindicationConnection;
    /**
     * What the answer rests on, in the editors’ order. Empty when it makes no
     * claim about health.
     */
    readonly sources: ReadonlyArray<Source>;
    /** Common claims about the same thing, checked. */
    readonly myths: MythConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/** A question that people ask before or after a massage, and its answer. */
export type FaqTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A question that people ask before or after a massage, and its answer. */
export type FaqConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A question that people ask before or after a massage, and its answer. */
export type FaqGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A question that people ask before or after a massage, and its answer. */
export type FaqContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A question that people ask before or after a massage, and its answer. */
export type FaqMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
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

/** A page of questions. */
export type FaqConnection = {
  readonly __typename?: "FaqConnection";
  /** The questions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FaqEdge>;
  /** The questions of this page. */
  readonly nodes: ReadonlyArray<Faq>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of questions. */
export type FaqConnectionFacetsArgs = {
  fields: ReadonlyArray<FaqFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A question in a list. */
export type FaqEdge = {
  readonly __typename?: "FaqEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The question. */
  readonly node: Faq;
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
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type Guide = Node &
  Entry & {
    readonly __typename?: "Guide";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** What the guide is about. */
    readonly title: Scalars["String"]["output"];
    /** What the guide helps with. */
    readonly kind: GuideKind;
    /** One or two sentences for lists and search results. Plain text. */
    readonly summary: Scalars["String"]["output"];
    /** The full text. Null when none is written. */
    readonly body?: Maybe<RichText>;
    /** The picture at the head, or null. */
    readonly image?: Maybe<Image>;
    /** What to remember. */
    readonly keyPoints: ReadonlyArray<Scalars["String"]["output"]>;
    /** What happens, in this order. */
    readonly steps: ReadonlyArray<Scalars["String"]["output"]>;
    /** Facts and limits. */
    readonly facts: ReadonlyArray<Scalars["String"]["output"]>;
    /** Questions to ask, of a therapist or of oneself. */
    readonly questions: ReadonlyArray<Scalars["String"]["output"]>;
    /** Signs to stop, to walk away, or to see a clinician. */
    readonly warningSigns: ReadonlyArray<Scalars["String"]["output"]>;
    /** What to go through. */
    readonly checklist: ReadonlyArray<ChecklistItem>;
    /** The heading over `first` in `comparison`. Null when nothing is compared. */
    readonly comparisonFirst?: Maybe<Scalars["String"]["output"]>;
    /** The heading over `second` in `comparison`. Null when nothing is compared. */
    readonly comparisonSecond?: Maybe<Scalars["String"]["output"]>;
    /** Two things side by side, aspect by aspect. */
    readonly comparison: ReadonlyArray<ComparisonRow>;
    /** Situations, and the techniques worth considering in them. */
    readonly options: ReadonlyArray<DecisionOption>;
    /** How often to come, goal by goal. */
    readonly goals: ReadonlyArray<FrequencyGoal>;
    /** How long a session lasts, and what that suits. */
    readonly sessionLengths: ReadonlyArray<SessionLength>;
    /** After how many weeks to judge whether it helps. Null when the guide does not say. */
    readonly reviewAfterWeeks?: Maybe<Range>;
    /**
     * What to do then. Plain text, or null. Not to be confused with a clinical
     * review of the entry.
     */
    readonly reviewNote?: Maybe<Scalars["String"]["output"]>;
    /** The usual length of a session in minutes. Null when the guide does not say. */
    readonly typicalMinutes?: Maybe<Range>;
    /** For how many days mild soreness may last. Null when the guide does not say. */
    readonly sorenessDays?: Maybe<Range>;
    /** How other care goes together with massage. */
    readonly combinations: ReadonlyArray<Combination>;
    /** What the law asks of therapists in one place. Null when the guide is not about that. */
    readonly regulation?: Maybe<Regulation>;
    /** The techniques that the guide mentions. */
    readonly techniques: TechniqueConnection;
    /** The conditions that the guide mentions. */
    readonly conditions: ConditionConnection;
    /** Contraindications that the guide names. */
    readonly contraindications: ContraindicationConnection;
    /** What the guide rests on, in the editors’ order. */
    readonly sources: ReadonlyArray<Source>;
    /** Questions that point to this guide. */
    readonly faqs: FaqConnection;
    /** Checked claims that point to this guide. */
    readonly myths: MythConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type GuideTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type GuideConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type GuideContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type GuideFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * Practical advice: how to choose, how often, how long, how to prepare. Which of
 * its lists and numbers are filled depends on its `kind`.
 */
export type GuideMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
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

/** One aspect under which a guide sets two things side by side. */
export type ComparisonRow = {
  readonly __typename?: "ComparisonRow";
  /** What is compared. */
  readonly aspect: Scalars["String"]["output"];
  /** How it is for the first; its heading is `comparisonFirst` of the guide. */
  readonly first: Scalars["String"]["output"];
  /** How it is for the second; its heading is `comparisonSecond` of the guide. */
  readonly second: Scalars["String"]["output"];
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

/** A situation that a reader may be in, and the techniques worth considering in it. */
export type DecisionOption = {
  readonly __typename?: "DecisionOption";
  /** What the reader has or needs. */
  readonly situation: Scalars["String"]["output"];
  /**
   * The techniques to consider, in the editors’ order. Those that are not
   * published are left out. A place to start, not a treatment plan.
   */
  readonly techniques: ReadonlyArray<Technique>;
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

/** One line of a list to go through. */
export type ChecklistItem = {
  readonly __typename?: "ChecklistItem";
  /** What to do or check. */
  readonly item: Scalars["String"]["output"];
  /** When it is due. Null when that does not matter. */
  readonly timing?: Maybe<Scalars["String"]["output"]>;
  /** What to know about it. Null when there is nothing to add. */
  readonly note?: Maybe<Scalars["String"]["output"]>;
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
 * How often to come, for one goal. `basis` says whether the numbers come from
 * trials or from opinion.
 */
export type FrequencyGoal = {
  readonly __typename?: "FrequencyGoal";
  /** A short name for machines, such as `knee-osteoarthritis`. */
  readonly goal: Scalars["String"]["output"];
  /** The goal, as readers see it. */
  readonly label: Scalars["String"]["output"];
  /** The part of treatment that the numbers are for. */
  readonly phase: FrequencyPhase;
  /** Sessions in a week; 0.5 is every other week. Null when it is counted by the month. */
  readonly sessionsPerWeek?: Maybe<Range>;
  /** Sessions in a month. Null when it is counted by the week. */
  readonly sessionsPerMonth?: Maybe<Range>;
  /** Length of the course in weeks. Null when it is open. */
  readonly weeks?: Maybe<Range>;
  /** Where the numbers come from. */
  readonly basis: FrequencyBasis;
  /** What is known about this rhythm. Null when nothing is. */
  readonly evidence?: Maybe<Scalars["String"]["output"]>;
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

/** How long a session lasts, and what that length suits. */
export type SessionLength = {
  readonly __typename?: "SessionLength";
  /** Length of the session in minutes. */
  readonly minutes: Range;
  /** What this length is for. */
  readonly use: Scalars["String"]["output"];
  /** What is known about this length. Null when nothing is. */
  readonly evidence?: Maybe<Scalars["String"]["output"]>;
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

/** How another therapy goes together with massage. */
export type Combination = {
  readonly __typename?: "Combination";
  /** The other therapy. Null while it is not published. */
  readonly therapy?: Maybe<ComplementaryTherapy>;
  /** What comes first. */
  readonly order: Scalars["String"]["output"];
  /** What is said of the combination. Not a finding. */
  readonly claim: Scalars["String"]["output"];
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
 * What the law asks of massage therapists in one place. A summary for
 * orientation, not legal advice.
 */
export type Regulation = {
  readonly __typename?: "Regulation";
  /** Where it holds: an ISO 3166 country or region code, such as `US-GA`. */
  readonly jurisdiction: Scalars["String"]["output"];
  /** Whether nobody may practise there without a licence. */
  readonly licenceRequired: Scalars["Boolean"]["output"];
  /** The authority that issues licences. Null when not known. */
  readonly board?: Maybe<Scalars["String"]["output"]>;
  /** The law, as it is cited. Null when not known. */
  readonly statute?: Maybe<Scalars["String"]["output"]>;
  /**
   * The least hours of training that the law asks for. Null when it sets none,
   * or when not known.
   */
  readonly minimumTrainingHours?: Maybe<Scalars["Int"]["output"]>;
  /** The least age in years. Null when the law sets none, or when not known. */
  readonly minimumAge?: Maybe<Scalars["Int"]["output"]>;
  /** What is checked before a licence is given. Null when nothing is, or when not known. */
  readonly backgroundCheck?: Maybe<Scalars["String"]["output"]>;
  /** Whether anyone can look a licence up. */
  readonly publicLookup: Scalars["Boolean"]["output"];
  /**
   * Which version of the law was read. Laws change: check before relying on it.
   * Null when not recorded.
   */
  readonly checkedNote?: Maybe<Scalars["String"]["output"]>;
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

/** A page of guides. */
export type GuideConnection = {
  readonly __typename?: "GuideConnection";
  /** The guides of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GuideEdge>;
  /** The guides of this page. */
  readonly nodes: ReadonlyArray<Guide>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of guides. */
export type GuideConnectionFacetsArgs = {
  fields: ReadonlyArray<GuideFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A guide in a list. */
export type GuideEdge = {
  readonly __typename?: "GuideEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The guide. */
  readonly node: Guide;
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

/** A picture. */
export type Image = {
  readonly __typename?: "Image";
  /** Where it can be fetched; always absolute. */
  readonly url: Scalars["String"]["output"];
  /**
   * What it shows, for those who cannot see it. Null when nobody has written it, which
   * does not mean that the picture is mere decoration.
   */
  readonly alternativeText?: Maybe<Scalars["String"]["output"]>;
  /** Width in pixels. Null when not known, as for vector graphics. */
  readonly width?: Maybe<Scalars["Int"]["output"]>;
  /** Height in pixels. Null when not known, as for vector graphics. */
  readonly height?: Maybe<Scalars["Int"]["output"]>;
  /** Media type, such as `image/webp`. */
  readonly mime: Scalars["String"]["output"];
};

/**
 * What is known about one technique in one condition: which way the evidence
 * points, how sure it is, and what it rests on. It may well say that there is no
 * effect, or that nobody knows.
 */
export type Indication = Node &
  Entry & {
    readonly __typename?: "Indication";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The technique that was studied. */
    readonly technique: Technique;
    /** The condition that it was studied in. */
    readonly condition: Condition;
    /**
     * What tells it from other indications of the same technique and condition,
     * such as `chronic` or an outcome. Null when there is nothing to tell apart.
     */
    readonly scope?: Maybe<Scalars["String"]["output"]>;
    /** Which way the evidence points. Read it together with `certainty`. */
    readonly direction: Direction;
    /** How sure the evidence is. High certainty of no effect is possible. */
    readonly certainty: Certainty;
    /** Whose grade `certainty` is. */
    readonly certaintyBasis: CertaintyBasis;
    /**
     * How strongly the technique can be recommended in this condition, or advised
     * against. General; never advice for one person.
     */
    readonly strength: Strength;
    /** What was found, in plain words, with its limits. */
    readonly note: RichText;
    /** How much treatment the evidence is about. Null when the sources do not say. */
    readonly dose?: Maybe<Dose>;
    /** What the finding rests on, in the editors’ order. At least one. */
    readonly sources: ReadonlyArray<Source>;
    /** Who checked this entry clinically, and when it is due again. */
    readonly review: Review;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /**
     * When the entry was last changed in the language served. Not a clinical
     * review: see `review`.
     */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

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

/** How much treatment the evidence is about. What was studied, not a prescription. */
export type Dose = {
  readonly __typename?: "Dose";
  /**
   * The dose as a sentence, with what the numbers cannot say. Null when the
   * numbers say it all.
   */
  readonly text?: Maybe<Scalars["String"]["output"]>;
  /** Length of one session in minutes. Null when not reported. */
  readonly minutes?: Maybe<Range>;
  /** Sessions in a week; 0.5 is every other week. Null when not reported. */
  readonly sessionsPerWeek?: Maybe<Range>;
  /** Length of the course in weeks. Null when not reported. */
  readonly weeks?: Maybe<Range>;
  /** Sessions over the whole course. Null when not reported. */
  readonly sessionsTotal?: Maybe<Range>;
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

/** A page of indications. */
export type IndicationConnection = {
  readonly __typename?: "IndicationConnection";
  /** The indications of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IndicationEdge>;
  /** The indications of this page. */
  readonly nodes: ReadonlyArray<Indication>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of indications. */
export type IndicationConnectionFacetsArgs = {
  fields: ReadonlyArray<IndicationFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** An indication in a list. */
export type IndicationEdge = {
  readonly __typename?: "IndicationEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The indication. */
  readonly node: Indication;
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

/** A common claim about massage, checked against what was studied. */
export type Myth = Node &
  Entry & {
    readonly __typename?: "Myth";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The claim, as people say it. Never show it without the verdict. */
    readonly claim: Scalars["String"]["output"];
    /** What the check found. */
    readonly verdict: MythVerdict;
    /** The correction in a sentence or two. Plain text. */
    readonly shortAnswer: Scalars["String"]["output"];
    /** Why, with what was studied. */
    readonly explanation: RichText;
    /** How sure the evidence behind the verdict is; not how likely the claim is. */
    readonly certainty: Certainty;
    /** The techniques that the claim is about. */
    readonly techniques: TechniqueConnection;
    /** The conditions that the claim is about. */
    readonly conditions: ConditionConnection;
    /** Questions about the same thing. */
    readonly faqs: FaqConnection;
    /** Guides that say more. */
    readonly guides: GuideConnection;
    /** What the verdict rests on, in the editors’ order. At least one. */
    readonly sources: ReadonlyArray<Source>;
    /** Who checked this entry clinically, and when it is due again. */
    readonly review: Review;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /**
     * When the entry was last changed in the language served. Not a clinical
     * review: see `review`.
     */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/** A common claim about massage, checked against what was studied. */
export type MythTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A common claim about massage, checked against what was studied. */
export type MythConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A common claim about massage, checked against what was studied. */
export type MythFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A common claim about massage, checked against what was studied. */
export type MythGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

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

/** A page of myths. */
export type MythConnection = {
  readonly __typename?: "MythConnection";
  /** The myths of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MythEdge>;
  /** The myths of this page. */
  readonly nodes: ReadonlyArray<Myth>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of myths. */
export type MythConnectionFacetsArgs = {
  fields: ReadonlyArray<MythFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A myth in a list. */
export type MythEdge = {
  readonly __typename?: "MythEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The myth. */
  readonly node: Myth;
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
 * A span of numbers; the field that holds it says in which unit. Either end may
 * be open, and both may be the same.
 */
export type Range = {
  readonly __typename?: "Range";
  /** The lower end, inclusive. Null when it is open. */
  readonly min?: Maybe<Scalars["Float"]["output"]>;
  /** The upper end, inclusive. Null when it is open. */
  readonly max?: Maybe<Scalars["Float"]["output"]>;
};

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

/** A clinician who checks entries. */
export type Reviewer = Node &
  Entry & {
    readonly __typename?: "Reviewer";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The person’s name. */
    readonly name: Scalars["String"]["output"];
    /** Profession and qualifications. */
    readonly credentials: Scalars["String"]["output"];
    /** Techniques they checked. */
    readonly techniques: TechniqueConnection;
    /** Conditions they checked. */
    readonly conditions: ConditionConnection;
    /** Indications they checked. */
    readonly indications: IndicationConnection;
    /** Contraindications they checked. */
    readonly contraindications: ContraindicationConnection;
    /** Myths they checked. */
    readonly myths: MythConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/** A clinician who checks entries. */
export type ReviewerTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A clinician who checks entries. */
export type ReviewerConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A clinician who checks entries. */
export type ReviewerIndicationsArgs = {
  filter?: InputMaybe<IndicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A clinician who checks entries. */
export type ReviewerContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A clinician who checks entries. */
export type ReviewerMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of reviewers. */
export type ReviewerConnection = {
  readonly __typename?: "ReviewerConnection";
  /** The reviewers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewerEdge>;
  /** The reviewers of this page. */
  readonly nodes: ReadonlyArray<Reviewer>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A reviewer in a list. */
export type ReviewerEdge = {
  readonly __typename?: "ReviewerEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The reviewer. */
  readonly node: Reviewer;
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

/** A formatted text, in the form that suits the reader. All four forms say the same. */
export type RichText = {
  readonly __typename?: "RichText";
  /**
   * HTML for insertion into a page: sanitised, without scripts, styles or inline
   * handlers.
   */
  readonly html: Scalars["String"]["output"];
  /** Plain text without any formatting, for search results and previews. */
  readonly text: Scalars["String"]["output"];
  /** Markdown (CommonMark). */
  readonly markdown: Scalars["String"]["output"];
  /** The structure as the editors wrote it, for those who render it themselves. */
  readonly blocks: Scalars["RichTextBlocks"]["output"];
};

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

/** A page of what was found, best first. */
export type SearchConnection = {
  readonly __typename?: "SearchConnection";
  /** The entries of this page, each with its cursor and with what was found in it. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Entry>;
  /** Where this page lies in what was found. */
  readonly pageInfo: PageInfo;
  /** How many were found, on all pages. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * What was found by type: one facet, `type`, with values of `EntryType`. It counts
   * all types, whichever the argument `types` asks for.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** An entry that was found. */
export type SearchEdge = {
  readonly __typename?: "SearchEdge";
  /**
   * Its place in what was found, for `after` and `before`. Only good for the same
   * query, types and language.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The entry. */
  readonly node: Entry;
  /** How well it matches, above 0. Only to be compared within one search. */
  readonly score: Scalars["Float"]["output"];
  /**
   * The texts in which something was found, in the order of the type’s fields; at
   * least one.
   */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A text in which something was found. */
export type Highlight = {
  readonly __typename?: "Highlight";
  /** The name of the field that the text is of; of a list, the text is one item. */
  readonly field: Scalars["String"]["output"];
  /**
   * The text in parts, which belong together without a space. Of a long text only
   * what is around the first matches is shown, with “…” where something is left out.
   */
  readonly parts: ReadonlyArray<HighlightPart>;
};

/** A part of a text. */
export type HighlightPart = {
  readonly __typename?: "HighlightPart";
  /** The part. Plain text: `<` and `&` are to be escaped in HTML. */
  readonly text: Scalars["String"]["output"];
  /** Whether it is what was searched for. */
  readonly isMatch: Scalars["Boolean"]["output"];
};

/** A study, guideline, law or page that a statement rests on. */
export type Source = Node &
  Entry & {
    readonly __typename?: "Source";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The title as published, never translated. */
    readonly title: Scalars["String"]["output"];
    /** The authors, as the publication gives them. Null when it gives none. */
    readonly authors?: Maybe<Scalars["String"]["output"]>;
    /** Year of publication. Null when it is not shown. */
    readonly year?: Maybe<Scalars["Int"]["output"]>;
    /** The journal, with volume and pages, or the publisher. Null when not known. */
    readonly publisher?: Maybe<Scalars["String"]["output"]>;
    /** What sort of source it is. How much weight it carries depends on more than that. */
    readonly kind: SourceKind;
    /**
     * Digital object identifier, without the `https://doi.org/` before it. Null
     * when it has none.
     */
    readonly doi?: Maybe<Scalars["String"]["output"]>;
    /** Its number in PubMed. Null when it has none. */
    readonly pmid?: Maybe<Scalars["String"]["output"]>;
    /** Where it can be read (https). Null when it is not online. */
    readonly url?: Maybe<Scalars["String"]["output"]>;
    /** What it found, in the editors’ words. Plain text. */
    readonly finding: Scalars["String"]["output"];
    /**
     * What to know about its limits before relying on the finding. Plain text, or null.
     * @deprecated A remark among editors, which will be no more. `finding` says what a source found, with its limits.
     */
    readonly caution?: Maybe<Scalars["String"]["output"]>;
    /**
     * What the editors read of it, such as `abstract`. Null when not recorded.
     * @deprecated A remark among editors, which will be no more. `verified` says whether the source was seen.
     */
    readonly access?: Maybe<Scalars["String"]["output"]>;
    /**
     * Whether its identity and its finding were seen in a retrieved text. About
     * the citation, not about the quality of the study.
     */
    readonly verified: Scalars["Boolean"]["output"];
    /** Whether the publication was withdrawn. Do not rely on a retracted source. */
    readonly retracted: Scalars["Boolean"]["output"];
    /** Techniques that cite it. */
    readonly techniques: TechniqueConnection;
    /** Conditions whose red flags are from it. */
    readonly redFlagConditions: ConditionConnection;
    /** Indications that rest on it. */
    readonly indications: IndicationConnection;
    /** Contraindications that rest on it. */
    readonly contraindications: ContraindicationConnection;
    /** Myths that were checked with it. */
    readonly myths: MythConnection;
    /** Questions whose answers rest on it. */
    readonly faqs: FaqConnection;
    /** Benefits that cite it. */
    readonly benefits: BenefitConnection;
    /** Guides that cite it. */
    readonly guides: GuideConnection;
    /** Complementary therapies that cite it. */
    readonly complementaryTherapies: ComplementaryTherapyConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/** A study, guideline, law or page that a statement rests on. */
export type SourceTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceRedFlagConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceIndicationsArgs = {
  filter?: InputMaybe<IndicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceBenefitsArgs = {
  filter?: InputMaybe<BenefitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BenefitOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A study, guideline, law or page that a statement rests on. */
export type SourceComplementaryTherapiesArgs = {
  filter?: InputMaybe<ComplementaryTherapyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ComplementaryTherapyOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

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

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: "SourceConnection";
  /** The sources of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of sources. */
export type SourceConnectionFacetsArgs = {
  fields: ReadonlyArray<SourceFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A source in a list. */
export type SourceEdge = {
  readonly __typename?: "SourceEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The source. */
  readonly node: Source;
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

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type Technique = Node &
  Entry & {
    readonly __typename?: "Technique";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The name that most people use. */
    readonly name: Scalars["String"]["output"];
    /** What else it is called. Empty when nothing is known. */
    readonly alternateNames: ReadonlyArray<Scalars["String"]["output"]>;
    /** One or two sentences for lists and search results. Plain text. */
    readonly summary: Scalars["String"]["output"];
    /** The full text. Null when none is written yet. */
    readonly description?: Maybe<RichText>;
    /** What the therapist does, and what it feels like. Null when none is written yet. */
    readonly howItIsDone?: Maybe<RichText>;
    /** How firm the touch is. Null when it varies too much to say. */
    readonly pressure?: Maybe<PressureRange>;
    /** What it is chiefly given for. */
    readonly intent: TechniqueIntent;
    /** Usual length of a session in minutes. Null when not known. */
    readonly sessionMinutes?: Maybe<Range>;
    /** What to watch for. Show it wherever the technique is shown. Plain text. */
    readonly caution: Scalars["String"]["output"];
    /**
     * What studies found, in a sentence or two, with its uncertainty. Null when
     * nothing is written; that does not mean that it works, nor that it does not.
     */
    readonly evidenceInBrief?: Maybe<Scalars["String"]["output"]>;
    /** A picture of the technique, or null. */
    readonly image?: Maybe<Image>;
    /** The parts of the body on which it is used. */
    readonly bodyRegions: BodyRegionConnection;
    /**
     * Conditions for which it is often chosen in practice. Custom, not evidence:
     * what is known stands in `indications`.
     */
    readonly oftenChosenFor: ConditionConnection;
    /**
     * What this entry rests on, in the editors’ order. The sources of each finding
     * stand with its indication.
     */
    readonly sources: ReadonlyArray<Source>;
    /** The graded evidence for this technique, one indication for each condition and scope. */
    readonly indications: IndicationConnection;
    /**
     * The conditions in which this technique was studied, with the indications
     * that say what was found: a shortcut over `indications`. Best certainty
     * first. A condition is listed once, however many indications lead to it, and
     * also when they found no effect or harm: see `direction`.
     */
    readonly conditions: ConditionEvidenceConnection;
    /**
     * Reasons not to use this technique, or only with care; those that hold for
     * every technique are included.
     */
    readonly contraindications: ContraindicationConnection;
    /** Benefits that are claimed for it, each with how far the evidence supports it. */
    readonly benefits: BenefitConnection;
    /** Common claims about it, checked. */
    readonly myths: MythConnection;
    /** Questions about it. */
    readonly faqs: FaqConnection;
    /** Guides that mention it. */
    readonly guides: GuideConnection;
    /** Therapists who say that they practise it. */
    readonly therapistProfiles: TherapistProfileConnection;
    /** Other care that is combined with it. */
    readonly complementaryTherapies: ComplementaryTherapyConnection;
    /** Who checked this entry clinically, and when it is due again. */
    readonly review: Review;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /**
     * When the entry was last changed in the language served. Not a clinical
     * review: see `review`.
     */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueBodyRegionsArgs = {
  filter?: InputMaybe<BodyRegionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BodyRegionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueOftenChosenForArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueIndicationsArgs = {
  filter?: InputMaybe<IndicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<IndicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueConditionsArgs = {
  minCertainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<ConditionFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueContraindicationsArgs = {
  filter?: InputMaybe<ContraindicationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ContraindicationOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueBenefitsArgs = {
  filter?: InputMaybe<BenefitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<BenefitOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueMythsArgs = {
  filter?: InputMaybe<MythFilter>;
  orderBy?: InputMaybe<ReadonlyArray<MythOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  orderBy?: InputMaybe<ReadonlyArray<FaqOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueGuidesArgs = {
  filter?: InputMaybe<GuideFilter>;
  orderBy?: InputMaybe<ReadonlyArray<GuideOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueTherapistProfilesArgs = {
  filter?: InputMaybe<TherapistProfileFilter>;
  near?: InputMaybe<Near>;
  orderBy?: InputMaybe<ReadonlyArray<TherapistProfileOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A way of giving massage, such as Swedish massage or trigger point therapy.
 * What it does for a condition is said by its `indications`, and only there.
 */
export type TechniqueComplementaryTherapiesArgs = {
  filter?: InputMaybe<ComplementaryTherapyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ComplementaryTherapyOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

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
 * From the lightest to the firmest touch that belongs to a technique. Both ends
 * may be the same.
 */
export type PressureRange = {
  readonly __typename?: "PressureRange";
  /** The lightest pressure used. */
  readonly min: Pressure;
  /** The firmest pressure used. Never beyond comfort. */
  readonly max: Pressure;
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

/** A page of techniques. */
export type TechniqueConnection = {
  readonly __typename?: "TechniqueConnection";
  /** The techniques of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TechniqueEdge>;
  /** The techniques of this page. */
  readonly nodes: ReadonlyArray<Technique>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of techniques. */
export type TechniqueConnectionFacetsArgs = {
  fields: ReadonlyArray<TechniqueFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A technique in a list. */
export type TechniqueEdge = {
  readonly __typename?: "TechniqueEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The technique. */
  readonly node: Technique;
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

/** A page of techniques that were studied with one condition. */
export type TechniqueEvidenceConnection = {
  readonly __typename?: "TechniqueEvidenceConnection";
  /** The techniques of this page, each with its indications. */
  readonly edges: ReadonlyArray<TechniqueEvidenceEdge>;
  /** The techniques of this page, without what was found about them. */
  readonly nodes: ReadonlyArray<Technique>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many techniques there are on all pages, each counted once. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The techniques that `excludeContraindicatedFor` left out of this list, on all
   * pages, with the reasons. By name. Empty when nothing was to be left out.
   */
  readonly excluded: ReadonlyArray<ExcludedTechnique>;
};

/** A page of techniques that were studied with one condition. */
export type TechniqueEvidenceConnectionFacetsArgs = {
  fields: ReadonlyArray<TechniqueFacet>;
  includeZeros?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A technique that was studied with one condition, and what was found. */
export type TechniqueEvidenceEdge = {
  readonly __typename?: "TechniqueEvidenceEdge";
  /** Its place in this list, for `after` and `before`. */
  readonly cursor: Scalars["String"]["output"];
  /** The technique. */
  readonly node: Technique;
  /** What was found about the two, best certainty first. At least one. */
  readonly indications: ReadonlyArray<Indication>;
};

/** A technique that was left out because it is contraindicated, and why. */
export type ExcludedTechnique = {
  readonly __typename?: "ExcludedTechnique";
  /** The technique. */
  readonly technique: Technique;
  /** What speaks against it of what was asked for, what forbids before what limits. At least one. */
  readonly contraindications: ReadonlyArray<Contraindication>;
};

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
 * A massage therapist or practice, as they present themselves. A profile is not
 * a recommendation, and says nothing about the quality of treatment.
 */
export type TherapistProfile = Node &
  Entry & {
    readonly __typename?: "TherapistProfile";
    /**
     * Names the entry as one reader sees it, so that caches keep it under this: another
     * id in each language asked for, and of drafts. Opaque; in the default language of
     * what is published it is the `documentId`.
     */
    readonly id: Scalars["ID"]["output"];
    /** Names the entry across languages; stays the same for as long as it exists. */
    readonly documentId: Scalars["ID"]["output"];
    /**
     * The name in addresses: small letters, digits, hyphens. Unique within a type
     * and language; it may change, `documentId` does not.
     */
    readonly slug: Scalars["String"]["output"];
    /**
     * What readers call it: its name, title, question or claim; of an indication, its
     * condition, technique and scope.
     */
    readonly label: Scalars["String"]["output"];
    /** The person or the practice. */
    readonly name: Scalars["String"]["output"];
    /** What they are for, in a line. Null when they gave none. */
    readonly headline?: Maybe<Scalars["String"]["output"]>;
    /**
     * True: a fictional profile for demonstration, nobody who can be visited. Say
     * so wherever it is shown.
     */
    readonly sample: Scalars["Boolean"]["output"];
    /** Licences and certificates. Empty when none is recorded. */
    readonly credentials: ReadonlyArray<Credential>;
    /** The practice they work in, or null. */
    readonly practice?: Maybe<Scalars["String"]["output"]>;
    /**
     * Training, experience and way of working, in their own words. Null when none
     * is written.
     */
    readonly biography?: Maybe<RichText>;
    /** What happens at the first visit. Plain text, or null. */
    readonly firstVisit?: Maybe<Scalars["String"]["output"]>;
    /** A portrait, or null. */
    readonly photo?: Maybe<Image>;
    /**
     * The languages they speak, as ISO 639 codes such as `en`. Not the languages
     * of the entry.
     */
    readonly languages: ReadonlyArray<Scalars["String"]["output"]>;
    /** Where they work. */
    readonly location: Location;
    /** Their public e-mail address, or null. */
    readonly email?: Maybe<Scalars["String"]["output"]>;
    /** Their public telephone number, with country code, or null. */
    readonly phone?: Maybe<Scalars["String"]["output"]>;
    /** Their own page (https), or null. */
    readonly website?: Maybe<Scalars["String"]["output"]>;
    /** Where a session can be booked (https), or null. */
    readonly bookingUrl?: Maybe<Scalars["String"]["output"]>;
    /**
     * Whether they state that they are insured for their work. False also when
     * nothing is known.
     */
    readonly insured: Scalars["Boolean"]["output"];
    /** Hours of recognised training. Null when not known. */
    readonly trainingHours?: Maybe<Scalars["Int"]["output"]>;
    /** Full years in practice. Null when not known. */
    readonly yearsExperience?: Maybe<Scalars["Int"]["output"]>;
    /** Whether new clients can book now. False also when nothing is known. */
    readonly acceptsNewClients: Scalars["Boolean"]["output"];
    /**
     * What helps people reach and use the practice. Empty when nothing is
     * recorded, which does not mean that it is inaccessible.
     */
    readonly accessibility: ReadonlyArray<Scalars["String"]["output"]>;
    /** Prices by length of session. Empty when none is stated. */
    readonly prices: ReadonlyArray<Price>;
    /** The techniques they say that they practise. */
    readonly techniques: TechniqueConnection;
    /** The conditions they say that they often treat. No proof of results. */
    readonly conditions: ConditionConnection;
    /** The language that this entry is served in. */
    readonly locale: Scalars["Locale"]["output"];
    /**
     * Whether it is not translated into the language that was asked for, so that a
     * more general or the default language stands in.
     */
    readonly isFallback: Scalars["Boolean"]["output"];
    /** The languages in which it can be read in full, and its slug in each; the default language first. */
    readonly translations: ReadonlyArray<Translation>;
    /** When the entry was last changed in the language served. Not a clinical review. */
    readonly updatedAt: Scalars["DateTime"]["output"];
    /**
     * The entry and what belongs to it in the vocabulary of schema.org, for the head of
     * a page; the same as at `/json-ld/<type>/<slug>`. Put it into
     * `<script type="application/ld+json">` with every `<` written as `\u003c`.
     */
    readonly jsonLd: Scalars["JsonLd"]["output"];
  };

/**
 * A massage therapist or practice, as they present themselves. A profile is not
 * a recommendation, and says nothing about the quality of treatment.
 */
export type TherapistProfileTechniquesArgs = {
  filter?: InputMaybe<TechniqueFilter>;
  orderBy?: InputMaybe<ReadonlyArray<TechniqueOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A massage therapist or practice, as they present themselves. A profile is not
 * a recommendation, and says nothing about the quality of treatment.
 */
export type TherapistProfileConditionsArgs = {
  filter?: InputMaybe<ConditionFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ConditionOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
  last?: InputMaybe<Scalars["Int"]["input"]>;
  before?: InputMaybe<Scalars["String"]["input"]>;
};

/** A licence or certificate of a therapist. */
export type Credential = {
  readonly __typename?: "Credential";
  /** What the credential is called. */
  readonly title: Scalars["String"]["output"];
  /** The board or school that issued it. Null when not known. */
  readonly issuer?: Maybe<Scalars["String"]["output"]>;
  /**
   * Where it is valid: an ISO 3166 country or region code, such as `US-GA`. Null
   * when it is bound to no place.
   */
  readonly jurisdiction?: Maybe<Scalars["String"]["output"]>;
  /** Its number in the public register. Null when not known. */
  readonly number?: Maybe<Scalars["String"]["output"]>;
  /** What the register said when it was last looked at: see `verifiedOn`. */
  readonly status: CredentialStatus;
  /** The day on which an editor checked the register. Null: nobody has checked. */
  readonly verifiedOn?: Maybe<Scalars["Date"]["output"]>;
  /** The last day on which it is valid. Null when the register gives none. */
  readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
  /** Where anyone can check it (https). Null when there is no public register. */
  readonly lookupUrl?: Maybe<Scalars["String"]["output"]>;
};

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

/** What a session of a given length costs, as the therapist states it. */
export type Price = {
  readonly __typename?: "Price";
  /** Length of the session in minutes. */
  readonly minutes: Scalars["Int"]["output"];
  /** The price in whole units of the currency: 90 is ninety dollars, not cents. */
  readonly amount: Scalars["Float"]["output"];
  /** ISO 4217 code, such as `USD`. */
  readonly currency: Scalars["String"]["output"];
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

/** Where a therapist works. */
export type Location = {
  readonly __typename?: "Location";
  /** Street and number. Null when they may not be shown. */
  readonly address?: Maybe<Scalars["String"]["output"]>;
  /** City or town. */
  readonly city: Scalars["String"]["output"];
  /** ISO 3166-2 code, such as `US-GA`. Null when not recorded. */
  readonly region?: Maybe<Scalars["String"]["output"]>;
  /** ISO 3166-1 alpha-2 code, such as `US`. */
  readonly country: Scalars["String"]["output"];
  /** Degrees north, −90 to 90 (WGS 84). Null when not located. */
  readonly latitude?: Maybe<Scalars["Float"]["output"]>;
  /** Degrees east, −180 to 180 (WGS 84). Null when not located. */
  readonly longitude?: Maybe<Scalars["Float"]["output"]>;
  /**
   * What the coordinates point at, such as `city centre`. Null when not
   * recorded; do not take them for a front door.
   */
  readonly precision?: Maybe<Scalars["String"]["output"]>;
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

/** A page of therapist profiles. */
export type TherapistProfileConnection = {
  readonly __typename?: "TherapistProfileConnection";
  /** The therapist profiles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TherapistProfileEdge>;
  /** The therapist profiles of this page. */
  readonly nodes: ReadonlyArray<TherapistProfile>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, after filtering. */
  readonly totalCount: Scalars["Int"]["output"];
  /**
   * How many entries there would be for each value of some fields: what a list of
   * filters shows. A field’s own filter is left out of its counts.
   */
  readonly facets: ReadonlyArray<Facet>;
};

/** A page of therapist profiles. */
export type TherapistProfileConnectionFacetsArgs = {
  fields: ReadonlyArray<TherapistProfileFacet>;
};

/** A therapist profile in a list. */
export type TherapistProfileEdge = {
  readonly __typename?: "TherapistProfileEdge";
  /**
   * Its place in this list, for `after` and `before`. Only good for a list of
   * the same order.
   */
  readonly cursor: Scalars["String"]["output"];
  /** The therapist profile. */
  readonly node: TherapistProfile;
  /**
   * How far it is from the place asked for with `near`, in kilometres as the crow
   * flies, to the nearest 10 metres; no better than `location.precision`. Null when
   * no place was asked for.
   */
  readonly distanceKm?: Maybe<Scalars["Float"]["output"]>;
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

/** Words for the values of enumerations. */
export type Vocabulary = {
  readonly __typename?: "Vocabulary";
  /** The language of the words: English, where there are none in the language asked for. */
  readonly locale: Scalars["Locale"]["output"];
  /** Every enumeration of the content, by name. */
  readonly enumerations: ReadonlyArray<Enumeration>;
};

/** An enumeration of this schema. */
export type Enumeration = {
  readonly __typename?: "Enumeration";
  /** Its name in this schema, such as `Certainty`. */
  readonly name: Scalars["String"]["output"];
  /** Its values, in the order of this schema. */
  readonly values: ReadonlyArray<EnumerationValue>;
};

/** A value of an enumeration. */
export type EnumerationValue = {
  readonly __typename?: "EnumerationValue";
  /** The value, such as `VERY_LOW`. */
  readonly value: Scalars["String"]["output"];
  /** What readers call it, such as “Very low”. */
  readonly label: Scalars["String"]["output"];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<
    { [key in TKey]: TResult },
    TParent,
    TContext,
    TArgs
  >;
  resolve?: SubscriptionResolveFn<
    TResult,
    { [key in TKey]: TResult },
    TContext,
    TArgs
  >;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = {},
  TContext = {},
  TArgs = {},
> =
  | ((
      ...args: any[]
    ) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = {},
  TParent = {},
  TContext = {},
  TArgs = {},
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> =
  {
    Node:
      | ContentEntry<"benefit">
      | ContentEntry<"body-region">
      | ContentEntry<"complementary-therapy">
      | ContentEntry<"condition">
      | ContentEntry<"contraindication">
      | ContentEntry<"faq">
      | ContentEntry<"guide">
      | ContentEntry<"indication">
      | ContentEntry<"myth">
      | ContentEntry<"reviewer">
      | ContentEntry<"source">
      | ContentEntry<"technique">
      | ContentEntry<"therapist-profile">;
    Entry:
      | ContentEntry<"benefit">
      | ContentEntry<"body-region">
      | ContentEntry<"complementary-therapy">
      | ContentEntry<"condition">
      | ContentEntry<"contraindication">
      | ContentEntry<"faq">
      | ContentEntry<"guide">
      | ContentEntry<"indication">
      | ContentEntry<"myth">
      | ContentEntry<"reviewer">
      | ContentEntry<"source">
      | ContentEntry<"technique">
      | ContentEntry<"therapist-profile">;
  };

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Benefit: ResolverTypeWrapper<ContentEntry<"benefit">>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  BenefitKind: BenefitKind;
  BenefitKindEnumFilter: BenefitKindEnumFilter;
  BenefitSupport: BenefitSupport;
  BenefitSupportEnumFilter: BenefitSupportEnumFilter;
  BenefitConnection: ResolverTypeWrapper<ContentConnection<"benefit">>;
  BenefitEdge: ResolverTypeWrapper<ContentEdge<"benefit">>;
  BenefitFacet: BenefitFacet;
  BenefitFilter: BenefitFilter;
  BenefitListFilter: BenefitListFilter;
  BenefitOrder: BenefitOrder;
  BodyRegion: ResolverTypeWrapper<ContentEntry<"body-region">>;
  BodyRegionConnection: ResolverTypeWrapper<ContentConnection<"body-region">>;
  BodyRegionEdge: ResolverTypeWrapper<ContentEdge<"body-region">>;
  BodyRegionFilter: BodyRegionFilter;
  BodyRegionListFilter: BodyRegionListFilter;
  BodyRegionOrder: BodyRegionOrder;
  Certainty: Certainty;
  CertaintyEnumFilter: CertaintyEnumFilter;
  ComplementaryTherapy: ResolverTypeWrapper<
    ContentEntry<"complementary-therapy">
  >;
  ComplementaryTherapyConnection: ResolverTypeWrapper<
    ContentConnection<"complementary-therapy">
  >;
  ComplementaryTherapyEdge: ResolverTypeWrapper<
    ContentEdge<"complementary-therapy">
  >;
  ComplementaryTherapyFacet: ComplementaryTherapyFacet;
  ComplementaryTherapyFilter: ComplementaryTherapyFilter;
  ComplementaryTherapyListFilter: ComplementaryTherapyListFilter;
  ComplementaryTherapyOrder: ComplementaryTherapyOrder;
  Condition: ResolverTypeWrapper<ContentEntry<"condition">>;
  ConditionCategory: ConditionCategory;
  ConditionCategoryEnumFilter: ConditionCategoryEnumFilter;
  ClinicalCode: ResolverTypeWrapper<ClinicalCode>;
  ClinicalCodeFilter: ClinicalCodeFilter;
  ClinicalCodeListFilter: ClinicalCodeListFilter;
  ClinicalCodeSystem: ClinicalCodeSystem;
  ClinicalCodeSystemEnumFilter: ClinicalCodeSystemEnumFilter;
  ClinicalCodeBasis: ClinicalCodeBasis;
  ClinicalCodeBasisEnumFilter: ClinicalCodeBasisEnumFilter;
  RedFlag: ResolverTypeWrapper<RedFlag>;
  RedFlagFilter: RedFlagFilter;
  RedFlagListFilter: RedFlagListFilter;
  RedFlagLevel: RedFlagLevel;
  RedFlagLevelEnumFilter: RedFlagLevelEnumFilter;
  ConditionConnection: ResolverTypeWrapper<ContentConnection<"condition">>;
  ConditionEdge: ResolverTypeWrapper<ContentEdge<"condition">>;
  ConditionFacet: ConditionFacet;
  ConditionEvidenceConnection: ResolverTypeWrapper<
    ContentEvidenceConnection<"condition">
  >;
  ConditionEvidenceEdge: ResolverTypeWrapper<ContentEvidenceEdge<"condition">>;
  ConditionFilter: ConditionFilter;
  ConditionListFilter: ConditionListFilter;
  ConditionOrder: ConditionOrder;
  ContentStatus: ResolverTypeWrapper<GraphQLContext>;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  ContentCount: ResolverTypeWrapper<ContentCount>;
  ContentPhase: ContentPhase;
  Contraindication: ResolverTypeWrapper<ContentEntry<"contraindication">>;
  ContraindicationKind: ContraindicationKind;
  ContraindicationKindEnumFilter: ContraindicationKindEnumFilter;
  ContraindicationScope: ContraindicationScope;
  ContraindicationScopeEnumFilter: ContraindicationScopeEnumFilter;
  Sourcing: Sourcing;
  SourcingEnumFilter: SourcingEnumFilter;
  ContraindicationConnection: ResolverTypeWrapper<
    ContentConnection<"contraindication">
  >;
  ContraindicationEdge: ResolverTypeWrapper<ContentEdge<"contraindication">>;
  ContraindicationFacet: ContraindicationFacet;
  ContraindicationFilter: ContraindicationFilter;
  ContraindicationListFilter: ContraindicationListFilter;
  ContraindicationOrder: ContraindicationOrder;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Node"]>;
  Entry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Entry"]>;
  Review: ResolverTypeWrapper<ReviewedEntry>;
  ReviewFilter: ReviewFilter;
  Translation: ResolverTypeWrapper<ContentTranslation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Locale: ResolverTypeWrapper<Scalars["Locale"]["output"]>;
  Facet: ResolverTypeWrapper<ContentFacet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Faq: ResolverTypeWrapper<ContentEntry<"faq">>;
  FaqTopic: FaqTopic;
  FaqTopicEnumFilter: FaqTopicEnumFilter;
  FaqConnection: ResolverTypeWrapper<ContentConnection<"faq">>;
  FaqEdge: ResolverTypeWrapper<ContentEdge<"faq">>;
  FaqFacet: FaqFacet;
  FaqFilter: FaqFilter;
  FaqListFilter: FaqListFilter;
  FaqOrder: FaqOrder;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  IdFilter: IdFilter;
  BooleanFilter: BooleanFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  LocaleFilter: LocaleFilter;
  PresenceFilter: PresenceFilter;
  Guide: ResolverTypeWrapper<ContentEntry<"guide">>;
  GuideKind: GuideKind;
  GuideKindEnumFilter: GuideKindEnumFilter;
  ComparisonRow: ResolverTypeWrapper<ComparisonRow>;
  ComparisonRowFilter: ComparisonRowFilter;
  ComparisonRowListFilter: ComparisonRowListFilter;
  DecisionOption: ResolverTypeWrapper<DecisionOptionValue>;
  DecisionOptionFilter: DecisionOptionFilter;
  DecisionOptionListFilter: DecisionOptionListFilter;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  ChecklistItemFilter: ChecklistItemFilter;
  ChecklistItemListFilter: ChecklistItemListFilter;
  FrequencyGoal: ResolverTypeWrapper<FrequencyGoal>;
  FrequencyGoalFilter: FrequencyGoalFilter;
  FrequencyGoalListFilter: FrequencyGoalListFilter;
  FrequencyPhase: FrequencyPhase;
  FrequencyPhaseEnumFilter: FrequencyPhaseEnumFilter;
  FrequencyBasis: FrequencyBasis;
  FrequencyBasisEnumFilter: FrequencyBasisEnumFilter;
  SessionLength: ResolverTypeWrapper<SessionLength>;
  SessionLengthFilter: SessionLengthFilter;
  SessionLengthListFilter: SessionLengthListFilter;
  Combination: ResolverTypeWrapper<CombinationValue>;
  CombinationFilter: CombinationFilter;
  CombinationListFilter: CombinationListFilter;
  Regulation: ResolverTypeWrapper<Regulation>;
  RegulationFilter: RegulationFilter;
  GuideConnection: ResolverTypeWrapper<ContentConnection<"guide">>;
  GuideEdge: ResolverTypeWrapper<ContentEdge<"guide">>;
  GuideFacet: GuideFacet;
  GuideFilter: GuideFilter;
  GuideListFilter: GuideListFilter;
  GuideOrder: GuideOrder;
  Image: ResolverTypeWrapper<ImageValue>;
  Indication: ResolverTypeWrapper<ContentEntry<"indication">>;
  Direction: Direction;
  DirectionEnumFilter: DirectionEnumFilter;
  CertaintyBasis: CertaintyBasis;
  CertaintyBasisEnumFilter: CertaintyBasisEnumFilter;
  Strength: Strength;
  StrengthEnumFilter: StrengthEnumFilter;
  Dose: ResolverTypeWrapper<Dose>;
  DoseFilter: DoseFilter;
  IndicationConnection: ResolverTypeWrapper<ContentConnection<"indication">>;
  IndicationEdge: ResolverTypeWrapper<ContentEdge<"indication">>;
  IndicationFacet: IndicationFacet;
  IndicationFilter: IndicationFilter;
  IndicationListFilter: IndicationListFilter;
  IndicationOrder: IndicationOrder;
  JsonLd: ResolverTypeWrapper<Scalars["JsonLd"]["output"]>;
  Myth: ResolverTypeWrapper<ContentEntry<"myth">>;
  MythVerdict: MythVerdict;
  MythVerdictEnumFilter: MythVerdictEnumFilter;
  MythConnection: ResolverTypeWrapper<ContentConnection<"myth">>;
  MythEdge: ResolverTypeWrapper<ContentEdge<"myth">>;
  MythFacet: MythFacet;
  MythFilter: MythFilter;
  MythListFilter: MythListFilter;
  MythOrder: MythOrder;
  Range: ResolverTypeWrapper<Range>;
  RangeFilter: RangeFilter;
  Reviewer: ResolverTypeWrapper<ContentEntry<"reviewer">>;
  ReviewerConnection: ResolverTypeWrapper<ContentConnection<"reviewer">>;
  ReviewerEdge: ResolverTypeWrapper<ContentEdge<"reviewer">>;
  ReviewerFilter: ReviewerFilter;
  ReviewerListFilter: ReviewerListFilter;
  ReviewerOrder: ReviewerOrder;
  RichText: ResolverTypeWrapper<RichTextValue>;
  RichTextBlocks: ResolverTypeWrapper<Scalars["RichTextBlocks"]["output"]>;
  EntryType: EntryType;
  SearchConnection: ResolverTypeWrapper<ContentSearchConnection>;
  SearchEdge: ResolverTypeWrapper<ContentSearchEdge>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  Source: ResolverTypeWrapper<ContentEntry<"source">>;
  SourceKind: SourceKind;
  SourceKindEnumFilter: SourceKindEnumFilter;
  SourceConnection: ResolverTypeWrapper<ContentConnection<"source">>;
  SourceEdge: ResolverTypeWrapper<ContentEdge<"source">>;
  SourceFacet: SourceFacet;
  SourceFilter: SourceFilter;
  SourceListFilter: SourceListFilter;
  SourceOrder: SourceOrder;
  Technique: ResolverTypeWrapper<ContentEntry<"technique">>;
  TechniqueIntent: TechniqueIntent;
  TechniqueIntentEnumFilter: TechniqueIntentEnumFilter;
  PressureRange: ResolverTypeWrapper<PressureRange>;
  PressureRangeFilter: PressureRangeFilter;
  Pressure: Pressure;
  PressureEnumFilter: PressureEnumFilter;
  TechniqueConnection: ResolverTypeWrapper<ContentConnection<"technique">>;
  TechniqueEdge: ResolverTypeWrapper<ContentEdge<"technique">>;
  TechniqueFacet: TechniqueFacet;
  TechniqueEvidenceConnection: ResolverTypeWrapper<
    ContentEvidenceConnection<"technique">
  >;
  TechniqueEvidenceEdge: ResolverTypeWrapper<ContentEvidenceEdge<"technique">>;
  ExcludedTechnique: ResolverTypeWrapper<Excluded>;
  ContraindicatedFor: ContraindicatedFor;
  TechniqueFilter: TechniqueFilter;
  TechniqueListFilter: TechniqueListFilter;
  TechniqueOrder: TechniqueOrder;
  TherapistProfile: ResolverTypeWrapper<ContentEntry<"therapist-profile">>;
  Credential: ResolverTypeWrapper<Credential>;
  CredentialFilter: CredentialFilter;
  CredentialListFilter: CredentialListFilter;
  CredentialStatus: CredentialStatus;
  CredentialStatusEnumFilter: CredentialStatusEnumFilter;
  Price: ResolverTypeWrapper<Price>;
  PriceFilter: PriceFilter;
  PriceListFilter: PriceListFilter;
  Location: ResolverTypeWrapper<Location>;
  LocationFilter: LocationFilter;
  TherapistProfileConnection: ResolverTypeWrapper<
    ContentConnection<"therapist-profile">
  >;
  TherapistProfileEdge: ResolverTypeWrapper<ContentEdge<"therapist-profile">>;
  TherapistProfileFacet: TherapistProfileFacet;
  TherapistProfileFilter: TherapistProfileFilter;
  TherapistProfileListFilter: TherapistProfileListFilter;
  TherapistProfileOrder: TherapistProfileOrder;
  Near: Near;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  Enumeration: ResolverTypeWrapper<Enumeration>;
  EnumerationValue: ResolverTypeWrapper<EnumerationValue>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Scalars["ID"]["output"];
  Benefit: ContentEntry<"benefit">;
  Boolean: Scalars["Boolean"]["output"];
  BenefitKindEnumFilter: BenefitKindEnumFilter;
  BenefitSupportEnumFilter: BenefitSupportEnumFilter;
  BenefitConnection: ContentConnection<"benefit">;
  BenefitEdge: ContentEdge<"benefit">;
  BenefitFilter: BenefitFilter;
  BenefitListFilter: BenefitListFilter;
  BodyRegion: ContentEntry<"body-region">;
  BodyRegionConnection: ContentConnection<"body-region">;
  BodyRegionEdge: ContentEdge<"body-region">;
  BodyRegionFilter: BodyRegionFilter;
  BodyRegionListFilter: BodyRegionListFilter;
  CertaintyEnumFilter: CertaintyEnumFilter;
  ComplementaryTherapy: ContentEntry<"complementary-therapy">;
  ComplementaryTherapyConnection: ContentConnection<"complementary-therapy">;
  ComplementaryTherapyEdge: ContentEdge<"complementary-therapy">;
  ComplementaryTherapyFilter: ComplementaryTherapyFilter;
  ComplementaryTherapyListFilter: ComplementaryTherapyListFilter;
  Condition: ContentEntry<"condition">;
  ConditionCategoryEnumFilter: ConditionCategoryEnumFilter;
  ClinicalCode: ClinicalCode;
  ClinicalCodeFilter: ClinicalCodeFilter;
  ClinicalCodeListFilter: ClinicalCodeListFilter;
  ClinicalCodeSystemEnumFilter: ClinicalCodeSystemEnumFilter;
  ClinicalCodeBasisEnumFilter: ClinicalCodeBasisEnumFilter;
  RedFlag: RedFlag;
  RedFlagFilter: RedFlagFilter;
  RedFlagListFilter: RedFlagListFilter;
  RedFlagLevelEnumFilter: RedFlagLevelEnumFilter;
  ConditionConnection: ContentConnection<"condition">;
  ConditionEdge: ContentEdge<"condition">;
  ConditionEvidenceConnection: ContentEvidenceConnection<"condition">;
  ConditionEvidenceEdge: ContentEvidenceEdge<"condition">;
  ConditionFilter: ConditionFilter;
  ConditionListFilter: ConditionListFilter;
  ContentStatus: GraphQLContext;
  Float: Scalars["Float"]["output"];
  ContentCount: ContentCount;
  Contraindication: ContentEntry<"contraindication">;
  ContraindicationKindEnumFilter: ContraindicationKindEnumFilter;
  ContraindicationScopeEnumFilter: ContraindicationScopeEnumFilter;
  SourcingEnumFilter: SourcingEnumFilter;
  ContraindicationConnection: ContentConnection<"contraindication">;
  ContraindicationEdge: ContentEdge<"contraindication">;
  ContraindicationFilter: ContraindicationFilter;
  ContraindicationListFilter: ContraindicationListFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>["Node"];
  Entry: ResolversInterfaceTypes<ResolversParentTypes>["Entry"];
  Review: ReviewedEntry;
  ReviewFilter: ReviewFilter;
  Translation: ContentTranslation;
  PageInfo: PageInfo;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Locale: Scalars["Locale"]["output"];
  Facet: ContentFacet;
  FacetValue: FacetValue;
  Faq: ContentEntry<"faq">;
  FaqTopicEnumFilter: FaqTopicEnumFilter;
  FaqConnection: ContentConnection<"faq">;
  FaqEdge: ContentEdge<"faq">;
  FaqFilter: FaqFilter;
  FaqListFilter: FaqListFilter;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  IdFilter: IdFilter;
  BooleanFilter: BooleanFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  LocaleFilter: LocaleFilter;
  PresenceFilter: PresenceFilter;
  Guide: ContentEntry<"guide">;
  GuideKindEnumFilter: GuideKindEnumFilter;
  ComparisonRow: ComparisonRow;
  ComparisonRowFilter: ComparisonRowFilter;
  ComparisonRowListFilter: ComparisonRowListFilter;
  DecisionOption: DecisionOptionValue;
  DecisionOptionFilter: DecisionOptionFilter;
  DecisionOptionListFilter: DecisionOptionListFilter;
  ChecklistItem: ChecklistItem;
  ChecklistItemFilter: ChecklistItemFilter;
  ChecklistItemListFilter: ChecklistItemListFilter;
  FrequencyGoal: FrequencyGoal;
  FrequencyGoalFilter: FrequencyGoalFilter;
  FrequencyGoalListFilter: FrequencyGoalListFilter;
  FrequencyPhaseEnumFilter: FrequencyPhaseEnumFilter;
  FrequencyBasisEnumFilter: FrequencyBasisEnumFilter;
  SessionLength: SessionLength;
  SessionLengthFilter: SessionLengthFilter;
  SessionLengthListFilter: SessionLengthListFilter;
  Combination: CombinationValue;
  CombinationFilter: CombinationFilter;
  CombinationListFilter: CombinationListFilter;
  Regulation: Regulation;
  RegulationFilter: RegulationFilter;
  GuideConnection: ContentConnection<"guide">;
  GuideEdge: ContentEdge<"guide">;
  GuideFilter: GuideFilter;
  GuideListFilter: GuideListFilter;
  Image: ImageValue;
  Indication: ContentEntry<"indication">;
  DirectionEnumFilter: DirectionEnumFilter;
  CertaintyBasisEnumFilter: CertaintyBasisEnumFilter;
  StrengthEnumFilter: StrengthEnumFilter;
  Dose: Dose;
  DoseFilter: DoseFilter;
  IndicationConnection: ContentConnection<"indication">;
  IndicationEdge: ContentEdge<"indication">;
  IndicationFilter: IndicationFilter;
  IndicationListFilter: IndicationListFilter;
  JsonLd: Scalars["JsonLd"]["output"];
  Myth: ContentEntry<"myth">;
  MythVerdictEnumFilter: MythVerdictEnumFilter;
  MythConnection: ContentConnection<"myth">;
  MythEdge: ContentEdge<"myth">;
  MythFilter: MythFilter;
  MythListFilter: MythListFilter;
  Range: Range;
  RangeFilter: RangeFilter;
  Reviewer: ContentEntry<"reviewer">;
  ReviewerConnection: ContentConnection<"reviewer">;
  ReviewerEdge: ContentEdge<"reviewer">;
  ReviewerFilter: ReviewerFilter;
  ReviewerListFilter: ReviewerListFilter;
  RichText: RichTextValue;
  RichTextBlocks: Scalars["RichTextBlocks"]["output"];
  SearchConnection: ContentSearchConnection;
  SearchEdge: ContentSearchEdge;
  Highlight: Highlight;
  HighlightPart: HighlightPart;
  Source: ContentEntry<"source">;
  SourceKindEnumFilter: SourceKindEnumFilter;
  SourceConnection: ContentConnection<"source">;
  SourceEdge: ContentEdge<"source">;
  SourceFilter: SourceFilter;
  SourceListFilter: SourceListFilter;
  Technique: ContentEntry<"technique">;
  TechniqueIntentEnumFilter: TechniqueIntentEnumFilter;
  PressureRange: PressureRange;
  PressureRangeFilter: PressureRangeFilter;
  PressureEnumFilter: PressureEnumFilter;
  TechniqueConnection: ContentConnection<"technique">;
  TechniqueEdge: ContentEdge<"technique">;
  TechniqueEvidenceConnection: ContentEvidenceConnection<"technique">;
  TechniqueEvidenceEdge: ContentEvidenceEdge<"technique">;
  ExcludedTechnique: Excluded;
  ContraindicatedFor: ContraindicatedFor;
  TechniqueFilter: TechniqueFilter;
  TechniqueListFilter: TechniqueListFilter;
  TherapistProfile: ContentEntry<"therapist-profile">;
  Credential: Credential;
  CredentialFilter: CredentialFilter;
  CredentialListFilter: CredentialListFilter;
  CredentialStatusEnumFilter: CredentialStatusEnumFilter;
  Price: Price;
  PriceFilter: PriceFilter;
  PriceListFilter: PriceListFilter;
  Location: Location;
  LocationFilter: LocationFilter;
  TherapistProfileConnection: ContentConnection<"therapist-profile">;
  TherapistProfileEdge: ContentEdge<"therapist-profile">;
  TherapistProfileFilter: TherapistProfileFilter;
  TherapistProfileListFilter: TherapistProfileListFilter;
  Near: Near;
  Vocabulary: Vocabulary;
  Enumeration: Enumeration;
  EnumerationValue: EnumerationValue;
  String: Scalars["String"]["output"];
  Int: Scalars["Int"]["output"];
};

export type CostDirectiveArgs = {
  weight: Scalars["String"]["input"];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = GraphQLContext,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars["Int"]["input"];
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = GraphQLContext,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Query"] =
    ResolversParentTypes["Query"],
> = {
  benefit?: Resolver<
    Maybe<ResolversTypes["Benefit"]>,
    ParentType,
    ContextType,
    Partial<QueryBenefitArgs>
  >;
  benefits?: Resolver<
    ResolversTypes["BenefitConnection"],
    ParentType,
    ContextType,
    Partial<QueryBenefitsArgs>
  >;
  bodyRegion?: Resolver<
    Maybe<ResolversTypes["BodyRegion"]>,
    ParentType,
    ContextType,
    Partial<QueryBodyRegionArgs>
  >;
  bodyRegions?: Resolver<
    ResolversTypes["BodyRegionConnection"],
    ParentType,
    ContextType,
    Partial<QueryBodyRegionsArgs>
  >;
  complementaryTherapy?: Resolver<
    Maybe<ResolversTypes["ComplementaryTherapy"]>,
    ParentType,
    ContextType,
    Partial<QueryComplementaryTherapyArgs>
  >;
  complementaryTherapies?: Resolver<
    ResolversTypes["ComplementaryTherapyConnection"],
    ParentType,
    ContextType,
    Partial<QueryComplementaryTherapiesArgs>
  >;
  condition?: Resolver<
    Maybe<ResolversTypes["Condition"]>,
    ParentType,
    ContextType,
    Partial<QueryConditionArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<QueryConditionsArgs>
  >;
  contraindication?: Resolver<
    Maybe<ResolversTypes["Contraindication"]>,
    ParentType,
    ContextType,
    Partial<QueryContraindicationArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<QueryContraindicationsArgs>
  >;
  faq?: Resolver<
    Maybe<ResolversTypes["Faq"]>,
    ParentType,
    ContextType,
    Partial<QueryFaqArgs>
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<QueryFaqsArgs>
  >;
  guide?: Resolver<
    Maybe<ResolversTypes["Guide"]>,
    ParentType,
    ContextType,
    Partial<QueryGuideArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<QueryGuidesArgs>
  >;
  indication?: Resolver<
    Maybe<ResolversTypes["Indication"]>,
    ParentType,
    ContextType,
    Partial<QueryIndicationArgs>
  >;
  indications?: Resolver<
    ResolversTypes["IndicationConnection"],
    ParentType,
    ContextType,
    Partial<QueryIndicationsArgs>
  >;
  myth?: Resolver<
    Maybe<ResolversTypes["Myth"]>,
    ParentType,
    ContextType,
    Partial<QueryMythArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<QueryMythsArgs>
  >;
  node?: Resolver<
    Maybe<ResolversTypes["Node"]>,
    ParentType,
    ContextType,
    RequireFields<QueryNodeArgs, "id">
  >;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes["Node"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, "ids">
  >;
  contentStatus?: Resolver<
    ResolversTypes["ContentStatus"],
    ParentType,
    ContextType
  >;
  reviewer?: Resolver<
    Maybe<ResolversTypes["Reviewer"]>,
    ParentType,
    ContextType,
    Partial<QueryReviewerArgs>
  >;
  reviewers?: Resolver<
    ResolversTypes["ReviewerConnection"],
    ParentType,
    ContextType,
    Partial<QueryReviewersArgs>
  >;
  search?: Resolver<
    ResolversTypes["SearchConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, "query">
  >;
  source?: Resolver<
    Maybe<ResolversTypes["Source"]>,
    ParentType,
    ContextType,
    Partial<QuerySourceArgs>
  >;
  sources?: Resolver<
    ResolversTypes["SourceConnection"],
    ParentType,
    ContextType,
    Partial<QuerySourcesArgs>
  >;
  technique?: Resolver<
    Maybe<ResolversTypes["Technique"]>,
    ParentType,
    ContextType,
    Partial<QueryTechniqueArgs>
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<QueryTechniquesArgs>
  >;
  therapistProfile?: Resolver<
    Maybe<ResolversTypes["TherapistProfile"]>,
    ParentType,
    ContextType,
    Partial<QueryTherapistProfileArgs>
  >;
  therapistProfiles?: Resolver<
    ResolversTypes["TherapistProfileConnection"],
    ParentType,
    ContextType,
    Partial<QueryTherapistProfilesArgs>
  >;
  vocabulary?: Resolver<
    ResolversTypes["Vocabulary"],
    ParentType,
    ContextType,
    Partial<QueryVocabularyArgs>
  >;
};

export type BenefitResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Benefit"] =
    ResolversParentTypes["Benefit"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["BenefitKind"], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  support?: Resolver<ResolversTypes["BenefitSupport"], ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<BenefitTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<BenefitConditionsArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["BenefitConnection"] =
    ResolversParentTypes["BenefitConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["BenefitEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Benefit"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<BenefitConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["BenefitEdge"] =
    ResolversParentTypes["BenefitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Benefit"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyRegionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["BodyRegion"] =
    ResolversParentTypes["BodyRegion"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  parent?: Resolver<
    Maybe<ResolversTypes["BodyRegion"]>,
    ParentType,
    ContextType
  >;
  children?: Resolver<
    ResolversTypes["BodyRegionConnection"],
    ParentType,
    ContextType,
    Partial<BodyRegionChildrenArgs>
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<BodyRegionTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<BodyRegionConditionsArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<BodyRegionContraindicationsArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyRegionConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["BodyRegionConnection"] =
    ResolversParentTypes["BodyRegionConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["BodyRegionEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["BodyRegion"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyRegionEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["BodyRegionEdge"] =
    ResolversParentTypes["BodyRegionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["BodyRegion"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplementaryTherapyResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ComplementaryTherapy"] =
    ResolversParentTypes["ComplementaryTherapy"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  howItCombines?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  caution?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<ComplementaryTherapyTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<ComplementaryTherapyConditionsArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplementaryTherapyConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ComplementaryTherapyConnection"] =
    ResolversParentTypes["ComplementaryTherapyConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ComplementaryTherapyEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["ComplementaryTherapy"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<ComplementaryTherapyConnectionFacetsArgs, "fields">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplementaryTherapyEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ComplementaryTherapyEdge"] =
    ResolversParentTypes["ComplementaryTherapyEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<
    ResolversTypes["ComplementaryTherapy"],
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Condition"] =
    ResolversParentTypes["Condition"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  alternateNames?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<
    Maybe<ResolversTypes["RichText"]>,
    ParentType,
    ContextType
  >;
  category?: Resolver<
    ResolversTypes["ConditionCategory"],
    ParentType,
    ContextType
  >;
  codes?: Resolver<
    ReadonlyArray<ResolversTypes["ClinicalCode"]>,
    ParentType,
    ContextType
  >;
  redFlags?: Resolver<
    ReadonlyArray<ResolversTypes["RedFlag"]>,
    ParentType,
    ContextType
  >;
  redFlagsVerified?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  bodyRegions?: Resolver<
    ResolversTypes["BodyRegionConnection"],
    ParentType,
    ContextType,
    Partial<ConditionBodyRegionsArgs>
  >;
  redFlagSources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  indications?: Resolver<
    ResolversTypes["IndicationConnection"],
    ParentType,
    ContextType,
    Partial<ConditionIndicationsArgs>
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueEvidenceConnection"],
    ParentType,
    ContextType,
    Partial<ConditionTechniquesArgs>
  >;
  oftenChosenTechniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<ConditionOftenChosenTechniquesArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<ConditionContraindicationsArgs>
  >;
  impliedContraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<ConditionImpliedContraindicationsArgs>
  >;
  benefits?: Resolver<
    ResolversTypes["BenefitConnection"],
    ParentType,
    ContextType,
    Partial<ConditionBenefitsArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<ConditionMythsArgs>
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<ConditionFaqsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<ConditionGuidesArgs>
  >;
  therapistProfiles?: Resolver<
    ResolversTypes["TherapistProfileConnection"],
    ParentType,
    ContextType,
    Partial<ConditionTherapistProfilesArgs>
  >;
  complementaryTherapies?: Resolver<
    ResolversTypes["ComplementaryTherapyConnection"],
    ParentType,
    ContextType,
    Partial<ConditionComplementaryTherapiesArgs>
  >;
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalCodeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ClinicalCode"] =
    ResolversParentTypes["ClinicalCode"],
> = {
  system?: Resolver<
    ResolversTypes["ClinicalCodeSystem"],
    ParentType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<
    ResolversTypes["ClinicalCodeBasis"],
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedFlagResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["RedFlag"] =
    ResolversParentTypes["RedFlag"],
> = {
  level?: Resolver<ResolversTypes["RedFlagLevel"], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ConditionConnection"] =
    ResolversParentTypes["ConditionConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ConditionEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Condition"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<ConditionConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ConditionEdge"] =
    ResolversParentTypes["ConditionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Condition"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionEvidenceConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ConditionEvidenceConnection"] =
    ResolversParentTypes["ConditionEvidenceConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ConditionEvidenceEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Condition"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<
      ConditionEvidenceConnectionFacetsArgs,
      "fields" | "includeZeros"
    >
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionEvidenceEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ConditionEvidenceEdge"] =
    ResolversParentTypes["ConditionEvidenceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Condition"], ParentType, ContextType>;
  indications?: Resolver<
    ReadonlyArray<ResolversTypes["Indication"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentStatusResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ContentStatus"] =
    ResolversParentTypes["ContentStatus"],
> = {
  phase?: Resolver<ResolversTypes["ContentPhase"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  changedAt?: Resolver<
    Maybe<ResolversTypes["DateTime"]>,
    ParentType,
    ContextType
  >;
  lagChanges?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  locales?: Resolver<
    ReadonlyArray<ResolversTypes["Locale"]>,
    ParentType,
    ContextType
  >;
  defaultLocale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  counts?: Resolver<
    ReadonlyArray<ResolversTypes["ContentCount"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentCountResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ContentCount"] =
    ResolversParentTypes["ContentCount"],
> = {
  type?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContraindicationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Contraindication"] =
    ResolversParentTypes["Contraindication"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<
    ResolversTypes["ContraindicationKind"],
    ParentType,
    ContextType
  >;
  scope?: Resolver<
    ResolversTypes["ContraindicationScope"],
    ParentType,
    ContextType
  >;
  why?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  whatToDo?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sourcing?: Resolver<ResolversTypes["Sourcing"], ParentType, ContextType>;
  appliesToAllTechniques?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationTechniquesArgs>
  >;
  bodyRegions?: Resolver<
    ResolversTypes["BodyRegionConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationBodyRegionsArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationConditionsArgs>
  >;
  impliedBy?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationImpliedByArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationFaqsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<ContraindicationGuidesArgs>
  >;
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContraindicationConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ContraindicationConnection"] =
    ResolversParentTypes["ContraindicationConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ContraindicationEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Contraindication"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<ContraindicationConnectionFacetsArgs, "fields">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContraindicationEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ContraindicationEdge"] =
    ResolversParentTypes["ContraindicationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Contraindication"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Node"] =
    ResolversParentTypes["Node"],
> = {
  __resolveType: TypeResolveFn<
    | "Benefit"
    | "BodyRegion"
    | "ComplementaryTherapy"
    | "Condition"
    | "Contraindication"
    | "Faq"
    | "Guide"
    | "Indication"
    | "Myth"
    | "Reviewer"
    | "Source"
    | "Technique"
    | "TherapistProfile",
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type EntryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Entry"] =
    ResolversParentTypes["Entry"],
> = {
  __resolveType: TypeResolveFn<
    | "Benefit"
    | "BodyRegion"
    | "ComplementaryTherapy"
    | "Condition"
    | "Contraindication"
    | "Faq"
    | "Guide"
    | "Indication"
    | "Myth"
    | "Reviewer"
    | "Source"
    | "Technique"
    | "TherapistProfile",
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
};

export type ReviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Review"] =
    ResolversParentTypes["Review"],
> = {
  reviewedBy?: Resolver<
    Maybe<ResolversTypes["Reviewer"]>,
    ParentType,
    ContextType
  >;
  lastReviewedAt?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  nextReviewDue?: Resolver<
    Maybe<ResolversTypes["Date"]>,
    ParentType,
    ContextType
  >;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Translation"] =
    ResolversParentTypes["Translation"],
> = {
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["PageInfo"] =
    ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  startCursor?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  endCursor?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Date"],
  any
> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["DateTime"],
  any
> {
  name: "DateTime";
}

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Locale"],
  any
> {
  name: "Locale";
}

export type FacetResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Facet"] =
    ResolversParentTypes["Facet"],
> = {
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  values?: Resolver<
    ReadonlyArray<ResolversTypes["FacetValue"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["FacetValue"] =
    ResolversParentTypes["FacetValue"],
> = {
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FaqResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Faq"] = ResolversParentTypes["Faq"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  question?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes["RichText"], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes["FaqTopic"]>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<FaqTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<FaqConditionsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<FaqGuidesArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<FaqContraindicationsArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<FaqMythsArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FaqConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["FaqConnection"] =
    ResolversParentTypes["FaqConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["FaqEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Faq"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<FaqConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FaqEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["FaqEdge"] =
    ResolversParentTypes["FaqEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Faq"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuideResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Guide"] =
    ResolversParentTypes["Guide"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["GuideKind"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes["RichText"]>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes["Image"]>, ParentType, ContextType>;
  keyPoints?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  steps?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  facts?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  questions?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  warningSigns?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  checklist?: Resolver<
    ReadonlyArray<ResolversTypes["ChecklistItem"]>,
    ParentType,
    ContextType
  >;
  comparisonFirst?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  comparisonSecond?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  comparison?: Resolver<
    ReadonlyArray<ResolversTypes["ComparisonRow"]>,
    ParentType,
    ContextType
  >;
  options?: Resolver<
    ReadonlyArray<ResolversTypes["DecisionOption"]>,
    ParentType,
    ContextType
  >;
  goals?: Resolver<
    ReadonlyArray<ResolversTypes["FrequencyGoal"]>,
    ParentType,
    ContextType
  >;
  sessionLengths?: Resolver<
    ReadonlyArray<ResolversTypes["SessionLength"]>,
    ParentType,
    ContextType
  >;
  reviewAfterWeeks?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  reviewNote?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  typicalMinutes?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  sorenessDays?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  combinations?: Resolver<
    ReadonlyArray<ResolversTypes["Combination"]>,
    ParentType,
    ContextType
  >;
  regulation?: Resolver<
    Maybe<ResolversTypes["Regulation"]>,
    ParentType,
    ContextType
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<GuideTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<GuideConditionsArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<GuideContraindicationsArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<GuideFaqsArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<GuideMythsArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonRowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ComparisonRow"] =
    ResolversParentTypes["ComparisonRow"],
> = {
  aspect?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  first?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  second?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionOptionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["DecisionOption"] =
    ResolversParentTypes["DecisionOption"],
> = {
  situation?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  techniques?: Resolver<
    ReadonlyArray<ResolversTypes["Technique"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ChecklistItem"] =
    ResolversParentTypes["ChecklistItem"],
> = {
  item?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrequencyGoalResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["FrequencyGoal"] =
    ResolversParentTypes["FrequencyGoal"],
> = {
  goal?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes["FrequencyPhase"], ParentType, ContextType>;
  sessionsPerWeek?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  sessionsPerMonth?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  weeks?: Resolver<Maybe<ResolversTypes["Range"]>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["FrequencyBasis"], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionLengthResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["SessionLength"] =
    ResolversParentTypes["SessionLength"],
> = {
  minutes?: Resolver<ResolversTypes["Range"], ParentType, ContextType>;
  use?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CombinationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Combination"] =
    ResolversParentTypes["Combination"],
> = {
  therapy?: Resolver<
    Maybe<ResolversTypes["ComplementaryTherapy"]>,
    ParentType,
    ContextType
  >;
  order?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Regulation"] =
    ResolversParentTypes["Regulation"],
> = {
  jurisdiction?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  licenceRequired?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  board?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  statute?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  minimumTrainingHours?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  minimumAge?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  backgroundCheck?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  publicLookup?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  checkedNote?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuideConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["GuideConnection"] =
    ResolversParentTypes["GuideConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["GuideEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Guide"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<GuideConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuideEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["GuideEdge"] =
    ResolversParentTypes["GuideEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Guide"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Image"] =
    ResolversParentTypes["Image"],
> = {
  url?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  alternativeText?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  width?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  mime?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Indication"] =
    ResolversParentTypes["Indication"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes["Technique"], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes["Condition"], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["Direction"], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  certaintyBasis?: Resolver<
    ResolversTypes["CertaintyBasis"],
    ParentType,
    ContextType
  >;
  strength?: Resolver<ResolversTypes["Strength"], ParentType, ContextType>;
  note?: Resolver<ResolversTypes["RichText"], ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes["Dose"]>, ParentType, ContextType>;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoseResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Dose"] =
    ResolversParentTypes["Dose"],
> = {
  text?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes["Range"]>, ParentType, ContextType>;
  sessionsPerWeek?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  weeks?: Resolver<Maybe<ResolversTypes["Range"]>, ParentType, ContextType>;
  sessionsTotal?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["IndicationConnection"] =
    ResolversParentTypes["IndicationConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["IndicationEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Indication"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<IndicationConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["IndicationEdge"] =
    ResolversParentTypes["IndicationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Indication"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonLdScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["JsonLd"],
  any
> {
  name: "JsonLd";
}

export type MythResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Myth"] =
    ResolversParentTypes["Myth"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes["MythVerdict"], ParentType, ContextType>;
  shortAnswer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes["RichText"], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<MythTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<MythConditionsArgs>
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<MythFaqsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<MythGuidesArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MythConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["MythConnection"] =
    ResolversParentTypes["MythConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["MythEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Myth"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<MythConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MythEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["MythEdge"] =
    ResolversParentTypes["MythEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Myth"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RangeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Range"] =
    ResolversParentTypes["Range"],
> = {
  min?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewerResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Reviewer"] =
    ResolversParentTypes["Reviewer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  credentials?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<ReviewerTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<ReviewerConditionsArgs>
  >;
  indications?: Resolver<
    ResolversTypes["IndicationConnection"],
    ParentType,
    ContextType,
    Partial<ReviewerIndicationsArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<ReviewerContraindicationsArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<ReviewerMythsArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewerConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ReviewerConnection"] =
    ResolversParentTypes["ReviewerConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ReviewerEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Reviewer"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewerEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ReviewerEdge"] =
    ResolversParentTypes["ReviewerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Reviewer"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["RichText"] =
    ResolversParentTypes["RichText"],
> = {
  html?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes["RichTextBlocks"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RichTextBlocksScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["RichTextBlocks"],
  any
> {
  name: "RichTextBlocks";
}

export type SearchConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["SearchConnection"] =
    ResolversParentTypes["SearchConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["SearchEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Entry"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["SearchEdge"] =
    ResolversParentTypes["SearchEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Entry"], ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  highlights?: Resolver<
    ReadonlyArray<ResolversTypes["Highlight"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Highlight"] =
    ResolversParentTypes["Highlight"],
> = {
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  parts?: Resolver<
    ReadonlyArray<ResolversTypes["HighlightPart"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightPartResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["HighlightPart"] =
    ResolversParentTypes["HighlightPart"],
> = {
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Source"] =
    ResolversParentTypes["Source"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  publisher?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  kind?: Resolver<ResolversTypes["SourceKind"], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  access?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<SourceTechniquesArgs>
  >;
  redFlagConditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<SourceRedFlagConditionsArgs>
  >;
  indications?: Resolver<
    ResolversTypes["IndicationConnection"],
    ParentType,
    ContextType,
    Partial<SourceIndicationsArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<SourceContraindicationsArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<SourceMythsArgs>
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<SourceFaqsArgs>
  >;
  benefits?: Resolver<
    ResolversTypes["BenefitConnection"],
    ParentType,
    ContextType,
    Partial<SourceBenefitsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<SourceGuidesArgs>
  >;
  complementaryTherapies?: Resolver<
    ResolversTypes["ComplementaryTherapyConnection"],
    ParentType,
    ContextType,
    Partial<SourceComplementaryTherapiesArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["SourceConnection"] =
    ResolversParentTypes["SourceConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["SourceEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<SourceConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["SourceEdge"] =
    ResolversParentTypes["SourceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Source"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Technique"] =
    ResolversParentTypes["Technique"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  alternateNames?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<
    Maybe<ResolversTypes["RichText"]>,
    ParentType,
    ContextType
  >;
  howItIsDone?: Resolver<
    Maybe<ResolversTypes["RichText"]>,
    ParentType,
    ContextType
  >;
  pressure?: Resolver<
    Maybe<ResolversTypes["PressureRange"]>,
    ParentType,
    ContextType
  >;
  intent?: Resolver<ResolversTypes["TechniqueIntent"], ParentType, ContextType>;
  sessionMinutes?: Resolver<
    Maybe<ResolversTypes["Range"]>,
    ParentType,
    ContextType
  >;
  caution?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  evidenceInBrief?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  image?: Resolver<Maybe<ResolversTypes["Image"]>, ParentType, ContextType>;
  bodyRegions?: Resolver<
    ResolversTypes["BodyRegionConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueBodyRegionsArgs>
  >;
  oftenChosenFor?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueOftenChosenForArgs>
  >;
  sources?: Resolver<
    ReadonlyArray<ResolversTypes["Source"]>,
    ParentType,
    ContextType
  >;
  indications?: Resolver<
    ResolversTypes["IndicationConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueIndicationsArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionEvidenceConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueConditionsArgs>
  >;
  contraindications?: Resolver<
    ResolversTypes["ContraindicationConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueContraindicationsArgs>
  >;
  benefits?: Resolver<
    ResolversTypes["BenefitConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueBenefitsArgs>
  >;
  myths?: Resolver<
    ResolversTypes["MythConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueMythsArgs>
  >;
  faqs?: Resolver<
    ResolversTypes["FaqConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueFaqsArgs>
  >;
  guides?: Resolver<
    ResolversTypes["GuideConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueGuidesArgs>
  >;
  therapistProfiles?: Resolver<
    ResolversTypes["TherapistProfileConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueTherapistProfilesArgs>
  >;
  complementaryTherapies?: Resolver<
    ResolversTypes["ComplementaryTherapyConnection"],
    ParentType,
    ContextType,
    Partial<TechniqueComplementaryTherapiesArgs>
  >;
  review?: Resolver<ResolversTypes["Review"], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PressureRangeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["PressureRange"] =
    ResolversParentTypes["PressureRange"],
> = {
  min?: Resolver<ResolversTypes["Pressure"], ParentType, ContextType>;
  max?: Resolver<ResolversTypes["Pressure"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TechniqueConnection"] =
    ResolversParentTypes["TechniqueConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["TechniqueEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Technique"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<TechniqueConnectionFacetsArgs, "fields" | "includeZeros">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TechniqueEdge"] =
    ResolversParentTypes["TechniqueEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Technique"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueEvidenceConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TechniqueEvidenceConnection"] =
    ResolversParentTypes["TechniqueEvidenceConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["TechniqueEvidenceEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["Technique"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<
      TechniqueEvidenceConnectionFacetsArgs,
      "fields" | "includeZeros"
    >
  >;
  excluded?: Resolver<
    ReadonlyArray<ResolversTypes["ExcludedTechnique"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueEvidenceEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TechniqueEvidenceEdge"] =
    ResolversParentTypes["TechniqueEvidenceEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Technique"], ParentType, ContextType>;
  indications?: Resolver<
    ReadonlyArray<ResolversTypes["Indication"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedTechniqueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["ExcludedTechnique"] =
    ResolversParentTypes["ExcludedTechnique"],
> = {
  technique?: Resolver<ResolversTypes["Technique"], ParentType, ContextType>;
  contraindications?: Resolver<
    ReadonlyArray<ResolversTypes["Contraindication"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TherapistProfileResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TherapistProfile"] =
    ResolversParentTypes["TherapistProfile"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  credentials?: Resolver<
    ReadonlyArray<ResolversTypes["Credential"]>,
    ParentType,
    ContextType
  >;
  practice?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  biography?: Resolver<
    Maybe<ResolversTypes["RichText"]>,
    ParentType,
    ContextType
  >;
  firstVisit?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  photo?: Resolver<Maybe<ResolversTypes["Image"]>, ParentType, ContextType>;
  languages?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  location?: Resolver<ResolversTypes["Location"], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  bookingUrl?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  insured?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  trainingHours?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  yearsExperience?: Resolver<
    Maybe<ResolversTypes["Int"]>,
    ParentType,
    ContextType
  >;
  acceptsNewClients?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType
  >;
  accessibility?: Resolver<
    ReadonlyArray<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  prices?: Resolver<
    ReadonlyArray<ResolversTypes["Price"]>,
    ParentType,
    ContextType
  >;
  techniques?: Resolver<
    ResolversTypes["TechniqueConnection"],
    ParentType,
    ContextType,
    Partial<TherapistProfileTechniquesArgs>
  >;
  conditions?: Resolver<
    ResolversTypes["ConditionConnection"],
    ParentType,
    ContextType,
    Partial<TherapistProfileConditionsArgs>
  >;
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  translations?: Resolver<
    ReadonlyArray<ResolversTypes["Translation"]>,
    ParentType,
    ContextType
  >;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes["JsonLd"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredentialResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Credential"] =
    ResolversParentTypes["Credential"],
> = {
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  jurisdiction?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<
    ResolversTypes["CredentialStatus"],
    ParentType,
    ContextType
  >;
  verifiedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  lookupUrl?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Price"] =
    ResolversParentTypes["Price"],
> = {
  minutes?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Location"] =
    ResolversParentTypes["Location"],
> = {
  address?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  precision?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TherapistProfileConnectionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TherapistProfileConnection"] =
    ResolversParentTypes["TherapistProfileConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["TherapistProfileEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["TherapistProfile"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes["Facet"]>,
    ParentType,
    ContextType,
    RequireFields<TherapistProfileConnectionFacetsArgs, "fields">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TherapistProfileEdgeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["TherapistProfileEdge"] =
    ResolversParentTypes["TherapistProfileEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TherapistProfile"], ParentType, ContextType>;
  distanceKm?: Resolver<
    Maybe<ResolversTypes["Float"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VocabularyResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Vocabulary"] =
    ResolversParentTypes["Vocabulary"],
> = {
  locale?: Resolver<ResolversTypes["Locale"], ParentType, ContextType>;
  enumerations?: Resolver<
    ReadonlyArray<ResolversTypes["Enumeration"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnumerationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["Enumeration"] =
    ResolversParentTypes["Enumeration"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  values?: Resolver<
    ReadonlyArray<ResolversTypes["EnumerationValue"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnumerationValueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes["EnumerationValue"] =
    ResolversParentTypes["EnumerationValue"],
> = {
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Query?: QueryResolvers<ContextType>;
  Benefit?: BenefitResolvers<ContextType>;
  BenefitConnection?: BenefitConnectionResolvers<ContextType>;
  BenefitEdge?: BenefitEdgeResolvers<ContextType>;
  BodyRegion?: BodyRegionResolvers<ContextType>;
  BodyRegionConnection?: BodyRegionConnectionResolvers<ContextType>;
  BodyRegionEdge?: BodyRegionEdgeResolvers<ContextType>;
  ComplementaryTherapy?: ComplementaryTherapyResolvers<ContextType>;
  ComplementaryTherapyConnection?: ComplementaryTherapyConnectionResolvers<ContextType>;
  ComplementaryTherapyEdge?: ComplementaryTherapyEdgeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ClinicalCode?: ClinicalCodeResolvers<ContextType>;
  RedFlag?: RedFlagResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  ConditionEvidenceConnection?: ConditionEvidenceConnectionResolvers<ContextType>;
  ConditionEvidenceEdge?: ConditionEvidenceEdgeResolvers<ContextType>;
  ContentStatus?: ContentStatusResolvers<ContextType>;
  ContentCount?: ContentCountResolvers<ContextType>;
  Contraindication?: ContraindicationResolvers<ContextType>;
  ContraindicationConnection?: ContraindicationConnectionResolvers<ContextType>;
  ContraindicationEdge?: ContraindicationEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Faq?: FaqResolvers<ContextType>;
  FaqConnection?: FaqConnectionResolvers<ContextType>;
  FaqEdge?: FaqEdgeResolvers<ContextType>;
  Guide?: GuideResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  DecisionOption?: DecisionOptionResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  FrequencyGoal?: FrequencyGoalResolvers<ContextType>;
  SessionLength?: SessionLengthResolvers<ContextType>;
  Combination?: CombinationResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  GuideConnection?: GuideConnectionResolvers<ContextType>;
  GuideEdge?: GuideEdgeResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  Indication?: IndicationResolvers<ContextType>;
  Dose?: DoseResolvers<ContextType>;
  IndicationConnection?: IndicationConnectionResolvers<ContextType>;
  IndicationEdge?: IndicationEdgeResolvers<ContextType>;
  JsonLd?: GraphQLScalarType;
  Myth?: MythResolvers<ContextType>;
  MythConnection?: MythConnectionResolvers<ContextType>;
  MythEdge?: MythEdgeResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  Reviewer?: ReviewerResolvers<ContextType>;
  ReviewerConnection?: ReviewerConnectionResolvers<ContextType>;
  ReviewerEdge?: ReviewerEdgeResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  RichTextBlocks?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  PressureRange?: PressureRangeResolvers<ContextType>;
  TechniqueConnection?: TechniqueConnectionResolvers<ContextType>;
  TechniqueEdge?: TechniqueEdgeResolvers<ContextType>;
  TechniqueEvidenceConnection?: TechniqueEvidenceConnectionResolvers<ContextType>;
  TechniqueEvidenceEdge?: TechniqueEvidenceEdgeResolvers<ContextType>;
  ExcludedTechnique?: ExcludedTechniqueResolvers<ContextType>;
  TherapistProfile?: TherapistProfileResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  TherapistProfileConnection?: TherapistProfileConnectionResolvers<ContextType>;
  TherapistProfileEdge?: TherapistProfileEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Enumeration?: EnumerationResolvers<ContextType>;
  EnumerationValue?: EnumerationValueResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
