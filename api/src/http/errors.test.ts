import { errorCodes } from "fastify";
import {
  CallerError,
  InvalidArgument,
  InvalidCursor,
  PageSizeOutOfRange,
  UnknownLocale,
} from "../content/errors";
import {
  NOT_FOUND,
  NOT_READY,
  errorBody,
  internalError,
  publicErrorOf,
} from "./errors";

describe("a fault of the caller", () => {
  it.each<[string, CallerError, string]>([
    [
      "INVALID_ARGUMENT",
      new InvalidArgument("“in” needs at least one value."),
      "“in” needs at least one value.",
    ],
    ["INVALID_CURSOR", new InvalidCursor(), "does not belong to this list"],
    [
      "PAGE_SIZE_OUT_OF_RANGE",
      new PageSizeOutOfRange("first", 100),
      "“first” must be between 0 and 100.",
    ],
    ["UNKNOWN_LOCALE", new UnknownLocale(["en", "es"]), "Available: en, es."],
  ])("is explained with a stable code: %s", (code, error, message) => {
    expect(publicErrorOf(error)).toEqual({
      status: 400,
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it("with a code that nobody has registered is ours", () => {
    expect(publicErrorOf(new CallerError("MADE_UP", "a message"))).toBeNull();
  });

  it("is explained in a few words, whatever was sent", () => {
    const message = publicErrorOf(
      new InvalidArgument(`No “${"x".repeat(100_000)}”.`),
    )?.message;
    expect(message).toBe(`No “${"x".repeat(296)}…`);
  });

  it("carries the name of its class, for the log", () => {
    expect(new InvalidCursor().name).toBe("InvalidCursor");
  });
});

describe("what Fastify refuses", () => {
  it.each([
    ["INVALID_JSON_BODY", 400, "BAD_REQUEST", "not valid JSON"],
    ["EMPTY_JSON_BODY", 400, "BAD_REQUEST", "empty"],
    ["INVALID_CONTENT_LENGTH", 400, "BAD_REQUEST", "announced length"],
    ["BODY_TOO_LARGE", 413, "PAYLOAD_TOO_LARGE", "too large"],
    ["INVALID_MEDIA_TYPE", 415, "UNSUPPORTED_MEDIA_TYPE", "application/json"],
  ] as const)(
    "is explained in our words: %s",
    (name, status, code, message) => {
      const error = new errorCodes[`FST_ERR_CTP_${name}`]();
      expect(error.statusCode).toBe(status);
      expect(publicErrorOf(error)).toEqual({
        status,
        code,
        message: expect.stringContaining(message) as string,
      });
    },
  );

  it("is explained in general words where we have none of our own", () => {
    const error = Object.assign(new Error("details of a library"), {
      code: "FST_ERR_SOMETHING_NEW",
      statusCode: 431,
    });
    expect(publicErrorOf(error)).toEqual({
      status: 431,
      code: "BAD_REQUEST",
      message: "The request cannot be understood.",
    });
  });
});

describe("a fault of ours", () => {
  it.each([
    new Error("database password is hunter2"),
    new TypeError("x is not a function"),
    Object.assign(new Error("upstream"), { statusCode: 500 }),
    Object.assign(new Error("upstream"), { statusCode: 503 }),
    Object.assign(new Error("upstream"), { statusCode: 302 }),
    Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    "a thrown text",
    {},
  ])("is not explained: %p", (error) => {
    expect(publicErrorOf(error)).toBeNull();
  });

  it.each([undefined, null])("is not explained: a thrown %p", (error) => {
    expect(publicErrorOf(error)).toBeNull();
  });

  it("is shown with the id of the request, and nothing else", () => {
    expect(internalError("request-7")).toEqual({
      status: 500,
      code: "INTERNAL_SERVER_ERROR",
      message: expect.stringContaining("request-7") as string,
    });
  });
});

describe("every error", () => {
  it.each([NOT_FOUND, NOT_READY, internalError("request-7")])(
    "has the form of GraphQL's: $code",
    (error) => {
      expect(errorBody(error)).toEqual({
        errors: [{ message: error.message, extensions: { code: error.code } }],
      });
    },
  );

  it("has the status that its kind asks for", () => {
    expect([NOT_FOUND.status, NOT_READY.status]).toEqual([404, 503]);
  });
});
