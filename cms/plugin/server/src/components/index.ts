import { component } from "../model/attributes";

/** A span of numbers; either end may be open. */
export const range = component({
  name: "range",
  displayName: "Range",
  icon: "arrowRight",
  attributes: {
    min: {
      kind: "decimal",
      min: 0,
      max: 10000,
      label: "From",
      description: "The lower end; leave empty if open.",
      placeholder: "30",
    },
    max: {
      kind: "decimal",
      min: 0,
      max: 10000,
      label: "To",
      description: "The upper end; leave empty if open.",
      placeholder: "60",
    },
  },
});

/** From the lightest to the firmest touch that belongs to a technique. */
export const pressureRange = component({
  name: "pressure-range",
  displayName: "Pressure range",
  icon: "hashtag",
  attributes: {
    min: {
      kind: "enumeration",
      values: ["LIGHT", "MODERATE", "FIRM"],
      ranked: true,
      required: true,
      label: "Lightest",
      description: "The lightest pressure used.",
    },
    max: {
      kind: "enumeration",
      values: ["LIGHT", "MODERATE", "FIRM"],
      ranked: true,
      required: true,
      label: "Firmest",
      description: "The firmest pressure used; never beyond comfort.",
    },
  },
});

/** A code of a condition in a public classification. */
export const clinicalCode = component({
  name: "clinical-code",
  displayName: "Clinical code",
  icon: "hashtag",
  attributes: {
    system: {
      kind: "enumeration",
      values: ["ICD_10_CM", "MESH", "SNOMED_CT"],
      required: true,
      label: "System",
      description: "The classification that the code is from.",
    },
    code: {
      kind: "string",
      maxLength: 40,
      required: true,
      label: "Code",
      description: "The code as that classification writes it.",
      placeholder: "M79.7",
    },
    basis: {
      kind: "enumeration",
      values: ["SEEN", "STANDARD"],
      default: "STANDARD",
      required: true,
      label: "Basis",
      description:
        "SEEN: read in a public code mapping. STANDARD: well established, to be checked before clinical use.",
    },
  },
});

/** A sign that needs a clinician rather than a massage. */
export const redFlag = component({
  name: "red-flag",
  displayName: "Red flag",
  icon: "cross",
  attributes: {
    level: {
      kind: "enumeration",
      values: ["ROUTINE", "URGENT", "EMERGENCY"],
      ranked: true,
      required: true,
      label: "Level",
      description:
        "EMERGENCY: call for help now. URGENT: medical advice the same day. ROUTINE: make an appointment.",
    },
    sign: {
      kind: "string",
      maxLength: 400,
      required: true,
      label: "Sign",
      description: "What a person would notice, in plain words.",
      placeholder: "Sudden, extremely painful headache",
    },
  },
});

/** How much treatment the evidence is about, as numbers. */
export const dose = component({
  name: "dose",
  displayName: "Dose",
  icon: "clock",
  attributes: {
    text: {
      kind: "text",
      maxLength: 600,
      label: "In words",
      description: "The dose as a sentence, with what the numbers cannot say.",
      placeholder: "Twice weekly for 6 weeks; little added by 12",
    },
    minutes: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Minutes a session",
      description: "Length of one session in minutes.",
    },
    sessionsPerWeek: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Sessions a week",
      description: "Sessions in a week; 0.5 is every other week.",
    },
    weeks: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Weeks",
      description: "Length of the course in weeks.",
    },
    sessionsTotal: {
      kind: "group",
      component: range,
      repeatable: false,
      label: "Sessions in all",
      description: "Sessions over the whole course.",
    },
  },
});

/** A licence or certificate of a therapist. */
export const credential = component({
  name: "credential",
  displayName: "Credential",
  icon: "shield",
  attributes: {
    title: {
      kind: "string",
      maxLength: 200,
      required: true,
      label: "Title",
      description: "What the credential is called.",
      placeholder: "Licensed massage therapist",
    },
    issuer: {
      kind: "string",
      maxLength: 200,
      label: "Issuer",
      description: "The board or school that issued it.",
      placeholder: "Georgia Board of Massage Therapy",
    },
    jurisdiction: {
      kind: "string",
      maxLength: 10,
      pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
      label: "Jurisdiction",
      description: "Where it is valid, as an ISO 3166 code.",
      placeholder: "US-GA",
    },
    number: {
      kind: "string",
      maxLength: 80,
      label: "Number",
      description: "As in the public register.",
      placeholder: "MT000000",
    },
    status: {
      kind: "enumeration",
      values: ["ACTIVE", "EXPIRED", "PENDING", "SAMPLE"],
      required: true,
      label: "Status",
      description: "As the register says; SAMPLE for fictional profiles only.",
    },
    verifiedOn: {
      kind: "date",
      label: "Verified on",
      description: "The day an editor checked the register. Empty: nobody has.",
    },
    validUntil: {
      kind: "date",
      label: "Valid until",
      description: "The last day of validity, if the register gives one.",
    },
    lookupUrl: {
      kind: "url",
      label: "Register page",
      description: "Where anyone can check it.",
      placeholder: "https://…",
    },
  },
});

/** What a session of a given length costs. */
export const price = component({
  name: "price",
  displayName: "Price",
  icon: "priceTag",
  attributes: {
    minutes: {
      kind: "integer",
      min: 5,
      max: 480,
      required: true,
      label: "Minutes",
      description: "Length of the session.",
      placeholder: "60",
    },
    amount: {
      kind: "decimal",
      min: 0,
      max: 100000,
      required: true,
      label: "Amount",
      description: "Price in whole units of the currency.",
      placeholder: "90",
    },
    currency: {
      kind: "string",
      maxLength: 3,
      pattern: "^[A-Z]{3}$",
      required: true,
      label: "Currency",
      description: "ISO 4217 code.",
      placeholder: "USD",
    },
  },
});

/** Where a therapist works. */
export const location = component({
  name: "location",
  displayName: "Location",
  icon: "pinMap",
  attributes: {
    address: {
      kind: "string",
      maxLength: 255,
      label: "Address",
      description: "Street and number, if it may be shown.",
      placeholder: "1 Main Street",
    },
    city: {
      kind: "string",
      maxLength: 120,
      required: true,
      label: "City",
      description: "City or town.",
      placeholder: "Atlanta",
    },
    region: {
      kind: "string",
      maxLength: 10,
      pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$",
      label: "Region",
      description: "ISO 3166-2 code.",
      placeholder: "US-GA",
    },
    country: {
      kind: "string",
      maxLength: 2,
      pattern: "^[A-Z]{2}$",
      required: true,
      label: "Country",
      description: "ISO 3166-1 code.",
      placeholder: "US",
    },
    latitude: {
      kind: "decimal",
      min: -90,
      max: 90,
      label: "Latitude",
      description: "Degrees north, −90 to 90 (WGS 84).",
      placeholder: "33.749",
    },
    longitude: {
      kind: "decimal",
      min: -180,
      max: 180,
      label: "Longitude",
      description: "Degrees east, −180 to 180 (WGS 84).",
      placeholder: "-84.388",
    },
    precision: {
      kind: "string",
      maxLength: 60,
      label: "Precision",
      description: "What the coordinates point at.",
      placeholder: "city centre",
    },
  },
});

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
  attributes: {
    goal: {
      kind: "string",
      maxLength: 80,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
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
        "TRIAL: the dose of cited trials. ARTICLE_ADVICE: the opinion of a clinic.",
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
      maxLength: 120,
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
      pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
      required: true,
      label: "Jurisdiction",
      description: "Where it holds, as an ISO 3166 code.",
      placeholder: "US-GA",
    },
    licenceRequired: {
      kind: "boolean",
      default: false,
      required: true,
      label: "Licence required",
      description: "Whether nobody may practise without a licence.",
    },
    board: {
      kind: "string",
      maxLength: 200,
      label: "Board",
      description: "The authority that issues licences.",
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
      label: "Training hours",
      description: "The least hours of training.",
      placeholder: "500",
    },
    minimumAge: {
      kind: "integer",
      min: 0,
      max: 120,
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
      label: "Public register",
      description: "Whether anyone can look a licence up.",
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

/** Every component, in the order in which they build on each other. */
export const components = [
  range,
  pressureRange,
  clinicalCode,
  redFlag,
  dose,
  credential,
  price,
  location,
  comparisonRow,
  decisionOption,
  checklistItem,
  frequencyGoal,
  sessionLength,
  combination,
  regulation,
] as const;
