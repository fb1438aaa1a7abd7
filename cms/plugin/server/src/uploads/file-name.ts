import path from "node:path";
import { refusal } from "./refusal";

/** The size of the database column. */
const MAX_LENGTH = 255;

/** Control characters, halves of characters, and those that make a name read backwards (“gpj.exe”). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** @throws a refusal: such names mislead, and PostgreSQL cannot store all of them */
export const requireReadableName = (name: string): void => {
  const [found] = UNPRINTABLE.exec(name) ?? [];
  if (found !== undefined)
    throw refusal(
      "UPLOAD_NAME_INVALID",
      `The file name ${JSON.stringify(name.replace(new RegExp(UNPRINTABLE, "gu"), "�"))} contains the character U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}, which cannot be displayed. Rename the file.`,
    );
  if (name.length > MAX_LENGTH)
    throw refusal(
      "UPLOAD_NAME_INVALID",
      `The file name has ${name.length} characters; at most ${MAX_LENGTH} are allowed. Shorten it.`,
    );
};

/** The name under which editors see and download a file, with an extension of its actual type. */
export const withExtension = (
  name: string,
  extensions: readonly [string, ...string[]],
): string =>
  extensions.includes(path.extname(name).toLowerCase())
    ? name
    : `${name}${extensions[0]}`;
