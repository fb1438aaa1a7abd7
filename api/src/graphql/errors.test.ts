import type { AddressInfo } from "node:net";
import { makeExecutableSchema } from "@graphql-tools/schema";
import fastify, { type FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import pino from "pino";
import { contentOf } from "../content/test-documents";
import { InvalidCursor } from "../content/errors";
import { Answers } from "../http/answers";
import { formatError } from "./errors";
import { defaultLimits } from "./limits/test-limits";
import { graphqlRoutes } from "./routes";
import { createGraphQLService } from "./service";

interface Logged {
  readonly level: number;
  readonly msg: string;
  readonly err?: { readonly message: string; readonly stack: string };
}

const logged: Logged[] = [];

const secret = new Error("The database password is hunter2.");

const schema = makeExecutableSchema({
  typeDefs: `type Query {
    fine: String
    ours: String
    alsoOurs: String
    nothing: String
    theirs: String
    pick(number: Int!): Int
  }`,
  resolvers: {
    Query: {
      fine: () => "fine",
      ours: () => {
        throw secret;
      },
      alsoOurs: () => {
        throw new TypeError("x is not a function");
      },
      nothing: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a library might do
        throw null;
      },
      theirs: () => {
        throw new InvalidCursor();
      },
      pick: (_parent, { number }: { readonly number: number }) => number,
    },
  },
});

const log: FastifyBaseLogger = pino(
  { level: "error" },
  { write: (line) => void logged.push(JSON.parse(line) as Logged) },
);

const app = fastify({
  loggerInstance: log,
  genReqId: () => "request-7",
});

beforeAll(async () => {
  const service = await createGraphQLService({
    schema,
    audience: "published",
    state: () => ({
      phase: "live",
      content: contentOf(),
      changedAt: new Date(),
    }),
    lag: () => ({ changes: 0, seconds: 0 }),
    answers: new Answers(0),
    imageUrl: (url) => url,
    jsonLd: ({ documentId }) => ({ "@id": documentId }),
    limits: defaultLimits,
    introspection: true,
    manifest: new Map(),
    safelistOnly: false,
    csrfPrevention: false,
    suggestions: true,
    log,
  });
  app.addHook("onClose", () => service.stop());
  await app.register(graphqlRoutes(service));
  await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => app.close());

beforeEach(() => {
  logged.length = 0;
});

interface Reply {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Twice: a first time for Apollo to admit it, a second time without. Both have to say the same. */
const ask = async (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Reply> => {
  const { port } = app.server.address() as AddressInfo;
  const post = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.text() };
  };
  const first = await post();
  logged.length = 0;
  const second = await post();
  expect(second).toEqual(first);
  const { data, errors = [] } = JSON.parse(second.body) as Partial<Reply>;
  return { data, errors };
};

describe("a fault of ours", () => {
  it("is hidden: the caller sees the place, the code and the id of the request", async () => {
    const { data, errors } = await ask("{ fine ours }");
    expect(data).toEqual({ fine: "fine", ours: null });
    expect(errors).toEqual([
      {
        message:
          "Something went wrong on our side. Please quote the request id request-7.",
        path: ["ours"],
        locations: [{ line: 1, column: 8 }],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-7" },
      },
    ]);
  });

  it("shows neither its message nor its stack, wherever it came from", async () => {
    const answer = JSON.stringify(await ask("{ ours alsoOurs }"));
    expect(answer).not.toMatch(
      /hunter2|function|stack|errors\.test|node_modules/,
    );
  });

  it("is logged with all that we know, one line for each", async () => {
    const { errors } = await ask("{ theirs ours alsoOurs }");
    expect(logged.map(({ msg }) => msg)).toEqual([
      "operation failed",
      "operation failed",
    ]);
    const hidden = errors.filter(
      ({ extensions }) => extensions?.["code"] === "INTERNAL_SERVER_ERROR",
    );
    expect(hidden).toHaveLength(2);
    expect(logged.map(({ err }) => err?.message).sort()).toEqual(
      [secret.message, "x is not a function"].sort(),
    );
  });

  it("is hidden even where it is not reported", () => {
    const formatted = {
      message: secret.message,
      path: ["ours"],
      extensions: { code: "ECONNREFUSED", stacktrace: [secret.stack] },
    };
    expect(formatError(formatted, secret, true)).toEqual({
      message: "Something went wrong on our side.",
      path: ["ours"],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  });

  it("may even be no error at all", async () => {
    const { errors } = await ask("{ nothing }");
    expect(errors[0]?.extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
  });
});

describe("a fault of the caller", () => {
  it("that the content finds is explained, and not logged", async () => {
    const { errors } = await ask("{ theirs }");
    expect(errors).toEqual([
      {
        message: "This cursor does not belong to this list in this order.",
        path: ["theirs"],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: "INVALID_CURSOR" },
      },
    ]);
    expect(logged).toEqual([]);
  });

  it.each([
    [
      "a field that does not exist",
      "{ unknown }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "unknown",
    ],
    [
      "what is not GraphQL",
      "{ fine",
      {},
      "GRAPHQL_PARSE_FAILED",
      "Syntax Error",
    ],
    [
      "a value of the wrong type",
      '{ pick(number: "one") }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      "Int",
    ],
    [
      "a variable of the wrong type",
      "query ($n: Int!) { pick(number: $n) }",
      { n: "one" },
      "BAD_USER_INPUT",
      "$n",
    ],
    [
      "an operation that is not there",
      "",
      {},
      "BAD_REQUEST",
      "GraphQL operations",
    ],
    [
      "two operations without a choice",
      "query A { fine } query B { fine }",
      {},
      "OPERATION_RESOLUTION_FAILURE",
      "operation name",
    ],
  ])(
    "that GraphQL finds is explained, and not logged: %s",
    async (_name, query, variables, code, message) => {
      const { errors } = await ask(query, variables);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toContain(message);
      expect(errors[0]?.extensions).toEqual({ code });
      expect(JSON.stringify(errors)).not.toContain("stack");
      expect(logged).toEqual([]);
    },
  );
});
