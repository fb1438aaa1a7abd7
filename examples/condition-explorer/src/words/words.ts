import type {
  Category,
  Certainty,
  ContraindicationKind,
  ContraindicationScope,
  Basis,
  Direction,
  RedFlagLevel,
  SourceKind,
  Strength,
  Verdict,
} from "../data/types";

export type Language = "en" | "es";

/** How far a finding may be asserted: the surer the evidence, the plainer the verb. */
export interface Hedged {
  readonly sure: string;
  readonly probable: string;
  readonly possible: string;
}

interface Amount {
  readonly one: string;
  readonly many: (count: string) => string;
}

type Of<Value extends string, Said = string> = Readonly<Record<Value, Said>>;

/**
 * Every word of the interface, none of the content. A value of the graph that has no words in one of the languages does not
 * compile.
 */
export interface Words {
  readonly language: Language;
  readonly languageName: string;
  readonly site: {
    readonly question: string;
    readonly description: string;
    readonly skip: string;
    readonly chooseLanguage: string;
    readonly notAdvice: string;
    readonly about: string;
    readonly loading: string;
  };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly suggestions: string;
    readonly found: Amount;
    readonly suggestionsNone: string;
    /** Nothing at all is found. */
    readonly none: (query: string) => string;
    /** No condition and no technique is found, but something else is: how many entries of which types. */
    readonly elsewhere: (query: string, counts: string) => string;
    /** How many contraindications are found. */
    readonly safety: Amount;
    readonly type: Of<"Condition" | "Technique">;
  };
  readonly list: {
    readonly title: string;
    readonly filters: string;
    readonly category: string;
    readonly bodyRegions: string;
    readonly clear: string;
    readonly shown: Amount;
    readonly none: string;
    readonly more: (shown: string, all: string) => string;
    readonly findings: Amount;
    readonly noFindings: string;
    readonly surest: (certainty: string) => string;
    readonly studiedWith: string;
    readonly anyTechnique: string;
  };
  readonly condition: {
    readonly all: string;
    readonly contents: string;
    /** Short names of the sections, for the ways to them. */
    readonly sections: Of<
      | "redFlags"
      | "contraindications"
      | "evidence"
      | "therapists"
      | "myths"
      | "questions"
    >;
    readonly alsoCalled: (names: string) => string;
    readonly updated: (date: string) => string;
  };
  readonly redFlags: {
    readonly title: string;
    readonly level: Of<RedFlagLevel>;
    readonly verified: string;
    readonly notVerified: string;
    readonly none: string;
  };
  readonly contraindications: {
    readonly title: string;
    readonly kind: Of<ContraindicationKind>;
    readonly scope: Of<ContraindicationScope>;
    readonly whatToDo: string;
    readonly weaklyTraced: string;
    readonly none: string;
    readonly more: string;
    readonly why: string;
    readonly ofTechnique: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly lead: string;
    /** Above the grades and what they mean. */
    readonly legend: string;
    readonly legendNote: string;
    readonly finding: Of<Direction, Hedged>;
    readonly certainty: Of<
      Certainty,
      { readonly name: string; readonly meaning: string }
    >;
    readonly basis: Of<Basis>;
    readonly against: Of<Extract<Strength, `${string}_AGAINST`>>;
    readonly about: string;
    readonly dose: string;
    readonly caution: string;
    readonly none: string;
    readonly more: (shown: string, all: string) => string;
  };
  readonly dose: {
    readonly minutes: Amount;
    readonly sessionsPerWeek: Amount;
    readonly weeks: Amount;
    readonly sessionsTotal: Amount;
    readonly atLeast: (amount: string) => string;
    readonly atMost: (amount: string) => string;
    readonly between: (min: string, max: string) => string;
  };
  readonly sources: {
    readonly count: Amount;
    readonly kind: Of<SourceKind>;
    readonly retracted: string;
  };
  readonly therapists: {
    readonly title: string;
    readonly lead: string;
    readonly place: string;
    readonly choosePlace: string;
    readonly myPosition: string;
    readonly usePosition: string;
    readonly locating: string;
    readonly denied: string;
    readonly noPosition: string;
    readonly radius: string;
    readonly within: (distance: string) => string;
    readonly found: Amount;
    readonly none: string;
    readonly away: (distance: string) => string;
    readonly fromCentre: string;
    readonly fictional: string;
    readonly techniques: (names: string) => string;
    readonly speaks: (names: string) => string;
    readonly acceptsNewClients: string;
    readonly noNewClients: string;
    readonly website: string;
  };
  readonly myths: {
    readonly title: string;
    readonly claim: string;
    readonly verdict: Of<Verdict>;
    readonly why: string;
  };
  readonly questions: { readonly title: string };
  readonly review: {
    readonly none: string;
    readonly done: (date: string) => string;
    readonly by: (name: string, date: string) => string;
    readonly due: (date: string) => string;
  };
  readonly translation: {
    readonly missing: (shown: string) => string;
    readonly partsMissing: string;
    readonly shownIn: (shown: string) => string;
  };
  readonly live: {
    readonly updated: string;
    readonly lost: string;
    readonly offline: string;
  };
  readonly problem: {
    readonly title: string;
    readonly unreachable: string;
    readonly offline: string;
    readonly refused: string;
    readonly requestId: (id: string) => string;
    readonly retry: string;
    readonly notFound: string;
    readonly notFoundText: string;
  };
  readonly category: Of<Category>;
}
