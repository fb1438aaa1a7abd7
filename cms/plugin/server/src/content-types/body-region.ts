import { contentType } from "../model/attributes";
import { backlink, editorNotes, slug } from "../model/shared-attributes";

export const bodyRegion = contentType({
  name: "body-region",
  plural: "body-regions",
  displayName: "Body region",
  menuName: "Body regions",
  description: "A part of the body.",
  mainField: "name",
  listView: ["parent"],
  public: {
    name: {
      kind: "string",
      searched: "name",
      maxLength: 120,
      required: true,
      label: "Name",
      description: "The everyday name.",
      placeholder: "Lower back",
    },
    slug: slug("{name}"),
    summary: {
      kind: "text",
      searched: "text",
      maxLength: 600,
      label: "Summary",
      description: "What belongs to it, and what to watch for there.",
      placeholder: "From the lowest ribs to the pelvis.",
    },
    parent: {
      kind: "link",
      to: "body-region",
      inverse: "children",
      cardinality: "one",
      label: "Part of",
      description: "The wider region, if there is one.",
    },
  },
  editors: {
    children: backlink(
      "body-region",
      "parent",
      "Parts",
      "The regions within this one.",
    ),
    techniques: backlink(
      "technique",
      "bodyRegions",
      "Techniques",
      "Techniques used here.",
    ),
    conditions: backlink(
      "condition",
      "bodyRegions",
      "Conditions",
      "Conditions felt here.",
    ),
    contraindications: backlink(
      "contraindication",
      "bodyRegions",
      "Contraindications",
      "Contraindications that concern it.",
    ),
    editorNotes,
  },
});
