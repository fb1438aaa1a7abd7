import type { ContentTypeName } from "../content-types";
import { storageIssues } from "./storable";

describe("what is sent", () => {
  it.each([
    [{ name: "a\u0000b" }, ["name"], "Name", "U+0000"],
    [{ summary: "a\u001bb" }, ["summary"], "Summary", "U+001B"],
    [{ editorNotes: "\u0085" }, ["editorNotes"], "Editor notes", "U+0085"],
    [{ name: "half \ud83d" }, ["name"], "Name", "U+D83D"],
    [
      { redFlags: [{ level: "URGENT", sign: "a\u0007" }] },
      ["redFlags", "0", "sign"],
      "Sign",
      "U+0007",
    ],
    [{ redFlags: { a: "\u0000" } }, ["redFlags", "a"], "Red flags", "U+0000"],
  ])("%j is refused at the field", (data, path, label, code) => {
    expect(storageIssues("condition", data)).toEqual([
      {
        path,
        message: `${label}: it holds a character that cannot be seen or stored (${code}). Write it anew.`,
      },
    ]);
  });

  it.each([
    [undefined],
    [{}],
    [{ name: "Tab\tand\r\nlines, 😀 and á" }],
    [{ technique: { connect: [{ documentId: "a" }] } }],
    [{ name: null, redFlags: null, nextReviewDue: null }],
    // Wrong, but not for a draft.
    [{ slug: "No slug", name: "a".repeat(255), summary: "a".repeat(9000) }],
    [{ nextReviewDue: "2026-02-28T00:00:00.000Z" }],
  ])("%j is not", (data) => {
    expect(storageIssues("condition", data)).toEqual([]);
  });
});

const storage = (type: ContentTypeName, data: object) =>
  storageIssues(type, data).map(({ path, message }) => [
    path.join("."),
    message,
  ]);

it.each<[ContentTypeName, object, string, string]>([
  [
    "condition",
    { name: "a".repeat(256) },
    "name",
    "Name: 256 characters cannot be stored. Write at most 255.",
  ],
  [
    "condition",
    { slug: "a".repeat(161) },
    "slug",
    "Slug: 161 characters cannot be stored. Write at most 160.",
  ],
  ["condition", { name: 7 }, "name", "Name: this is not a text. Write one."],
  [
    "source",
    { kind: "BLOG" },
    "kind",
    expect.stringMatching(
      /^Kind: “BLOG” is not one of the values\. Choose SYSTEMATIC_REVIEW, /,
    ) as string,
  ],
  [
    "condition",
    { nextReviewDue: "2026-02-30" },
    "nextReviewDue",
    "Next review due: “2026-02-30” is not a day. Write one like 2026-01-31.",
  ],
  [
    "source",
    { year: 2 ** 31 },
    "year",
    "Year: 2147483648 is not a whole number that can be stored. Write one like 2015.",
  ],
  [
    "source",
    { verified: "yes" },
    "verified",
    "Verified: “yes” is neither on nor off. Switch it.",
  ],
  [
    "condition",
    { alternateNames: "lumbago" },
    "alternateNames",
    "Other names: this is not a list of texts. Write one to a line.",
  ],
  [
    "condition",
    { redFlags: [{ sign: "Pain" }, { level: "BAD" }] },
    "redFlags.1.level",
    "Level: “BAD” is not one of the values. Choose ROUTINE, URGENT, EMERGENCY.",
  ],
  [
    "indication",
    { dose: { weeks: { min: "two" } } },
    "dose.weeks.min",
    "From: “two” is not a number. Write one like 33.5.",
  ],
  [
    "indication",
    { dose: [] },
    "dose",
    "Dose: this is not a group of fields. Fill them in.",
  ],
  [
    "indication",
    { note: "Text" },
    "note",
    "Note: this is not a formatted text. Write it in the editor.",
  ],
])("what no column can hold is refused: %s %j", (type, data, path, message) => {
  expect(storage(type, data)).toEqual([[path, message]]);
});
