import type { Words } from "./words";

export const en: Words = {
  language: "en",
  kind: { technique: "Massage technique", condition: "Condition" },
  translation: {
    missing: (asked, shown) =>
      `This is not available in ${asked} yet. It is shown in ${shown}.`,
    partsMissing: (shown) =>
      `Some parts are not translated yet and are shown in ${shown}.`,
    shownIn: (shown) => `in ${shown}`,
  },
  caution: "Take care",
  redFlags: {
    title: "Warning signs: see a doctor first",
    level: {
      EMERGENCY: "Emergency: call for help now",
      URGENT: "Urgent: get medical advice the same day",
      ROUTINE: "Make an appointment with a doctor",
    },
    verified: "Each of these signs was traced to a source listed below.",
    notVerified:
      "Not all of these signs have been traced to a published source yet.",
    none: "No warning signs are listed here yet. That does not mean there are none: if something worries you, ask a doctor.",
  },
  contraindications: {
    title: {
      technique: "When not to have this massage",
      condition: "When not to have a massage",
    },
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
    othersApply:
      "Further reasons belong to single techniques. They are listed with each technique.",
  },
  evidence: {
    title: {
      technique: "What is known about its effects",
      condition: "What is known about massage for it",
    },
    inBrief: "In brief:",
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
      HIGH: "high certainty: further research is very unlikely to change this",
      MODERATE: "moderate certainty: further research may change this",
      LOW: "low certainty: further research is likely to change this",
      VERY_LOW:
        "very low certainty: the true effect may be quite different from this",
      NOT_GRADED: "not graded: nobody has rated how sure this is",
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
    none: "No studies have been assessed here yet. That does not mean that massage helps, or that it does not.",
  },
  sources: {
    title: "Sources",
    cited: (numbers) =>
      `${numbers.length === 1 ? "Source" : "Sources"} ${numbers.join(", ")}.`,
    retracted: "Retracted: this publication was withdrawn.",
    none: "No published sources are listed here yet.",
  },
  review: {
    none: "Not yet reviewed by a clinician.",
    done: (reviewer, date) => `Reviewed by ${reviewer} on ${date}.`,
    due: (date) => `Next review due on ${date}.`,
    partsOpen: "Some of the notes below have not been reviewed yet.",
  },
  from: "From",
  notAdvice:
    "General information, not medical advice. Ask a doctor or another qualified professional about your own situation.",
  newTab: "Links open in a new tab.",
  problem: {
    notFound: {
      technique: {
        title: "This technique is not available",
        text: "It may have been withdrawn, or the address may be wrong.",
      },
      condition: {
        title: "This condition is not available",
        text: "It may have been withdrawn, or the address may be wrong.",
      },
      page: {
        title: "This page does not exist",
        text: "The address may be wrong.",
      },
    },
    unknownLanguage: {
      title: "This language is not available",
      text: "There is no content in the language that was asked for.",
    },
    unavailable: {
      title: "Not available at the moment",
      text: "The content is still being loaded. Please try again in a moment.",
    },
  },
  draft: {
    banner: "Draft preview: not published",
    notShown: {
      title: "There is no draft to show here",
      text: "It may lack something that is required, or its address has changed. Complete and save the entry in the CMS, then open the preview again.",
    },
    ended: {
      title: "This preview has ended",
      text: "Previews are open for a short time only. To go on, reload the page of the CMS, or open the preview there again.",
    },
    refused: {
      title: "This preview cannot be opened",
      text: "Drafts are shown to editors only. Sign in to the CMS and open the preview there.",
    },
  },
};
