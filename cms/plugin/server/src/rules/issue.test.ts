import { contentTypes } from "../content-types";
import { listedIssue } from "./issue";

it.each([
  [["slug"], "Slug: wrong.", "Slug", "wrong."],
  [["dose", "weeks", "max"], "To: wrong.", "Dose, Weeks, To", "wrong."],
  [["technique"], "Choose one.", "Technique", "Choose one."],
  [["unknown"], "Slug: wrong.", null, "Slug: wrong."],
  [[], "Wrong.", null, "Wrong."],
])("an issue at %j is listed by its field", (path, message, label, rest) => {
  const issue = { path, message };
  expect(listedIssue(contentTypes.indication.public, issue)).toEqual({
    label,
    message: rest,
  });
});

it("one in a list of groups says in which", () => {
  const issue = {
    path: ["credentials", "1", "title"],
    message: "Title: wrong.",
  };
  expect(listedIssue(contentTypes["therapist-profile"].public, issue)).toEqual({
    label: "Credentials 2, Title",
    message: "wrong.",
  });
});
