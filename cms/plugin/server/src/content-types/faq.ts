import { contentType } from "../model/attributes";
import {
  backlink,
  conditions,
  editorNotes,
  links,
  slug,
  sources,
  techniques,
} from "../model/shared-attributes";

export const faq = contentType({
  name: "faq",
  plural: "faqs",
  displayName: "FAQ",
  menuName: "FAQs",
  description: "A question that people ask, and the answer.",
  mainField: "question",
  listView: ["topic", "order"],
  public: {
    question: {
      kind: "string",
      searched: "name",
      maxLength: 200,
      required: true,
      label: "Question",
      description: "As a reader would ask it.",
      placeholder: "Will deep tissue work be painful?",
    },
    slug: slug("{question}"),
    answer: {
      kind: "richText",
      required: true,
      label: "Answer",
      description:
        "Short and plain; what is a claim about health needs a source.",
    },
    topic: {
      kind: "enumeration",
      values: ["GETTING_STARTED", "SESSION", "RESULTS", "SAFETY", "EVIDENCE"],
      localized: false,
      label: "Topic",
      description: "The heading under which the question stands.",
    },
    order: {
      kind: "integer",
      min: 0,
      max: 10000,
      localized: false,
      label: "Order",
      description: "Place within the topic; low numbers come first.",
      placeholder: "10",
    },
    techniques: techniques("faqs"),
    conditions: conditions("faqs"),
    guides: links("guide", "faqs", "Guides", "Guides that say more."),
    contraindications: links(
      "contraindication",
      "faqs",
      "Contraindications",
      "Contraindications that the answer names.",
    ),
    sources: sources("faqs"),
  },
  editors: {
    myths: backlink(
      "myth",
      "faqs",
      "Myths",
      "Myths that this question is about.",
    ),
    editorNotes,
  },
});
