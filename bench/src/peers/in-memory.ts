import path from "node:path";
import { freePort } from "../../../test/support/ports";
import { SERVERS } from "../compile-servers";
import { BENCH } from "../paths";
import { type Query, type QueryName, ourQueries } from "../queries";
import { ServerProcess } from "../server-process";
import { starterEnvironment } from "../starter";
import { versionsOf } from "../versions";
import { type Peer, asItIs } from "./peer";

interface InMemory {
  readonly name: string;
  readonly title: string;
  readonly packages: readonly string[];
  /** The package that brings graphql-jit, in a version of its own choice. */
  readonly compiledBy: string;
  readonly queries?: Readonly<Partial<Record<QueryName, Query>>>;
}

/** A server of `bench/servers` that reads the gateway's snapshot from the disk and speaks its schema. */
const inMemory = ({
  name,
  title,
  packages,
  compiledBy,
  queries = ourQueries,
}: InMemory): Peer => ({
  name,
  title,
  queries,
  normalise: asItIs,
  versions: () => ({
    ...versionsOf(BENCH, packages),
    ...versionsOf(path.join(BENCH, "node_modules", compiledBy), [
      "graphql-jit",
    ]),
  }),
  async start() {
    const port = String(await freePort());
    const server = new ServerProcess({
      name: title,
      command: [process.execPath, path.join(SERVERS, `${name}.js`)],
      environment: { ...(await starterEnvironment()), PORT: port },
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    await server.ready(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    return { process: server, url: () => url };
  },
});

export const mercurius = inMemory({
  name: "mercurius",
  title: "Mercurius with JIT, the gateway’s schema and data",
  packages: ["mercurius", "fastify"],
  compiledBy: "mercurius",
});

export const mercuriusPlain = inMemory({
  name: "mercurius-plain",
  title: "Mercurius with JIT, hand-written resolvers over plain objects",
  packages: ["mercurius", "fastify"],
  compiledBy: "mercurius",
  queries: { condition: ourQueries.condition },
});

export const yoga = inMemory({
  name: "yoga",
  title: "GraphQL Yoga with JIT, the gateway’s schema and data",
  packages: ["graphql-yoga", "@envelop/graphql-jit"],
  compiledBy: "@envelop/graphql-jit",
});
