import { readFileSync } from "node:fs";
import path from "node:path";
import { type Comparison, compareContract } from "./compare";
import { parseDeclarations } from "./declarations";

const SCHEMA = path.resolve(__dirname, "../../schema");

/** The printed schema as it is now. */
export const CURRENT = path.join(SCHEMA, "__generated__/schema.graphql");

/** The printed schema of the last release, which clients rely on. */
export const RELEASED = path.join(SCHEMA, "released/schema.graphql");

/** The changes since then that break it on purpose. */
export const DECLARED = path.join(SCHEMA, "released/breaking-changes.json");

const read = (file: string): string => readFileSync(file, "utf8");

export const comparison = (): Promise<Comparison> =>
  compareContract(
    read(RELEASED),
    read(CURRENT),
    parseDeclarations(read(DECLARED)),
  );
