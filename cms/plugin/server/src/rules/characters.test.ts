import { unstorableIssues } from "./characters";

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
    expect(unstorableIssues("condition", data)).toEqual([
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
  ])("%j is not", (data) => {
    expect(unstorableIssues("condition", data)).toEqual([]);
  });
});
