import { accessSync, constants } from "node:fs";
import path from "node:path";

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The place of a program, or null when there is none. */
export const findOnPath = (program: string): string | null =>
  (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find(isExecutable) ?? null;
