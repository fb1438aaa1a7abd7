import { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { contentOf } from "../content/test-documents";
import { InvalidCursor } from "../content/errors";
import type { GraphQLContext } from "./context";
import { formatError, reportFaults } from "./errors";

const logged: { readonly details: object; readonly message: string }[] = [];

const contextValue: GraphQLContext = {
  content: contentOf(),
  status: { phase: "live", changedAt: null },
  now: new Date("2026-02-01T12:00:00Z"),
  imageUrl: (url) => url,
  requestId: "request-7",
  log: { error: (details, message) => void logged.push({ details, message }) },
};

const secret = new Error("The database password is hunter2.");

const server = new ApolloServer<GraphQLContext>({
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
      alsoOurs: () => Promise.reject(new TypeError("x is not a function")),
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
  formatError,
  plugins: [reportFaults],
  // What Apollo does outside production, where a mistake of ours would show.
  includeStacktraceInErrorResponses: true,
});

interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

const ask = async (
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => {
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue },
  );
  if (body.kind !== "single") throw new Error("One answer was expected.");
  const { data, errors = [] } = body.singleResult;
  return JSON.parse(JSON.stringify({ data, errors })) as Answer;
};

beforeEach(() => {
  logged.length = 0;
});

afterAll(() => server.stop());

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
    expect(logged.map(({ message }) => message)).toEqual([
      "operation failed",
      "operation failed",
    ]);
    const causes = logged.map(
      ({ details }) =>
        (details as { readonly err: { readonly originalError?: Error } }).err
          .originalError?.message,
    );
    const hidden = errors.filter(
      ({ extensions }) => extensions?.["code"] === "INTERNAL_SERVER_ERROR",
    );
    expect(causes).toHaveLength(hidden.length);
    expect([...causes].sort()).toEqual(
      [secret.message, "x is not a function"].sort(),
    );
  });

  it("is hidden even where it is not reported", () => {
    const formatted = {
      message: secret.message,
      path: ["ours"],
      extensions: { code: "ECONNREFUSED", stacktrace: [secret.stack] },
    };
    expect(formatError(formatted, secret)).toEqual({
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
