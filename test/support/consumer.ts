import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "@graphql-codegen/cli";
import config from "../fixtures/consumer/codegen";

const ROOT = path.resolve(__dirname, "../..");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

/** What the repository says of the schema. */
export const PRINTED_SCHEMA = path.join(
  ROOT,
  "schema/__generated__/schema.graphql",
);

/** The front end of somebody else: it knows the schema, and has the client installed. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "bodywork-consumer-"));

  constructor() {
    cpSync(path.join(__dirname, "../fixtures/consumer"), this.folder, {
      recursive: true,
    });
    symlinkSync(
      path.join(ROOT, "node_modules"),
      path.join(this.folder, "node_modules"),
    );
  }

  /** @param schema an address or a file */
  async generate(schema: string): Promise<void> {
    await generate({ ...config, schema, cwd: this.folder, silent: true });
  }

  /** What the compiler complains about. */
  compile(): string {
    try {
      return execFileSync(
        process.execPath,
        [TSC, "--noEmit", "-p", this.folder],
        { encoding: "utf8" },
      );
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  /** What was generated, by file. */
  get generated(): Readonly<Record<string, string>> {
    const folder = path.join(this.folder, "src/gql");
    return Object.fromEntries(
      readdirSync(folder).map((file) => [
        file,
        readFileSync(path.join(folder, file), "utf8"),
      ]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
