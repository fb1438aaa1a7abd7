import {
  ApolloServerErrorCode,
  unwrapResolverError,
} from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { internalError, publicErrorOf } from "../http/errors";
import type { Asked } from "../http/exchange";

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

/** Apollo gives a refusal of its own a status, but not always a code. */
const isRefusal = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError)) return false;
  // The compiler's errors have none.
  const extensions = error.extensions as
    | { readonly code?: unknown; readonly http?: { readonly status?: number } }
    | undefined;
  return extensions?.code === undefined && extensions?.http?.status === 400;
};

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
  const code = isRefusal(error)
    ? ApolloServerErrorCode.BAD_REQUEST
    : formatted.extensions?.["code"];
  return CALLER_CODES.has(code)
    ? { message: formatted.message, ...place, extensions: { code } }
    : {
        message: "Something went wrong on our side.",
        ...place,
        extensions: { code: MASKED },
      };
};

/** What the caller is shown of an error; a fault of ours is logged, and the caller gets the id under which it is in the log. */
export const presentError = (
  error: GraphQLError,
  { id, log }: Pick<Asked, "id" | "log">,
): GraphQLFormattedError => {
  const shown = formatError(error.toJSON(), error);
  if (shown.extensions?.["code"] !== MASKED) return shown;
  log.error({ err: error }, "operation failed");
  return {
    ...shown,
    message: internalError(id).message,
    extensions: { code: MASKED, requestId: id },
  };
};
