import { HeaderMap } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Reads } from "../content/reads";
import type { ContentState, Lag } from "../content/state";
import { Answer, type Answers } from "../http/answers";
import { isKnown } from "../http/entity-tag";
import { NOT_READY, answeredWithError } from "../http/errors";
import type { Answered, Asked } from "../http/exchange";
import { type Admitted, createApollo } from "./apollo";
import { contentTypeFor } from "./content-type";
import type { GraphQLContext } from "./context";
import { ANSWER_HEADERS, UNCACHED } from "../http/headers";
import { cacheHeaders } from "./cache-headers";
import { type Operation, Operations, type Variables } from "./operations";
import { findOperation, parametersOf } from "./parameters";
import { run } from "./run";

export interface GraphQLOptions {
  readonly schema: GraphQLSchema;
  readonly state: () => ContentState;
  readonly lag: () => Lag;
  readonly answers: Answers;
  /** Makes the address of a picture absolute. */
  readonly imageUrl: (url: string) => string;
  readonly log: FastifyBaseLogger;
}

/** What came of an operation that may not be kept. */
interface Failure {
  readonly status: number;
  readonly body: string;
}

/** Answers GraphQL over HTTP. It is the same for every request, whoever has read it from the wire. */
export interface GraphQLService {
  /** A promise only for what was not admitted before, or is not quite plain. */
  respond(asked: Asked): Answered | Promise<Answered>;
  stop(): Promise<void>;
}

const noContentYet = (id: string): Answered => {
  const { status, headers, body } = answeredWithError(NOT_READY, id);
  return { status, headers: { ...headers, "retry-after": "2" }, body };
};

const refused = (
  { status, body }: Failure,
  contentType: string,
  id: string,
): Answered => ({
  status,
  headers: {
    ...ANSWER_HEADERS,
    ...UNCACHED,
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
    "x-request-id": id,
  },
  body,
});

/** Written out: to copy them together takes longer than to look up many an entry. */
const postHeaders = ({ body }: Answer, contentType: string) => ({
  "access-control-allow-origin": ANSWER_HEADERS["access-control-allow-origin"],
  "x-content-type-options": ANSWER_HEADERS["x-content-type-options"],
  "cache-control": UNCACHED["cache-control"],
  "content-type": contentType,
  "content-length": Buffer.byteLength(body),
});

const sentAs = (
  answer: Answer,
  method: string,
  contentType: string,
): Answered =>
  answer.as(`${method} ${contentType}`, () => ({
    status: 200,
    headers:
      method === "GET"
        ? {
            ...ANSWER_HEADERS,
            ...cacheHeaders(answer),
            "content-type": contentType,
            "content-length": Buffer.byteLength(answer.body),
          }
        : postHeaders(answer, contentType),
    body: answer.body,
  }));

const unlessKnown = (answered: Answered, { headers }: Asked): Answered => {
  const { etag } = answered.headers;
  if (typeof etag !== "string" || !isKnown(headers, etag)) return answered;
  const {
    "content-type": _type,
    "content-length": _length,
    ...rest
  } = answered.headers;
  return { status: 304, headers: rest, body: "" };
};

const answeredWith = (
  asked: Asked,
  result: Answer | Failure,
  contentType: string,
): Answered =>
  result instanceof Answer
    ? unlessKnown(sentAs(result, asked.method, contentType), asked)
    : refused(result, contentType, asked.id);

export const createGraphQLService = async ({
  schema,
  state,
  lag,
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
    asked: Asked,
  ): Answer | Failure => {
    const key = `${operation.id} ${JSON.stringify(variables)}`;
    const known = answers.get(key, asked.text);
    if (known) return known;
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
        return new Date().toISOString().slice(0, 10);
      },
      imageUrl,
    };
    const { status, body, hasErrors } = run(
      schema,
      operation,
      variables,
      context,
      asked,
    );
    if (hasErrors || reads.isMomentary) return { status, body };
    const answer = new Answer(body, reads);
    answers.offer(key, answer);
    return answer;
  };

  const askApollo = async (
    asked: Asked,
    contentType: string | null,
  ): Promise<Answered> => {
    let admitted: Admitted | null = null as Admitted | null;
    const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: asked.method,
        search: asked.search,
        headers: headerMapOf(asked),
        body: asked.body,
      },
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
    const sent = body.kind === "complete" ? body.string : "";
    return {
      status: status ?? 200,
      headers: {
        ...ANSWER_HEADERS,
        ...Object.fromEntries(headers),
        ...UNCACHED,
        "content-length": Buffer.byteLength(sent),
      },
      body: sent,
    };
  };

  return {
    respond(asked) {
      if (state().phase === "loading") return noContentYet(asked.id);
      const contentType = contentTypeFor(asked.headers.accept);
      if (asked.text !== null && contentType !== null) {
        const known = answers.recall(asked.text);
        if (known) return answeredWith(asked, known, contentType);
      }
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
