import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import {
  type ContentTypeName,
  type FeedDocument,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { toText } from "../../../api/src/content/rich-text";
import { SnapshotFile } from "../../../api/src/feed/snapshot-file";
import { BENCH } from "../paths";

type Row = Readonly<Record<string, string | number | null>>;

const CERTAINTIES = contentTypes.indication.public.certainty.values;

/** In an order in which every row finds what it refers to. */
type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

/** Writes what a gateway has saved, in its default language, into tables of an empty database. */
export const fillPostgres = async (
  databaseUrl: string,
  dataDir: string,
): Promise<void> => {
  const tables = tablesOf(await documentsIn(dataDir));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const layout = path.join(BENCH, "postgraphile/tables.sql");
    await client.query(readFileSync(layout, "utf8"));
    for (const [table, rows] of tables)
      for (const row of rows) {
        const columns = Object.keys(row);
        const places = columns.map((_column, index) => `$${index + 1}`);
        await client.query(
          `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places.join(", ")})`,
          Object.values(row),
        );
      }
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
};

type DocumentsOf = <T extends ContentTypeName>(
  type: T,
) => readonly FeedDocument<T>[];

const documentsIn = async (dataDir: string): Promise<DocumentsOf> => {
  const file = new SnapshotFile(path.join(dataDir, "gateway"));
  const { held } = await file.read();
  const language = held.locales[0] ?? "";
  return (type) =>
    [...held.documents[type].values()].flatMap(
      (translations) => translations.get(language) ?? [],
    ) as never;
};

const tablesOf = (all: DocumentsOf): Tables => {
  const conditions = all("condition");
  const techniques = all("technique");
  const indications = all("indication");
  const contraindications = all("contraindication");
  const therapists = all("therapist-profile");
  const sources = all("source");
  const faqs = all("faq");

  const sourceIds = new Set(sources.map(({ documentId }) => documentId));
  const techniqueIds = techniques.map(({ documentId }) => documentId);
  const isTechnique = (id: string): boolean => techniqueIds.includes(id);
  const sourceRows = (
    column: string,
    owners: readonly (FeedDocument<"indication"> | FeedDocument<"faq">)[],
  ): readonly Row[] =>
    owners.flatMap(({ documentId, links }) =>
      links.sources
        .filter((id) => sourceIds.has(id))
        .map((id, place) => ({ [column]: documentId, source_id: id, place })),
    );

  return [
    [
      "condition",
      conditions.map(({ documentId: id, fields: { slug, name } }) => ({
        id,
        slug,
        name,
      })),
    ],
    [
      "red_flag",
      conditions.flatMap(({ documentId, fields: { redFlags } }) =>
        redFlags.map(({ level, sign }, place) => ({
          condition_id: documentId,
          place,
          level,
          sign,
        })),
      ),
    ],
    [
      "technique",
      techniques.map(({ documentId: id, fields }) => ({
        id,
        slug: fields.slug,
        name: fields.name,
        summary: fields.summary,
      })),
    ],
    [
      "source",
      sources.map(({ documentId: id, fields: { title, doi, url } }) => ({
        id,
        title,
        doi,
        url,
      })),
    ],
    [
      "indication",
      indications.map(({ documentId: id, fields, links }) => ({
        id,
        slug: fields.slug,
        technique_id: links.technique[0] ?? null,
        condition_id: links.condition[0] ?? null,
        direction: fields.direction,
        certainty: fields.certainty,
        certainty_rank: CERTAINTIES.indexOf(fields.certainty),
        strength: fields.strength,
        note: toText(fields.note),
      })),
    ],
    ["indication_source", sourceRows("indication_id", indications)],
    [
      "contraindication",
      contraindications.map(({ documentId: id, fields: { name, kind } }) => ({
        id,
        name,
        kind,
      })),
    ],
    [
      "technique_contraindication",
      contraindications.flatMap(({ documentId, fields, links }) =>
        (fields.appliesToAllTechniques
          ? techniqueIds
          : links.techniques.filter(isTechnique)
        ).map((id) => ({
          technique_id: id,
          contraindication_id: documentId,
        })),
      ),
    ],
    [
      "therapist_profile",
      therapists.map(({ documentId: id, fields: { name } }) => ({ id, name })),
    ],
    [
      "technique_therapist",
      therapists.flatMap(({ documentId, links }) =>
        links.techniques.filter(isTechnique).map((id) => ({
          technique_id: id,
          therapist_profile_id: documentId,
        })),
      ),
    ],
    [
      "faq",
      faqs.map(({ documentId: id, fields: { slug, question, answer } }) => ({
        id,
        slug,
        question,
        answer: toText(answer),
      })),
    ],
    ["faq_source", sourceRows("faq_id", faqs)],
  ];
};
