import { HeaderMap } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Sizes } from "../content/filter/steps";
import { NO_SIZES } from "../content/sizes";
import { Answer, type Answers } from "../http/answers";
import {
  NOT_READY,
  type PublicError,
  answeredWithError,
  errorBody,
} from "../http/errors";
import type { Answered, Asked } from "../http/exchange";
import { ANSWER_HEADERS, UNCACHED } from "../http/headers";
import type { DocumentsFigures } from "../http/metrics-documents";
import { NOT_IN_SAFELIST, refusalBeforeApollo } from "./admission";
import { type Admitted, createApollo } from "./apollo";
import { JSON_TYPE, contentTypeFor, contentTypeOf } from "./content-type";
import { dryRun } from "./dry-run";
import { inputRefusal } from "./limits/check";
import type { Limits } from "./limits/limits";
import { overLimit } from "./limits/refusals";
import type { Manifest } from "./manifest";
import { presentErrors } from "./errors";
import {
  type Executed,
  type ExecutionOptions,
  type Extensions,
  executorOn,
} from "./operation/executor";
import { Operation } from "./operation/operation";
import { Operations, type Refusal } from "./operation/operations";
import { type Parameters, findOperation, parametersOf } from "./parameters";
import { PersistedDocuments } from "./persisted-documents";
import { type Unkept, sent, sentUnkept } from "./sending";

export interface GraphQLOptions extends ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly answers: Answers;
  readonly limits: Limits;
  /** Whether readers may ask for the schema. */
  readonly introspection: boolean;
  /** The documents that are known by their hashes. */
  readonly manifest: Manifest;
  /** Whether nothing else is answered. */
  readonly safelistOnly: boolean;
  /** Whether a GET must have a header that a foreign page cannot send without asking. */
  readonly csrfPrevention: boolean;
  readonly log: FastifyBaseLogger;
}

/** An operation with its variables, admitted once, that may be carried out whenever the content has changed. */
export interface Repeatable {
  /** Equal for equal operations with equal variables, and for no others. */
  readonly key: string;
  readonly cost: number;
  execute(): Executed;
}

/** Answers GraphQL over HTTP. It is the same for every request, whoever has read it from the wire. */
export interface GraphQLService {
  /** A promise only for what was not admitted before, or is not quite plain. */
  respond(asked: Asked): Answered | Promise<Answered>;
  /** Admits as `respond` does, and leaves it to the caller to carry it out; or answers what is refused, and a dry run. */
  prepare(asked: Asked): Promise<Repeatable | Answered>;
  readonly figures: DocumentsFigures;
  stop(): Promise<void>;
}

/** What an operation is asked with. */
type Given = Pick<Parameters, "variables" | "isDryRun">;

const noContentYet = (id: string): Answered => {
  const { status, headers, body } = answeredWithError(NOT_READY, id);
  return { status, headers: { ...headers, "retry-after": "2" }, body };
};

const refused = (error: PublicError, extensions?: Extensions): Unkept => ({
  status: error.status,
  body: JSON.stringify({ ...errorBody(error), extensions }),
  cost: extensions?.cost.value ?? null,
});

export const createGraphQLService = async (
  options: GraphQLOptions,
): Promise<GraphQLService> => {
  const {
    schema,
    state,
    answers,
    limits,
    introspection,
    suggestions,
    csrfPrevention,
    log,
  } = options;
  const rules = { limits, introspection };
  const operations = new Operations(schema, { ...rules, suggestions });
  const persisted = new PersistedDocuments(schema, options.manifest, rules);
  const admission = {
    ...rules,
    persisted,
    safelistOnly: options.safelistOnly,
  };
  let refusedBySafelist = 0;
  const execute = executorOn(options);
  const apollo = createApollo({
    schema,
    suggestions,
    csrfPrevention,
    announcedText: (digest) => operations.textOf(digest),
    log,
  });
  await apollo.start();

  const extensionsOf = (cost: number): Extensions => ({
    cost: { value: cost, limit: limits.cost },
  });

  /** What is refused before it is looked at, and what is not to be carried out. */
  const unexecuted = (
    operation: Operation,
    { variables, isDryRun }: Given,
    asked: Asked,
  ): Unkept | null => {
    const refusal = inputRefusal(variables, limits);
    if (refusal) return refused(refusal);
    return isDryRun
      ? dryRun({
          operation,
          variables,
          sizes: sizes(),
          limits,
          suggestions,
          asked,
        })
      : null;
  };

  /** How much there is in the content, by which operations cost more or less. */
  const sizes = (): Sizes => {
    const current = state();
    return current.phase === "loading" ? NO_SIZES : current.content.sizes;
  };

  const tooCostly = (
    operation: Operation,
    extensions: Extensions,
  ): Unkept | null => {
    const { fields } = operation.measures(sizes());
    const excess = overLimit({ fields, cost: extensions.cost.value }, limits);
    return excess && refused(excess, extensions);
  };

  /** Every request that is answered with content passes through here. */
  const resultOf = (
    operation: Operation,
    given: Given,
    asked: Asked,
  ): Answer | Unkept => {
    const unkept = unexecuted(operation, given, asked);
    if (unkept) return unkept;
    const { variables } = given;
    const key = `${operation.key} ${JSON.stringify(variables)}`;
    const known = answers.get(key, asked.text);
    if (known) return known;
    const cost = operation.cost(variables, sizes());
    const extensions = extensionsOf(cost);
    const excess = tooCostly(operation, extensions);
    if (excess) return excess;
    const { status, body, hasErrors, reads } = execute(
      operation,
      variables,
      extensions,
      asked,
    );
    if (hasErrors || reads.isMomentary) return { status, body, cost };
    const answer = new Answer(body, reads, cost);
    answers.offer(key, answer);
    return answer;
  };

  const repeatable = (
    operation: Operation,
    given: Given,
    asked: Asked,
  ): Repeatable | Answered => {
    const { variables } = given;
    const { id, log: logOfRequest } = asked;
    const unkept = unexecuted(operation, given, asked);
    if (unkept) return sentUnkept(unkept, JSON_TYPE, id);
    const extensions = extensionsOf(operation.cost(variables, sizes()));
    const excess = tooCostly(operation, extensions);
    if (excess) return sentUnkept(excess, JSON_TYPE, id);
    return {
      cost: extensions.cost.value,
      key: `${operation.key} ${JSON.stringify(variables)}`,
      execute: () =>
        execute(operation, variables, extensions, { id, log: logOfRequest }),
    };
  };

  const knownOperation = (parameters: Parameters): Operation | undefined =>
    findOperation(persisted, parameters) ??
    (parameters.isSimple ? undefined : findOperation(operations, parameters));

  /** The operation of a text that was not admitted before; null for what Apollo has words for. */
  const newOperation = ({
    text,
    hash,
    name,
  }: Parameters): Operation | Refusal | null =>
    text && !options.safelistOnly ? operations.ofText(text, hash, name) : null;

  const refusalOf = (found: Refusal, asked: Asked): Unkept =>
    "errors" in found
      ? {
          status: 400,
          body: JSON.stringify({
            errors: presentErrors(found.errors, suggestions, asked),
          }),
          cost: null,
        }
      : refused(found);

  const answeredWith = (
    asked: Asked,
    result: Answer | Unkept,
    contentType: string,
  ): Answered =>
    result instanceof Answer
      ? sent(result, asked, contentType)
      : sentUnkept(result, contentType, asked.id);

  /** @param carryOut is given what Apollo admits */
  const askApollo = async <T>(
    asked: Asked,
    carryOut: (operation: Operation, given: Given) => T,
  ): Promise<T | Answered> => {
    let admitted: Admitted | null = null as Admitted | null;
    let failure: Error | null = null as Error | null;
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: asked.method,
        search: asked.search,
        headers: headerMapOf(asked),
        body: asked.body,
      },
      context: () =>
        Promise.resolve({
          admit: (operation) => void (admitted = operation),
          fail: (error) => void (failure = error),
        }),
    });
    if (failure) throw failure;
    if (admitted && contentTypeFor(asked.headers.accept) !== null) {
      const { document, name, isAnnounced } = admitted;
      const found = operations.ofDocument(document, name, isAnnounced);
      if (found instanceof Operation) return carryOut(found, admitted);
      if (found)
        return sentUnkept(refusalOf(found, asked), JSON_TYPE, asked.id);
      throw new Error("Apollo has admitted an operation that is not there.");
    }
    const sentBody = body.kind === "complete" ? body.string : "";
    const contentType = headers.get("content-type") ?? JSON_TYPE;
    return {
      status: status ?? 200,
      headers: {
        ...ANSWER_HEADERS,
        ...Object.fromEntries(headers),
        ...UNCACHED,
        "content-type": contentTypeOf(status ?? 200, contentType),
        "content-length": Buffer.byteLength(sentBody),
        "x-request-id": asked.id,
      },
      body: sentBody,
    };
  };

  /** Finds out which operation is asked for; from Apollo, where it is not known. */
  const admit = <T>(
    asked: Asked,
    contentType: string | null,
    carryOut: (operation: Operation, given: Given) => T,
  ): T | Answered | Promise<T | Answered> => {
    const parameters = parametersOf(asked, csrfPrevention);
    const known = parameters && knownOperation(parameters);
    if (parameters && contentType !== null) {
      const found = known ?? newOperation(parameters);
      if (found instanceof Operation) return carryOut(found, parameters);
      if (found)
        return sentUnkept(refusalOf(found, asked), contentType, asked.id);
    }
    const refusal = known
      ? null
      : refusalBeforeApollo(asked, parameters, admission);
    if (!refusal) return askApollo(asked, carryOut);
    if (refusal === NOT_IN_SAFELIST) refusedBySafelist += 1;
    return sentUnkept(refused(refusal), contentType ?? JSON_TYPE, asked.id);
  };

  return {
    respond(asked) {
      if (state().phase === "loading") return noContentYet(asked.id);
      const contentType = contentTypeFor(asked.headers.accept);
      if (asked.text !== null && contentType !== null) {
        const known = answers.recall(asked.text);
        if (known) return sent(known, asked, contentType);
      }
      return admit(asked, contentType, (operation, given) =>
        answeredWith(
          asked,
          resultOf(operation, given, asked),
          contentType ?? JSON_TYPE,
        ),
      );
    },
    async prepare(asked) {
      if (state().phase === "loading") return noContentYet(asked.id);
      // What is refused is put into another form, if need be, by who asks.
      const headers = { ...asked.headers, accept: "application/json" };
      const plain = { ...asked, headers };
      return admit<Repeatable | Answered>(
        plain,
        JSON_TYPE,
        (operation, given) => repeatable(operation, given, plain),
      );
    },
    get figures() {
      return { persistedDocuments: persisted.count, refusedBySafelist };
    },
    stop: () => apollo.stop(),
  };
};

const headerMapOf = ({ headers }: Asked): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
};
