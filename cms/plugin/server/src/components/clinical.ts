import { component } from "../model/attributes";
import { range } from "./range";

/** A code of a condition in a public classification. */
export const clinicalCode = component({
  name: "clinical-code",
  displayName: "Clinical code",
  icon: "hashtag",
  titleField: "code",
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
      searched: "text",
      maxLength: 40,
      format: "clinical-code",
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
        "Seen: read in a public code mapping. Standard: well established, to be checked before clinical use.",
    },
  },
});

/** A sign that needs a clinician rather than a massage. */
export const redFlag = component({
  name: "red-flag",
  displayName: "Red flag",
  icon: "cross",
  titleField: "sign",
  attributes: {
    level: {
      kind: "enumeration",
      values: ["ROUTINE", "URGENT", "EMERGENCY"],
      ranked: true,
      required: true,
      label: "Level",
      description:
        "Emergency: call for help now. Urgent: medical advice the same day. Routine: make an appointment.",
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
      localized: false,
      label: "Minutes a session",
      description: "Length of one session in minutes.",
    },
    sessionsPerWeek: {
      kind: "group",
      component: range,
      repeatable: false,
      localized: false,
      label: "Sessions a week",
      description: "Sessions in a week; 0.5 is every other week.",
    },
    weeks: {
      kind: "group",
      component: range,
      repeatable: false,
      localized: false,
      label: "Weeks",
      description: "Length of the course in weeks.",
    },
    sessionsTotal: {
      kind: "group",
      component: range,
      repeatable: false,
      localized: false,
      label: "Sessions in all",
      description: "Sessions over the whole course.",
    },
  },
});
