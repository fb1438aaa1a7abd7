import {
  ApolloServerErrorCode,
  unwrapResolverError,
} from "@apollo/server/errors";
import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { internalError, publicErrorOf } from "../http/errors";
import type { GraphQLContext } from "./context";

/** Faults of the caller that GraphQL itself finds; its messages say what is wrong and give nothing away. */
const CALLER_CODES: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

const MASKED = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** Keeps the place of an error, explains the caller's faults, and hides everything about ours. */
export const formatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError => {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const known = publicErrorOf(unwrapResolverError(error));
  if (known)
    return {
      message: known.message,
      ...place,
      extensions: { code: known.code },
    };
  const code = formatted.extensions?.["code"];
  return CALLER_CODES.has(code)
    ? { message: formatted.message, ...place, extensions: { code } }
    : {
        message: "Something went wrong on our side.",
        ...place,
        extensions: { code: MASKED },
      };
};

/** Logs our faults with the request's id and hands that id to the caller in their place. */
export const reportFaults: ApolloServerPlugin<GraphQLContext> = {
  // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
  async requestDidStart() {
    return {
      // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
      async willSendResponse({ contextValue, response, errors }) {
        if (response.body.kind !== "single" || !errors) return;
        const { singleResult } = response.body;
        const { requestId, log } = contextValue;
        const shown = singleResult.errors?.map((error, index) => {
          if (error.extensions?.["code"] !== MASKED) return error;
          log.error({ err: errors[index] }, "operation failed");
          return {
            ...error,
            message: internalError(requestId).message,
            extensions: { code: MASKED, requestId },
          };
        });
        if (shown)
          response.body = {
            kind: "single",
            singleResult: { ...singleResult, errors: shown },
          };
      },
    };
  },
};
