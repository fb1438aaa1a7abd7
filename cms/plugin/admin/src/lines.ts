/** The texts in a box with one text to a line; empty lines are none. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const textOf = (lines: readonly string[] | null | undefined): string =>
  (lines ?? []).join("\n");
