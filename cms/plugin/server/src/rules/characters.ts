import { type ContentTypeName, contentTypes } from "../content-types";
import { attributeAt, attributesOf } from "../model/attributes";
import type { Issue } from "./issues";

/** Control characters other than tabs and line breaks, and halves of characters: no database stores them all, and nobody means them. */
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

const unstorableIn = (
  value: unknown,
  path: readonly string[],
): { path: readonly string[]; character: string } | null => {
  if (typeof value === "string") {
    const [character] = UNSTORABLE.exec(value) ?? [];
    return character === undefined ? null : { path, character };
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unstorableIn(part, [...path, name]);
    if (found) return found;
  }
  return null;
};

/** What is wrong with what is sent, before it gets as far as a database. */
export const unstorableIssues = (
  type: ContentTypeName,
  data: unknown,
): readonly Issue[] =>
  Object.entries(data ?? {}).flatMap(([name, value]) => {
    const found = unstorableIn(value, [name]);
    if (!found) return [];
    const { path, character } = found;
    const attribute = attributeAt(attributesOf(contentTypes[type]), path);
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return [
      {
        path,
        message: `${attribute?.label ?? name}: it holds a character that cannot be seen or stored (U+${code.padStart(4, "0")}). Write it anew.`,
      },
    ];
  });
