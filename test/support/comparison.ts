import { readFileSync } from "node:fs";
import path from "node:path";

const TEXT = readFileSync(
  path.resolve(__dirname, "../../docs/comparison.md"),
  "utf8",
);

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
  TEXT.split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = ""] = section.split("\n");
      const [, query = ""] = /```graphql\n([^]*?)```/.exec(section) ?? [];
      return [heading, query];
    }),
);

const numbersIn = (pattern: RegExp): readonly string[] =>
  [...TEXT.matchAll(pattern)].map(([, number = ""]) => number);

/** The numbers of the list of sources, and of the addresses that they lead to. */
export const sources = {
  listed: numbersIn(/^(\d+)\. \[[^\]]+\]\[\1\]$/gm),
  defined: numbersIn(/^\[(\d+)\]: https:\/\/\S+$/gm),
};

/** The name of a heading in the address of a page. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
