/**
 * Who wrote a work, who published it and so on, as one line. Names that are abbreviated, such as “et al.”, end with the full stop that
 * would follow them; whoever publishes their own work is named once.
 */
export const creditLine = (
  ...parts: readonly (string | number | null)[]
): string =>
  [...new Set(parts.map((part) => String(part ?? "").trim()))]
    .filter((part) => part !== "")
    .reduce(
      (line, part) =>
        line === "" ? part : `${line}${line.endsWith(".") ? " " : ". "}${part}`,
      "",
    );
