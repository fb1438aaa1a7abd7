import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ConcreteRequest } from "relay-runtime";
import { PRINTED_SCHEMA } from "./consumer";
import { ROOT } from "./markdown";

/** A front end that has what it asks compiled by Relay. */
export class RelayProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), "bodywork-relay-"));

  /** @param documents what is asked, as its components write it */
  constructor(documents: string) {
    mkdirSync(path.join(this.folder, "src/__generated__"), { recursive: true });
    symlinkSync(
      path.join(ROOT, "node_modules"),
      path.join(this.folder, "node_modules"),
    );
    copyFileSync(PRINTED_SCHEMA, path.join(this.folder, "schema.graphql"));
    writeFileSync(
      path.join(this.folder, "src/app.js"),
      `graphql\`${documents}\`;`,
    );
    writeFileSync(
      path.join(this.folder, "relay.config.json"),
      JSON.stringify({
        src: "src",
        schema: "schema.graphql",
        language: "javascript",
        artifactDirectory: "src/__generated__",
        eagerEsModules: false,
      }),
    );
  }

  /**
   * @throws Error with what the compiler says
   */
  compile(): void {
    try {
      execFileSync(
        process.execPath,
        [path.join(ROOT, "node_modules/relay-compiler/cli.js")],
        { cwd: this.folder, encoding: "utf8", stdio: "pipe" },
      );
    } catch (error) {
      const { stdout, stderr } = error as Record<"stdout" | "stderr", string>;
      throw new Error(`${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** What the compiler has made of an operation. */
  async operation(name: string): Promise<ConcreteRequest> {
    const file = path.join(this.folder, `src/__generated__/${name}.graphql.js`);
    return ((await import(file)) as { readonly default: ConcreteRequest })
      .default;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
