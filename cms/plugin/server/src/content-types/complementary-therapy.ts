import { contentType } from "../model/attributes";
import {
  conditions,
  editorNotes,
  slug,
  sources,
  techniques,
} from "../model/shared-attributes";

export const complementaryTherapy = contentType({
  name: "complementary-therapy",
  plural: "complementary-therapies",
  displayName: "Complementary therapy",
  menuName: "Complementary therapies",
  description: "Other care that massage is combined with.",
  mainField: "name",
  listView: ["updatedAt"],
  public: {
    name: {
      kind: "string",
      searched: "name",
      maxLength: 120,
      required: true,
      label: "Name",
      description: "The name most people use.",
      placeholder: "Stretch therapy",
    },
    slug: slug("{name}"),
    summary: {
      kind: "text",
      searched: "text",
      maxLength: 600,
      required: true,
      label: "Summary",
      description: "What it is.",
      placeholder: "Assisted or taught stretching of muscles and joints.",
    },
    howItCombines: {
      kind: "text",
      searched: "text",
      maxLength: 1000,
      label: "How it combines",
      description:
        "What the evidence says about it and about combining it with massage.",
      placeholder: "No trial of massage plus stretching was checked.",
    },
    caution: {
      kind: "text",
      searched: "text",
      maxLength: 1000,
      required: true,
      label: "Caution",
      description: "What to watch for; shown wherever the therapy is shown.",
      placeholder: "Not into sharp pain…",
    },
    techniques: techniques("complementaryTherapies"),
    conditions: conditions("complementaryTherapies"),
    sources: sources("complementaryTherapies"),
  },
  editors: {
    articleView: {
      kind: "text",
      maxLength: 2000,
      localized: false,
      label: "In the article",
      description: "For editors only: what the starting article says of it.",
      placeholder: "Named as the closest partner of massage",
    },
    editorNotes,
  },
});
