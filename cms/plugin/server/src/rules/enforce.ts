import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import { contentTypes } from "../content-types";
import type { StoredDocument, Version } from "../feed/versions";
import { type Issue, listedIssue } from "./issue";
import { publishingIssues } from "./publishing";

/** The form in which the admin shows an issue beside its field. */
export const ruleError = (
  issues: readonly Issue[],
  summary = issues.map(({ message }) => message).join(" "),
): errors.ValidationError =>
  new errors.ValidationError(summary, {
    errors: issues.map(({ path, message }) => ({
      path,
      message,
      name: "ValidationError",
    })),
  });

/** An entry as editors know it. */
const nameOf = ({ type, fields, locale }: StoredDocument): string => {
  const { mainField } = contentTypes[type];
  const values = fields as Readonly<Record<string, unknown>>;
  const name = values[mainField] ?? fields.slug;
  return typeof name === "string" ? `“${name}” (${locale})` : `(${locale})`;
};

/** With the groups that the field is in, where the form does not show it. */
const inFull = ({ type }: StoredDocument, issue: Issue): string => {
  const { label, message } = listedIssue(contentTypes[type].public, issue);
  return label === null ? message : `${label}: ${message}`;
};

/**
 * Refuses to publish what breaks a rule.
 *
 * @param all every version of the entries of which some are `published`
 * @throws a `ValidationError` that names every entry and field, so that the transaction rolls back as a whole
 */
export const enforceRules = async (
  strapi: Core.Strapi,
  published: readonly Version[],
  all: readonly Version[],
): Promise<void> => {
  const issues: Issue[] = [];
  const summaries: string[] = [];
  for (const version of published) {
    const found = await publishingIssues(strapi, version, all);
    if (found.length === 0) continue;
    issues.push(...found);
    // Of many entries that are published at once, Strapi shows this text only.
    summaries.push(
      `${nameOf(version.document)} cannot be published. ${found.map((issue) => inFull(version.document, issue)).join(" ")}`,
    );
  }
  if (issues.length > 0) throw ruleError(issues, summaries.join("\n"));
};
