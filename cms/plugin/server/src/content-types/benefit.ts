import { contentType } from "../model/attributes";
import {
  conditions,
  editorNotes,
  slug,
  sources,
  techniques,
} from "../model/shared-attributes";

export const benefit = contentType({
  name: "benefit",
  plural: "benefits",
  displayName: "Benefit",
  menuName: "Benefits",
  description:
    "Something good that massage is said to do, and what the evidence says.",
  mainField: "name",
  listView: ["kind", "support"],
  public: {
    name: {
      kind: "string",
      searched: "name",
      maxLength: 120,
      required: true,
      label: "Name",
      description: "The benefit in a few words.",
      placeholder: "Better sleep",
    },
    slug: slug("{name}"),
    kind: {
      kind: "enumeration",
      values: ["PHYSICAL", "MENTAL"],
      required: true,
      localized: false,
      label: "Kind",
      description: "Whether it concerns the body or the mind.",
    },
    claim: {
      kind: "text",
      searched: "text",
      maxLength: 1000,
      label: "Claim",
      description:
        "What is often claimed; readers see it beside what the evidence says.",
      placeholder: "Regular sessions are said to…",
    },
    summary: {
      kind: "text",
      searched: "text",
      maxLength: 1000,
      required: true,
      label: "What the evidence says",
      description: "What studies found, with its uncertainty.",
      placeholder: "Short-term relief is the best documented effect…",
    },
    support: {
      kind: "enumeration",
      values: [
        "NOT_SUPPORTED",
        "WEAKLY_SUPPORTED",
        "PARTLY_SUPPORTED",
        "SUPPORTED",
      ],
      ranked: true,
      required: true,
      localized: false,
      label: "Support",
      description: "How far the evidence supports the claim.",
    },
    techniques: techniques("benefits"),
    conditions: conditions("benefits"),
    sources: sources("benefits"),
  },
  editors: { editorNotes },
});
