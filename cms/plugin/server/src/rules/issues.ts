import type { StoredDocument } from "../feed/versions";
import { contentTypes } from "../content-types";
import type { Attribute, Attributes, Component } from "../model/attributes";
import { linksIn } from "./rich-text-links";

/** What is wrong with an entry, on the field where an editor mends it. */
export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

type Values = Readonly<Record<string, unknown>>;

const LIST_ITEM_LENGTH = 500;
const LINK_PROTOCOLS: ReadonlySet<string> = new Set([
  "https:",
  "mailto:",
  "tel:",
]);

const protocolOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).protocol : null;

const orderOf = (attribute: Attribute, value: unknown): number | null => {
  if (value == null) return null;
  if (attribute.kind === "enumeration")
    return attribute.values.indexOf(value as string);
  return typeof value === "number" ? value : null;
};

/** A group with the fields `min` and `max` is a span; its ends must not be crossed. */
const spanIssues = (
  component: Component,
  value: Values,
  path: readonly string[],
): Issue[] => {
  const { min, max } = component.attributes;
  if (!min || !max) return [];
  const low = orderOf(min, value["min"]);
  const high = orderOf(max, value["max"]);
  if (low === null || high === null || low <= high) return [];
  return [
    {
      path: [...path, "max"],
      message: `${max.label} must not be below ${min.label}.`,
    },
  ];
};

const valueIssues = (
  attribute: Attribute,
  value: unknown,
  path: readonly string[],
): Issue[] => {
  if (value == null) return [];
  const issue = (message: string): Issue[] => [{ path, message }];
  switch (attribute.kind) {
    case "slug":
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value as string)
        ? []
        : issue("A slug has small letters, digits and single hyphens only.");
    case "integer":
    case "decimal": {
      const number = value as number;
      return number >= attribute.min && number <= attribute.max
        ? []
        : issue(
            `${attribute.label} must be between ${attribute.min} and ${attribute.max}.`,
          );
    }
    case "url":
      return protocolOf(value as string) === "https:"
        ? []
        : issue(
            `${attribute.label} must be a full address that starts with https://.`,
          );
    case "list": {
      const fits =
        Array.isArray(value) &&
        value.every(
          (item) =>
            typeof item === "string" &&
            item.trim() !== "" &&
            item.length <= LIST_ITEM_LENGTH,
        );
      return fits
        ? []
        : issue(
            `${attribute.label}: each line needs a text of at most ${LIST_ITEM_LENGTH} characters.`,
          );
    }
    case "richText": {
      const bad = linksIn(value).find(
        (url) => !LINK_PROTOCOLS.has(protocolOf(url) ?? ""),
      );
      return bad === undefined
        ? []
        : issue(
            `${attribute.label}: the link “${bad}” must start with https://, mailto: or tel:.`,
          );
    }
    case "group":
      return attribute.repeatable
        ? (value as readonly Values[]).flatMap((group, index) =>
            groupIssues(attribute.component, group, [...path, String(index)]),
          )
        : groupIssues(attribute.component, value as Values, path);
    default:
      return [];
  }
};

const groupIssues = (
  component: Component,
  value: Values,
  path: readonly string[],
): Issue[] => [
  ...spanIssues(component, value, path),
  ...Object.entries(component.attributes).flatMap(([name, attribute]) =>
    valueIssues(attribute, value[name], [...path, name]),
  ),
];

/** What must hold of every saved version, drafts too. */
export const draftIssues = ({
  type,
  fields,
}: StoredDocument): readonly Issue[] =>
  Object.entries(contentTypes[type].public as Attributes).flatMap(
    ([name, attribute]) =>
      valueIssues(attribute, (fields as Values)[name], [name]),
  );

/** Something besides spaces and characters that take no place, such as a zero-width space. */
const SEEN = /[^\p{C}\p{Z}\s]/u;

/** Whether a text, a rich text or a list says nothing. */
const isEmpty = (value: unknown): boolean => {
  if (value == null) return true;
  if (typeof value === "string") return !SEEN.test(value);
  if (!Array.isArray(value)) return false;
  return value.every((item: unknown) => {
    const { type, text, children } = (item ?? {}) as Values;
    if (type === "text") return isEmpty(text);
    return Array.isArray(children) && type !== "image" && isEmpty(children);
  });
};

const requiredIssues = (
  name: string,
  attribute: Attribute,
  document: StoredDocument,
  inherited: readonly string[],
): Issue[] => {
  if (!attribute.required || inherited.includes(name)) return [];
  if (attribute.kind === "link") {
    const linked =
      (document.links as Readonly<Record<string, readonly string[]>>)[name] ??
      [];
    if (linked.length > 0) return [];
    return [
      {
        path: [name],
        message:
          attribute.cardinality === "one"
            ? `${attribute.label}: choose one that is published in this language.`
            : `${attribute.label}: add at least one that is published in this language.`,
      },
    ];
  }
  return isEmpty((document.fields as Values)[name])
    ? [
        {
          path: [name],
          message: `${attribute.label} must be filled in before publishing.`,
        },
      ]
    : [];
};

/** Rules of single types that no attribute can express. */
const typeIssues = (document: StoredDocument): Issue[] => {
  if (document.type === "condition") {
    const { redFlags } = (document as StoredDocument<"condition">).fields;
    return redFlags?.some(({ level }) => level !== "ROUTINE")
      ? []
      : [
          {
            path: ["redFlags"],
            message:
              "Red flags: add at least one of level EMERGENCY or URGENT before publishing.",
          },
        ];
  }
  if (document.type === "source") {
    const { verified } = (document as StoredDocument<"source">).fields;
    return verified
      ? []
      : [
          {
            path: ["verified"],
            message:
              "Only a verified source can be published: check it, then switch this on.",
          },
        ];
  }
  return [];
};

/**
 * What must hold besides for an entry to be shown to readers.
 *
 * @param inherited the required links that readers see although the document has none of its own
 */
export const publishIssues = (
  document: StoredDocument,
  inherited: readonly string[] = [],
): readonly Issue[] => [
  ...draftIssues(document),
  ...Object.entries(contentTypes[document.type].public as Attributes).flatMap(
    ([name, attribute]) => requiredIssues(name, attribute, document, inherited),
  ),
  ...typeIssues(document),
];
