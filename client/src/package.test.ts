import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// npm and compilers need seconds, and longer beside other work.
jest.setTimeout(120_000);

const CLIENT = path.resolve(__dirname, "..");
const MODULES = path.resolve(CLIENT, "../node_modules");

/** The project of somebody who has installed the package, as it would be published. */
const project = mkdtempSync(path.join(tmpdir(), "bodywork-client-"));
const tarball = path.join(project, "client.tgz");

/** What the compiler says of the page and of this package. Declarations of others are not all in order under these settings. */
const complaintsOf = (...args: readonly string[]): readonly string[] => {
  try {
    tool("tsc", ...args);
    return [];
  } catch (error) {
    return (error as Error).message
      .split("\n")
      .filter((line) => /^(?:page|node_modules\/@bodywork)/.test(line));
  }
};

/** What a command prints; its output is in the error when it fails. */
const run = (command: string, ...args: readonly string[]): string => {
  try {
    return execFileSync(command, args, { cwd: project, encoding: "utf8" });
  } catch (error) {
    const { stdout, stderr } = error as Record<"stdout" | "stderr", string>;
    throw new Error(`${stdout}\n${stderr}`, { cause: error });
  }
};

const tool = (name: string, ...args: readonly string[]): string =>
  run(path.join(MODULES, ".bin", name), ...args);

const files = (): readonly string[] =>
  run("tar", "-tzf", tarball).trim().split("\n");

beforeAll(() => {
  const [{ filename }] = JSON.parse(
    run("npm", "pack", CLIENT, "--json", "--ignore-scripts"),
  ) as [{ readonly filename: string }];
  cpSync(path.join(project, filename), tarball);
  const home = path.join(project, "node_modules/@bodywork/client");
  mkdirSync(home, { recursive: true });
  run("tar", "-xzf", tarball, "-C", home, "--strip-components=1");
});

afterAll(() => rmSync(project, { recursive: true }));

const SCRIPT = `
  const names = Object.keys(documents).filter((name) => name.endsWith("Document"));
  const fetch = async () => Response.json({ data: { condition: null } });
  const client = createClient({ url: "https://example.org/graphql", fetch });
  client.query(documents.ConditionWithEvidenceDocument).then((data) => {
    console.log(JSON.stringify([data, new BodyworkError("A", "b") instanceof Error, names.length > 1]));
  });
`;
const PRINTED = '[{"condition":null},true,true]\n';

describe("the package as it is published", () => {
  it("has what is built, what it is about, and nothing else", () => {
    const unexpected = files().filter(
      (file) =>
        !/^package\/(?:dist\/.+\.(?:c?js|d\.c?ts)|package\.json|README\.md)$/.test(
          file,
        ),
    );
    expect(unexpected).toEqual([]);
    expect(files().filter((file) => file.includes("test"))).toEqual([]);
    expect(files()).toContain("package/README.md");
  });

  it("has nothing that publint would mend", () => {
    expect(tool("publint", "--strict", tarball)).toMatch(/All good/);
  });

  it("has types that are right for ES modules, CommonJS and bundlers", () => {
    // `node10`, which is not looked at, knows no `exports`.
    expect(() => tool("attw", tarball, "--profile", "node16")).not.toThrow();
  });

  it("runs as an ES module, without any other package", () => {
    writeFileSync(
      path.join(project, "page.mjs"),
      `import { BodyworkError, createClient } from "@bodywork/client";
       import * as documents from "@bodywork/client/documents";
       ${SCRIPT}`,
    );
    expect(run(process.execPath, "page.mjs")).toBe(PRINTED);
  });

  it("runs as CommonJS, without any other package", () => {
    writeFileSync(
      path.join(project, "page.cjs"),
      `const { BodyworkError, createClient } = require("@bodywork/client");
       const documents = require("@bodywork/client/documents");
       ${SCRIPT}`,
    );
    expect(run(process.execPath, "page.cjs")).toBe(PRINTED);
  });

  it("has what the caches of other clients have to know, for ES modules and CommonJS", () => {
    for (const scope of ["@apollo", "@urql", "@0no-co", "graphql", "rxjs"])
      symlinkSync(
        path.join(MODULES, scope),
        path.join(project, "node_modules", scope),
      );
    const script = (apollo: string, graphcache: string): string => `
      ${apollo}
      ${graphcache}
      console.log(
        apollo.cacheOptions.possibleTypes.Node.includes("Condition"),
        typeof graphcache.cacheOptions.resolvers.Query.conditions,
      );`;
    writeFileSync(
      path.join(project, "cache.mjs"),
      script(
        'import * as apollo from "@bodywork/client/apollo";',
        'import * as graphcache from "@bodywork/client/graphcache";',
      ),
    );
    writeFileSync(
      path.join(project, "cache.cjs"),
      script(
        'const apollo = require("@bodywork/client/apollo");',
        'const graphcache = require("@bodywork/client/graphcache");',
      ),
    );
    for (const file of ["cache.mjs", "cache.cjs"])
      expect(run(process.execPath, file)).toBe("true function\n");
  });

  it("compiles in both under strict settings, with its declarations checked", () => {
    for (const name of ["@graphql-typed-document-node", "schema-dts"])
      symlinkSync(
        path.join(MODULES, name),
        path.join(project, "node_modules", name),
      );
    const page = `
      import { createClient } from "@bodywork/client";
      import { ConditionWithEvidenceDocument, type Certainty } from "@bodywork/client/documents";
      import { cacheOptions as apollo } from "@bodywork/client/apollo";
      import { cacheOptions as graphcache } from "@bodywork/client/graphcache";
      export const caches = [apollo.typePolicies, graphcache.keys];
      const client = createClient({ url: "https://example.org/graphql" });
      export const certainties = async (): Promise<readonly Certainty[]> => {
        const { condition } = await client.query(ConditionWithEvidenceDocument, { slug: "insomnia" });
        return condition?.indications.nodes.map(({ certainty }) => certainty) ?? [];
      };`;
    writeFileSync(path.join(project, "page.mts"), page);
    writeFileSync(path.join(project, "page.cts"), page);
    const complaints = complaintsOf(
      ...["--noEmit", "--strict", "--exactOptionalPropertyTypes"],
      ...["--target", "es2022", "--lib", "es2022,dom,dom.iterable"],
      ...["--module", "node16"],
      ...["page.mts", "page.cts"],
    );
    expect(complaints).toEqual([]);
  });
});
