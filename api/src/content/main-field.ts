import { contentTypes } from "strapi-plugin-bodywork/contracts";
import type { Entry } from "./types";

/** What an entry is known by to its editors: its name, title, question or claim; an indication has its slug only. */
export const mainFieldOf = (entry: Entry): string => {
  const { mainField } = contentTypes[entry.type];
  return String(
    (entry as unknown as Readonly<Record<string, unknown>>)[mainField],
  );
};
