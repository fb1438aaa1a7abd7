import type { FastifyInstance } from "fastify";
import pino from "pino";
import { createServer } from "./server";
import { sendRaw } from "./test-raw-client";
import { serverLimits } from "./test-server-limits";
import type { AddressInfo } from "node:net";

let app: FastifyInstance;

beforeAll(async () => {
  ({ app } = await createServer({
    log: pino({ level: "silent" }),
    limits: serverLimits,
  }));
  const handler = () => "here";
  app.route({ url: "/graphql", method: ["GET", "POST"], handler });
  app.get("/entry/:slug", handler);
  await app.register(
    (below, _options, done) => {
      below.post("/entry/:slug", handler);
      done();
    },
    { prefix: "/below" },
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(() => app.close());

const port = (): number => (app.server.address() as AddressInfo).port;

const ask = async (
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | null = null,
) => {
  const response = await fetch(`http://127.0.0.1:${port()}${url}`, {
    method,
    headers,
    body,
  });
  const text = await response.text();
  const code = text.startsWith("{")
    ? (JSON.parse(text) as { errors: { extensions: { code: string } }[] })
        .errors[0]?.extensions.code
    : null;
  return {
    status: response.status,
    allow: response.headers.get("allow"),
    code,
  };
};

const BODIES: readonly (readonly [string, Record<string, string>, string])[] = [
  ["JSON", { "content-type": "application/json" }, "{}"],
  ["broken JSON", { "content-type": "application/json" }, "{"],
  ["text", { "content-type": "text/plain" }, "text"],
  [
    "compressed",
    { "content-type": "application/json", "content-encoding": "gzip" },
    "{}",
  ],
];

describe("a method that an address does not have", () => {
  it.each([
    ["PUT", "/graphql", "GET, HEAD, POST"],
    ["DELETE", "/graphql?query={a}", "GET, HEAD, POST"],
    ["PATCH", "/graphql/", "GET, HEAD, POST"],
    ["PROPFIND", "/graphql", "GET, HEAD, POST"],
    ["OPTIONS", "/graphql", "GET, HEAD, POST"],
    ["POST", "/entry/a", "GET, HEAD"],
    ["GET", "/below/entry/a%20b", "POST"],
  ])(
    "%s %s is refused, and told which there are",
    async (method, url, allow) => {
      expect(await ask(method, url)).toEqual({
        status: 405,
        allow,
        code: "METHOD_NOT_ALLOWED",
      });
    },
  );

  it.each(BODIES)(
    "does not depend on the body: %s",
    async (_name, headers, body) => {
      expect(await ask("PUT", "/graphql", headers, body)).toMatchObject({
        status: 405,
      });
    },
  );
});

describe("an address that is not there", () => {
  it.each(["GET", "POST", "PUT", "PROPFIND", "OPTIONS"])(
    "is not found by %s",
    async (method) => {
      for (const url of ["/nothing", "/entry", "/below/graphql", "/entry/a/b"])
        expect(await ask(method, url)).toEqual({
          status: 404,
          allow: null,
          code: "NOT_FOUND",
        });
    },
  );

  it.each(BODIES)(
    "does not depend on the body: %s",
    async (_name, headers, body) => {
      expect(await ask("POST", "/nothing", headers, body)).toMatchObject({
        status: 404,
      });
    },
  );

  it("is not the server as a whole", async () => {
    const text = await sendRaw(
      port(),
      "OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
    );
    expect(text).toContain("NOT_FOUND");
  });
});

describe("a body that is not JSON", () => {
  it.each([
    "text/plain",
    "text/plain; charset=utf-8",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
  ])("is refused: %s", async (type) => {
    expect(
      await ask("POST", "/graphql", { "content-type": type }, "{}"),
    ).toMatchObject({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE" });
  });
});

describe("what a browser asks before it sends JSON from another site", () => {
  it.each(["/graphql", "/entry/a", "/nothing"])(
    "is answered for a day: %s",
    async (url) => {
      const text = await sendRaw(
        port(),
        [
          `OPTIONS ${url} HTTP/1.1`,
          "host: a",
          "connection: close",
          "origin: https://partner.example",
          "access-control-request-method: POST",
          "access-control-request-headers: content-type",
          "",
          "",
        ].join("\r\n"),
      );
      const lines = text.split("\r\n");
      expect(lines[0]).toBe("HTTP/1.1 204 No Content");
      expect(lines).toEqual(
        expect.arrayContaining([
          "access-control-allow-origin: *",
          "access-control-allow-methods: GET, POST",
          "access-control-allow-headers: content-type",
          "access-control-max-age: 86400",
        ]),
      );
    },
  );
});
