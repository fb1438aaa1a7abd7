import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./paths";

export const queryNames = [
  "condition",
  "techniques",
  "technique-list",
  "faq",
] as const;

export type QueryName = (typeof queryNames)[number];

export const queryTitles: Readonly<Record<QueryName, string>> = {
  condition: "a condition with its evidence",
  techniques: "the techniques with evidence in a condition",
  "technique-list": "a page of techniques with counts",
  faq: "one FAQ",
};

/**
 * A query as one server wants it. `$unseen` is a slug that no entry has, so that the answer stays the same; the servers cannot
 * know that, and have to look.
 */
export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ours = (text: string): Query => ({ text, variables: {} });

/** An operation of the schema's own, with one more variable. */
const operation = (
  file: string,
  edits: readonly (readonly [string, string])[],
): Query => {
  let text = readFileSync(path.join(ROOT, "schema/operations", file), "utf8");
  for (const [before, after] of edits) {
    if (!text.includes(before))
      throw new Error(`${file} has no "${before}" any more.`);
    text = text.replace(before, after);
  }
  return ours(text);
};

const NOT_UNSEEN = "not: { slug: { eq: $unseen } }";

/** The queries in the gateway's own language. */
export const ourQueries: Readonly<Record<QueryName, Query>> = {
  condition: operation("condition-with-evidence.graphql", [
    ["$locale: Locale", "$locale: Locale, $unseen: String"],
    ["direction: { eq: BENEFIT }", `direction: { eq: BENEFIT }, ${NOT_UNSEEN}`],
  ]),
  techniques: operation("techniques-for-condition.graphql", [
    ["$locale: Locale", "$locale: Locale, $unseen: String"],
    ["filter: {", `filter: { ${NOT_UNSEEN}`],
  ]),
  "technique-list": ours(`query TechniqueList($unseen: String) {
  techniques(first: 20, filter: { ${NOT_UNSEEN} }) {
    nodes {
      name
      summary
      indications { totalCount }
      contraindications { totalCount }
      therapistProfiles { totalCount }
    }
  }
}`),
  faq: ours(`query Faq($unseen: String) {
  faqs(first: 1, filter: { slug: { eq: "does-deep-tissue-hurt" }, ${NOT_UNSEEN} }) {
    nodes {
      question
      answer { text }
      sources { title doi url }
    }
  }
}`),
};
