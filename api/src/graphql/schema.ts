import { readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { subgraphOf } from "./federation/subgraph";
import { resolvers } from "./resolvers";

/** The printed schema at the root of the project; compiled or not, this file lies three folders below it. */
const SCHEMA_FILE = path.resolve(
  __dirname,
  "../../../schema/__generated__/schema.graphql",
);

/** @param federation whether a router can compose it with others, to a larger graph */
export const createSchema = ({
  federation = false,
}: { readonly federation?: boolean } = {}): GraphQLSchema => {
  const printed = readFileSync(SCHEMA_FILE, "utf8");
  const parts = [
    { typeDefs: printed, resolvers },
    ...(federation ? [subgraphOf(printed)] : []),
  ];
  return makeExecutableSchema({
    typeDefs: parts.map(({ typeDefs }) => typeDefs),
    resolvers: parts.map((part) => part.resolvers),
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
};
