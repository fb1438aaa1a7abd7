import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { until } from "../test-until";
import { callerByAddress } from "./caller";
import { type Lane, fastLane } from "./fast-lane";
import { createServer } from "./server";
import { RawClient, sendRaw } from "./test-raw-client";
import { serverLimits } from "./test-server-limits";

const log = pino({ level: "silent" });

/** With a fast lane, and without one: what is refused is refused on both ways. */
const servers = new Map<string, FastifyInstance>();

const listen = async (withLane: boolean): Promise<FastifyInstance> => {
  const lane: Lane | null = withLane
    ? fastLane({
        path: "/graphql",
        respond: ({ text }) => ({
          status: 200,
          headers: { "content-length": 6 },
          body: text === null ? "get..." : "post..",
        }),
        callerOf: callerByAddress(0),
        count: () => undefined,
        log,
      })
    : null;
  const { app } = await createServer({
    log,
    limits: serverLimits,
    lane: () => lane,
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: (_request, reply) => reply.send("routed"),
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app;
};

beforeAll(async () => {
  servers.set("lane", await listen(true));
  servers.set("routes", await listen(false));
});
afterAll(async () => {
  for (const app of servers.values()) await app.close();
});

const portOf = (way: string): number =>
  (servers.get(way)?.server.address() as AddressInfo).port;

const ID = /[0-9a-f]{16}-[0-9a-z]+/;

/** The parts of the one answer on a connection. */
const parsed = (text: string) => {
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
    }),
  );
  return { status: Number(first.split(" ")[1]), headers, body };
};

/** An error as every route shows it. */
const refused = (status: number, code: string) => ({
  status,
  headers: expect.objectContaining({
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
    "x-request-id": expect.stringMatching(ID) as string,
    connection: "close",
  }) as object,
  body: expect.stringMatching(
    new RegExp(
      `^\\{"errors":\\[\\{"message":"[^"]+[^}]*","extensions":\\{"code":"${code}"\\}\\}\\]\\}$`,
    ),
  ) as string,
});

const post = (headers: readonly string[], body = "{}"): string =>
  [
    "POST /graphql HTTP/1.1",
    "connection: close",
    `content-length: ${body.length}`,
    ...headers,
    "",
    body,
  ].join("\r\n");

const JSON_BODY = "content-type: application/json";

describe.each(["lane", "routes"])("by the %s", (way) => {
  it.each<[string, number, string, string]>([
    ["two hosts", 400, "BAD_REQUEST", post(["host: a", "Host: b", JSON_BODY])],
    ["no host", 400, "BAD_REQUEST", post([JSON_BODY])],
    [
      "a GET with two hosts",
      400,
      "BAD_REQUEST",
      "GET /graphql?query=x HTTP/1.1\r\nhost: a\r\nHOST: a\r\nconnection: close\r\n\r\n",
    ],
    ...["gzip", "identity", "GZIP, br"].map(
      (encoding): [string, number, string, string] => [
        `a body that is encoded: ${encoding}`,
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        post(["host: a", JSON_BODY, `content-encoding: ${encoding}`]),
      ],
    ),
    ...[
      "; charset=utf-16",
      ';charset="iso-8859-1"',
      "; profile=x; Charset = latin1",
      "; charset=",
    ].map((parameter): [string, number, string, string] => [
      `a body in other letters: ${parameter}`,
      415,
      "UNSUPPORTED_MEDIA_TYPE",
      post(["host: a", `${JSON_BODY}${parameter}`]),
    ]),
  ])("%s is refused", async (_name, status, code, text) => {
    expect(parsed(await sendRaw(portOf(way), text))).toEqual(
      refused(status, code),
    );
  });

  it.each([
    "",
    "; charset=utf-8",
    ";charset=UTF-8",
    '; charset="utf-8"',
    "; charset=utf8",
  ])("a body in UTF-8 is taken: %s", async (parameter) => {
    const text = await sendRaw(
      portOf(way),
      post(["host: a", `${JSON_BODY}${parameter}`]),
    );
    expect(parsed(text).status).toBe(200);
  });

  it("HTTP/1.0, which knows no host, is taken", async () => {
    const text = await sendRaw(
      portOf(way),
      "GET /graphql?query=x HTTP/1.0\r\n\r\n",
    );
    expect(parsed(text).status).toBe(200);
  });

  it.each<[string, number, string, string]>([
    ["no HTTP at all", 400, "BAD_REQUEST", "hello\r\n\r\n"],
    [
      "a line that is none",
      400,
      "BAD_REQUEST",
      "GET /graphql\u0000 HTTP/1.1\r\nhost: a\r\n\r\n",
    ],
    [
      "two lengths",
      400,
      "BAD_REQUEST",
      post(["host: a", JSON_BODY, "content-length: 5"]),
    ],
    [
      "a length and pieces",
      400,
      "BAD_REQUEST",
      post(["host: a", JSON_BODY, "transfer-encoding: chunked"]),
    ],
    [
      "headers that are too large",
      431,
      "HEADERS_TOO_LARGE",
      post(["host: a", `x-large: ${"x".repeat(100_000)}`]),
    ],
    [
      "a body in pieces that are none",
      400,
      "BAD_REQUEST",
      `POST /graphql HTTP/1.1\r\nhost: a\r\n${JSON_BODY}\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n`,
    ],
  ])(
    "%s is refused in the form of all errors",
    async (_name, status, code, text) => {
      expect(parsed(await sendRaw(portOf(way), text))).toEqual(
        refused(status, code),
      );
    },
  );
});

describe("a request that does not end", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["half a head", "GET /graphql HTTP/1.1\r\n"],
    [
      "half a body",
      `POST /graphql HTTP/1.1\r\nhost: a\r\n${JSON_BODY}\r\ncontent-length: 100\r\n\r\n{`,
    ],
  ])("is refused after %s", async (_name, text) => {
    const app = await listen(true);
    app.server.headersTimeout = 50;
    app.server.requestTimeout = 50;
    const client = await RawClient.connect(
      (app.server.address() as AddressInfo).port,
    );
    client.write(text);
    expect(parsed(await client.closed())).toEqual(
      refused(408, "REQUEST_TIMEOUT"),
    );
    await app.close();
  });
});

describe("what cannot be read", () => {
  it("is refused after an answer that has gone", async () => {
    const client = await RawClient.connect(portOf("lane"));
    client.write("GET /graphql?query=x HTTP/1.1\r\nhost: a\r\n\r\n");
    await until(() => client.text.endsWith("get..."));
    client.text = "";
    client.write("nonsense\r\n\r\n");
    expect(parsed(await client.closed())).toEqual(refused(400, "BAD_REQUEST"));
  });

  it("ends an answer that is under way, and does not become a part of it", async () => {
    const { app } = await createServer({ log, limits: serverLimits });
    app.get("/", (_request, reply) => {
      reply.hijack().raw.writeHead(200).write("begun");
    });
    await app.listen({ port: 0, host: "127.0.0.1" });
    const client = await RawClient.connect(
      (app.server.address() as AddressInfo).port,
    );
    client.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    await until(() => client.text.includes("begun"));
    client.write("nonsense\r\n\r\n");
    expect(await client.closed()).not.toContain("BAD_REQUEST");
    await app.close();
  });
});
