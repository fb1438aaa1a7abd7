import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "../test-until";
import { type DrainLimits, DrainingServer } from "./draining-server";
import { RawClient } from "./test-raw-client";

const GET = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";
const LARGE = 16 * 1024 * 1024;

let server: DrainingServer;
let port: number;
let isClosed: boolean;
/** Requests that came, and are to be answered. */
let asked: ServerResponse[];

const listen = async (limits: Partial<DrainLimits> = {}): Promise<void> => {
  asked = [];
  server = new DrainingServer(
    {},
    (_request, response) => void asked.push(response),
    { drainTimeoutMs: 60_000, idleGraceMs: 60_000, ...limits },
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
};

const close = (): void => {
  isClosed = false;
  server.close(() => (isClosed = true));
};

const open = (): Promise<RawClient> => RawClient.connect(port);

const ask = async (client: RawClient): Promise<ServerResponse> => {
  const before = asked.length;
  client.write(GET);
  await until(() => asked.length > before);
  return asked.at(-1) as ServerResponse;
};

afterEach(() => {
  server.closeAllConnections();
});

describe("a server that closes", () => {
  it("answers what is under way, asks the client to leave, and is closed then", async () => {
    await listen();
    const client = await open();
    const response = await ask(client);
    close();
    await expect(open()).rejects.toThrow("ECONNREFUSED");
    response.end("late");
    expect(await client.closed()).toMatch(/connection: close[^]*late/i);
    expect(client.error).toBeNull();
    await until(() => isClosed);
  });

  it("answers the next request of a client that did not know", async () => {
    await listen();
    const client = await open();
    (await ask(client)).end("first");
    await until(() => client.text.endsWith("first"));
    close();
    (await ask(client)).end("second");
    const text = await client.closed();
    expect(text).toContain("second");
    expect(text.match(/connection: \S+/gi)).toEqual([
      "Connection: keep-alive",
      "Connection: close",
    ]);
    expect(client.error).toBeNull();
    await until(() => isClosed);
  });

  it("finishes an answer that has begun, however large it is", async () => {
    await listen({ idleGraceMs: 0 });
    const client = await open();
    client.socket.pause();
    const response = await ask(client);
    response.end("x".repeat(LARGE));
    close();
    client.socket.resume();
    expect((await client.closed()).length).toBeGreaterThan(LARGE);
    expect(client.error).toBeNull();
  });

  it.each([["never used"], ["kept"]])(
    "ends a connection that is %s when nothing has come for a while, and resets none",
    async (state) => {
      await listen({ idleGraceMs: 50 });
      const client = await open();
      if (state === "kept") {
        (await ask(client)).end();
        await until(() => client.text.endsWith("\r\n\r\n"));
      }
      close();
      await client.closed();
      expect(client.error).toBeNull();
      await until(() => isClosed);
    },
  );

  it("waits no longer than it may", async () => {
    await listen({ drainTimeoutMs: 50 });
    const client = await open();
    await ask(client);
    close();
    expect(await client.closed()).toBe("");
    await until(() => isClosed);
  });

  it("closes at once when it may not wait at all", async () => {
    await listen({ drainTimeoutMs: 0, idleGraceMs: 0 });
    const client = await open();
    await ask(client);
    close();
    await until(() => isClosed);
    expect(await client.closed()).toBe("");
  });
});
