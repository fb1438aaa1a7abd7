import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Beside the test that reads it. */
const TARGET = path.resolve(
  __dirname,
  "../../api/src/json-ld/vocabulary/schema-org.tsv",
);

const PREFIX = "schema:";

interface Reference {
  readonly "@id": string;
}

type OneOrMany<T> = T | readonly T[] | undefined;

interface Term {
  readonly "@id": string;
  readonly "@type": OneOrMany<string>;
  readonly "rdfs:subClassOf"?: OneOrMany<Reference>;
  readonly "schema:domainIncludes"?: OneOrMany<Reference>;
  readonly "schema:rangeIncludes"?: OneOrMany<Reference>;
  readonly "schema:supersededBy"?: OneOrMany<Reference>;
}

const listOf = <T>(value: OneOrMany<T>): readonly T[] =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? (value as readonly T[])
      : [value as T];

/** The names of schema.org's own terms among some ids; others are of vocabularies that it refers to. */
const namesOf = (ids: readonly string[]): string =>
  ids
    .filter((id) => id.startsWith(PREFIX))
    .map((id) => id.slice(PREFIX.length))
    .sort()
    .join(",");

const referred = (value: OneOrMany<Reference>): string =>
  namesOf(listOf(value).map((each) => each["@id"]));

/** What kind of term, its name, and what the test has to know of it; a line of the extract. */
const lineOf = (term: Term): string => {
  const types = listOf(term["@type"]);
  const name = namesOf([term["@id"]]);
  const superseded = referred(term["schema:supersededBy"]);
  const line = types.includes("rdf:Property")
    ? [
        "property",
        name,
        referred(term["schema:domainIncludes"]),
        referred(term["schema:rangeIncludes"]),
        superseded,
      ]
    : types.includes("rdfs:Class")
      ? ["type", name, referred(term["rdfs:subClassOf"]), "", superseded]
      : ["member", name, namesOf(types), "", superseded];
  return line.join("\t").trimEnd();
};

/**
 * Makes the extract of the published vocabulary: every term, without its description.
 *
 *     npx tsx scripts/schema-org/extract.ts <schemaorg-current-https.jsonld> <release>
 */
const main = (file: string | undefined, release: string | undefined): void => {
  if (!file || !release) throw new Error("Give the file and its release.");
  const { "@graph": terms } = JSON.parse(readFileSync(file, "utf8")) as {
    "@graph": readonly Term[];
  };
  const lines = terms
    .filter((term) => term["@id"].startsWith(PREFIX))
    .map(lineOf)
    .sort();
  const header = [
    `# schema.org, release ${release}: every term without its description. Made by scripts/schema-org/extract.ts.`,
    "# Licence: CC BY-SA 3.0, see README.md beside this file.",
    "# kind\tname\tdomain, wider types or enumerations\trange\tsuperseded by",
  ];
  writeFileSync(TARGET, `${[...header, ...lines].join("\n")}\n`);
  process.stdout.write(`✓ ${lines.length} terms in ${TARGET}\n`);
};

main(process.argv[2], process.argv[3]);
