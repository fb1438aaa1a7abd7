import type { ListedIssue } from "../../../contracts/before-publishing";
import { type Attributes, attributeAt } from "../model/attributes";

/** What is wrong with an entry, on the field where an editor corrects it. */
export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * An issue for a list of them, away from the fields: its field as the form names it, such as “Dose, Weeks, To” or “Credentials 2, Title”,
 * and the message without that.
 */
export const listedIssue = (
  attributes: Attributes,
  { path, message }: Issue,
): ListedIssue => {
  const labels: string[] = [];
  for (const [at, name] of path.entries()) {
    const attribute = attributeAt(attributes, path.slice(0, at + 1));
    if (!attribute) return { label: null, message };
    if (/^\d+$/.test(name)) labels.push(`${labels.pop()} ${Number(name) + 1}`);
    else labels.push(attribute.label);
  }
  const own = `${labels.at(-1)}: `;
  return {
    label: labels.length > 0 ? labels.join(", ") : null,
    message: message.startsWith(own) ? message.slice(own.length) : message,
  };
};

/** The same of many issues, each as a sentence of its own below its label. */
export const listedIssues = (
  attributes: Attributes,
  issues: readonly Issue[],
): readonly ListedIssue[] =>
  issues.map((issue) => {
    const { label, message } = listedIssue(attributes, issue);
    const [first = "", ...rest] = message;
    return { label, message: first.toUpperCase() + rest.join("") };
  });
