import { type Code, codeIn, readDocument, sectionsOf } from "./markdown";

/** A query in the guide, with the answer that is shown for it. */
export interface Example {
  /** Where it stands. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

export const QUERIES = "docs/guide/queries.md";

const PAGES = [
  "docs/guide/README.md",
  QUERIES,
  "docs/guide/caching.md",
  "docs/guide/errors-and-limits.md",
];

type Json = Readonly<Record<string, unknown>>;

const isAnswer = (json: Json): boolean => "data" in json || "errors" in json;

/** What is asked by a command line with `curl`. */
const askedByCurl = ({ text }: Code): Json | null => {
  const [, body] = /-d '(\{[^']*\})'/.exec(text) ?? [];
  return body === undefined ? null : (JSON.parse(body) as Json);
};

const exampleIn = (name: string, code: readonly Code[]): Example | null => {
  const json = code
    .filter(({ language }) => language === "json")
    .map(({ text }) => JSON.parse(text) as Json);
  const answer = json.find(isAnswer);
  const graphql = code.find(({ language }) => language === "graphql");
  const curl = code.find(({ language }) => language === "sh");
  const query = graphql?.text ?? (curl && askedByCurl(curl)?.["query"]);
  return answer && typeof query === "string"
    ? {
        name,
        query,
        variables: json.find((each) => !isAnswer(each)) ?? {},
        answer,
      }
    : null;
};

/** Every query of the guide that an answer is shown for, at most one below each heading. */
export const examples: readonly Example[] = PAGES.flatMap((page) =>
  sectionsOf(readDocument(page), 2).flatMap(({ heading, text }) => {
    const example = exampleIn(`${page}: ${heading}`, codeIn(text));
    return example ? [example] : [];
  }),
);

const MORE = "…";

/** The same as is shown, where what is shown is a shortened form of it; otherwise as it is. */
export const shortenedLike = (shown: unknown, actual: unknown): unknown => {
  if (typeof shown === "string" && typeof actual === "string")
    return shown.endsWith(MORE) &&
      actual.length > shown.length &&
      actual.startsWith(shown.slice(0, -MORE.length))
      ? shown
      : actual;
  if (Array.isArray(shown) && Array.isArray(actual)) {
    const items: readonly unknown[] = shown;
    const isCut = items.at(-1) === MORE && actual.length >= items.length;
    const kept = isCut ? actual.slice(0, items.length - 1) : actual;
    return [
      ...kept.map((item, index) => shortenedLike(items[index], item)),
      ...(isCut ? [MORE] : []),
    ];
  }
  if (isObject(shown) && isObject(actual))
    return Object.fromEntries(
      Object.entries(actual).map(([key, value]) => [
        key,
        shortenedLike(shown[key], value),
      ]),
    );
  return actual;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
