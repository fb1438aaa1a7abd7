export { type Client, type ClientOptions, createClient } from "./client";
export type { QueryOptions } from "./query";
export type { LiveOptions } from "./live";
export { type PersistedDocument, hashOf, textOf } from "./document";
export { BodyworkError, type GraphQLAnswerError } from "./errors";
export type * from "./scalars";
export type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
