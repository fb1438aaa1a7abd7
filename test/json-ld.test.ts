import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import {
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { readStarterContent } from "../cms/plugin/server/src/starter-content/read";
import { VocabularyCheck } from "../api/src/json-ld/vocabulary/test-vocabulary";
import type { PublishedContent } from "../api/src/content/published-content";
import {
  LOCALES,
  examplesIn,
  jsonLdOf,
  starterContent,
} from "./support/json-ld-examples";

const CONTENT = path.resolve(__dirname, "../cms/app/content");

const DOCS = path.resolve(__dirname, "../docs/json-ld.md");

/** Nobody has reviewed the starter content, so that there is no reviewer in it. */
const SHOWN = contentTypeNames.filter((type) => type !== "reviewer");

/** What the starter content says in fields that only editors see. */
const editorsNotes = async (): Promise<readonly string[]> =>
  (await readStarterContent(CONTENT)).flatMap(({ type, fields }) =>
    Object.keys(contentTypes[type].editors)
      .map((name) => fields[name])
      .filter((note) => typeof note === "string" && note.length > 15)
      .map((note) => JSON.stringify(note).slice(1, -1)),
  );

/** The code of the documentation, run on an entry. */
const snippet = (technique: { readonly jsonLd: unknown }): string => {
  const code = /```js\n([^`]*`[^`]*`[^`]*)```/.exec(
    readFileSync(DOCS, "utf8"),
  )?.[1];
  if (code === undefined) throw new Error("The documentation shows no code.");
  const context = { technique };
  return runInNewContext(`${code}; head`, context) as string;
};

describe("the code that puts JSON-LD into a page", () => {
  it("leaves nothing that ends the element or begins a comment, and loses nothing", () => {
    const jsonLd = {
      name: "</script><script>alert(1)</script><!-- <",
      text: "a \\u003c b & c",
    };
    const head = snippet({ jsonLd });
    const inside =
      /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(head)?.[1];
    expect(inside).not.toContain("<");
    expect(JSON.parse(inside ?? "")).toEqual(jsonLd);
  });
});

describe("the JSON-LD of the starter content", () => {
  let content: PublishedContent;

  beforeAll(async () => {
    content = await starterContent();
  });

  it("keeps to the published vocabulary of schema.org, in every language", () => {
    const vocabulary = new VocabularyCheck();
    const problems = LOCALES.flatMap((locale) =>
      contentTypeNames.flatMap((type) =>
        content
          .list(type, { first: 100 }, locale)
          .nodes.flatMap((entry) =>
            vocabulary
              .check(jsonLdOf(entry, content))
              .map((problem) => `${type} ${entry.slug} ${problem}`),
          ),
      ),
    );
    expect(problems).toEqual([]);
    const { tally } = vocabulary;
    process.stdout.write(
      `Starter content held against schema.org: ${tally.documents} documents, ${tally.nodes} nodes and ${tally.references} references, ` +
        `${tally.values} values; ${tally.types.size} types, ${tally.properties.size} properties, ${tally.members.size} members of enumerations.\n`,
    );
    expect(tally.documents).toBeGreaterThan(400);
  });

  it("repeats nothing that editors note for one another", async () => {
    const said = JSON.stringify(
      LOCALES.flatMap((locale) =>
        contentTypeNames.flatMap((type) =>
          content
            .list(type, { first: 100 }, locale)
            .nodes.map((entry) => jsonLdOf(entry, content)),
        ),
      ),
    );
    const notes = await editorsNotes();
    expect(notes.length).toBeGreaterThan(30);
    expect(notes.filter((note) => said.includes(note))).toEqual([]);
    expect(said).not.toMatch(/et al\.\./);
  });

  it("is what the documentation shows, with an example of each type", () => {
    const examples = examplesIn(readFileSync(DOCS, "utf8"), content);
    expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(SHOWN));
    for (const { address, shown, made } of examples)
      expect({ address, document: shown }).toEqual({ address, document: made });
  });
});
