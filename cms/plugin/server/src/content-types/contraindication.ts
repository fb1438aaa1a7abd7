import { contentType } from "../model/attributes";
import {
  backlink,
  bodyRegions,
  conditions,
  editorNotes,
  review,
  slug,
  requiredSources,
  techniques,
} from "../model/shared-attributes";

export const contraindication = contentType({
  name: "contraindication",
  plural: "contraindications",
  displayName: "Contraindication",
  description: "A reason not to massage, or to massage only with care.",
  mainField: "name",
  listView: ["kind", "scope", "appliesToAllTechniques"],
  public: {
    name: {
      kind: "string",
      maxLength: 160,
      required: true,
      label: "Name",
      description: "What a person would recognise.",
      placeholder: "Fever or acute infection",
    },
    slug: slug("name"),
    kind: {
      kind: "enumeration",
      values: ["RELATIVE", "ABSOLUTE"],
      ranked: true,
      required: true,
      localized: false,
      label: "Kind",
      description:
        "ABSOLUTE: do not treat. RELATIVE: only after advice or with changes.",
    },
    scope: {
      kind: "enumeration",
      values: ["LOCAL", "GENERAL"],
      required: true,
      localized: false,
      label: "Scope",
      description: "GENERAL: the whole person. LOCAL: only this area.",
    },
    why: {
      kind: "text",
      maxLength: 1000,
      required: true,
      label: "Why",
      description: "What could happen.",
      placeholder: "Pressure could loosen a clot…",
    },
    whatToDo: {
      kind: "text",
      maxLength: 1000,
      required: true,
      label: "What to do",
      description: "What the reader should do instead.",
      placeholder: "No massage. Same-day medical assessment.",
    },
    sourcing: {
      kind: "enumeration",
      values: ["TRACED", "WEAKLY_TRACED"],
      default: "TRACED",
      required: true,
      localized: false,
      label: "Sourcing",
      description:
        "WEAKLY_TRACED: confirm against an official page before publishing.",
    },
    appliesToAllTechniques: {
      kind: "boolean",
      default: false,
      required: true,
      localized: false,
      label: "Applies to all techniques",
      description:
        "On: it holds for every technique, also for those added later. Off: for the ones chosen below.",
    },
    techniques: {
      ...techniques("contraindications"),
      everyWhen: "appliesToAllTechniques",
    },
    bodyRegions: bodyRegions("contraindications"),
    conditions: conditions("contraindications"),
    sources: requiredSources("contraindications"),
    ...review("contraindications"),
  },
  editors: {
    faqs: backlink(
      "faq",
      "contraindications",
      "FAQs",
      "Questions that name it.",
    ),
    guides: backlink(
      "guide",
      "contraindications",
      "Guides",
      "Guides that name it.",
    ),
    editorNotes,
  },
});
