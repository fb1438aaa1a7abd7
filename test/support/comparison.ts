import { codeIn, readDocument, sectionsOf } from "./markdown";

const TEXT = readDocument("docs/comparison.md");

/** A feature in the tables: what is said of Bodywork, and of each of the other systems. */
export interface Row {
  readonly feature: string;
  readonly bodywork: string;
  readonly others: readonly string[];
}

const isHead = (line: string): boolean => /^\| (feature|---)/.test(line);

export const rows: readonly Row[] = TEXT.split("\n")
  .filter((line) => line.startsWith("|") && !isHead(line))
  .map((line) => {
    const [feature = "", bodywork = "", ...others] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { feature, bodywork, others };
  });

/** The queries by the headings above them; one each. */
export const queries: ReadonlyMap<string, string> = new Map(
  sectionsOf(TEXT, 3).map(({ heading, text }) => [
    heading,
    codeIn(text).find(({ language }) => language === "graphql")?.text ?? "",
  ]),
);

const numbersIn = (pattern: RegExp): readonly string[] =>
  [...TEXT.matchAll(pattern)].map(([, number = ""]) => number);

/** The numbers of the list of sources, and of the addresses that they lead to. */
export const sources = {
  listed: numbersIn(/^(\d+)\. \[[^\]]+\]\[\1\]$/gm),
  defined: numbersIn(/^\[(\d+)\]: https:\/\/\S+$/gm),
};
