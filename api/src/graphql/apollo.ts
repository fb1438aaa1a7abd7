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
import { formatError } from "./errors";
import { ParsedDocument } from "./operation/document";
import type { Variables } from "./operation/variables";
import { asksForDryRun } from "./parameters";

/** A request that has passed every check. */
export interface Admitted {
  readonly document: ParsedDocument;
  readonly name: string | null;
  readonly variables: Variables;
  readonly isDryRun: boolean;
  /** Whether the client will ask for the document by its hash from now on. */
  readonly isAnnounced: boolean;
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
        source,
        document,
        operation,
        request,
        contextValue,
        response,
      }) {
        // An operation that is not there is a fault of the caller, for which Apollo has words.
        if (!(operation as OperationDefinitionNode | undefined)) return null;
        contextValue.admit({
          document: new ParsedDocument(source, document),
          name: request.operationName ?? null,
          variables: request.variables ?? {},
          isDryRun: asksForDryRun(request.extensions),
          isAnnounced: request.extensions?.["persistedQuery"] !== undefined,
        });
        return {
          http: response.http,
          body: { kind: "single", singleResult: {} },
        };
      },
    };
  },
};

/** What Apollo would keep of persisted queries is kept with all other documents. */
const asCache = (textOf: (digest: string) => string | undefined) => ({
  get: (key: string) => Promise.resolve(textOf(key.replace(/^apq:/, ""))),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(false),
});

interface ApolloParts {
  readonly schema: GraphQLSchema;
  /** Whether messages name what the caller may have meant. */
  readonly suggestions: boolean;
  /** Whether a GET must have a header that a foreign page cannot send without asking. */
  readonly csrfPrevention: boolean;
  /** The text of a document that a client has announced. */
  readonly announcedText: (digest: string) => string | undefined;
  readonly log: FastifyBaseLogger;
}

/**
 * Apollo is the gatekeeper of what is not quite plain: it understands requests, refuses what is malformed or unsafe, and has the
 * words for what is missing. What it has admitted is validated and executed without it.
 */
export const createApollo = ({
  schema,
  suggestions,
  csrfPrevention,
  announcedText,
  log,
}: ApolloParts): ApolloServer<ApolloContext> =>
  new ApolloServer<ApolloContext>({
    schema,
    // Whether the schema is shown is decided before, with the limits.
    introspection: true,
    csrfPrevention,
    // What it admits is validated once, with all else that is (`Operations`).
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, suggestions),
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
    // `Operations` keeps what comes again.
    documentStore: null,
    persistedQueries: { cache: asCache(announcedText) },
    logger: log,
  });
