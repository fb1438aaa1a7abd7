import type { Entry } from "../content/types";
import type { Labels } from "./labels/labels";

export type Language = "en" | "es";

type Indication = Entry<"indication">;
type Contraindication = Entry<"contraindication">;
type Credential = Entry<"therapist-profile">["credentials"][number];

export type Direction = Indication["direction"];
export type Certainty = Indication["certainty"];
export type CertaintyBasis = Indication["certaintyBasis"];
export type RedFlagLevel = Entry<"condition">["redFlags"][number]["level"];
export type ContraindicationKind = Contraindication["kind"];
export type ContraindicationScope = Contraindication["scope"];
export type Support = Entry<"benefit">["support"];
export type CredentialStatus = Credential["status"];
/** The strengths that warn; what speaks for a treatment is said by direction and certainty alone. */
export type AdviceAgainst = Extract<
  Indication["strength"],
  `${string}_AGAINST`
>;

/** How far a finding may be asserted: the surer the evidence, the plainer the verb. */
export interface Hedged {
  readonly sure: string;
  readonly probable: string;
  readonly possible: string;
}

/**
 * What the values mean that editors choose, the same on every face: no word of the content, no word of an interface. A value
 * without words in each language does not compile.
 */
export interface ContentWords {
  readonly language: Language;
  readonly labels: Labels;
  readonly finding: Readonly<Record<Direction, Hedged>>;
  /** In the middle of a sentence. */
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly basis: Readonly<Record<CertaintyBasis, string>>;
  readonly against: Readonly<Record<AdviceAgainst, string>>;
  readonly redFlagLevel: Readonly<Record<RedFlagLevel, string>>;
  readonly redFlagsNotVerified: string;
  /** Of one contraindication. */
  readonly contraindicationKind: Readonly<Record<ContraindicationKind, string>>;
  readonly contraindicationScope: Readonly<
    Record<ContraindicationScope, string>
  >;
  readonly weaklyTraced: string;
  readonly support: Readonly<Record<Support, string>>;
  readonly retracted: string;
  readonly credentialStatus: Readonly<Record<CredentialStatus, string>>;
  /** @param day `YYYY-MM-DD` */
  readonly credentialChecked: (day: string) => string;
  readonly credentialNotChecked: string;
  /** Of a profile that is made up for demonstration. */
  readonly fictional: string;
}
