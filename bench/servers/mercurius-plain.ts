import path from "node:path";
import fastify from "fastify";
import mercurius from "mercurius";
import type {
  ContentTypeName,
  FeedDocument,
} from "strapi-plugin-bodywork/contracts";
import { toText } from "../../api/src/content/rich-text";
import { SnapshotFile } from "../../api/src/feed/snapshot-file";
import { environment, port } from "./read-environment";

/**
 * The first query without the gateway's schema and read model: a small schema, plain objects that point at one another, and
 * resolvers only where there are arguments. So fast can Mercurius be, not held up by anything of ours.
 */
const typeDefs = `
  enum Certainty { NOT_GRADED VERY_LOW LOW MODERATE HIGH }
  enum Direction { BENEFIT NO_EFFECT UNCLEAR HARM }
  enum IndicationOrder { CERTAINTY_ASC CERTAINTY_DESC }
  scalar Locale
  input CertaintyFilter { gte: Certainty }
  input DirectionFilter { eq: Direction }
  input SlugFilter { eq: String }
  input SlugOnly { slug: SlugFilter }
  input IndicationFilter { certainty: CertaintyFilter direction: DirectionFilter not: SlugOnly }
  type RichText { text: String! }
  type RedFlag { level: String! sign: String! }
  type Source { title: String! doi: String }
  type Contraindication { name: String! kind: String! }
  type Contraindications { nodes: [Contraindication!]! }
  type Therapist { name: String! }
  type Therapists { totalCount: Int! nodes: [Therapist!]! }
  type Technique { slug: String! name: String! contraindications: Contraindications! therapistProfiles: Therapists! }
  type Indication { direction: Direction! certainty: Certainty! strength: String! note: RichText! sources: [Source!]! technique: Technique! }
  type Indications { totalCount: Int! nodes: [Indication!]! }
  type Condition {
    name: String!
    redFlags: [RedFlag!]!
    indications(filter: IndicationFilter, orderBy: [IndicationOrder!]): Indications!
  }
  type Query { condition(slug: String, locale: Locale): Condition }
`;

/** The first page, as in the gateway. */
const PAGE = 20;

const RANKS = ["NOT_GRADED", "VERY_LOW", "LOW", "MODERATE", "HIGH"];

interface Indication {
  readonly slug: string;
  readonly direction: string;
  readonly certainty: string;
  readonly rank: number;
}

interface Condition {
  readonly indications: readonly Indication[];
}

interface IndicationArgs {
  readonly filter?: {
    readonly certainty?: { readonly gte?: string };
    readonly direction?: { readonly eq?: string };
    readonly not?: { readonly slug?: { readonly eq?: string } };
  };
  readonly orderBy?: readonly string[];
}

const indications = (
  condition: Condition,
  { filter, orderBy }: IndicationArgs,
) => {
  const least = RANKS.indexOf(filter?.certainty?.gte ?? "NOT_GRADED");
  const direction = filter?.direction?.eq;
  const unwanted = filter?.not?.slug?.eq;
  const found = condition.indications.filter(
    (indication) =>
      indication.rank >= least &&
      (direction === undefined || indication.direction === direction) &&
      indication.slug !== unwanted,
  );
  if (orderBy?.[0] === "CERTAINTY_DESC") found.sort((a, b) => b.rank - a.rank);
  return { totalCount: found.length, nodes: found.slice(0, PAGE) };
};

const readConditions = async (): Promise<Map<string, Condition>> => {
  const folder = path.join(environment("DATA_DIR"), "gateway");
  const { held } = await new SnapshotFile(folder).read();
  const language = held.locales[0] ?? "";
  const all = <T extends ContentTypeName>(type: T): FeedDocument<T>[] =>
    [...held.documents[type].values()].flatMap(
      (translations) => translations.get(language) ?? [],
    ) as never;

  const sources = new Map(
    all("source").map(({ documentId, fields }) => [documentId, fields]),
  );
  const contraindications = all("contraindication");
  const therapists = all("therapist-profile");
  const techniques = new Map(
    all("technique").map(({ documentId, fields: { slug, name } }) => {
      const ofThis = therapists
        .filter(({ links }) => links.techniques.includes(documentId))
        .map(({ fields }) => fields);
      return [
        documentId,
        {
          slug,
          name,
          contraindications: {
            nodes: contraindications
              .filter(
                ({ fields, links }) =>
                  fields.appliesToAllTechniques ||
                  links.techniques.includes(documentId),
              )
              .map(({ fields }) => fields)
              .slice(0, PAGE),
          },
          therapistProfiles: {
            totalCount: ofThis.length,
            nodes: ofThis.slice(0, PAGE),
          },
        },
      ];
    }),
  );
  const known = all("indication").map(({ fields, links }) => ({
    ...fields,
    condition: links.condition[0],
    rank: RANKS.indexOf(fields.certainty),
    note: { text: toText(fields.note) },
    sources: links.sources.flatMap((id) => sources.get(id) ?? []),
    technique: techniques.get(links.technique[0] ?? ""),
  }));
  return new Map(
    all("condition").map(({ documentId, fields }) => [
      fields.slug,
      {
        ...fields,
        indications: known.filter(({ condition }) => condition === documentId),
      },
    ]),
  );
};

const main = async (): Promise<void> => {
  const conditions = await readConditions();
  const app = fastify();
  await app.register(mercurius, {
    schema: typeDefs,
    resolvers: {
      Query: {
        condition: (_root: unknown, { slug }: { slug: string }) =>
          conditions.get(slug),
      },
      Condition: { indications },
    } as never,
    jit: 1,
  });
  await app.listen({ port: port(), host: "127.0.0.1" });
};

void main();
