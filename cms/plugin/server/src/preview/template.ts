import { z } from "zod";

/** What a template may ask for. */
const PLACEHOLDERS = [
  "type",
  "slug",
  "documentId",
  "locale",
  "status",
  "token",
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

const PLACEHOLDER = /\{([^{}]*)\}/g;

const isPlaceholder = (name: string): name is Placeholder =>
  (PLACEHOLDERS as readonly string[]).includes(name);

const namesIn = (template: string): readonly string[] =>
  [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);

/**
 * The address at which the team's own front end shows a preview, such as
 * `https://www.example.org/api/preview?path=/{locale}/{type}/{slug}&token={token}`. No placeholder may decide whose address it is: the
 * token goes there.
 */
export const previewTemplate = z.string().superRefine((template, context) => {
  const unknown = namesIn(template).filter((name) => !isPlaceholder(name));
  if (unknown.length > 0)
    context.addIssue(
      `has unknown placeholders: ${unknown.join(", ")}. There are: ${PLACEHOLDERS.join(", ")}`,
    );
  if (!/^https?:\/\/[^/?#{}\s]+([/?#]|$)/.test(template))
    context.addIssue(
      "must begin with the http(s) address of a site, without placeholders in it",
    );
  if (/[{}]/.test(template.replace(PLACEHOLDER, "")))
    context.addIssue("has a brace without its other half");
});

/** What is put in place of each placeholder; null: there is nothing to put there. */
export type Filling = Readonly<Record<Placeholder, string | null>>;

/** @returns null when something that the template asks for is not there */
export const filled = (template: string, filling: Filling): string | null => {
  const names = namesIn(template).filter(isPlaceholder);
  if (names.some((name) => filling[name] === null)) return null;
  return template.replace(PLACEHOLDER, (_whole, name: Placeholder) =>
    encodeURIComponent(filling[name] ?? ""),
  );
};
