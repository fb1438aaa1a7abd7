import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, isCallersFault } from "../http/error-codes";
import { internalError, publicErrorOf, shortened } from "../http/errors";
import type { Asked } from "../http/exchange";

/** So many are told at once; to find what somebody may have meant takes longer than anything else about a wrong query. */
export const MAX_ERRORS = 20;

const BAD_REQUEST = "BAD_REQUEST" satisfies ErrorCode;
const MASKED = "INTERNAL_SERVER_ERROR" satisfies ErrorCode;

/** Gives an error that graphql-js has found in what the caller sent the code by which it is documented. */
export const asCallersFault = (
  { message, nodes, source, positions }: GraphQLError,
  code: ErrorCode,
): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });

/** Apollo gives a refusal of its own a status, but not always a code. */
const isRefusal = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.extensions["code"] === undefined &&
  (error.extensions["http"] as { readonly status?: number } | undefined)
    ?.status === 400;

const NAME = /[A-Za-z_]\w*/g;

/** What the caller has not written is not named, whatever graphql-js has to say about it. */
const concealed = (message: string, error: unknown): string => {
  const text = error instanceof GraphQLError ? error.source?.body : undefined;
  const written = new Set(text?.match(NAME));
  return message.replaceAll(/"[^"]*"/g, (quoted) =>
    (quoted.match(NAME) ?? []).every((name) => written.has(name))
      ? quoted
      : '"…"',
  );
};

/**
 * Keeps the place of an error, explains the caller's faults, and hides everything about ours.
 *
 * @param suggestions whether a message may name what the caller has not
 */
export const formatError = (
  { message, locations, path, extensions }: GraphQLFormattedError,
  error: unknown,
  suggestions: boolean,
): GraphQLFormattedError => {
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const known = publicErrorOf(unwrapResolverError(error));
  if (known)
    return {
      message: known.message,
      ...place,
      extensions: { code: known.code },
    };
  const code = isRefusal(error) ? BAD_REQUEST : extensions?.["code"];
  if (!isCallersFault(code))
    return {
      message: "Something went wrong on our side.",
      ...place,
      extensions: { code: MASKED },
    };
  const shown = suggestions ? message : concealed(message, error);
  return { message: shortened(shown), ...place, extensions: { code } };
};

/** What says the same about the same place, said once: of ten equal directives, each of nine is one too many. */
const each = (
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] => [
  ...new Map(
    errors.map((error) => {
      const { message, path, locations: [first] = [] } = error;
      return [JSON.stringify([message, path, first]), error];
    }),
  ).values(),
];

/**
 * What the caller is shown of errors; a fault of ours is logged, and the caller gets the id under which it is in the log.
 *
 * @param suggestions whether a message may name what the caller has not
 */
export const presentErrors = (
  errors: readonly GraphQLError[],
  suggestions: boolean,
  asked: Pick<Asked, "id" | "log">,
): readonly GraphQLFormattedError[] => {
  const shown = errors.map((error) => {
    const formatted = formatError(error.toJSON(), error, suggestions);
    if (formatted.extensions?.["code"] !== MASKED) return formatted;
    // Read here, because reading the logger makes one for the request.
    const { id, log } = asked;
    log.error({ err: error }, "operation failed");
    return {
      ...formatted,
      message: internalError(id).message,
      extensions: { code: MASKED, requestId: id },
    };
  });
  return shown.length > 1 ? each(shown) : shown;
};
