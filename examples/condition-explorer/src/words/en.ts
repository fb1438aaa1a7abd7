import type { Words } from "./words";

export const en: Words = {
  language: "en",
  languageName: "English",
  site: {
    question: "What helps my condition?",
    description:
      "What massage does for a condition, how sure that is, and when not to have one.",
    skip: "Skip to the content",
    chooseLanguage: "Language",
    notAdvice: "This is information, not medical advice.",
    about:
      "An example front end on the Bodywork graph. Ask a doctor or another qualified professional about your own situation.",
    loading: "Loading …",
  },
  search: {
    label: "Search for a condition or a technique",
    hint: "Such as “back pain” or “Swedish massage”",
    suggestions: "Suggestions",
    found: { one: "1 suggestion", many: (count) => `${count} suggestions` },
    suggestionsNone: "No suggestions",
    none: (query) =>
      `Nothing here matches “${query}”. That does not mean that massage is safe with it: ask a doctor, or try another word.`,
    elsewhere: (query, counts) =>
      `No condition and no technique matches “${query}”. Found: ${counts}.`,
    safety: {
      one: "1 reason against massage",
      many: (count) => `${count} reasons against massage`,
    },
    type: { Condition: "Condition", Technique: "Technique" },
  },
  list: {
    title: "Conditions",
    filters: "Narrow the list",
    category: "Kind of condition",
    bodyRegions: "Part of the body",
    clear: "Clear all filters",
    shown: { one: "1 condition", many: (count) => `${count} conditions` },
    none: "No condition matches all of these filters.",
    more: (shown, all) =>
      `The first ${shown} of ${all} are shown. Filters narrow the list.`,
    findings: { one: "1 finding", many: (count) => `${count} findings` },
    noFindings: "No findings yet",
    surest: (certainty) => `the surest with ${certainty}`,
    studiedWith: "Studied with",
    anyTechnique: "Show conditions for any technique",
  },
  condition: {
    all: "All conditions",
    contents: "On this page",
    sections: {
      redFlags: "Warning signs",
      contraindications: "When not to",
      evidence: "What is known",
      therapists: "Therapists",
      myths: "Myths",
      questions: "Questions",
    },
    alsoCalled: (names) => `Also called ${names}`,
    updated: (date) => `Last changed on ${date}.`,
  },
  redFlags: {
    title: "Warning signs: see a doctor first",
    level: {
      EMERGENCY: "Emergency: call for help now",
      URGENT: "Urgent: get medical advice the same day",
      ROUTINE: "Make an appointment with a doctor",
    },
    verified: "Each of these signs was traced to a source.",
    notVerified:
      "Not all of these signs have been traced to a published source yet.",
    none: "No warning signs are listed here yet. That does not mean there are none: if something worries you, ask a doctor.",
  },
  contraindications: {
    title: "When not to have a massage",
    more: "There are more than are shown here. Ask a doctor before you have a massage.",
    kind: {
      ABSOLUTE: "Do not have a massage with any of these",
      RELATIVE: "Ask first with any of these: massage may need changes",
    },
    scope: {
      GENERAL: "Concerns the whole body.",
      LOCAL: "Concerns only the affected area.",
    },
    whatToDo: "What to do:",
    weaklyTraced: "Still to be confirmed against an official source.",
    none: "No reasons against massage are listed here yet. That does not mean there are none: ask a doctor or your therapist.",
    why: "Why",
    ofTechnique: "With this technique, also mind:",
  },
  evidence: {
    title: "What is known about massage for it",
    lead: "The surest findings come first. Each says which way the studies point, and how sure that is.",
    legend: "How sure is it?",
    legendNote:
      "Every finding says how sure it is, in the grades of the GRADE system. None of them says how large an effect is.",
    finding: {
      BENEFIT: {
        sure: "Helps",
        probable: "Probably helps",
        possible: "May help",
      },
      NO_EFFECT: {
        sure: "Makes little or no difference",
        probable: "Probably makes little or no difference",
        possible: "May make little or no difference",
      },
      UNCLEAR: {
        sure: "Unclear whether it helps",
        probable: "Unclear whether it helps",
        possible: "Unclear whether it helps",
      },
      HARM: {
        sure: "Does harm",
        probable: "Probably does harm",
        possible: "May do harm",
      },
    },
    certainty: {
      HIGH: {
        name: "high certainty",
        meaning: "further research is very unlikely to change this",
      },
      MODERATE: {
        name: "moderate certainty",
        meaning: "further research may change this",
      },
      LOW: {
        name: "low certainty",
        meaning: "further research is likely to change this",
      },
      VERY_LOW: {
        name: "very low certainty",
        meaning: "the true effect may be quite different from this",
      },
      NOT_GRADED: {
        name: "not graded",
        meaning: "nobody has rated how sure this is",
      },
    },
    basis: {
      PUBLISHED: "The rating is from a published review or guideline.",
      PROPOSED:
        "This is our own cautious reading. A clinician has yet to confirm it.",
    },
    against: {
      WEAK_AGAINST: "On balance, advised against.",
      STRONG_AGAINST: "Clearly advised against.",
    },
    about: "About:",
    dose: "What was studied:",
    caution: "Take care:",
    none: "No studies have been assessed here yet. That does not mean that massage helps, or that it does not.",
    more: (shown, all) => `${shown} of ${all} techniques are shown.`,
  },
  dose: {
    minutes: { one: "1 minute", many: (count) => `${count} minutes` },
    sessionsPerWeek: {
      one: "1 session a week",
      many: (count) => `${count} sessions a week`,
    },
    weeks: { one: "1 week", many: (count) => `${count} weeks` },
    sessionsTotal: {
      one: "1 session in all",
      many: (count) => `${count} sessions in all`,
    },
    atLeast: (amount) => `at least ${amount}`,
    atMost: (amount) => `up to ${amount}`,
    between: (min, max) => `${min} to ${max}`,
  },
  sources: {
    count: { one: "1 source", many: (count) => `${count} sources` },
    kind: {
      SYSTEMATIC_REVIEW: "Systematic review",
      GUIDELINE: "Guideline",
      RCT: "Randomised controlled trial",
      NARRATIVE_REVIEW: "Review without a systematic search",
      MECHANISM_STUDY: "Study of how it could work",
      CONFERENCE_ABSTRACT: "Conference abstract",
      POSITION_STATEMENT: "Position of a professional body",
      PATIENT_INFORMATION: "Information for patients",
      LAW_OR_REGULATOR: "Law or regulator",
      COMMENTARY: "Comment on research",
      EXPERT_ARTICLE: "Article by experts",
      PRACTICE_ARTICLE: "Article by a practice",
    },
    retracted: "Retracted: this publication was withdrawn.",
  },
  therapists: {
    title: "Therapists near you",
    lead: "Therapists who say that they treat it, or who offer a technique for which a benefit was found. A profile is not a recommendation.",
    place: "Near",
    choosePlace: "Choose a place",
    myPosition: "My position",
    usePosition: "Use my position",
    locating: "Finding your position …",
    denied:
      "Your browser does not give this page your position. Choose a place instead.",
    noPosition: "Your position could not be found. Choose a place instead.",
    radius: "Within",
    within: (distance) => `within ${distance}`,
    found: {
      one: "1 therapist",
      many: (count) => `${count} therapists, nearest first`,
    },
    none: "No therapist for it was found there. Try a larger distance or another place.",
    away: (distance) => `${distance} away`,
    fromCentre: "measured to the middle of the town",
    fictional: "Fictional sample: nobody who can be visited",
    techniques: (names) => `Offers ${names}.`,
    speaks: (names) => `Speaks ${names}.`,
    acceptsNewClients: "Takes new clients.",
    noNewClients: "Takes no new clients at the moment.",
    website: "Website",
  },
  myths: {
    title: "Myths, checked",
    claim: "People say",
    verdict: {
      FALSE: "False",
      MOSTLY_FALSE: "Mostly false",
      PARTLY_FALSE: "Partly false",
      UNPROVEN: "Unproven",
    },
    why: "Why, and what was studied",
  },
  questions: { title: "Questions and answers" },
  review: {
    none: "No clinician has reviewed this yet.",
    done: (date) => `Reviewed by a clinician on ${date}.`,
    by: (name, date) => `Reviewed by ${name} on ${date}.`,
    due: (date) => `Next review due on ${date}.`,
  },
  translation: {
    missing: (shown) => `This is not translated yet and is shown in ${shown}.`,
    partsMissing:
      "Some parts are not translated yet. They say which language they are in.",
    shownIn: (shown) => `in ${shown}`,
  },
  live: {
    updated: "Updated just now",
    lost: "The connection was lost. What you see may be out of date; it is renewed as soon as the connection is back.",
    offline:
      "You are offline. What you see stays; it is renewed as soon as you are back.",
  },
  problem: {
    title: "This could not be loaded",
    unreachable: "The server did not answer. It may be back in a moment.",
    offline: "You are offline.",
    refused: "The server could not answer this request.",
    requestId: (id) => `If you report it, name the request ${id}.`,
    retry: "Try again",
    notFound: "This condition is not available",
    notFoundText:
      "It may have been withdrawn, or the address may be wrong. Search for it, or look through all conditions.",
  },
  category: {
    MUSCULOSKELETAL: "Muscles and joints",
    CHRONIC_PAIN: "Long-lasting pain",
    RHEUMATIC: "Joint disease",
    HEADACHE: "Headache",
    MENTAL_HEALTH: "Mind and mood",
    SLEEP: "Sleep",
    SPORT_AND_INJURY: "Sport and injury",
    POST_SURGICAL: "After an operation",
    CARDIOVASCULAR: "Heart and circulation",
    PREGNANCY: "Pregnancy",
    WOMENS_HEALTH: "Women's health",
    INFANT: "Babies",
    CANCER: "Cancer",
    NEUROLOGICAL: "Brain and nerves",
    DIGESTIVE: "Digestion",
    SKIN: "Skin and scars",
  },
};
