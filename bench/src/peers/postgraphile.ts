import path from "node:path";
import { databaseServers } from "../../../test/support/databases";
import { freePort } from "../../../test/support/ports";
import { BENCH } from "../paths";
import type { Query, QueryName } from "../queries";
import { ServerProcess } from "../server-process";
import { starterEnvironment } from "../starter";
import { versionsOf } from "../versions";
import type { Peer } from "./peer";
import { fillPostgres } from "./postgres-rows";

const FOLDER = "postgraphile";

const query = (text: string): Query => ({ text, variables: {} });

const queries: Readonly<Record<QueryName, Query>> = {
  condition:
    query(`query ConditionWithEvidence($slug: String = "fibromyalgia", $unseen: String!) {
  condition: conditionBySlug(slug: $slug) {
    name
    redFlags: redFlagsByConditionId { nodes { level sign } }
    indications: indicationsByConditionId(
      filter: { certaintyRank: { greaterThanOrEqualTo: 2 }, direction: { equalTo: "BENEFIT" }, slug: { notEqualTo: $unseen } }
      orderBy: [CERTAINTY_RANK_DESC]
      first: 20
    ) {
      totalCount
      nodes {
        direction
        certainty
        strength
        note
        sources: indicationSourcesByIndicationId { nodes { source: sourceBySourceId { title doi } } }
        technique: techniqueByTechniqueId {
          slug
          name
          contraindications: techniqueContraindicationsByTechniqueId(first: 20) {
            nodes { contraindication: contraindicationByContraindicationId { name kind } }
          }
          therapistProfiles: techniqueTherapistsByTechniqueId(first: 20) {
            totalCount
            nodes { therapist: therapistProfileByTherapistProfileId { name } }
          }
        }
      }
    }
  }
}`),
  techniques:
    query(`query TechniquesForCondition($slug: String = "fibromyalgia", $unseen: String!) {
  techniques: allTechniques(
    filter: {
      slug: { notEqualTo: $unseen }
      indicationsByTechniqueId: {
        some: { conditionByConditionId: { slug: { equalTo: $slug } }, certaintyRank: { greaterThanOrEqualTo: 2 } }
      }
    }
    orderBy: [NAME_ASC]
    first: 20
  ) { nodes { name } }
}`),
  "technique-list": query(`query TechniqueList($unseen: String!) {
  techniques: allTechniques(filter: { slug: { notEqualTo: $unseen } }, orderBy: [NAME_ASC], first: 20) {
    nodes {
      name
      summary
      indications: indicationsByTechniqueId { totalCount }
      contraindications: techniqueContraindicationsByTechniqueId { totalCount }
      therapistProfiles: techniqueTherapistsByTechniqueId { totalCount }
    }
  }
}`),
  faq: query(`query Faq($unseen: String!) {
  faqs: allFaqs(filter: { slug: { equalTo: "does-deep-tissue-hurt", notEqualTo: $unseen } }, first: 1) {
    nodes {
      question
      answer
      sources: faqSourcesByFaqId { nodes { source: sourceBySourceId { title doi url } } }
    }
  }
}`),
};

interface List<T> {
  readonly nodes: readonly T[];
}

interface Sourced {
  readonly sources: List<{ readonly source: unknown }>;
}

interface Technique {
  readonly contraindications: List<{ readonly contraindication: unknown }>;
  readonly therapistProfiles: List<{ readonly therapist: unknown }>;
}

interface Indication extends Sourced {
  readonly note: string;
  readonly technique: Technique;
}

interface Condition {
  readonly redFlags: List<unknown>;
  readonly indications: List<Indication>;
}

const sourcesOf = ({ sources }: Sourced) =>
  sources.nodes.map(({ source }) => source);

const techniqueOf = (technique: Technique) => ({
  ...technique,
  contraindications: {
    nodes: technique.contraindications.nodes.map(
      ({ contraindication }) => contraindication,
    ),
  },
  therapistProfiles: {
    ...technique.therapistProfiles,
    nodes: technique.therapistProfiles.nodes.map(({ therapist }) => therapist),
  },
});

const normalise = {
  condition: ({ condition }: { condition: Condition }) => ({
    condition: {
      ...condition,
      redFlags: condition.redFlags.nodes,
      indications: {
        ...condition.indications,
        nodes: condition.indications.nodes.map((indication) => ({
          ...indication,
          note: { text: indication.note },
          sources: sourcesOf(indication),
          technique: techniqueOf(indication.technique),
        })),
      },
    },
  }),
  techniques: (data: unknown) => data,
  "technique-list": (data: unknown) => data,
  faq: ({ faqs }: { faqs: List<Sourced & { readonly answer: string }> }) => ({
    faqs: {
      nodes: faqs.nodes.map((faq) => ({
        ...faq,
        answer: { text: faq.answer },
        sources: sourcesOf(faq),
      })),
    },
  }),
} satisfies Readonly<Record<QueryName, (data: never) => unknown>>;

const [postgres] = databaseServers;

/** PostGraphile on PostgreSQL with the same rows. PostgreSQL itself is not pinned: it has both cores. */
export const postgraphile: Peer = {
  name: "postgraphile",
  title: "PostGraphile, PostgreSQL",
  queries,
  normalise: (queryName, data) => normalise[queryName](data as never),
  folder: FOLDER,
  versions: () =>
    versionsOf(path.join(BENCH, FOLDER), [
      "postgraphile",
      "postgraphile-plugin-connection-filter",
      "node",
    ]),
  async start() {
    if (!postgres) throw new Error("No PostgreSQL is known.");
    const database = await postgres.create();
    const { DATA_DIR = "" } = await starterEnvironment();
    await fillPostgres(database.url, DATA_DIR);
    const port = String(await freePort());
    const folder = path.join(BENCH, FOLDER);
    const server = new ServerProcess({
      name: "PostGraphile",
      // It needs a newer Node than the project does.
      command: [path.join(folder, "node_modules/node/bin/node"), "server.js"],
      folder,
      environment: {
        NODE_ENV: "production",
        // Without it, production builds warn and carry development checks.
        GRAPHILE_ENV: "production",
        DATABASE_URL: database.url,
        PORT: port,
      },
      cleanUp: () => database.drop(),
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    await server.ready(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
      },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    return { process: server, url: () => url };
  },
};
