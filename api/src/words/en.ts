import { en as labels } from "./labels/en";
import type { ContentWords } from "./words";

export const en: ContentWords = {
  language: "en",
  labels,
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
  redFlagLevel: {
    EMERGENCY: "Emergency: call for help now",
    URGENT: "Urgent: get medical advice the same day",
    ROUTINE: "Make an appointment with a doctor",
  },
  redFlagsNotVerified:
    "Not all of these signs have been traced to a published source yet.",
  contraindicationKind: {
    ABSOLUTE: "Do not have a massage with this.",
    RELATIVE: "Ask first with this: massage may need changes.",
  },
  contraindicationScope: {
    GENERAL: "Concerns the whole body.",
    LOCAL: "Concerns only the affected area.",
  },
  weaklyTraced: "Still to be confirmed against an official source.",
  support: {
    SUPPORTED: "The evidence supports this claim.",
    PARTLY_SUPPORTED: "The evidence supports parts of this claim.",
    WEAKLY_SUPPORTED: "The evidence for this claim is weak.",
    NOT_SUPPORTED: "The evidence does not support this claim.",
  },
  retracted: "Retracted: this publication was withdrawn.",
  credentialStatus: {
    ACTIVE: "Valid.",
    EXPIRED: "Expired.",
    PENDING: "Applied for, not granted yet.",
    SAMPLE: "Fictional: this credential does not exist.",
  },
  credentialChecked: (day) => `Checked against the register on ${day}.`,
  credentialNotChecked: "Nobody has checked it against the register.",
  fictional:
    "Fictional sample profile for demonstration: this therapist does not exist.",
};
