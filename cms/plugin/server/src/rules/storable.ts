import { type ContentTypeName, contentTypes } from "../content-types";
import {
  type Attribute,
  type Attributes,
  STRING_COLUMN_LENGTH,
  SLUG_LENGTH,
  attributeAt,
  attributesOf,
} from "../model/attributes";
import type { Issue } from "./issue";

type Values = Readonly<Record<string, unknown>>;

/** Control characters other than tabs and line breaks, and halves of characters: no database stores them all, and nobody means them. */
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

const unstorableIn = (
  value: unknown,
  path: readonly string[],
): { path: readonly string[]; character: string } | null => {
  if (typeof value === "string") {
    const [character] = UNSTORABLE.exec(value) ?? [];
    return character === undefined ? null : { path, character };
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unstorableIn(part, [...path, name]);
    if (found) return found;
  }
  return null;
};

const characterIssues = (attributes: Attributes, data: Values): Issue[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const found = unstorableIn(value, [name]);
    if (!found) return [];
    const { path, character } = found;
    const attribute = attributeAt(attributes, path);
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return [
      {
        path,
        message: `${attribute?.label ?? name}: it holds a character that cannot be seen or stored (U+${code.padStart(4, "0")}). Write it anew.`,
      },
    ];
  });

/** Of the column; what readers are shown has limits of its own, which hold when it is published. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/** Whether something names a day that exists. */
export const isDay = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value !== "string") return false;
  const [day = ""] = value.split("T");
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  // `Date` reads the 30th of February as a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const textProblem = (value: unknown, length: number): string | null => {
  if (typeof value !== "string") return "this is not a text. Write one.";
  return value.length > length
    ? `${value.length} characters cannot be stored. Write at most ${length}.`
    : null;
};

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listed = (value: unknown): string =>
  typeof value === "string" ? `“${value}”` : JSON.stringify(value);

/** Why a value that is there cannot be stored; null when it can. */
const storageProblem = (
  attribute: Attribute,
  value: unknown,
): string | null => {
  const unless = (isStorable: boolean, problem: string): string | null =>
    isStorable ? null : problem;
  switch (attribute.kind) {
    case "slug":
      return textProblem(value, SLUG_LENGTH);
    case "string":
      return textProblem(
        value,
        attribute.maxLength > STRING_COLUMN_LENGTH
          ? Infinity
          : STRING_COLUMN_LENGTH,
      );
    case "text":
      return textProblem(value, Infinity);
    case "url":
    case "email":
      return textProblem(value, STRING_COLUMN_LENGTH);
    case "enumeration":
      return unless(
        attribute.values.includes(value as string),
        `${listed(value)} is not one of the values. Choose ${attribute.values.join(", ")}.`,
      );
    case "date":
      return unless(
        isDay(value),
        `${listed(value)} is not a day. Write one like 2026-01-31.`,
      );
    case "integer":
      return unless(
        Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INTEGER,
        `${listed(value)} is not a whole number that can be stored. Write one like 2015.`,
      );
    case "decimal":
      return unless(
        Number.isFinite(value),
        `${listed(value)} is not a number. Write one like 33.5.`,
      );
    case "boolean":
      return unless(
        typeof value === "boolean",
        `${listed(value)} is neither on nor off. Switch it.`,
      );
    case "list":
      return unless(
        Array.isArray(value) && value.every((item) => typeof item === "string"),
        "this is not a list of texts. Write one to a line.",
      );
    case "richText":
      return unless(
        Array.isArray(value),
        "this is not a formatted text. Write it in the editor.",
      );
    case "group":
      return unless(
        attribute.repeatable
          ? Array.isArray(value) && value.every(isValues)
          : isValues(value),
        attribute.repeatable
          ? "this is not a list of groups of fields. Add them one by one."
          : "this is not a group of fields. Fill them in.",
      );
    case "image":
    case "link":
    case "backlink":
      // Strapi takes these in many forms, and says itself what is none.
      return null;
  }
};

const kindIssues = (
  attributes: Attributes,
  values: Values,
  path: readonly string[],
): Issue[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(attributes, name) && attributes[name];
    if (!attribute || value === null || value === undefined) return [];
    const here = [...path, name];
    const problem = storageProblem(attribute, value);
    if (problem !== null)
      return [{ path: here, message: `${attribute.label}: ${problem}` }];
    if (attribute.kind !== "group") return [];
    const inGroup = (group: unknown, at: readonly string[]): Issue[] =>
      kindIssues(attribute.component.attributes, (group ?? {}) as Values, at);
    return Array.isArray(value)
      ? value.flatMap((group, index) =>
          inGroup(group, [...here, String(index)]),
        )
      : inGroup(value, here);
  });

/**
 * What cannot be stored of what is sent, told before it gets as far as Strapi or a database. Nothing else is refused of a draft: it may
 * be incomplete and wrong.
 */
export const storageIssues = (
  type: ContentTypeName,
  data: unknown,
): readonly Issue[] => {
  if (typeof data !== "object" || data === null) return [];
  const attributes = attributesOf(contentTypes[type]);
  const issues = characterIssues(attributes, data as Values);
  return issues.length > 0
    ? issues
    : kindIssues(attributes, data as Values, []);
};
