import { errors } from "@strapi/utils";
import type { Version } from "../feed/versions";
import { contractIssues } from "./contract";
import { type Issue, draftIssues, publishIssues } from "./issues";

/** The form in which the admin shows an issue beside its field. */
export const ruleError = (issues: readonly Issue[]): errors.ValidationError =>
  new errors.ValidationError(issues.map(({ message }) => message).join(" "), {
    errors: issues.map(({ path, message }) => ({
      path,
      message,
      name: "ValidationError",
    })),
  });

const issuesOf = ({
  status,
  document,
  inherited,
}: Version): readonly Issue[] => {
  if (status === "draft") return draftIssues(document);
  const issues = publishIssues(document, inherited);
  return issues.length > 0 ? issues : contractIssues(document);
};

/**
 * Refuses what breaks a rule.
 *
 * @throws a `ValidationError` that names every field, so that the transaction rolls back as a whole
 */
export const enforceRules = (versions: readonly Version[]): void => {
  const issues = versions.flatMap(issuesOf);
  if (issues.length > 0) throw ruleError(issues);
};
