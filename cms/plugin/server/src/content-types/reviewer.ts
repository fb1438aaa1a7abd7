import { contentType } from "../model/attributes";
import { backlink, editorNotes, slug } from "../model/shared-attributes";

export const reviewer = contentType({
  name: "reviewer",
  plural: "reviewers",
  displayName: "Reviewer",
  menuName: "Reviewers",
  description: "A clinician who checks entries.",
  mainField: "name",
  listView: ["credentials"],
  public: {
    name: {
      kind: "string",
      searched: "name",
      maxLength: 120,
      required: true,
      localized: false,
      label: "Name",
      description: "As it should be shown, with the person’s consent.",
      placeholder: "Name and surname",
    },
    slug: slug("{name}"),
    credentials: {
      kind: "string",
      searched: "text",
      maxLength: 255,
      required: true,
      label: "Credentials",
      description: "Profession and qualifications.",
      placeholder: "Physiotherapist, MSc",
    },
  },
  editors: {
    techniques: backlink(
      "technique",
      "reviewedBy",
      "Techniques",
      "Techniques they checked.",
    ),
    conditions: backlink(
      "condition",
      "reviewedBy",
      "Conditions",
      "Conditions they checked.",
    ),
    indications: backlink(
      "indication",
      "reviewedBy",
      "Indications",
      "Indications they checked.",
    ),
    contraindications: backlink(
      "contraindication",
      "reviewedBy",
      "Contraindications",
      "Contraindications they checked.",
    ),
    myths: backlink("myth", "reviewedBy", "Myths", "Myths they checked."),
    editorNotes,
  },
});
