export {
  type Client,
  type ClientOptions,
  type QueryOptions,
  createClient,
} from "./client";
export type { LiveOptions } from "./live";
export { type PersistedDocument, hashOf } from "./document";
export { BodyworkError, type GraphQLAnswerError } from "./errors";
export type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
