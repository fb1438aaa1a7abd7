import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** @param file relative to the root of the project */
export const readDocument = (file: string): string =>
  readFileSync(path.join(ROOT, file), "utf8");

/** A block of code in a document. */
export interface Code {
  readonly language: string;
  readonly text: string;
}

const CODE = /^```(\w*)[^\n]*\n([^]*?)^```$/gm;

export const codeIn = (text: string): readonly Code[] =>
  [...text.matchAll(CODE)].map(([, language = "", code = ""]) => ({
    language,
    text: code,
  }));

export const withoutCode = (text: string): string => text.replaceAll(CODE, "");

export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** What stands below each heading of a level, code included. */
export const sectionsOf = (text: string, level: number): readonly Section[] =>
  text
    .split(new RegExp(`^${"#".repeat(level)} `, "m"))
    .slice(1)
    .map((section) => {
      const [heading = ""] = section.split("\n");
      return { heading, text: section };
    });

/** The name of a heading in the address of a page. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
