import type { StoredDocument } from "../feed/versions";
import { contentTypes } from "../content-types";
import type { Attribute, Attributes } from "../model/attributes";
import { isEmpty } from "./empty";
import { groupsIn } from "./groups";
import type { Issue } from "./issue";
import { isDay } from "./storable";
import { issuesOfValues } from "./values";

export type { Issue } from "./issue";

type Values = Readonly<Record<string, unknown>>;

const attributesOfType = ({ type }: StoredDocument): Attributes =>
  contentTypes[type].public;

/** What is wrong with the values that are there, of a draft as well: one that has such a value cannot be previewed. */
export const valueIssues = (document: StoredDocument): readonly Issue[] =>
  issuesOfValues(attributesOfType(document), document.fields, []);

const missing = (
  attribute: Attribute,
  value: unknown,
  path: readonly string[],
): Issue[] => {
  if (attribute.required && isEmpty(value))
    return [
      { path, message: `${attribute.label}: this is empty. Fill it in.` },
    ];
  if (attribute.kind !== "group") return [];
  return groupsIn(attribute, value, path).flatMap(({ group, path: at }) =>
    missingIn(attribute.component.attributes, group, at),
  );
};

const missingIn = (
  attributes: Attributes,
  values: Values,
  path: readonly string[],
): Issue[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    attribute.kind === "link" || attribute.kind === "backlink"
      ? []
      : missing(attribute, values[name], [...path, name]),
  );

const missingLinks = (
  document: StoredDocument,
  inherited: readonly string[],
): Issue[] =>
  Object.entries(attributesOfType(document)).flatMap(([name, attribute]) => {
    if (attribute.kind !== "link" || !attribute.required) return [];
    if (inherited.includes(name)) return [];
    const linked = (document.links as Readonly<Record<string, string[]>>)[name];
    if (linked && linked.length > 0) return [];
    return [
      {
        path: [name],
        message:
          attribute.cardinality === "one"
            ? `${attribute.label}: choose one that is published in this language.`
            : `${attribute.label}: add at least one that is published in this language.`,
      },
    ];
  });

/** The day that it is where it is latest, so that nobody's today is in the future. */
const lastDay = (now: Date): string =>
  new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

const dateIssues = (
  attributes: Attributes,
  values: Values,
  path: readonly string[],
  today: string,
): Issue[] =>
  Object.entries(attributes).flatMap(([name, attribute]): Issue[] => {
    const value = values[name];
    const here = [...path, name];
    const issue = (problem: string): Issue[] => [
      { path: here, message: `${attribute.label}: ${problem}` },
    ];
    if (attribute.kind === "group")
      return groupsIn(attribute, value, here).flatMap(({ group, path: at }) =>
        dateIssues(attribute.component.attributes, group, at, today),
      );
    if (attribute.kind !== "date" || typeof value !== "string") return [];
    if (!isDay(value)) return [];
    if (attribute.past && value > today)
      return issue(`${value} is in the future. Write the day when it was.`);
    const earliest = attribute.notBefore && values[attribute.notBefore];
    const other = attribute.notBefore && attributes[attribute.notBefore];
    return other &&
      typeof earliest === "string" &&
      isDay(earliest) &&
      value < earliest
      ? issue(
          `${value} is before ${earliest}, which stands at “${other.label}”. Correct one of them.`,
        )
      : [];
  });

const NO_ALTERNATIVE_TEXT =
  "the picture has no alternative text. Open the picture, and write what it shows.";

const pictureIssues = (document: StoredDocument): Issue[] =>
  Object.entries(attributesOfType(document)).flatMap(([name, attribute]) => {
    const value = (document.fields as Values)[name];
    const pictures =
      attribute.kind === "image"
        ? [value]
        : attribute.kind === "richText" && Array.isArray(value)
          ? (value as (Values | null)[]).flatMap((block) =>
              block?.["type"] === "image" ? [block["image"]] : [],
            )
          : [];
    const isUndescribed = pictures.some(
      (picture) =>
        picture != null && isEmpty((picture as Values)["alternativeText"]),
    );
    return isUndescribed
      ? [
          {
            path: [name],
            message: `${attribute.label}: ${NO_ALTERNATIVE_TEXT}`,
          },
        ]
      : [];
  });

/** Rules of single types that no attribute can express. */
const typeIssues = (document: StoredDocument, today: string): Issue[] => {
  if (document.type === "condition") {
    const { redFlags } = (document as StoredDocument<"condition">).fields;
    return [redFlags ?? []]
      .flat()
      .some(({ level }) => level === "URGENT" || level === "EMERGENCY")
      ? []
      : [
          {
            path: ["redFlags"],
            message:
              "Red flags: none is of level EMERGENCY or URGENT. Add at least one.",
          },
        ];
  }
  if (document.type === "contraindication") {
    const { conditions, impliedBy } = (
      document as StoredDocument<"contraindication">
    ).links;
    const belongs = new Set(conditions);
    return impliedBy.every((id) => belongs.has(id))
      ? []
      : [
          {
            path: ["impliedBy"],
            message:
              "Implied by: one of these is not among its conditions. Add it there, or take it away here.",
          },
        ];
  }
  if (document.type === "source") {
    const { verified, year } = (document as StoredDocument<"source">).fields;
    // What comes out at the end of a year bears the next one.
    const latest = Number(today.slice(0, 4)) + 1;
    return [
      ...(verified
        ? []
        : [
            {
              path: ["verified"],
              message:
                "Verified: only a verified source can be published. Check it, then switch this on.",
            },
          ]),
      ...(year !== null && year > latest
        ? [
            {
              path: ["year"],
              message: `Year: ${year} is in the future. Write ${latest} at the latest.`,
            },
          ]
        : []),
    ];
  }
  return [];
};

/**
 * What must hold for an entry to be shown to readers. What is accepted here, the feed contract accepts.
 *
 * Time makes nothing wrong that was right before, so that no entry disappears by itself.
 *
 * @param inherited the required links that readers see although the document has none of its own
 */
export const publishIssues = (
  document: StoredDocument,
  inherited: readonly string[] = [],
  now = new Date(),
): readonly Issue[] => {
  const attributes = attributesOfType(document);
  const values = document.fields as Values;
  const today = lastDay(now);
  return [
    ...valueIssues(document),
    ...missingIn(attributes, values, []),
    ...missingLinks(document, inherited),
    ...dateIssues(attributes, values, [], today),
    ...pictureIssues(document),
    ...typeIssues(document, today),
  ];
};
