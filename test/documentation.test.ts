import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import {
  TypeInfo,
  buildSchema,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { QUERIES, examples, shortenedLike } from "./support/guide";
import { ROOT, anchorOf, readDocument, withoutCode } from "./support/markdown";

const LEFT_OUT = new Set(["node_modules", "dist"]);

/** Every document of the project, relative to its root. */
const documents = (folder = ""): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap(
    (entry) => {
      const file = path.join(folder, entry.name);
      if (entry.name.startsWith(".") || LEFT_OUT.has(entry.name)) return [];
      if (entry.isDirectory()) return documents(file);
      return entry.name.endsWith(".md") ? [file] : [];
    },
  );

const anchorsIn = (file: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  const headings = withoutCode(readDocument(file)).matchAll(/^#+ (.*)$/gm);
  for (const [, heading = ""] of headings) {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const anchor = anchorOf(text);
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count += 1)
      unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
};

/** Where a document leads to: inline links and those that are defined at its end. */
const linksIn = (file: string): readonly string[] => {
  const text = withoutCode(readDocument(file)).replaceAll(/`[^`\n]*`/g, "");
  return [
    ...text.matchAll(/\]\(([^)\s]+)\)/g),
    ...text.matchAll(/^\[[^\]]+\]: (\S+)$/gm),
  ].map(([, target = ""]) => target);
};

/** What is wrong with a link; null if nothing is. Other sites are not asked. */
const faultOf = (file: string, link: string): string | null => {
  if (/^[a-z]+:/.test(link)) return null;
  const [place = "", anchor] = link.split("#");
  const target =
    place === "" ? file : path.join(path.dirname(file), decodeURI(place));
  if (!existsSync(path.join(ROOT, target))) return `${link}: not there`;
  if (anchor === undefined) return null;
  const page = statSync(path.join(ROOT, target)).isDirectory()
    ? path.join(target, "README.md")
    : target;
  return anchorsIn(page).has(anchor) ? null : `${link}: no such heading`;
};

describe("documents", () => {
  const all = documents();

  it("are found", () => {
    expect(all).toEqual(
      expect.arrayContaining(["README.md", QUERIES, "bench/RESULTS.md"]),
    );
  });

  it.each(all)("%s leads to what is there", (file) => {
    const faults = linksIn(file).map((link) => faultOf(file, link));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

/** What the schema asks to be shown wherever something of the type is shown. */
const SAFETY: Readonly<Record<string, string>> = {
  Technique: "caution",
  Condition: "redFlags",
  TherapistProfile: "sample",
};

describe("the guide", () => {
  const schema = buildSchema(
    readDocument("schema/__generated__/schema.graphql"),
  );

  it("has ten queries to copy", () => {
    const numbers = examples
      .filter(({ name }) => name.startsWith(QUERIES))
      .map(({ name }) => /: (\d+)\./.exec(name)?.[1]);
    expect(numbers).toEqual(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
  });

  it.each(examples)("$name: fits the schema", ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(examples)(
    "$name: shows no name without the safety note that belongs to it",
    ({ query }) => {
      const types = new TypeInfo(schema);
      const missing: string[] = [];
      visit(
        parse(query),
        visitWithTypeInfo(types, {
          SelectionSet({ selections }) {
            const name = types.getParentType()?.name ?? "";
            const asked = selections.map((selection) =>
              "name" in selection ? selection.name.value : "",
            );
            const note = SAFETY[name];
            if (note && asked.includes("name") && !asked.includes(note))
              missing.push(`${name}.${note}`);
          },
        }),
      );
      expect(missing).toEqual([]);
    },
  );
});

describe("a shortened answer", () => {
  it("is what it shortens, and nothing else", () => {
    const actual = { a: ["one", "two", "three"], b: "a long text", c: 1 };
    const shortened = (shown: unknown) => shortenedLike(shown, actual);
    for (const shown of [
      actual,
      { a: ["one", "…"], b: "a long …", c: 1 },
      { a: ["…"], b: "…", c: 1 },
    ])
      expect(shortened(shown)).toEqual(shown);
    for (const wrong of [
      { a: ["two", "…"], b: "a long …", c: 1 },
      { a: ["one", "two", "three", "…"], b: "…", c: 1 },
      { a: ["one"], b: "…", c: 1 },
      { a: ["…"], b: "another …", c: 1 },
      { a: ["…"], b: "a long text…", c: 1 },
      { a: ["…"], b: "…" },
      { a: ["…"], b: "…", c: 1, d: null },
    ])
      expect(shortened(wrong)).not.toEqual(wrong);
  });
});
