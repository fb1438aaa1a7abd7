import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Texts by their SHA-256 in hexadecimal, as front ends write them down when they are built. */
export type Manifest = ReadonlyMap<string, string>;

/** The named operations at the root of the project; compiled or not, this file lies three folders below it. */
export const OWN_MANIFEST = path.resolve(
  __dirname,
  "../../../schema/__generated__/persisted-documents.json",
);

const format = z.record(z.string(), z.string());

const sha256 = (text: string): string =>
  createHash("sha256").update(text).digest("hex");

/** As the specification of GraphQL over HTTP has document identifiers, and version 6 of the client preset writes them. */
const PREFIX = /^sha256:/;

const entriesOf = (file: string): readonly [string, string][] => {
  const parsed = format.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success)
    throw new Error("It must be an object with a text for each hash.");
  const entries = Object.entries(parsed.data).map(
    ([hash, text]): [string, string] => [hash.replace(PREFIX, ""), text],
  );
  const wrong = entries.find(([hash, text]) => hash !== sha256(text));
  if (wrong) throw new Error(`“${wrong[0]}” is not the SHA-256 of its text.`);
  return entries;
};

/** @throws an error that names the file that is missing, broken or does not fit itself */
export const readManifests = (files: readonly string[]): Manifest =>
  new Map(
    files.flatMap((file) => {
      try {
        return entriesOf(file);
      } catch (error) {
        throw new Error(
          `The persisted documents in ${file} cannot be used. ${(error as Error).message}`,
          { cause: error },
        );
      }
    }),
  );
