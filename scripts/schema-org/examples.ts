import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  starterContent,
  withExamples,
} from "../../test/support/json-ld-examples";

const DOCS = path.resolve(__dirname, "../../docs/json-ld.md");

/** Makes the examples of the documentation anew: `npx tsx scripts/schema-org/examples.ts`, then `npx prettier --write docs/json-ld.md`. */
const main = async (): Promise<void> => {
  const text = readFileSync(DOCS, "utf8");
  writeFileSync(DOCS, withExamples(text, await starterContent()));
};

void main();
