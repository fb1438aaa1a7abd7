import { HeaderMap } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Reads } from "../content/reads";
import type { ContentState } from "../content/state";
import { Answer, type Answers } from "../http/answers";
import { isKnown } from "../http/entity-tag";
import { NOT_READY, errorBody } from "../http/errors";
import type { Answered, Asked } from "../http/exchange";
import { type Admitted, createApollo } from "./apollo";
import { contentTypeFor } from "./content-type";
import { ANSWER_HEADERS, UNCACHED, cacheHeaders } from "./headers";
import { type Operation, Operations, type Variables } from "./operations";
import { findOperation, parametersOf } from "./parameters";
import { run } from "./run";

export interface GraphQLOptions {
  readonly schema: GraphQLSchema;
  readonly state: () => ContentState;
  readonly answers: Answers;
  /** Makes the address of a picture absolute. */
  readonly imageUrl: (url: string) => string;
  readonly log: FastifyBaseLogger;
}

/** An answer that may be kept, or a result that may not. */
type Result = Answer | { readonly status: number; readonly body: string };

/** Answers GraphQL over HTTP. It is the same for every request, whoever has read it from the wire. */
export interface GraphQLService {
  /** A promise only for what was not admitted before, or is not quite plain. */
  respond(asked: Asked): Answered | Promise<Answered>;
  stop(): Promise<void>;
}

const NO_CONTENT_YET: Answered = {
  status: NOT_READY.status,
  headers: {
    ...ANSWER_HEADERS,
    ...UNCACHED,
    "content-type": "application/json; charset=utf-8",
    "retry-after": "2",
  },
  body: JSON.stringify(errorBody(NOT_READY)),
};

const answeredWith = (
  { method, headers, id }: Asked,
  result: Result,
  contentType: string,
): Answered => {
  if (!(result instanceof Answer))
    return {
      status: result.status,
      headers: {
        ...ANSWER_HEADERS,
        ...UNCACHED,
        "content-type": contentType,
        "x-request-id": id,
      },
      body: result.body,
    };
  if (method !== "GET")
    return {
      status: 200,
      headers: { ...ANSWER_HEADERS, ...UNCACHED, "content-type": contentType },
      body: result.body,
    };
  const shared = { ...ANSWER_HEADERS, ...cacheHeaders(result) };
  return isKnown(headers, result.etag)
    ? { status: 304, headers: shared, body: "" }
    : {
        status: 200,
        headers: { ...shared, "content-type": contentType },
        body: result.body,
      };
};

export const createGraphQLService = async ({
  schema,
  state,
  answers,
  imageUrl,
  log,
}: GraphQLOptions): Promise<GraphQLService> => {
  const operations = new Operations(schema);
  const apollo = createApollo(schema, log);
  await apollo.start();

  /** Every request that is answered with content passes through here. */
  const resultOf = (
    operation: Operation,
    variables: Variables,
    { id: requestId, log }: Asked,
  ): Result => {
    const key = `${operation.id} ${JSON.stringify(variables)}`;
    const known = answers.get(key);
    if (known) return known;
    const current = state();
    if (current.phase === "loading")
      throw new Error("A request got past the readiness check.");
    const { phase, content, changedAt } = current;
    const reads = new Reads();
    const { status, body, hasErrors } = run(schema, operation, variables, {
      content: content.noting(reads),
      status() {
        reads.status();
        return { phase, changedAt };
      },
      today() {
        reads.day();
        return new Date().toISOString().slice(0, 10);
      },
      imageUrl,
      requestId,
      log,
    });
    if (hasErrors) return { status, body };
    const answer = new Answer(body, reads);
    answers.set(key, answer);
    return answer;
  };

  const askApollo = async (
    asked: Asked,
    contentType: string | null,
  ): Promise<Answered> => {
    let admitted: Admitted | null = null as Admitted | null;
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { ...asked, headers: headerMapOf(asked) },
      context: () =>
        Promise.resolve({ admit: (operation) => void (admitted = operation) }),
    });
    if (admitted && contentType !== null) {
      const { source, name, variables } = admitted;
      const operation = operations.admit(source, name);
      return answeredWith(
        asked,
        resultOf(operation, variables, asked),
        contentType,
      );
    }
    return {
      status: status ?? 200,
      headers: {
        ...ANSWER_HEADERS,
        ...Object.fromEntries(headers),
        ...UNCACHED,
      },
      body: body.kind === "complete" ? body.string : "",
    };
  };

  return {
    respond(asked) {
      if (state().phase === "loading") return NO_CONTENT_YET;
      const contentType = contentTypeFor(asked.headers.accept);
      const parameters = contentType === null ? null : parametersOf(asked);
      const operation = parameters && findOperation(operations, parameters);
      return parameters && operation && contentType !== null
        ? answeredWith(
            asked,
            resultOf(operation, parameters.variables, asked),
            contentType,
          )
        : askApollo(asked, contentType);
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
