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

const ours = (text: string, variables: Query["variables"] = {}): Query => ({
  text,
  variables,
});

/** An operation of the schema's own about fibromyalgia, with one more variable. */
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
  return ours(text, { slug: "fibromyalgia" });
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

/** What only the gateway answers, asked for at different sizes. */
export const largeQueryNames = [
  "filtered-list",
  "search",
  "typo",
  "near",
] as const;

type LargeQueryName = (typeof largeQueryNames)[number];

export type GrowthQueryName = QueryName | LargeQueryName;

export const growthQueryNames: readonly GrowthQueryName[] = [
  ...queryNames,
  ...largeQueryNames,
];

/** Whether what a query takes grows with the content. */
export const isLarge = (name: GrowthQueryName): boolean =>
  largeQueryNames.some((each) => each === name);

export const growthQueryTitles: Readonly<Record<GrowthQueryName, string>> = {
  ...queryTitles,
  "filtered-list": "a list filtered through two relations",
  search: "a search for two words",
  typo: "a search for a word with a mistake in it",
  near: "therapists near a place, for a technique’s conditions",
};

/** A search has no filter; that there is no such entry is one look at the slugs. */
const NO_SUCH = "faq(slug: $unseen) { id }";

const search = (words: string): Query =>
  ours(`query Search($unseen: String) {
  ${NO_SUCH}
  search(query: "${words}", first: 20) {
    totalCount
    edges { score node { id slug } highlights { field parts { text isMatch } } }
  }
}`);

export const growthQueries: Readonly<Record<GrowthQueryName, Query>> = {
  ...ourQueries,
  // At every size a condition in eight is of this category: the work grows with the content, the answer’s page does not.
  "filtered-list": ours(`query FilteredList($unseen: String) {
  techniques(
    first: 20
    filter: {
      ${NOT_UNSEEN}
      indications: {
        some: {
          condition: { category: { eq: HEADACHE } }
          certainty: { gte: LOW }
          direction: { eq: BENEFIT }
        }
      }
    }
  ) {
    totalCount
    nodes { slug name summary }
  }
}`),
  search: search("massage fibromyalgia"),
  typo: search("fibromialgia"),
  near: ours(`query Near($unseen: String) {
  therapistProfiles(
    first: 20
    near: { latitude: 33.75, longitude: -84.39, radiusKm: 50 }
    filter: { ${NOT_UNSEEN}, techniques: { some: { intent: { eq: RELAXATION } } } }
  ) {
    totalCount
    edges { distanceKm node { slug name } }
  }
}`),
};
