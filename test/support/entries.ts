/** Entries that can be published as they are; a story changes what it is about. */

type Data = Readonly<Record<string, unknown>>;

export const paragraph = (text: string) => [
  { type: "paragraph", children: [{ type: "text", text }] },
];

export const aTechnique = (data: Data = {}): Data => ({
  name: "Test technique",
  slug: "test-technique",
  summary: "A technique that only tests know.",
  intent: "TREATMENT",
  caution: "Not for people.",
  ...data,
});

export const aCondition = (data: Data = {}): Data => ({
  name: "Test condition",
  slug: "test-condition",
  summary: "A condition that only tests have.",
  category: "MUSCULOSKELETAL",
  redFlagsVerified: false,
  redFlags: [{ level: "URGENT", sign: "The tests fail" }],
  ...data,
});

export const aSource = (data: Data = {}): Data => ({
  title: "Test source",
  slug: "test-source",
  kind: "RCT",
  finding: "Tests find faults.",
  verified: true,
  retracted: false,
  ...data,
});

export const anIndication = (data: Data = {}): Data => ({
  slug: "test-indication",
  direction: "BENEFIT",
  certainty: "LOW",
  certaintyBasis: "PROPOSED",
  strength: "WEAK_FOR",
  note: paragraph("Tests may help a little."),
  ...data,
});

export const aContraindication = (data: Data = {}): Data => ({
  name: "Test contraindication",
  slug: "test-contraindication",
  kind: "ABSOLUTE",
  scope: "GENERAL",
  why: "It would spoil the test.",
  whatToDo: "Nothing.",
  sourcing: "TRACED",
  appliesToAllTechniques: false,
  ...data,
});

export const aMyth = (data: Data = {}): Data => ({
  claim: "Tests are never wrong.",
  slug: "test-myth",
  verdict: "FALSE",
  shortAnswer: "They are.",
  explanation: paragraph("Somebody wrote them."),
  certainty: "NOT_GRADED",
  ...data,
});

export const aTherapist = (data: Data = {}): Data => ({
  name: "Test therapist (fictional)",
  slug: "test-therapist",
  sample: true,
  insured: false,
  acceptsNewClients: false,
  location: { city: "Atlanta", country: "US" },
  ...data,
});
