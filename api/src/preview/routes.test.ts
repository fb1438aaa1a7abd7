import type { FastifyInstance, FastifyPluginCallback } from "fastify";
import pino from "pino";
import { InvalidArgument } from "../content/errors";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { previewRoutes } from "./routes";
import { SECRET, aToken, expiredToken } from "./test-tokens";

let app: FastifyInstance;
let loading: jest.Mock<Promise<void>, []>;
const logged: string[] = [];

/** Answers as the routes of readers do: for any cache, and in every way there is. */
const asForReaders = (prefix: string): FastifyPluginCallback => {
  return (scope, _options, done) => {
    scope.get(`${prefix}/:status`, (request, reply) => {
      const status = Number((request.params as { status: string }).status);
      if (status === 400) throw new InvalidArgument("No.");
      if (status === 500) throw new Error("broken");
      return reply
        .code(status)
        .headers({
          "cache-control": "public, max-age=10",
          "cache-tag": "technique",
          etag: '"1"',
        })
        .send(status === 304 ? undefined : { draft: true });
    });
    scope.post(prefix, (_request, reply) => reply.send({ draft: true }));
    done();
  };
};

beforeAll(async () => {
  const log = pino(
    { level: "trace" },
    { write: (line: string) => void logged.push(line) },
  );
  ({ app } = await createServer({ log, limits: serverLimits }));
  await app.register(asForReaders("/data"));
  await app.register(
    previewRoutes({
      secret: SECRET,
      loaded: () => loading(),
      data: [asForReaders("/data")],
      pages: [asForReaders("/page")],
    }),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
});
beforeEach(() => {
  loading = jest.fn(() => Promise.resolve());
});
afterAll(() => app.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
  const [origin = ""] = app.listeningOrigin.split(",");
  return fetch(origin + path, init);
};

const bearer = (token: string) => ({
  headers: { authorization: `Bearer ${token}` },
});

const codeOf = async (response: Response): Promise<string> => {
  const { errors } = (await response.json()) as {
    errors: [{ extensions: { code: string } }];
  };
  return errors[0].extensions.code;
};

const expectPrivate = ({ headers }: Response): void => {
  expect(Object.fromEntries(headers)).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
  });
  expect(headers.has("cache-tag")).toBe(false);
  expect(headers.has("etag")).toBe(false);
};

describe("with a token", () => {
  it.each([200, 304, 400, 404, 500, 503])(
    "an answer with status %i is for who asked, and for no cache",
    async (status) => {
      const response = await ask(`/preview/data/${status}`, bearer(aToken()));
      expect(response.status).toBe(status);
      expectPrivate(response);
    },
  );

  it.each(["/preview", "/preview/", "/preview/no/such/page"])(
    "there is nothing at %s, for no cache either",
    async (path) => {
      const response = await ask(path, bearer(aToken()));
      expect(response.status).toBe(404);
      expect(await codeOf(response)).toBe("NOT_FOUND");
      expectPrivate(response);
    },
  );

  it("a body that is refused is refused in private", async () => {
    const { headers } = bearer(aToken());
    const response = await ask("/preview/data", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(400);
    expectPrivate(response);
  });

  it.each(["bearer", "BEARER", "Bearer  "])(
    "the scheme may be written “%s”",
    async (scheme) => {
      const headers = { authorization: `${scheme} ${aToken()}` };
      const { status } = await ask("/preview/data/200", { headers });
      expect(status).toBe(200);
    },
  );

  it("the drafts are waited for", async () => {
    let arrive: () => void = () => undefined;
    loading = jest.fn(() => new Promise((resolve) => (arrive = resolve)));
    const asked = ask("/preview/data/200", bearer(aToken()));
    while (loading.mock.calls.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
    const isAnswered = await Promise.race([
      asked.then(() => true),
      new Promise((resolve) => setImmediate(resolve, false)),
    ]);
    expect(isAnswered).toBe(false);
    arrive();
    expect((await asked).status).toBe(200);
  });
});

describe.each([
  ["without a token", {}, "PREVIEW_TOKEN_MISSING"],
  [
    "with another scheme",
    { authorization: `Basic ${aToken()}` },
    "PREVIEW_TOKEN_MISSING",
  ],
  ["with a scheme alone", { authorization: "Bearer" }, "PREVIEW_TOKEN_MISSING"],
  ["with an empty one", { authorization: "Bearer " }, "PREVIEW_TOKEN_MISSING"],
  [
    "with a wrong one",
    { authorization: "Bearer wrong" },
    "PREVIEW_TOKEN_INVALID",
  ],
  [
    "with a foreign one",
    bearer(aToken({}, { secret: "x".repeat(32) })).headers,
    "PREVIEW_TOKEN_INVALID",
  ],
  [
    "with an expired one",
    bearer(expiredToken()).headers,
    "PREVIEW_TOKEN_EXPIRED",
  ],
])("%s", (_name, headers, code) => {
  it.each(["/preview/data/200", "/preview/data/304", "/preview/page/200"])(
    `%s is refused with ${code}, for no cache`,
    async (path) => {
      const response = await ask(path, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe(
        code === "PREVIEW_TOKEN_MISSING"
          ? 'Bearer realm="preview"'
          : 'Bearer realm="preview", error="invalid_token"',
      );
      expectPrivate(response);
      expect(await codeOf(response)).toBe(code);
    },
  );

  it("nobody makes the gateway load the drafts, or read a body", async () => {
    const response = await ask("/preview/data", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(401);
    expect(loading).not.toHaveBeenCalled();
  });
});

describe("a token in the address", () => {
  it("opens pages, which frames show", async () => {
    const response = await ask(`/preview/page/200?token=${aToken()}`);
    expect(response.status).toBe(200);
    expectPrivate(response);
  });

  it("opens nothing else: addresses end up in logs", async () => {
    const response = await ask(`/preview/data/200?token=${aToken()}`);
    expect(response.status).toBe(401);
    expect(await codeOf(response)).toBe("PREVIEW_TOKEN_MISSING");
  });

  it.each([
    ["expired", `token=${expiredToken()}`, "PREVIEW_TOKEN_EXPIRED"],
    ["empty", "token=", "PREVIEW_TOKEN_MISSING"],
    [
      "given twice",
      `token=${aToken()}&token=${aToken()}`,
      "PREVIEW_TOKEN_MISSING",
    ],
    ["too long", `token=${"x".repeat(9_000)}`, "PREVIEW_TOKEN_INVALID"],
  ])("that is %s opens none", async (_name, search, code) => {
    const response = await ask(`/preview/page/200?${search}`);
    expect(response.status).toBe(401);
    expectPrivate(response);
    expect(await codeOf(response)).toBe(code);
  });

  it("counts for nothing beside one in the header", async () => {
    const { status } = await ask(
      `/preview/page/200?token=${aToken()}`,
      bearer(expiredToken()),
    );
    expect(status).toBe(401);
  });
});

describe("outside of /preview", () => {
  it("a token changes nothing: what is public stays public", async () => {
    const { status, headers } = await ask(
      `/data/200?token=${aToken()}`,
      bearer(aToken()),
    );
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=10");
    expect(headers.get("cache-tag")).toBe("technique");
    expect(loading).not.toHaveBeenCalled();
  });
});

it("front ends of other origins may send a token", async () => {
  const { status, headers } = await ask("/preview/data", {
    method: "OPTIONS",
    headers: {
      origin: "https://www.example.org",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  expect(status).toBe(204);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-headers")).toMatch(/authorization/);
  expect(headers.has("access-control-allow-credentials")).toBe(false);
});

it("no token gets into the log", async () => {
  const token = aToken();
  await ask(`/preview/page/500?token=${token}`, bearer(token));
  await ask(`/preview/page/200?token=${token}.`);
  const all = logged.join("");
  expect(all).toContain("request failed");
  expect(all).not.toContain(token);
});
