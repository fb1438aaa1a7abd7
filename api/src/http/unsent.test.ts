import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { until } from "../test-until";
import { createServer } from "./server";
import { RawClient } from "./test-raw-client";
import { serverLimits } from "./test-server-limits";
import type { UnsentBytes, UnsentLimits } from "./unsent";

const MEBIBYTE = 1024 * 1024;

/** More than a connection takes in before anybody reads. */
const LARGE = 8 * MEBIBYTE;

/** Megabytes go through sockets, beside other tests. */
jest.setTimeout(30_000);

const body = Buffer.alloc(LARGE, "x");

let app: FastifyInstance;
let unsent: UnsentBytes;
let asked: number;

const listen = async (limits: Partial<UnsentLimits>): Promise<void> => {
  asked = 0;
  ({ app, unsent } = await createServer({
    log: pino({ level: "silent" }),
    limits: { ...serverLimits, ...limits },
  }));
  app.get("/large", (_request, reply) => {
    asked += 1;
    return reply.send(body);
  });
  app.get("/small", (_request, reply) => reply.send("small"));
  await app.listen({ port: 0, host: "127.0.0.1" });
};

const open = async (): Promise<RawClient> => {
  const { port } = app.server.address() as AddressInfo;
  return RawClient.connect(port);
};

/** Asks, and reads nothing. */
const ask = async (path = "/large", times = 1): Promise<RawClient> => {
  const client = await open();
  client.socket.pause();
  const before = asked;
  client.write(`GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`.repeat(times));
  await until(() => asked > before);
  return client;
};

const dropped = (given: object) => ({
  timeout: 0,
  connection: 0,
  total: 0,
  ...given,
});

afterEach(() => app.close());

/** Whether a client gets all of an answer. */
const getsAll = async (client: RawClient): Promise<boolean> => {
  client.socket.resume();
  await until(() => client.isClosed || client.text.length > LARGE);
  return client.text.length > LARGE;
};

describe("an answer that a client does not take", () => {
  it("is held for as long as a client may take nothing, and no longer", async () => {
    await listen({ sendTimeoutMs: 200 });
    const client = await ask();
    expect(unsent.figures.bytes).toBeGreaterThan(0);
    await until(() => unsent.figures.dropped.timeout === 1);
    expect(unsent.figures).toEqual({
      bytes: 0,
      dropped: dropped({ timeout: 1 }),
    });
    expect(await getsAll(client)).toBe(false);
  });

  it("is held for a client that takes it late", async () => {
    await listen({});
    const client = await ask();
    expect(await getsAll(client)).toBe(true);
    await until(() => unsent.figures.bytes === 0);
    client.text = "";
    client.write("GET /small HTTP/1.1\r\nhost: a\r\n\r\n");
    await until(() => client.text.endsWith("small"));
    client.socket.destroy();
  });

  it("is too much for a connection together with those that wait behind it", async () => {
    await listen({ mostUnsentPerConnection: 2 * LARGE });
    const client = await ask("/large", 20);
    await until(() => unsent.figures.dropped.connection === 1);
    expect(unsent.figures.bytes).toBe(0);
    expect(asked).toBeLessThan(20);
    client.socket.destroy();
  });

  it("gives way to others when too much waits for all, that which has waited longest first", async () => {
    await listen({ mostUnsent: 1.5 * LARGE });
    const first = await ask();
    const second = await ask();
    const third = await ask();
    await until(() => unsent.figures.dropped.total > 0);
    expect(unsent.figures.bytes).toBeLessThanOrEqual(1.5 * LARGE);
    expect(await getsAll(third)).toBe(true);
    expect(await getsAll(first)).toBe(false);
    for (const { socket } of [first, second, third]) socket.destroy();
  });

  it("is held for a client that takes a little now and then for as long as all of it may take, and no longer", async () => {
    await listen({ sendTimeoutMs: 30_000 });
    const client = await ask();
    const allowedMs = 30_000 + (1_000 * LARGE) / (32 * 1024);
    const now = performance.now();
    const clock = jest.spyOn(performance, "now");
    const checkedAt = async (elapsedMs: number): Promise<number> => {
      clock.mockClear().mockReturnValue(now + elapsedMs);
      await until(() => clock.mock.calls.length > 0);
      return unsent.figures.dropped.timeout;
    };
    try {
      expect(await checkedAt(allowedMs - 5_000)).toBe(0);
      expect(await checkedAt(allowedMs + 5_000)).toBe(1);
    } finally {
      clock.mockRestore();
      client.socket.destroy();
    }
  });
});
