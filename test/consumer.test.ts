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
import { Cms } from "./support/cms";
import { environment } from "./support/environment";
import { Gateway } from "./support/gateway";
import config from "./fixtures/consumer/codegen";

const ROOT = path.resolve(__dirname, "..");
const PRINTED = path.join(ROOT, "schema/__generated__/schema.graphql");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

/** The front end of somebody else: it knows the schema, and has the client installed. */
class Consumer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "bodywork-consumer-"));

  constructor() {
    cpSync(path.join(__dirname, "fixtures/consumer"), this.folder, {
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

describe("a front end that generates its own types", () => {
  let cms: Cms;
  let gateway: Gateway;
  let fromPrinted: Consumer;
  let fromGateway: Consumer;

  beforeAll(async () => {
    const settings = await environment();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    fromPrinted = new Consumer();
    fromGateway = new Consumer();
    await fromPrinted.generate(PRINTED);
    await fromGateway.generate(`${gateway.url}/graphql`);
  });
  afterAll(async () => {
    fromPrinted.remove();
    fromGateway.remove();
    await gateway.stop();
    await cms.stop();
  });

  it("compiles under the strictest settings with the schema of the repository", () => {
    expect(fromPrinted.compile()).toBe("");
  });

  it("compiles under the strictest settings with the schema of the running gateway", () => {
    expect(fromGateway.compile()).toBe("");
  });

  it("gets the same from both", () => {
    expect(Object.keys(fromGateway.generated)).toContain("graphql.ts");
    expect(fromGateway.generated).toEqual(fromPrinted.generated);
  });
});
