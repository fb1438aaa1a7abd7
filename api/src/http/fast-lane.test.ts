import { type Socket, connect } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Server, createServer } from "node:http";
import pino from "pino";
import { InvalidCursor } from "../content/errors";
import { callerByAddress } from "./caller";
import type { Answered, Asked } from "./exchange";
import { fastLane } from "./fast-lane";

const logged: string[] = [];
const counted: string[] = [];
let respond: (asked: Asked) => Answered | Promise<Answered>;
let server: Server;

const answered = (body: string): Answered => ({
  status: 200,
  headers: { "content-type": "text/plain", "content-length": body.length },
  body,
});

beforeEach(async () => {
  logged.length = 0;
  counted.length = 0;
  respond = ({ method, search, text }) =>
    answered(`${method} ${search} ${text ?? "nothing"}`);
  const lane = fastLane({
    path: "/graphql",
    respond: (asked) => respond(asked),
    callerOf: callerByAddress(0),
    count: (route, method, status) =>
      void counted.push(`${route} ${method} ${status}`),
    log: pino({ level: "error" }, { write: (line) => void logged.push(line) }),
  });
  server = createServer((request, response) => {
    if (!lane(request, response)) response.end("the long way");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(() => server.close());

const port = (): number => (server.address() as AddressInfo).port;

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${port()}${path}`, init);
  return { status: response.status, text: await response.text() };
};

const post = (
  body: string,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body,
});

const THE_LONG_WAY = { status: 200, text: "the long way" };

describe("the fast lane", () => {
  it("takes a plain POST and a GET with parameters, and counts them", async () => {
    expect((await ask("/graphql", post("{}"))).text).toBe("POST  {}");
    expect((await ask("/graphql?a=b")).text).toBe("GET ?a=b nothing");
    expect(counted).toEqual(["/graphql POST 200", "/graphql GET 200"]);
  });

  it.each<[string, string, RequestInit]>([
    ["another path", "/graphql/x", post("{}")],
    ["another path that begins alike", "/graphql2?a=b", {}],
    ["a GET without parameters", "/graphql", {}],
    [
      "a GET that looks for a page",
      "/graphql?a=b",
      { headers: { accept: "text/html,*/*" } },
    ],
    ["another method", "/graphql", { ...post("{}"), method: "PUT" }],
    ["another type", "/graphql", post("{}", { "content-type": "text/plain" })],
    ["a packed body", "/graphql", post("{}", { "content-encoding": "gzip" })],
    ["no body", "/graphql", post("")],
    ["a large body", "/graphql", post("x".repeat(64 * 1024 + 1))],
  ])("leaves %s alone", async (_name, path, init) => {
    expect(await ask(path, init)).toEqual(THE_LONG_WAY);
    expect(counted).toEqual([]);
  });

  it("explains a fault of the caller, wherever it is thrown", async () => {
    for (const fault of [
      () => {
        throw new InvalidCursor();
      },
      () => Promise.reject(new InvalidCursor()),
    ]) {
      respond = fault;
      const { status, text } = await ask("/graphql", post("{}"));
      expect([status, JSON.parse(text)]).toMatchObject([
        400,
        { errors: [{ extensions: { code: "INVALID_CURSOR" } }] },
      ]);
    }
    expect(logged).toEqual([]);
  });

  it("hides a fault of ours, and logs it under the id that the caller gets", async () => {
    respond = () => {
      throw new Error("hunter2");
    };
    const { status, text } = await ask("/graphql", post("{}"));
    expect(status).toBe(500);
    expect(text).not.toContain("hunter2");
    const [line = ""] = logged;
    expect(line).toContain("hunter2");
    const { reqId } = JSON.parse(line) as { reqId: string };
    expect(text).toContain(reqId);
  });

  it("outlives a caller who goes away in the middle of a body, or before the answer", async () => {
    const open = async (text: string): Promise<Socket> => {
      const socket = connect(port(), "127.0.0.1");
      await once(socket, "connect");
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n${text}`,
      );
      return socket;
    };
    let begun = (): void => undefined;
    let go = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    respond = async () => {
      begun();
      await new Promise<void>((resolve) => (go = resolve));
      return answered("late");
    };
    (await open("half")).destroy();
    const early = await open("0123456789");
    await hasBegun;
    early.destroy();
    go();
    respond = () => answered("alive");
    expect((await ask("/graphql", post("{}"))).text).toBe("alive");
  });
});
