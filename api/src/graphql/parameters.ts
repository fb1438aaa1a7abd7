import type { Asked } from "../http/exchange";
import type { Operation } from "./operation/operation";
import type { Variables } from "./operation/variables";

/** What a plain request asks for. */
export interface Parameters {
  readonly text: string | null;
  /** SHA-256 of the text, as clients of persisted queries send it. */
  readonly hash: string | null;
  readonly name: string | null;
  readonly variables: Variables;
  /** Whether nothing is to be executed. */
  readonly isDryRun: boolean;
  /**
   * Whether it is a GET by hash that a foreign page could send without asking, although those are to be prevented. That is fine for
   * documents of our own: they are harmless, and a browser or a cache on the way need not ask first. The texts of strangers are not
   * found by it.
   */
  readonly isSimple: boolean;
}

interface Unchecked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTextOrNothing = (value: unknown): value is string | null | undefined =>
  value == null || typeof value === "string";

/** @param extensions of a request */
export const asksForDryRun = (extensions: unknown): boolean =>
  isObject(extensions) && extensions["dryRun"] === true;

/** Null: none is given. Undefined: it is not as the protocol of persisted queries has it. */
const hashIn = (extensions: unknown): string | null | undefined => {
  if (extensions == null) return null;
  if (!isObject(extensions)) return undefined;
  const { persistedQuery } = extensions;
  if (persistedQuery == null) return null;
  if (!isObject(persistedQuery) || persistedQuery["version"] !== 1)
    return undefined;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === "string" ? sha256Hash : undefined;
};

const checked = ({
  query,
  operationName,
  variables,
  extensions,
}: Unchecked): Parameters | null => {
  const hash = hashIn(extensions);
  return hash !== undefined &&
    isTextOrNothing(query) &&
    isTextOrNothing(operationName) &&
    (variables == null || isObject(variables))
    ? {
        text: query ?? null,
        hash,
        name: operationName ?? null,
        variables: variables ?? {},
        isDryRun: asksForDryRun(extensions),
        isSimple: false,
      }
    : null;
};

/** A foreign page can send a GET without any of these headers, but not with one; so does Apollo decide. */
const isPreflighted = ({ headers }: Asked): boolean => {
  const type = headers["content-type"];
  return type === undefined
    ? Boolean(headers["apollo-require-preflight"]) ||
        Boolean(headers["x-apollo-operation-name"])
    : type === "application/json";
};

const ofSearch = (search: string): Parameters | null => {
  const parameters = new URLSearchParams(search);
  const one = (name: string): string | null | undefined => {
    const values = parameters.getAll(name);
    return values.length > 1 ? undefined : (values[0] ?? null);
  };
  const variables = one("variables");
  const extensions = one("extensions");
  const query = one("query");
  const operationName = one("operationName");
  if (
    variables === undefined ||
    extensions === undefined ||
    query === undefined ||
    operationName === undefined
  )
    return null;
  try {
    return checked({
      query,
      operationName,
      variables: JSON.parse(variables ?? "null"),
      extensions: JSON.parse(extensions ?? "null"),
    });
  } catch {
    return null;
  }
};

/**
 * Null for anything that is not quite plain: whether that is a fault, and which, Apollo says.
 *
 * @param csrfPrevention whether a GET must have a header that a foreign page cannot send without asking
 */
export const parametersOf = (
  asked: Asked,
  csrfPrevention: boolean,
): Parameters | null => {
  if (asked.method === "POST") {
    const { body } = asked;
    return isObject(body) ? checked(body) : null;
  }
  const parameters = ofSearch(asked.search);
  if (!parameters || !csrfPrevention || isPreflighted(asked)) return parameters;
  const { text, hash } = parameters;
  return text === null && hash !== null
    ? { ...parameters, isSimple: true }
    : null;
};

/** Operations that need not be parsed any more. */
export interface Finder {
  find(text: string, name: string | null): Operation | undefined;
  findByHash(hash: string, name: string | null): Operation | undefined;
}

/** The operation that is asked for, if it is known. */
export const findOperation = (
  operations: Finder,
  { text, hash, name }: Parameters,
): Operation | undefined => {
  if (text === null)
    return hash === null ? undefined : operations.findByHash(hash, name);
  const operation = operations.find(text, name);
  return hash === null || operation?.document.digest === hash
    ? operation
    : undefined;
};
