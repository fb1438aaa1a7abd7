import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CURRENT, DECLARED, RELEASED, comparison } from "./files";
import { isKept, reportOf } from "./report";

const version = (
  JSON.parse(
    readFileSync(path.resolve(__dirname, "../../package.json"), "utf8"),
  ) as { version: string }
).version;

const header = `# Released as ${version}\n\n`;

/** `npm run contract:release`: the schema as it is now becomes what later changes are compared with. */
const main = async (): Promise<void> => {
  const compared = await comparison();
  process.stdout.write(`${reportOf(compared)}\n`);
  if (!isKept(compared)) {
    process.exitCode = 1;
    return;
  }
  if (
    compared.changes.length > 0 &&
    readFileSync(RELEASED, "utf8").startsWith(header)
  ) {
    process.stdout.write(
      `✗ ${version} is released already: raise the version in package.json first.\n`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(RELEASED, header + readFileSync(CURRENT, "utf8"));
  writeFileSync(DECLARED, "[]\n");
  process.stdout.write(`Clients are promised the schema of ${version} now.\n`);
};

void main();
