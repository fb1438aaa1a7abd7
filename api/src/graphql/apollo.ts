import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
} from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import type { ErrorCode } from "../http/error-codes";
import { MOST_ERRORS, formatError } from "./errors";
import type { Source, Variables } from "./operation";
import { asksForDryRun } from "./parameters";

/** A request that has passed every check. */
export interface Admitted {
  readonly source: Source;
  readonly name: string | null;
  readonly variables: Variables;
  readonly isDryRun: boolean;
}

export interface ApolloContext extends BaseContext {
  /** Takes in what was admitted; Apollo works on a copy of the context, so it cannot be a property. */
  readonly admit: (admitted: Admitted) => void;
  /** Takes in a fault of ours, of which Apollo tells nobody else. */
  readonly fail: (error: Error) => void;
}

/** Takes in what has passed every check; it is run elsewhere. */
const takeAdmitted: ApolloServerPlugin<ApolloContext> = {
  // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.fail(error);
  },
  // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
  async requestDidStart() {
    return {
      // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
      async didResolveOperation({ operation }) {
        // Validation lets pass what the schema has no root type for.
        if (operation && operation.operation !== OperationTypeNode.QUERY)
          throw new GraphQLError("This graph answers queries, nothing else.", {
            extensions: {
              code: "OPERATION_RESOLUTION_FAILURE" satisfies ErrorCode,
              http: { status: 400 },
            },
          });
      },
      // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
      async responseForOperation({
        source: text,
        queryHash: hash = "",
        document,
        operation,
        request,
        contextValue,
        response,
      }) {
        // An operation that is not there is a fault of the caller, for which Apollo has words.
        if (!(operation as OperationDefinitionNode | undefined)) return null;
        contextValue.admit({
          source: { text, hash, document },
          name: request.operationName ?? null,
          variables: request.variables ?? {},
          isDryRun: asksForDryRun(request.extensions),
        });
        return {
          http: response.http,
          body: { kind: "single", singleResult: {} },
        };
      },
    };
  },
};

/**
 * Apollo is the gatekeeper: it understands requests, refuses what is malformed, unsafe or invalid, and registers persisted
 * queries. What it has admitted once is run without it.
 *
 * @param suggestions whether messages name what the caller may have meant
 */
export const createApollo = (
  schema: GraphQLSchema,
  suggestions: boolean,
  logger: FastifyBaseLogger,
): ApolloServer<ApolloContext> =>
  new ApolloServer<ApolloContext>({
    schema,
    // Whether the schema is shown is decided before, with the limits.
    introspection: true,
    validationOptions: {
      maxErrors: MOST_ERRORS,
      hideSuggestions: !suggestions,
    },
    includeStacktraceInErrorResponses: false,
    formatError,
    // Nothing is sent to Apollo's own services, whatever the environment says.
    plugins: [
      takeAdmitted,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    // Whoever started the gateway handles signals; Apollo would end the process before the content is saved.
    stopOnTerminationSignals: false,
    // `Operations` remembers documents, compiled.
    documentStore: null,
    logger,
  });
