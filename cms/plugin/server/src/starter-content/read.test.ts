import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  StarterContentError,
  type StarterEntry,
  readStarterContent,
} from "./read";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "starter-content-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
};

const read = async (
  files: Readonly<Record<string, string>>,
): Promise<readonly StarterEntry[]> => {
  await write(files);
  return readStarterContent(folder);
};

const readOne = async (name: string, text: string): Promise<StarterEntry> => {
  const [entry, ...others] = await read({ [name]: text });
  expect(others).toEqual([]);
  return entry as StarterEntry;
};

describe("a folder of starter content", () => {
  it("may be empty", async () => {
    expect(await read({})).toEqual([]);
  });

  it("is read with the types of its files, and the rest is left alone", async () => {
    const entries = await read({
      "README.md": "# Not content",
      "techniques.yaml": "- slug: one\n- slug: two\n",
      "complementary-therapies.yaml": "- slug: three\n",
    });
    expect(entries.map(({ type, slug }) => `${type} ${slug}`)).toEqual([
      "complementary-therapy three",
      "technique one",
      "technique two",
    ]);
  });

  it("has its translations in folders named after the language", async () => {
    const entries = await read({
      "conditions.yaml": "- slug: pain\n  name: Pain\n",
      "es/conditions.yaml": "- slug: pain\n  name: Dolor\n",
    });
    expect(
      entries.map(({ locale, fields }) => [locale, fields["name"]]),
    ).toEqual([
      [null, "Pain"],
      ["es", "Dolor"],
    ]);
  });
});

describe("an entry", () => {
  it("is told apart into fields and links", async () => {
    expect(
      await readOne(
        "body-regions.yaml",
        "- slug: lower-back\n  name: Lower back\n  editorNotes: Check it.\n",
      ),
    ).toMatchObject({
      type: "body-region",
      slug: "lower-back",
      locale: null,
      draftOnly: false,
      fields: {
        slug: "lower-back",
        name: "Lower back",
        editorNotes: "Check it.",
      },
      links: {},
      place: "body-regions.yaml, entry “lower-back”",
    });
  });

  it("links by slug, with or without a list", async () => {
    const entries = await read({
      "body-regions.yaml":
        "- slug: back\n- slug: lower-back\n  parent: back\n- slug: hips\n  parent: [back]\n",
    });
    expect(entries.map(({ links }) => links)).toEqual([
      {},
      { parent: ["back"] },
      { parent: ["back"] },
    ]);
  });

  it("may be kept a draft", async () => {
    const entry = await readOne(
      "sources.yaml",
      "- slug: unseen\n  status: draft\n",
    );
    expect(entry.draftOnly).toBe(true);
    expect(entry.fields).toEqual({ slug: "unseen" });
  });

  it("has its rich text from paragraphs of plain text", async () => {
    const { fields } = await readOne(
      "faqs.yaml",
      "- slug: q\n  answer: |\n    First line,\n    same paragraph.\n\n\n    Second   one.\n",
    );
    const paragraph = (text: string) => ({
      type: "paragraph",
      children: [{ type: "text", text }],
    });
    expect(fields["answer"]).toEqual([
      paragraph("First line, same paragraph."),
      paragraph("Second   one."),
    ]);
  });

  it("may bring its rich text as blocks", async () => {
    const { fields } = await readOne(
      "faqs.yaml",
      "- slug: q\n  answer:\n    - type: heading\n      level: 3\n      children: [{ type: text, text: Title }]\n",
    );
    expect(fields["answer"]).toEqual([
      {
        type: "heading",
        level: 3,
        children: [{ type: "text", text: "Title" }],
      },
    ]);
  });

  it("has its groups in the form of the feed, absent values null", async () => {
    const { fields } = await readOne(
      "techniques.yaml",
      "- slug: t\n  sessionMinutes: { min: 60 }\n  pressure: { min: LIGHT, max: FIRM }\n",
    );
    expect(fields).toEqual({
      slug: "t",
      sessionMinutes: { min: 60, max: null },
      pressure: { min: "LIGHT", max: "FIRM" },
    });
  });

  it("has a hash that changes with its text only", async () => {
    const hashes = async (text: string) =>
      (await read({ "techniques.yaml": text })).map(({ fileHash }) => fileHash);
    const [one, two] = await hashes("- slug: a\n  name: A\n- slug: b\n");
    const [oneAgain, twoAgain] = await hashes(
      "# A comment\n- {slug: a, name: A}\n- slug: b\n  name: B\n",
    );
    expect(oneAgain).toBe(one);
    expect(twoAgain).not.toBe(two);
  });
});

/** What is wrong, in which files, and what the message must say. */
const mistakes: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  string,
])[] = [
  [
    "a field that the type does not have",
    { "techniques.yaml": "- slug: t\n  colour: red\n" },
    "techniques.yaml, entry “t”, field “colour”: a technique has no such field to write.",
  ],
  [
    "the other side of a link",
    { "techniques.yaml": "- slug: t\n  indications: [i]\n" },
    "techniques.yaml, entry “t”, field “indications”: a technique has no such field to write.",
  ],
  [
    "a value that an enumeration does not have",
    { "techniques.yaml": "- slug: t\n  intent: MAGIC\n" },
    "techniques.yaml, entry “t”, field “intent”: Invalid option",
  ],
  [
    "a text where a number belongs",
    { "sources.yaml": "- slug: s\n  year: last year\n" },
    "sources.yaml, entry “s”, field “year”: Invalid input",
  ],
  [
    "a fault in a repeated group",
    {
      "conditions.yaml":
        "- slug: c\n  redFlags:\n    - { level: URGENT, sign: One }\n    - { level: SOON, sign: Two }\n",
    },
    "conditions.yaml, entry “c”, field “redFlags.1.level”: Invalid option",
  ],
  [
    "a field that a group does not have",
    {
      "conditions.yaml":
        "- slug: c\n  redFlags: [{ level: URGENT, sign: One, where: here }]\n",
    },
    "conditions.yaml, entry “c”, field “redFlags.where”: “Red flag” has no such field.",
  ],
  [
    "a field that a group within a group does not have",
    {
      "indications.yaml": "- slug: i\n  dose: { minutes: { least: 30 } }\n",
    },
    "indications.yaml, entry “i”, field “dose.minutes.least”: “Range” has no such field.",
  ],
  [
    "a group that is a plain value",
    { "techniques.yaml": "- slug: t\n  sessionMinutes: 60\n" },
    "techniques.yaml, entry “t”, field “sessionMinutes”: expected a mapping.",
  ],
  [
    "an address without encryption",
    { "sources.yaml": "- slug: s\n  url: http://example.org\n" },
    "sources.yaml, entry “s”, field “url”: Invalid URL",
  ],
  [
    "a slug with capitals",
    { "techniques.yaml": "- slug: Swedish\n" },
    "techniques.yaml, entry “Swedish”, field “slug”: Invalid string",
  ],
  [
    "a link to what does not exist",
    {
      "sources.yaml": "- slug: seen\n",
      "faqs.yaml": "- slug: q\n  sources: [seen, unseen]\n",
    },
    "faqs.yaml, entry “q”, field “sources”: there is no source “unseen”.",
  ],
  [
    "a link to an entry of another type",
    {
      "techniques.yaml": "- slug: massage\n",
      "faqs.yaml": "- slug: q\n  conditions: [massage]\n",
    },
    "faqs.yaml, entry “q”, field “conditions”: there is no condition “massage”.",
  ],
  [
    "a link that is no slug",
    { "faqs.yaml": "- slug: q\n  sources: [{ slug: s }]\n" },
    "faqs.yaml, entry “q”, field “sources”: expected slugs.",
  ],
  [
    "a slug that stands twice",
    { "techniques.yaml": "- slug: t\n- slug: u\n- slug: t\n" },
    "techniques.yaml, entry “t”, field “slug”: stands twice in this file.",
  ],
  [
    "a status that is not draft",
    { "sources.yaml": "- slug: s\n  status: published\n" },
    "sources.yaml, entry “s”, field “status”: only “draft” can be given.",
  ],
  [
    "a translation of nothing",
    { "es/techniques.yaml": "- slug: t\n" },
    "es/techniques.yaml, entry “t”, field “slug”: translates an entry that does not exist in the default language.",
  ],
  [
    "a mistake in a translation",
    {
      "techniques.yaml": "- slug: t\n",
      "es/techniques.yaml": "- slug: t\n  colour: rojo\n",
    },
    "es/techniques.yaml, entry “t”, field “colour”",
  ],
  [
    "an entry without a slug",
    { "techniques.yaml": "- name: Nameless\n" },
    "techniques.yaml: every entry must be a mapping with a slug.",
  ],
  [
    "an entry that is a text",
    { "techniques.yaml": "- swedish-massage\n" },
    "techniques.yaml: every entry must be a mapping with a slug.",
  ],
  [
    "a file that is no list",
    { "techniques.yaml": "slug: t\n" },
    "techniques.yaml: expected a list of entries.",
  ],
  [
    "an empty file",
    { "techniques.yaml": "" },
    "techniques.yaml: expected a list of entries.",
  ],
  [
    "broken YAML",
    { "techniques.yaml": "- slug: t\n  name: [open\n" },
    "techniques.yaml: ",
  ],
  [
    "a key that stands twice",
    { "techniques.yaml": "- slug: t\n  name: One\n  name: Two\n" },
    "techniques.yaml: Map keys must be unique at line 3",
  ],
  [
    "a file that is not named after a type",
    { "technique.yaml": "- slug: t\n" },
    "technique.yaml is not named after a content type.",
  ],
  [
    "a translation file that is not named after a type",
    { "es/notes.yaml": "[]\n" },
    "es/notes.yaml is not named after a content type.",
  ],
];

describe("a mistake in the files", () => {
  it.each(mistakes)(
    "is named with file, entry and field: %s",
    async (_mistake, files, message) => {
      const reading = read(files);
      await expect(reading).rejects.toBeInstanceOf(StarterContentError);
      await expect(reading).rejects.toThrow(`Starter content: ${message}`);
    },
  );
});
