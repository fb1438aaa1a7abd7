import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";

export type Key = "id" | "documentId" | "slug";

/** A leaflet of a clinic, about the condition that a key names. */
interface Leaflet {
  readonly title: string;
  readonly about: string;
}

type Representation = Readonly<Record<string, string>>;

const sdlFor = (key: Key): string => `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.3"
      import: ["@key", "@shareable"]
    )

  type Query {
    leaflets: [Leaflet!]!
  }

  type Leaflet {
    title: String!
    about: Condition
  }

  type Condition @key(fields: "${key}") {
    ${key}: ${key === "slug" ? "String" : "ID"}!
    leaflets: LeafletConnection!
  }

  type LeafletConnection {
    nodes: [Leaflet!]!
    pageInfo: PageInfo!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

const ADDITIONS = `
  scalar _Any
  union _Entity = Condition
  type _Service {
    sdl: String!
  }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

const NO_MORE = { hasNextPage: false, hasPreviousPage: false };

const schemaOf = (key: Key, leaflets: readonly Leaflet[]) => {
  const sdl = sdlFor(key);
  return makeExecutableSchema({
    typeDefs: sdl + ADDITIONS,
    assumeValidSDL: true,
    resolvers: {
      Query: {
        leaflets: () => leaflets,
        _service: () => ({ sdl }),
        _entities: (
          _root,
          args: { readonly representations: readonly Representation[] },
        ) => args.representations,
      },
      _Entity: { __resolveType: () => "Condition" },
      Leaflet: {
        about: ({ about }: Leaflet) => ({
          __typename: "Condition",
          [key]: about,
        }),
      },
      Condition: {
        leaflets: (condition: Representation) => ({
          nodes: leaflets.filter(({ about }) => about === condition[key]),
          pageInfo: NO_MORE,
        }),
      },
    },
  });
};

/** A graph of somebody else, on a server of its own, that adds leaflets to our conditions. */
export class LeafletServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(
    key: Key,
    leaflets: readonly Leaflet[],
  ): Promise<LeafletServer> {
    const schema = schemaOf(key, leaflets);
    const server = createServer((request, response) => {
      const answer = async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { query, variables } = JSON.parse(
          Buffer.concat(chunks).toString(),
        ) as { query: string; variables?: Record<string, unknown> };
        const result = await graphql({
          schema,
          source: query,
          variableValues: variables,
        });
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(JSON.stringify(result));
      };
      answer().catch((error: unknown) => response.destroy(error as Error));
    });
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", resolve),
    );
    return new LeafletServer(server);
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/graphql`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
