import { readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { resolvers } from "./resolvers";

/** The printed schema at the root of the project; compiled or not, this file lies three folders below it. */
const SCHEMA_FILE = path.resolve(
  __dirname,
  "../../../schema/__generated__/schema.graphql",
);

export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readFileSync(SCHEMA_FILE, "utf8"),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
