import { execFile, execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { ROOT, codeIn, readDocument } from "./markdown";

/** A piece of TypeScript in a document. */
export interface Snippet {
  /** The heading that it stands below, and which one it is there. */
  readonly name: string;
  readonly code: string;
}

const SECTION = /^#+ /m;

export const snippetsIn = (document: string): readonly Snippet[] =>
  readDocument(document)
    .split(SECTION)
    .flatMap((section) => {
      const [heading = ""] = section.split("\n");
      return codeIn(section)
        .filter(({ language }) => language === "ts")
        .map(({ text }, index) => ({
          name: index === 0 ? heading : `${heading} (${index + 1})`,
          code: text,
        }));
    });

/** What a reader of a snippet takes for given: what stood in an earlier one, or is theirs to write. */
const GIVEN: Readonly<Record<string, string>> = {
  createClient: 'import { createClient } from "@bodywork/client";',
  ConditionWithEvidenceDocument:
    'import { ConditionWithEvidenceDocument } from "@bodywork/client/documents";',
  TechniqueNameDocument:
    'import { TechniqueNameDocument } from "@bodywork/client/documents";',
  client:
    'const client = createClient({ url: "https://api.example.org/graphql" });',
  signal: "const page = new AbortController(); const { signal } = page;",
  show: "const show = (text: unknown) => { console.log(text); page.abort(); };",
  showInEnglish: 'const showInEnglish = () => console.log("in English");',
};

const isDeclaredIn = (code: string, name: string): boolean =>
  [
    `import \\{[^}]*\\b${name}\\b[^}]*\\}`,
    `const ${name}\\b`,
    `const \\{[^}]*\\b${name}\\b[^}]*\\} =`,
  ].some((pattern) => new RegExp(pattern).test(code));

const moduleOf = ({ code }: Snippet, url: string): string =>
  [
    ...Object.entries(GIVEN)
      .filter(([name]) => !isDeclaredIn(code, name))
      .map(([, line]) => line),
    code,
    ...["condition", "data", "headers"]
      .filter((name) => isDeclaredIn(code, name))
      .map((name) => `console.log(JSON.stringify(${name}));`),
    "export {};",
  ]
    .join("\n")
    .replaceAll("https://api.example.org/graphql", url);

const MODULES = path.join(ROOT, "node_modules");

/** All packages of the repository, with another one in the place of `graphql`. */
const installWith = (folder: string, graphql: string): void => {
  const modules = path.join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(MODULES))
    symlinkSync(
      path.join(MODULES, name === "graphql" ? graphql : name),
      path.join(modules, name),
    );
};

/** Snippets, as somebody would paste them into a project of their own. */
export class PastedSnippets {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "bodywork-snippets-"));
  readonly #files: ReadonlyMap<string, string>;

  /** @param graphql the package that stands in for `graphql` */
  constructor(snippets: readonly Snippet[], url: string, graphql = "graphql") {
    installWith(this.#folder, graphql);
    this.#files = new Map(
      snippets.map((snippet, index) => {
        const file = path.join(this.#folder, `snippet-${index}.ts`);
        writeFileSync(file, moduleOf(snippet, url));
        return [snippet.name, file];
      }),
    );
    writeFileSync(
      path.join(this.#folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
          module: "ESNext",
          moduleResolution: "Bundler",
          strict: true,
          preserveSymlinks: true,
          skipLibCheck: true,
          types: [],
        },
        include: ["*.ts"],
      }),
    );
  }

  /** What the compiler complains about. */
  compile(): string {
    try {
      return execFileSync(
        process.execPath,
        [
          path.join(ROOT, "node_modules/typescript/bin/tsc"),
          "--noEmit",
          "-p",
          this.#folder,
        ],
        { encoding: "utf8" },
      );
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  /** What a snippet prints, with its result at the end. */
  async run(name: string): Promise<string> {
    const file = String(this.#files.get(name));
    const outfile = file.replace(/\.ts$/, ".mjs");
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "silent",
    });
    const { stdout } = await promisify(execFile)(process.execPath, [
      // Or `graphql` would be looked for beside the packages themselves.
      "--preserve-symlinks",
      outfile,
    ]);
    return stdout;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
