import type { EmbedType } from "strapi-plugin-bodywork/contracts";
import type {
  AdviceAgainst,
  Certainty,
  CertaintyBasis,
  ContraindicationKind,
  ContraindicationScope,
  Direction,
  Hedged,
  Language,
  RedFlagLevel,
} from "../../words";

export type { EmbedType } from "strapi-plugin-bodywork/contracts";
export type {
  AdviceAgainst,
  Certainty,
  CertaintyBasis,
  ContraindicationKind,
  ContraindicationScope,
  Direction,
  Language,
  RedFlagLevel,
} from "../../words";

export interface Problem {
  readonly title: string;
  readonly text: string;
}

/**
 * Every word of the interface, none of the content. A value that an editor can choose has its words in each language, here or in
 * `src/words`, or the project does not compile.
 */
export interface Words {
  readonly language: Language;
  readonly kind: Readonly<Record<EmbedType, string>>;
  readonly translation: {
    /** The whole entry is shown in another language than the one asked for. */
    readonly missing: (asked: string, shown: string) => string;
    readonly partsMissing: (shown: string) => string;
    /** Beside a part: the language that it is in. */
    readonly shownIn: (shown: string) => string;
  };
  readonly caution: string;
  readonly redFlags: {
    readonly title: string;
    readonly level: Readonly<Record<RedFlagLevel, string>>;
    readonly verified: string;
    readonly notVerified: string;
    readonly none: string;
  };
  readonly contraindications: {
    readonly title: Readonly<Record<EmbedType, string>>;
    readonly kind: Readonly<Record<ContraindicationKind, string>>;
    readonly scope: Readonly<Record<ContraindicationScope, string>>;
    readonly whatToDo: string;
    readonly weaklyTraced: string;
    readonly none: string;
    /** On the page of a condition, which lists only its own. */
    readonly othersApply: string;
  };
  readonly evidence: {
    readonly title: Readonly<Record<EmbedType, string>>;
    readonly inBrief: string;
    readonly finding: Readonly<Record<Direction, Hedged>>;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly basis: Readonly<Record<CertaintyBasis, string>>;
    readonly against: Readonly<Record<AdviceAgainst, string>>;
    /** Before the scope of a finding. */
    readonly about: string;
    readonly dose: string;
    readonly none: string;
  };
  readonly sources: {
    readonly title: string;
    readonly cited: (numbers: readonly number[]) => string;
    readonly retracted: string;
    readonly none: string;
  };
  readonly review: {
    readonly none: string;
    readonly done: (reviewer: string, date: string) => string;
    readonly due: (date: string) => string;
    readonly partsOpen: string;
  };
  readonly from: string;
  readonly notAdvice: string;
  readonly newTab: string;
  readonly problem: {
    readonly notFound: Readonly<Record<EmbedType | "page", Problem>>;
    readonly unknownLanguage: Problem;
    readonly unavailable: Problem;
  };
  readonly draft: {
    readonly banner: string;
    /** Above the other fields of the entry, below what partners show of it. */
    readonly whole: string;
    readonly yes: string;
    readonly no: string;
    /** The language asked for has a draft, or should have: what shows is what the form lets through. */
    readonly notShown: Problem;
    readonly ended: Problem;
    readonly refused: Problem;
  };
}
