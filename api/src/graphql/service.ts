import { HeaderMap } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Reads } from "../content/reads";
import type { ContentState, Lag } from "../content/state";
import { todayInUtc } from "../content/today";
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
import { JSON_TYPE, contentTypeFor } from "./content-type";
import type { GraphQLContext } from "./context";
import { dryRun } from "./dry-run";
import { inputRefusal } from "./limits/check";
import type { Limits } from "./limits/limits";
import { overLimit } from "./limits/refusals";
import type { Manifest } from "./manifest";
import type { Operation } from "./operation";
import { Operations } from "./operations";
import { type Parameters, findOperation, parametersOf } from "./parameters";
import { PersistedDocuments } from "./persisted-documents";
import { type Extensions, run } from "./run";
import { type Unkept, sent, sentUnkept } from "./sending";

export interface GraphQLOptions {
  readonly schema: GraphQLSchema;
  readonly state: () => ContentState;
  readonly lag: () => Lag;
  readonly answers: Answers;
  readonly imageUrl: GraphQLContext["imageUrl"];
  readonly jsonLd: GraphQLContext["jsonLd"];
  readonly limits: Limits;
  /** Whether readers may ask for the schema. */
  readonly introspection: boolean;
  /** The documents that are known by their hashes. */
  readonly manifest: Manifest;
  /** Whether nothing else is answered. */
  readonly safelistOnly: boolean;
  /** Whether messages name what a reader may have meant. */
  readonly suggestions: boolean;
  readonly log: FastifyBaseLogger;
}

/** Answers GraphQL over HTTP. It is the same for every request, whoever has read it from the wire. */
export interface GraphQLService {
  /** A promise only for what was not admitted before, or is not quite plain. */
  respond(asked: Asked): Answered | Promise<Answered>;
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

export const createGraphQLService = async ({
  schema,
  state,
  lag,
  answers,
  imageUrl,
  jsonLd,
  limits,
  introspection,
  manifest,
  safelistOnly,
  suggestions,
  log,
}: GraphQLOptions): Promise<GraphQLService> => {
  const operations = new Operations(schema);
  const rules = { limits, introspection };
  const persisted = new PersistedDocuments(schema, manifest, rules);
  const admission = { ...rules, persisted, safelistOnly };
  let refusedBySafelist = 0;
  const apollo = createApollo(schema, suggestions, log);
  await apollo.start();

  /** Every request that is answered with content passes through here. */
  const resultOf = (
    operation: Operation,
    { variables, isDryRun }: Given,
    asked: Asked,
  ): Answer | Unkept => {
    const refusal = inputRefusal(variables, limits);
    if (refusal) return refused(refusal);
    if (isDryRun)
      return dryRun({
        schema,
        operation,
        variables,
        limits,
        suggestions,
        asked,
      });
    const key = `${operation.id} ${JSON.stringify(variables)}`;
    const known = answers.get(key, asked.text);
    if (known) return known;
    const cost = operation.cost(variables);
    const extensions = { cost: { value: cost, limit: limits.cost } };
    const excess = overLimit(
      { fields: operation.measures.fields, cost },
      limits,
    );
    if (excess) return refused(excess, extensions);
    const current = state();
    if (current.phase === "loading")
      throw new Error("A request got past the readiness check.");
    const { phase, content, changedAt } = current;
    const reads = new Reads();
    const context: GraphQLContext = {
      content: content.noting(reads),
      status() {
        reads.status();
        return { phase, changedAt };
      },
      lag() {
        reads.moment();
        return lag();
      },
      today() {
        reads.day();
        return todayInUtc();
      },
      imageUrl,
      jsonLd,
    };
    const { status, body, hasErrors } = run(
      schema,
      operation,
      variables,
      context,
      asked,
      { extensions, suggestions },
    );
    if (hasErrors || reads.isMomentary) return { status, body, cost };
    const answer = new Answer(body, reads, cost);
    answers.offer(key, answer);
    return answer;
  };

  const operationOf = (parameters: Parameters): Operation | undefined =>
    findOperation(persisted, parameters) ??
    (parameters.isSimple ? undefined : findOperation(operations, parameters));

  const answeredWith = (
    asked: Asked,
    result: Answer | Unkept,
    contentType: string,
  ): Answered =>
    result instanceof Answer
      ? sent(result, asked, contentType)
      : sentUnkept(result, contentType, asked.id);

  const askApollo = async (
    asked: Asked,
    contentType: string | null,
  ): Promise<Answered> => {
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
    if (admitted && contentType !== null) {
      const operation = operations.admit(admitted.source, admitted.name);
      return answeredWith(
        asked,
        resultOf(operation, admitted, asked),
        contentType,
      );
    }
    const sentBody = body.kind === "complete" ? body.string : "";
    return {
      status: status ?? 200,
      headers: {
        ...ANSWER_HEADERS,
        ...Object.fromEntries(headers),
        ...UNCACHED,
        "content-length": Buffer.byteLength(sentBody),
        "x-request-id": asked.id,
      },
      body: sentBody,
    };
  };

  return {
    respond(asked) {
      if (state().phase === "loading") return noContentYet(asked.id);
      const contentType = contentTypeFor(asked.headers.accept);
      if (asked.text !== null && contentType !== null) {
        const known = answers.recall(asked.text);
        if (known) return sent(known, asked, contentType);
      }
      const parameters = parametersOf(asked);
      const operation = parameters && operationOf(parameters);
      if (operation && contentType !== null)
        return answeredWith(
          asked,
          resultOf(operation, parameters, asked),
          contentType,
        );
      const refusal = operation
        ? null
        : refusalBeforeApollo(asked, parameters, admission);
      if (!refusal) return askApollo(asked, contentType);
      if (refusal === NOT_IN_SAFELIST) refusedBySafelist += 1;
      return sentUnkept(refused(refusal), contentType ?? JSON_TYPE, asked.id);
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
