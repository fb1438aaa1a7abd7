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
): { readonly label: string | null; readonly message: string } => {
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
