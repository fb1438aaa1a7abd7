import { fieldSchema } from "../../../contracts";
import type {
  Attribute,
  Attributes,
  Component,
  ScalarAttribute,
} from "../model/attributes";
import { isEmpty } from "./empty";
import { formatProblem } from "./formats";
import { groupsIn } from "./groups";
import type { Issue } from "./issue";
import { linksIn } from "./rich-text-links";

type Values = Readonly<Record<string, unknown>>;

type Shown = Exclude<Attribute, { kind: "link" | "backlink" }>;

const schemas = new WeakMap<Shown, ReturnType<typeof fieldSchema>>();

/** Built once for each attribute: to build a schema takes far longer than to apply it. */
const schemaOf = (attribute: Shown): ReturnType<typeof fieldSchema> => {
  const known = schemas.get(attribute) ?? fieldSchema(attribute);
  schemas.set(attribute, known);
  return known;
};

const LIST_ITEM_LENGTH = 500;
const LINK_PROTOCOLS: ReadonlySet<string> = new Set([
  "https:",
  "mailto:",
  "tel:",
]);

const protocolOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).protocol : null;

const quoted = (value: unknown): string =>
  typeof value === "string" ? `“${value}”` : JSON.stringify(value);

const tooLong = (text: string, limit: number): string | null =>
  text.length > limit
    ? `${text.length} characters are too many. Shorten it to ${limit}.`
    : null;

const numberProblem = (
  { kind, min, max }: Extract<Attribute, { kind: "integer" | "decimal" }>,
  value: unknown,
): string | null => {
  if (typeof value !== "number") return null;
  if (value < min || value > max)
    return `${value} is out of range. Write a number from ${min} to ${max}.`;
  return kind === "integer" && !Number.isInteger(value)
    ? `${value} is not a whole number. Write one from ${min} to ${max}.`
    : null;
};

const listProblem = (
  { format }: Extract<Attribute, { kind: "list" }>,
  value: unknown,
): string | null => {
  if (!Array.isArray(value)) return null;
  for (const item of value as unknown[]) {
    if (typeof item !== "string" || isEmpty(item))
      return "a line is empty. Write a text in it, or take it out.";
    const problem =
      tooLong(item, LIST_ITEM_LENGTH) ??
      (format ? formatProblem(format, item, {}) : null);
    if (problem !== null) return problem;
  }
  return null;
};

const richTextProblem = (value: unknown): string | null => {
  const bad = linksIn(value).find(
    (url) => !LINK_PROTOCOLS.has(protocolOf(url) ?? ""),
  );
  return bad === undefined
    ? null
    : `the link “${bad}” cannot be followed. Write an address that starts with https://, mailto: or tel:.`;
};

/** What is wrong with a value in the words for its kind; null where they know of nothing. */
const knownProblem = (
  attribute: ScalarAttribute,
  value: unknown,
  beside: Values,
): string | null => {
  switch (attribute.kind) {
    case "string":
      if (typeof value !== "string") return null;
      return (
        tooLong(value, attribute.maxLength) ??
        (attribute.format
          ? formatProblem(attribute.format, value, beside)
          : null)
      );
    case "text":
      return typeof value === "string"
        ? tooLong(value, attribute.maxLength)
        : null;
    case "integer":
    case "decimal":
      return numberProblem(attribute, value);
    case "list":
      return listProblem(attribute, value);
    case "richText":
      return richTextProblem(value);
    default:
      return null;
  }
};

/** What is wrong with a value of which only its kind is known to be wrong: readers could not be shown it. */
const kindProblem = (attribute: Attribute, value: unknown): string => {
  switch (attribute.kind) {
    case "slug":
      return `${quoted(value)} is not a slug. Write small letters, digits and single hyphens, like swedish-massage.`;
    case "email":
      return `${quoted(value)} is not an e-mail address. Write one like name@example.org, in letters without accents.`;
    case "url":
      return `${quoted(value)} is not a full address. Write one that starts with https://.`;
    case "date":
      return `${quoted(value)} is not a day. Write one like 2026-01-31.`;
    case "enumeration":
      return `${quoted(value)} is not one of the values. Choose ${attribute.values.join(", ")}.`;
    case "integer":
      return `${quoted(value)} is not a whole number. Write one from ${attribute.min} to ${attribute.max}.`;
    case "decimal":
      return `${quoted(value)} is not a number. Write one from ${attribute.min} to ${attribute.max}.`;
    default:
      return "what it holds cannot be shown to readers. Write it anew.";
  }
};

const orderOf = (attribute: Attribute, value: unknown): number | null => {
  if (attribute.kind === "enumeration") {
    const at = attribute.values.indexOf(value as string);
    return at === -1 ? null : at;
  }
  return typeof value === "number" ? value : null;
};

/** A group with the fields `min` and `max` is a span; its ends must not be crossed. */
const spanIssues = (
  { attributes: { min, max } }: Component,
  value: Values,
  path: readonly string[],
): Issue[] => {
  if (!min || !max) return [];
  const low = orderOf(min, value["min"]);
  const high = orderOf(max, value["max"]);
  if (low === null || high === null || low <= high) return [];
  return [
    {
      path: [...path, "max"],
      message: `${max.label}: ${String(value["max"])} is below ${String(value["min"])}, which stands at “${min.label}”. Exchange them, or correct one.`,
    },
  ];
};

const groupIssues = (
  component: Component,
  value: Values,
  path: readonly string[],
): Issue[] => [
  ...spanIssues(component, value, path),
  ...issuesOfValues(component.attributes, value, path),
];

const issuesOfValue = (
  attribute: Shown,
  value: unknown,
  path: readonly string[],
  beside: Values,
): Issue[] => {
  const issue = (problem: string): Issue[] => [
    { path, message: `${attribute.label}: ${problem}` },
  ];
  if (attribute.kind === "group") {
    const groups = groupsIn(attribute, value, path);
    if (groups.length !== (attribute.repeatable ? [value].flat().length : 1))
      return issue("this is not a group of fields. Fill them in.");
    return groups.flatMap(({ group, path: at }) =>
      groupIssues(attribute.component, group, at),
    );
  }
  const problem =
    attribute.kind === "image" ? null : knownProblem(attribute, value, beside);
  if (problem !== null) return issue(problem);
  return schemaOf(attribute).safeParse(value).success
    ? []
    : issue(kindProblem(attribute, value));
};

/**
 * What is wrong with the values that are there, by the words for their kind and by the contract: what these rules accept, readers can
 * be shown. That something is missing is another matter.
 */
export const issuesOfValues = (
  attributes: Attributes,
  values: Values,
  path: readonly string[],
): Issue[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = values[name];
    if (
      attribute.kind === "link" ||
      attribute.kind === "backlink" ||
      value === null ||
      value === undefined ||
      value === ""
    )
      return [];
    return issuesOfValue(attribute, value, [...path, name], values);
  });
