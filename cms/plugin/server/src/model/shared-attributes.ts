import type {
  BacklinkAttribute,
  DateAttribute,
  LinkAttribute,
  SlugAttribute,
  TextAttribute,
} from "./attributes";

/** The key of an entry in addresses, unique per type and language. */
export const slug = (from: string): SlugAttribute => ({
  kind: "slug",
  from,
  label: "Slug",
  description:
    "The name in addresses: small letters, digits and hyphens. Leave it empty, and it is made of the name when you save. Unique among entries of this type and language; when it changes after publishing, the old address leads to the new one.",
  placeholder: "swedish-massage",
  required: true,
});

/** Who checked a medical entry, and when it is due again. */
export const review = <const I extends string>(inverse: I) =>
  ({
    reviewedBy: {
      kind: "link",
      to: "reviewer",
      inverse,
      cardinality: "one",
      inherited: false,
      label: "Reviewed by",
      description:
        "The clinician who checked this entry. Leave empty until somebody has.",
    },
    lastReviewedAt: {
      kind: "date",
      label: "Last reviewed",
      description: "The day of the last clinical review.",
      past: true,
    },
    nextReviewDue: {
      kind: "date",
      label: "Next review due",
      description: "After this day the entry counts as overdue.",
      notBefore: "lastReviewedAt",
    },
  }) as const satisfies Record<string, LinkAttribute | DateAttribute>;

/** Remarks between editors; never published. */
export const editorNotes = {
  kind: "text",
  maxLength: 4000,
  label: "Editor notes",
  description:
    "For editors only: provenance, open questions, what to check. Readers never see this.",
  placeholder: "What the next editor should know",
  localized: false,
} as const satisfies TextAttribute;

/** How the claim of the starting article compares with the evidence; never published. */
export const articleClaimCheck = {
  kind: "text",
  maxLength: 4000,
  label: "Article claim check",
  description:
    "For editors only: how the claim in the starting article compares with what was found.",
  placeholder: "Weaker than stated: short-term only",
  localized: false,
} as const satisfies TextAttribute;

const link = <const T extends string, const I extends string>(
  to: T,
  inverse: I,
  label: string,
  description: string,
) =>
  ({
    kind: "link",
    to,
    inverse,
    cardinality: "many",
    label,
    description,
  }) as const satisfies LinkAttribute;

/** The literature that an entry rests on. */
export const sources = <const I extends string>(inverse: I) =>
  link(
    "source",
    inverse,
    "Sources",
    "What this rests on. Readers see the published ones.",
  );

/** The same, where nothing may be said without a source. */
export const requiredSources = <const I extends string>(inverse: I) =>
  ({
    ...sources(inverse),
    required: true,
    description:
      "What this rests on. Readers see the published ones; at least one to publish.",
  }) as const satisfies LinkAttribute;

export const techniques = <const I extends string>(inverse: I) =>
  link("technique", inverse, "Techniques", "The techniques this is about.");

export const conditions = <const I extends string>(inverse: I) =>
  link("condition", inverse, "Conditions", "The conditions this is about.");

export const bodyRegions = <const I extends string>(inverse: I) =>
  link(
    "body-region",
    inverse,
    "Body regions",
    "The parts of the body concerned.",
  );

export const links = link;

/** The other end of a link that another type owns. */
export const backlink = <const F extends string, const V extends string>(
  from: F,
  via: V,
  label: string,
  description: string,
  cardinality: "one" | "many" = "many",
) =>
  ({
    kind: "backlink",
    from,
    via,
    cardinality,
    label,
    description,
  }) as const satisfies BacklinkAttribute;
