import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, isCallersFault } from "../http/error-codes";
import { internalError, publicErrorOf, shortened } from "../http/errors";
import type { Asked } from "../http/exchange";

/** So many are told at once; to find what somebody may have meant takes longer than anything else about a wrong query. */
export const MOST_ERRORS = 20;

const BAD_REQUEST = "BAD_REQUEST" satisfies ErrorCode;
const MASKED = "INTERNAL_SERVER_ERROR" satisfies ErrorCode;

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
  const code = isRefusal(error) ? BAD_REQUEST : formatted.extensions?.["code"];
  return isCallersFault(code)
    ? { message: shortened(formatted.message), ...place, extensions: { code } }
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
