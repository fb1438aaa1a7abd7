import { execFile, execFileSync } from "node:child_process";
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
import { promisify } from "node:util";

const ROOT = path.resolve(__dirname, "../..");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

/** What the repository says of the schema. */
export const PRINTED_SCHEMA = path.join(
  ROOT,
  "schema/__generated__/schema.graphql",
);

/** How the documents of a front end are generated. */
export interface Generator {
  readonly version: 4 | 6;
  readonly documentMode: "string" | "documentNodeImportFragments";
}

const FOLDER = "src/gql/";

/** The front end of somebody else: it knows the schema, and has the client installed. */
export class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "bodywork-consumer-"));

  constructor(
    readonly generator: Generator = { version: 4, documentMode: "string" },
  ) {
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
    await promisify(execFile)(
      path.join(ROOT, "node_modules/.bin/tsx"),
      [
        path.join(__dirname, "generate.ts"),
        JSON.stringify({ ...this.generator, schema }),
      ],
      { cwd: this.folder },
    );
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

  /** What the gateway is given with `PERSISTED_DOCUMENTS`. */
  get manifest(): string {
    return path.join(this.folder, FOLDER, "persisted-documents.json");
  }

  /** The one operation of the front end. */
  async document(): Promise<object> {
    const file = path.join(this.folder, FOLDER, "graphql.ts");
    const { EvidenceDocument } = (await import(file)) as {
      readonly EvidenceDocument: object;
    };
    return EvidenceDocument;
  }

  /** What was generated, by file. */
  get generated(): Readonly<Record<string, string>> {
    const folder = path.join(this.folder, FOLDER);
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
