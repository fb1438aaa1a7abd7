import path from "node:path";
import type { Blocks } from "strapi-plugin-bodywork/contracts";
import { toText } from "../../../api/src/content/rich-text";
import { freePort } from "../../../test/support/ports";
import { BENCH } from "../paths";
import type { Query, QueryName } from "../queries";
import { ServerProcess } from "../server-process";
import { type Environment, starterEnvironment } from "../starter";
import { versionsOf } from "../versions";
import type { Peer } from "./peer";

const FOLDER = "strapi";

const TOKEN = "read-only-token-of-the-benchmark-0123456789";

/** The plugin has no ranks, so that a least certainty is a list. */
const GRADED = 'certainty: { in: ["LOW", "MODERATE", "HIGH"] }';

const ALL = "pagination: { limit: 100 }";

/** In Strapi, what applies to all techniques is a list of its own; who asks has to join it. */
const FOR_EVERY = `forEvery: bodyworkContraindications(filters: { appliesToAllTechniques: { eq: true } }, ${ALL})`;

const query = (text: string): Query => ({ text, variables: {} });

const queries: Readonly<Record<QueryName, Query>> = {
  condition:
    query(`query ConditionWithEvidence($slug: String = "fibromyalgia", $unseen: String) {
  conditions: bodyworkConditions(filters: { slug: { eq: $slug } }) {
    name
    redFlags { level sign }
    indications(filters: { ${GRADED}, direction: { eq: "BENEFIT" }, slug: { ne: $unseen } }, ${ALL}) {
      direction
      certainty
      strength
      note
      sources(${ALL}) { title doi }
      technique {
        slug
        name
        contraindications(${ALL}) { name kind }
        therapistProfiles(${ALL}) { name }
      }
    }
  }
  ${FOR_EVERY} { name kind }
}`),
  techniques:
    query(`query TechniquesForCondition($slug: String = "fibromyalgia", $unseen: String) {
  techniques: bodyworkTechniques(
    filters: { slug: { ne: $unseen }, indications: { condition: { slug: { eq: $slug } }, ${GRADED} } }
    sort: "name"
    pagination: { limit: 20 }
  ) { name }
}`),
  "technique-list": query(`query TechniqueList($unseen: String) {
  techniques: bodyworkTechniques(filters: { slug: { ne: $unseen } }, sort: "name", pagination: { limit: 20 }) {
    name
    summary
    indications(${ALL}) { documentId }
    contraindications(${ALL}) { documentId }
    therapistProfiles(${ALL}) { documentId }
  }
  ${FOR_EVERY} { documentId }
}`),
  faq: query(`query Faq($unseen: String) {
  faqs: bodyworkFaqs(filters: { slug: { eq: "does-deep-tissue-hurt", ne: $unseen } }, pagination: { limit: 1 }) {
    question
    answer
    sources(${ALL}) { title doi url }
  }
}`),
};

type List = readonly unknown[];

interface Technique {
  readonly contraindications: List;
  readonly therapistProfiles: List;
}

interface Indication {
  readonly note: Blocks;
  readonly technique: Technique;
}

interface Condition {
  readonly indications: readonly Indication[];
}

const counted = (nodes: List) => ({ totalCount: nodes.length, nodes });

const count = ({ length }: List) => ({ totalCount: length });

const normalise = {
  condition: ({
    conditions: [condition],
    forEvery,
  }: {
    conditions: readonly [Condition];
    forEvery: List;
  }) => ({
    condition: {
      ...condition,
      indications: counted(
        condition.indications.map(({ note, technique, ...rest }) => ({
          ...rest,
          note: { text: toText(note) },
          technique: {
            ...technique,
            contraindications: {
              nodes: [...technique.contraindications, ...forEvery],
            },
            therapistProfiles: counted(technique.therapistProfiles),
          },
        })),
      ),
    },
  }),
  techniques: ({ techniques }: { techniques: List }) => ({
    techniques: { nodes: techniques },
  }),
  "technique-list": ({
    techniques,
    forEvery,
  }: {
    techniques: readonly (Technique & { indications: List })[];
    forEvery: List;
  }) => ({
    techniques: {
      nodes: techniques.map((technique) => ({
        ...technique,
        indications: count(technique.indications),
        contraindications: count([...technique.contraindications, ...forEvery]),
        therapistProfiles: count(technique.therapistProfiles),
      })),
    },
  }),
  faq: ({ faqs }: { faqs: readonly { readonly answer: Blocks }[] }) => ({
    faqs: {
      nodes: faqs.map((faq) => ({
        ...faq,
        answer: { text: toText(faq.answer) },
      })),
    },
  }),
} satisfies Readonly<Record<QueryName, (data: never) => unknown>>;

/** The CMS itself with Strapi's own GraphQL plugin, on the content types and rows that the gateway's content comes from. */
const strapiOn = (
  name: string,
  title: string,
  database: (settings: Environment) => Promise<Environment>,
): Peer => ({
  name,
  title,
  queries,
  normalise: (queryName, data) => normalise[queryName](data as never),
  folder: FOLDER,
  secondsPerRound: 10,
  versions: () =>
    versionsOf(path.join(BENCH, FOLDER), [
      "@strapi/plugin-graphql",
      "@apollo/server",
    ]),
  async start() {
    const port = String(await freePort());
    const settings = await database(
      await starterEnvironment({ CMS_PORT: port, BENCH_TOKEN: TOKEN }),
    );
    const server = new ServerProcess({
      name: title,
      command: [process.execPath, "start.cjs"],
      folder: path.join(BENCH, FOLDER),
      environment: settings,
    });
    await server.ready(`http://127.0.0.1:${port}/_health`);
    return {
      process: server,
      authorization: `Bearer ${TOKEN}`,
      url: () => `http://127.0.0.1:${port}/graphql`,
    };
  },
});

export const strapiSqlite = strapiOn(
  "strapi",
  "Strapi’s GraphQL plugin, SQLite",
  (settings) => Promise.resolve(settings),
);
