import { component } from "../model/attributes";
import { range } from "./range";

/** One aspect under which a guide sets two things side by side. */
export const comparisonRow = component({
  name: "comparison-row",
  displayName: "Comparison row",
  icon: "apps",
  attributes: {
    aspect: {
      kind: "string",
      maxLength: 120,
      required: true,
      label: "Aspect",
      description: "What is compared.",
      placeholder: "Purpose",
    },
    first: {
      kind: "string",
      maxLength: 400,
      required: true,
      label: "First",
      description: "How it is for the first.",
      placeholder: "Change one problem or function",
    },
    second: {
      kind: "string",
      maxLength: 400,
      required: true,
      label: "Second",
      description: "How it is for the second.",
      placeholder: "Rest, unwind, enjoy",
    },
  },
});

/** A situation, and the techniques worth considering in it. */
export const decisionOption = component({
  name: "decision-option",
  displayName: "Decision option",
  icon: "bulletList",
  attributes: {
    situation: {
      kind: "string",
      maxLength: 300,
      required: true,
      label: "Situation",
      description: "What the reader has or needs.",
      placeholder: "Widespread stiffness or pain",
    },
    techniqueSlugs: {
      kind: "list",
      slugOf: "technique",
      required: true,
      label: "Techniques",
      description: "Slugs of the techniques to consider, one to a line.",
      placeholder: "myofascial-release",
    },
  },
});

/** One line of a list to go through. */
export const checklistItem = component({
  name: "checklist-item",
  displayName: "Checklist item",
  icon: "check",
  attributes: {
    item: {
      kind: "string",
      maxLength: 400,
      required: true,
      label: "Item",
      description: "What to do or check.",
      placeholder: "Drink as usual through the day",
    },
    timing: {
      kind: "string",
      maxLength: 120,
      label: "When",
      description: "When it is due.",
      placeholder: "same day",
    },
    note: {
      kind: "string",
      maxLength: 400,
      label: "Note",
      description: "What to know about it.",
      placeholder: "Comfort only",
    },
  },
});

/** How often to come, for one goal. */
export const frequencyGoal = component({
  name: "frequency-goal",
  displayName: "Frequency goal",
  icon: "calendar",
  titleField: "label",
  attributes: {
    goal: {
      kind: "string",
      maxLength: 80,
      format: "key",
      required: true,
      label: "Key",
      description: "A short name for machines: small letters, digits, hyphens.",
      placeholder: "knee-osteoarthritis",
    },
    label: {
      kind: "string",
      maxLength: 200,
      required: true,
      label: "Goal",
      description: "The goal as readers see it.",
      placeholder: "Knee osteoarthritis",
    },
    phase: {
      kind: "enumeration",
      values: ["INITIAL", "COURSE", "MAINTENANCE"],
      required: true,
      label: "Phase",
      description: "The part of treatment that the numbers are for.",
    },
    sessionsPerWeek: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Sessions a week",
      description: "Sessions in a week; 0.5 is every other week.",
    },
    sessionsPerMonth: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Sessions a month",
      description: "Sessions in a month.",
    },
    weeks: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Weeks",
      description: "Length of the course in weeks.",
    },
    basis: {
      kind: "enumeration",
      values: ["TRIAL", "ARTICLE_ADVICE"],
      required: true,
      label: "Basis",
      description:
        "Trial: the dose of cited trials. Advice of the article: the opinion of a clinic.",
    },
    evidence: {
      kind: "string",
      maxLength: 600,
      label: "Evidence",
      description: "What is known about this rhythm.",
      placeholder: "60 minutes weekly judged best dose.",
    },
  },
});

/** How long a session lasts, and what that length suits. */
export const sessionLength = component({
  name: "session-length",
  displayName: "Session length",
  icon: "clock",
  titleField: "use",
  attributes: {
    minutes: {
      kind: "group",
      component: range,
      repeatable: false,
      required: true,
      label: "Minutes",
      description: "Length of the session.",
    },
    use: {
      kind: "string",
      maxLength: 300,
      required: true,
      label: "Suits",
      description: "What this length is for.",
      placeholder: "One area, such as the neck",
    },
    evidence: {
      kind: "string",
      maxLength: 600,
      label: "Evidence",
      description: "What is known about this length.",
      placeholder: "Dose used in the positive neck and knee trials.",
    },
  },
});

/** How a therapy goes together with massage. */
export const combination = component({
  name: "combination",
  displayName: "Combination",
  icon: "link",
  attributes: {
    therapySlug: {
      kind: "string",
      maxLength: 160,
      slugOf: "complementary-therapy",
      required: true,
      label: "Therapy",
      description: "Slug of the complementary therapy.",
      placeholder: "stretch-therapy",
    },
    order: {
      kind: "string",
      maxLength: 120,
      required: true,
      label: "Order",
      description: "What comes first.",
      placeholder: "massage first",
    },
    claim: {
      kind: "string",
      maxLength: 400,
      required: true,
      label: "Claim",
      description: "What is said of the combination; not a finding.",
      placeholder: "relaxed muscle stretches more easily",
    },
  },
});

/** What the law asks of therapists in one place. */
export const regulation = component({
  name: "regulation",
  displayName: "Regulation",
  icon: "lock",
  attributes: {
    jurisdiction: {
      kind: "string",
      maxLength: 10,
      format: "jurisdiction",
      required: true,
      localized: false,
      label: "Jurisdiction",
      description: "Where it holds, as an ISO 3166 code.",
      placeholder: "US-GA",
    },
    licenceRequired: {
      kind: "boolean",
      default: false,
      required: true,
      localized: false,
      label: "License required",
      description: "Whether nobody may practice without a license.",
    },
    board: {
      kind: "string",
      maxLength: 200,
      label: "Board",
      description: "The authority that issues licenses.",
      placeholder: "Georgia Board of Massage Therapy",
    },
    statute: {
      kind: "string",
      maxLength: 200,
      label: "Statute",
      description: "The law, as it is cited.",
      placeholder: "O.C.G.A. § 43-24A-8",
    },
    minimumTrainingHours: {
      kind: "integer",
      min: 0,
      max: 10000,
      localized: false,
      label: "Training hours",
      description: "The least hours of training.",
      placeholder: "500",
    },
    minimumAge: {
      kind: "integer",
      min: 0,
      max: 120,
      localized: false,
      label: "Minimum age",
      description: "In years.",
      placeholder: "18",
    },
    backgroundCheck: {
      kind: "string",
      maxLength: 200,
      label: "Background check",
      description: "What is checked.",
      placeholder: "fingerprint record check",
    },
    publicLookup: {
      kind: "boolean",
      default: false,
      required: true,
      localized: false,
      label: "Public register",
      description: "Whether anyone can look a license up.",
    },
    checkedNote: {
      kind: "string",
      maxLength: 300,
      label: "Checked",
      description: "Which version of the law was read.",
      placeholder: "Statute text seen is the 2018 version",
    },
  },
});
