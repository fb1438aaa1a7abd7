import type {
  AdviceAgainst,
  Certainty,
  CertaintyBasis,
  ContraindicationKind,
  ContraindicationScope,
  Direction,
  RedFlagLevel,
} from "./words";

/** What of the content a view is made of. */
export interface ViewRequest {
  readonly slug: string;
  /** A locale that the content has. */
  readonly locale: string;
  /** Where readers reach the gateway, without a slash at the end. */
  readonly publicUrl: string;
}

/** The language that a part is written in, which is not always the one asked for. */
export interface Served {
  readonly lang: string;
  readonly isFallback: boolean;
}

export interface RedFlagsView {
  /** The most pressing level first; a level without signs is left out. */
  readonly levels: readonly {
    readonly level: RedFlagLevel;
    readonly signs: readonly string[];
  }[];
  readonly verified: boolean;
  readonly citations: readonly number[];
}

export interface ContraindicationView extends Served {
  readonly name: string;
  readonly scope: ContraindicationScope;
  readonly why: string;
  readonly whatToDo: string;
  readonly isWeaklyTraced: boolean;
  readonly citations: readonly number[];
}

/** The contraindications of one kind. */
export interface ContraindicationGroup {
  readonly kind: ContraindicationKind;
  readonly items: readonly ContraindicationView[];
}

/** One graded finding. */
export interface FindingView extends Served {
  readonly scope: string | null;
  readonly direction: Direction;
  readonly certainty: Certainty;
  readonly basis: CertaintyBasis;
  readonly against: AdviceAgainst | null;
  /** Sanitised. */
  readonly noteHtml: string;
  readonly dose: string | null;
  readonly citations: readonly number[];
}

/** What is known about one technique in one condition, best evidence first. */
export interface EvidenceView extends Served {
  readonly name: string;
  readonly url: string;
  /** A technique's; it goes with its name. */
  readonly caution: string | null;
  readonly findings: readonly FindingView[];
}

export interface SourceView {
  readonly number: number;
  readonly lang: string;
  readonly title: string;
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  /** Always https. */
  readonly url: string | null;
  readonly isRetracted: boolean;
}

export interface ReviewView {
  /** Null until a clinician has reviewed the entry. */
  readonly done: {
    readonly reviewer: string;
    readonly on: string;
    readonly nextDue: string | null;
  } | null;
  /** Whether something else that is shown has not been reviewed. */
  readonly hasOpenParts: boolean;
}

interface EntryView extends Served {
  readonly requestedLocale: string;
  /** The languages other than the one asked for, in which parts are shown. */
  readonly fallbackLanguages: readonly string[];
  readonly name: string;
  readonly summary: string;
  /** The page on the gateway. */
  readonly url: string;
  readonly contraindications: readonly ContraindicationGroup[];
  readonly evidence: readonly EvidenceView[];
  readonly sources: readonly SourceView[];
  readonly review: ReviewView;
}

export interface TechniqueView extends EntryView {
  readonly type: "technique";
  readonly caution: string;
  readonly evidenceInBrief: string | null;
}

export interface ConditionView extends EntryView {
  readonly type: "condition";
  readonly redFlags: RedFlagsView;
}

/** What partner sites show of an entry: one view for the page and the fragment, safety notes included. */
export type EmbedView = TechniqueView | ConditionView;
