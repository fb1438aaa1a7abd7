import { contentType } from "../model/attributes";
import {
  articleClaimCheck,
  editorNotes,
  review,
  slug,
  requiredSources,
} from "../model/shared-attributes";
import { dose } from "../components";

export const indication = contentType({
  name: "indication",
  plural: "indications",
  displayName: "Indication",
  menuName: "Indications",
  description:
    "What is known about one technique in one condition, and how surely.",
  mainField: "slug",
  titleField: "title",
  listView: ["direction", "certainty"],
  public: {
    slug: slug("{technique}-for-{condition}-{scope}"),
    technique: {
      kind: "link",
      to: "technique",
      inverse: "indications",
      cardinality: "one",
      required: true,
      label: "Technique",
      description: "The technique that was studied.",
    },
    condition: {
      kind: "link",
      to: "condition",
      inverse: "indications",
      cardinality: "one",
      required: true,
      label: "Condition",
      description: "The condition it was studied in.",
    },
    scope: {
      kind: "string",
      maxLength: 160,
      label: "Scope",
      description:
        "What tells it from other indications of the same pair: acute, chronic, an outcome. One per technique, condition and scope.",
      placeholder: "chronic",
    },
    direction: {
      kind: "enumeration",
      values: ["BENEFIT", "NO_EFFECT", "UNCLEAR", "HARM"],
      required: true,
      localized: false,
      label: "Direction",
      description: "Which way the evidence points.",
    },
    certainty: {
      kind: "enumeration",
      values: ["NOT_GRADED", "VERY_LOW", "LOW", "MODERATE", "HIGH"],
      ranked: true,
      unranked: ["NOT_GRADED"],
      required: true,
      localized: false,
      label: "Certainty",
      description:
        "How sure the evidence is (GRADE); “Not graded” where nobody has graded it.",
    },
    certaintyBasis: {
      kind: "enumeration",
      values: ["PUBLISHED", "PROPOSED"],
      required: true,
      localized: false,
      label: "Certainty basis",
      description:
        "Published: a cited review or guideline gives the grade. Proposed: our reading, awaiting a clinician.",
    },
    strength: {
      kind: "enumeration",
      values: [
        "STRONG_AGAINST",
        "WEAK_AGAINST",
        "NONE",
        "WEAK_FOR",
        "STRONG_FOR",
      ],
      ranked: true,
      required: true,
      localized: false,
      label: "Strength",
      description: "How strongly it can be recommended, or advised against.",
    },
    note: {
      kind: "richText",
      required: true,
      label: "Note",
      description: "What was found, in plain words, with its limits.",
    },
    dose: {
      kind: "group",
      component: dose,
      repeatable: false,
      label: "Dose",
      description: "How much treatment the evidence is about.",
    },
    sources: requiredSources("indications"),
    ...review("indications"),
  },
  editors: {
    title: {
      kind: "string",
      maxLength: 500,
      computed: true,
      label: "Title",
      description:
        "Technique, condition and scope in a line, for editors. It is written by the CMS and follows their names.",
      placeholder: "Swedish massage for anxiety",
    },
    articleClaimCheck,
    editorNotes,
  },
});
